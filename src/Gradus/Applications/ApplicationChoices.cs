using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.Applications;

/// <summary>What is asked about applications.</summary>
public sealed record ApplicationChoices
{
    /// <summary>Most programs that are looked at.</summary>
    public const int MostItems = 30;

    /// <summary>Most applications of a set.</summary>
    public const int MostApplications = 20;

    /// <summary>How many programs of a shortlist stand in where the person keeps and names none.</summary>
    public const int FromShortlist = 10;

    /// <summary>The programs looked at; none for those that are kept, or else the first of the person's shortlist.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];

    /// <summary>The day the question is asked on; null for the day on which the rules were last looked at.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What all fees together may come to, USD; null for no limit.</summary>
    public decimal? Fees { get; init; }

    /// <summary>Most applications, 1 to <see cref="MostApplications"/>; null for what the dataset assumes.</summary>
    public int? Most { get; init; }

    /// <summary>Chances that the person gives themselves, 0 to 1, by program.</summary>
    public IReadOnlyDictionary<string, (double Low, double High)> Chances { get; init; } = new Dictionary<string, (double, double)>(StringComparer.Ordinal);

    /// <summary>What an admission is worth to the person, 0 to 1, by program; the others are worth what the shortlist makes of them.</summary>
    public IReadOnlyDictionary<string, double> Worths { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Offers at hand, beside those that are tracked as admitted.</summary>
    public IReadOnlyList<Item> Offers { get; init; } = [];

    /// <summary>What the person keeps and follows.</summary>
    public KeptWork Work { get; init; } = KeptWork.Nothing;
}
