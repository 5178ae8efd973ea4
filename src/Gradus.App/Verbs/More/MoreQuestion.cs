using Gradus.App.Questions;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Programs;
using Gradus.Ranking;

namespace Gradus.App.Verbs.More;

/// <summary>What more is looked for, beside whose list it is.</summary>
/// <param name="Like">Degrees to be like; none for those that are kept.</param>
/// <param name="Unlike">Degrees not to be like; none for those that were dropped.</param>
/// <param name="Lifted">Keys of conditions that do not count.</param>
/// <param name="Seed">Of the draws.</param>
public sealed record MoreQuestion(IReadOnlyList<Item> Like, IReadOnlyList<Item> Unlike, IReadOnlyList<string> Lifted, ulong Seed)
{
    public static Parameter<string> LikePart { get; } = Ids("like", "Ids of degrees to be like (default: those I keep)", "More like");

    public static Parameter<string> UnlikePart { get; } = Ids("unlike", "Ids of degrees not to be like (default: those I dropped)", "Not like");

    public static Parameter<ulong> SeedPart { get; } = Parameters.Seed("Seed of the draws") with { Usual = "1" };

    /// <summary>What a page's address can say.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [LikePart, UnlikePart, ShortlistQuestion.WithoutPart, SeedPart];

    /// <summary>Every part with the person, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Profile, .. All];

    /// <summary>Reads what was given; what is neither named nor kept is empty.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="catalog">The dataset.</param>
    /// <param name="work">What the person keeps.</param>
    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static MoreQuestion Read(GivenValues given, Catalog catalog, KeptWork work)
    {
        Item[] like = [.. given.LookUpAll(LikePart, id => Named.Item(id, catalog)).Distinct()];
        Item[] unlike = [.. given.LookUpAll(UnlikePart, id => Named.Item(id, catalog)).Distinct()];
        Item[] kept = like.Length > 0 ? like : [.. work.Kept.Select(catalog.FindItem).OfType<Item>().Except(unlike)];
        return new MoreQuestion(
            kept,
            unlike.Length > 0 ? unlike : [.. work.Dropped.Select(catalog.FindItem).OfType<Item>().Except(kept)],
            ShortlistQuestion.Read(given).Lifted,
            SeedPart.Read(given, Shortlist.DefaultSeed));
    }

    private static Parameter<string> Ids(string name, string words, string label)
    {
        Parameter<string> one = Parameters.Text(name, words, label, 200, "no-such-id");
        return one with { Hint = "ID", IsMany = true, IsList = true, Most = 50 };
    }
}
