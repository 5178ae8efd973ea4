namespace Gradus.App.Web;

/// <summary>Marks an address at which programs have answers worked out: it takes its turn, and reads nothing that a browser keeps.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorkedOutAttribute : Attribute;
