namespace Gradus.App.Web;

/// <summary>
/// Marks a page of what the reader keeps, or of who they are on a guide for many people. It is not made while that cannot be
/// read; every other page is, and says that nothing of theirs is used.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptAttribute : Attribute;
