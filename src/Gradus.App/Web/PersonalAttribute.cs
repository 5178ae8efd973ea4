namespace Gradus.App.Web;

/// <summary>
/// Marks a page or file that shows what holds for the reader. It is not made while the profile that their browser keeps
/// cannot be read: it would look as if it counted.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PersonalAttribute : Attribute;
