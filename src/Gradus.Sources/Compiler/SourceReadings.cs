using Gradus.Sources.Bea;
using Gradus.Sources.Bls;
using Gradus.Sources.Files;
using Gradus.Sources.Ipeds;
using Gradus.Sources.Research;
using Gradus.Sources.Scorecard;

namespace Gradus.Sources.Compiler;

/// <summary>A publisher's file that went into the dataset.</summary>
public sealed record UsedFile(SourceFile File, string Sha256);

/// <summary>Everything read from the publishers' files. A series that is not there is empty.</summary>
public sealed class SourceReadings
{
    public List<UsedFile> Used { get; } = [];

    /// <summary>The year and the period that a file states inside, by file name.</summary>
    public Dictionary<string, StatedPeriod> Periods { get; } = new(StringComparer.Ordinal);

    /// <summary>How many records a file holds whose editions are told apart by it, by file name.</summary>
    public Dictionary<string, int> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>By year of the file, oldest first; so are the other series with a year.</summary>
    public SortedDictionary<int, List<DirectoryEntry>> Directories { get; } = [];

    public SortedDictionary<int, CompletionsYear> Completions { get; } = [];

    public SortedDictionary<int, Dictionary<UnitId, Characteristics>> Characteristics { get; } = [];

    public SortedDictionary<int, Dictionary<UnitId, ChargesEntry>> Charges { get; } = [];

    public SortedDictionary<int, Dictionary<UnitId, Activity>> Activities { get; } = [];

    public Dictionary<UnitId, Headcount> Headcounts { get; set; } = [];

    public List<FieldEarnings> Earnings { get; set; } = [];

    public List<FieldDebt> Debts { get; set; } = [];

    public Dictionary<UnitId, bool> DistanceOnly { get; set; } = [];

    public List<OccupationWages> Wages { get; set; } = [];

    public List<OccupationProjection> Projections { get; set; } = [];

    public List<PriceParity> StateParities { get; set; } = [];

    public List<PriceParity> MetroParities { get; set; } = [];

    public SortedDictionary<CipCode, string> CipTitles { get; set; } = [];

    public HashSet<CipCode> Stem { get; set; } = [];

    public List<(CipCode Cip, SocCode Soc, string Title)> CipToSoc { get; set; } = [];

    public List<PublicationRow> Publications { get; set; } = [];

    public List<VenueYear> Editions { get; set; } = [];

    public List<SpendingRow> Spending { get; set; } = [];

    /// <summary>Rows of R&amp;D spending that no UNITID is known for.</summary>
    public int SpendingUnmatched { get; set; }
}
