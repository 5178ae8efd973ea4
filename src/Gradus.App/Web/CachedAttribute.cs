namespace Gradus.App.Web;

/// <summary>
/// Marks a page as a function of the dataset and its address: what was sent once may be kept and sent again to whoever has
/// no profile. A page without the mark is made anew for each request and never kept.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CachedAttribute : Attribute;
