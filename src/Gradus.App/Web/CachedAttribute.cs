namespace Gradus.App.Web;

/// <summary>For whom an answer is the same.</summary>
public enum SameFor
{
    /// <summary>For whoever has neither profile nor list: whoever has one gets their own figures at the same address.</summary>
    WhoeverGaveNothing,

    /// <summary>The same, and only where the address says nothing of its reader: without a query, or for an example person alone.</summary>
    WhoeverSaysNothing,

    /// <summary>For everybody: nothing that a browser keeps is read.</summary>
    Everybody,
}

/// <summary>
/// Marks an answer as a function of the dataset and its address: what was sent once may be kept and sent again to those for
/// whom it is the same. An answer without the mark is made anew for each request and never kept.
/// </summary>
/// <param name="same">For whom it is the same.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CachedAttribute(SameFor same = SameFor.WhoeverGaveNothing) : Attribute
{
    /// <summary>For whom it is the same.</summary>
    public SameFor Same { get; } = same;
}
