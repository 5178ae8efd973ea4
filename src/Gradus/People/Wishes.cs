using Gradus.Institutions;

namespace Gradus.People;

/// <summary>Where the person would like to study; wishes, unlike <see cref="Requirements"/>.</summary>
public sealed record PlaceWishes
{
    /// <summary>USPS codes.</summary>
    public ValueList<string> States { get; init; } = [];
    public ValueList<Region> Regions { get; init; } = [];
    public Near? Near { get; init; }

    /// <summary>True when any place will do, false when moving is out of the question.</summary>
    public bool? MoveAnywhere { get; init; }
}

/// <summary>A city as people write it: Atlanta, GA. Whether the dataset knows it is not checked here.</summary>
public readonly record struct PlaceName(string City, string State)
{
    public override string ToString() => $"{City}, {State}";
}

/// <summary>Within so many statute miles of a place, 1 to 5000.</summary>
public sealed record Near(PlaceName Place, int Miles);

/// <summary>What an answer must have: anything that does not meet every one of these is left out.</summary>
public sealed record Requirements
{
    /// <summary>USPS codes; any of them.</summary>
    public ValueList<string> States { get; init; } = [];

    /// <summary>Any of them.</summary>
    public ValueList<Region> Regions { get; init; } = [];

    /// <summary>Any of them.</summary>
    public ValueList<StudyMode> Modality { get; init; } = [];

    /// <summary>True: only fields on the STEM list; false: only others.</summary>
    public bool? Stem { get; init; }

    /// <summary>Tuition and fees to the person for the whole degree, USD.</summary>
    public decimal? MaxTuition { get; init; }

    /// <summary>Weeks of courses until everything that is asked for entry is met, at most.</summary>
    public int? ReadyWithin { get; init; }

    /// <summary>Any of them.</summary>
    public ValueList<string> DegreeTypes { get; init; } = [];

    /// <summary>Any of them.</summary>
    public ValueList<Focus> Focus { get; init; } = [];

    /// <summary>Any of them.</summary>
    public ValueList<Control> Control { get; init; } = [];

    /// <summary>Degrees awarded in the newest year, at least.</summary>
    public int? MinAwards { get; init; }

    /// <summary>True: only with official earnings of graduates at some horizon.</summary>
    public bool? HasEarnings { get; init; }
}
