namespace Gradus.App.Web;

/// <summary>Marks a page whose form takes a file: a request to it may be as large as <see cref="RequestBounds.LargestWithFile"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFileAttribute : Attribute;
