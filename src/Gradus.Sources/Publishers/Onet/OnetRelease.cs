using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Onet;

/// <summary>An entry of O*NET, as its release has it.</summary>
internal sealed class OnetEntry
{
    public required string Title { get; init; }

    /// <summary>How much preparation it takes, 1 to 5, and the month that says so; null where the release does not say.</summary>
    public (int Zone, string When)? JobZone { get; set; }

    /// <summary>Percent of the answers at each of the publisher's twelve levels of required education; empty where it was not surveyed.</summary>
    public SortedDictionary<int, (double Percent, bool Advised)> Education { get; } = [];

    /// <summary>How many answered, who, and when; null where it was not surveyed.</summary>
    public (int Asked, string Who, string When)? Survey { get; set; }

    /// <summary>Tasks in the order of the file; true for core ones.</summary>
    public List<(string Task, bool IsCore)> Tasks { get; } = [];

    /// <summary>Technologies that postings of any kind often name; true for those that postings for this occupation do.</summary>
    public List<(string Name, bool IsInDemand)> Hot { get; } = [];
}

/// <summary>A release of O*NET.</summary>
/// <param name="Entries">By code: "15-2051.00".</param>
/// <param name="Period">Which release, and the year it came out.</param>
internal sealed record OnetRelease(SortedDictionary<string, OnetEntry> Entries, StatedPeriod Period);
