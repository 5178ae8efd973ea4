using System.Globalization;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs.Admission;

namespace Gradus.Programs.Search;

/// <summary>Which kinds of item are wanted.</summary>
public enum ItemKind
{
    All,
    Offering,
    Program,
}

/// <summary>What a person looks for, apart from words: every part that is set must hold.</summary>
public sealed record ItemQuery
{
    public ItemKind Kind { get; init; }

    /// <summary>USPS codes; any of them.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Census regions or divisions by name; any of them.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];
    public Place? Near { get; init; }

    /// <summary>Miles from <see cref="Near"/>.</summary>
    public double Within { get; init; } = 100;

    /// <summary>Codes of two, four or six digits; any of them.</summary>
    public IReadOnlyList<CipCode> Cips { get; init; } = [];
    public IReadOnlyList<Focus> Focus { get; init; } = [];
    public IReadOnlyList<string> DegreeTypes { get; init; } = [];

    /// <summary>Only items of which it is known that they are taught one of these ways.</summary>
    public IReadOnlyList<StudyMode> Modalities { get; init; } = [];
    public decimal? MaximumPrice { get; init; }
    public bool Stem { get; init; }
    public IReadOnlyList<Control> Controls { get; init; } = [];
    public int? MinimumAwards { get; init; }

    /// <summary>Most that an application may cost, USD; what may be within it stays.</summary>
    public decimal? MaximumApplicationFee { get; init; }

    /// <summary>Only programs of which a page says that one can start in one of these terms.</summary>
    public IReadOnlyList<EntryTerm> StartTerms { get; init; } = [];

    /// <summary>The person's TOEFL iBT score: only programs known to take it.</summary>
    public double? Toefl { get; init; }

    /// <summary>The person's IELTS band: only programs known to take it.</summary>
    public double? Ielts { get; init; }

    /// <summary>Only items with official earnings at one horizon at least.</summary>
    public bool HasEarnings { get; init; }

    /// <summary>Also offerings that awarded no degree in the newest year.</summary>
    public bool IncludeInactive { get; init; }

    /// <summary>Also what is not open to everybody, such as the schools of the armed forces.</summary>
    public bool IncludeRestricted { get; init; }

    /// <summary>The conditions, each with the parts of the question that ask for it.</summary>
    public IReadOnlyList<ItemFilter> Filters(Catalog catalog, PriceTerms terms)
    {
        var filters = new List<ItemFilter>();
        void Usual(bool asked, string wording, string droppedBy, Func<Item, bool> holds)
        {
            if (asked)
            {
                filters.Add(new ItemFilter(wording, holds) { DroppedBy = droppedBy });
            }
        }

        void Add(bool asked, AskedPart[] parts, Func<Item, bool> holds)
        {
            if (asked)
            {
                filters.Add(new ItemFilter(string.Join(' ', parts), holds) { Asked = parts });
            }
        }

        void Known(bool asked, AskedPart part, Func<Item, Match> meets)
        {
            if (asked)
            {
                filters.Add(new ItemFilter(part.ToString(), meets) { Asked = [part], KeepsWhatMay = false });
            }
        }

        Usual(!IncludeInactive, "awards in the newest year", "include-inactive", i => i.IsActive);
        Usual(!IncludeRestricted, "open to everybody", "include-restricted", i => i.Restriction is null);
        Add(Kind == ItemKind.Offering, [new("kind", "offering")], i => !i.IsProgram);
        Add(Kind == ItemKind.Program, [new("kind", "program")], i => i.IsProgram);
        Add(States.Count > 0, [Part("state", States)], i => States.Contains(i.Institution.State));
        Add(Regions.Count > 0, [Part("region", Regions)], i => catalog.FindState(i.Institution.State) is { } state
            && (Regions.Contains(state.Region) || Regions.Contains(state.Division)));
        Add(Near is not null, [new("near", $"\"{(Near is null ? "" : PlaceFinder.Name(Near))}\""), new("within", Number(Within))], i => i.MilesFrom(Near!) <= Within);
        Add(Cips.Count > 0, [Part("cip", Cips.Select(c => c.ToString()))], i => i.Cip is { } cip && Cips.Any(c => c.Contains(cip)));
        Add(Focus.Count > 0, [Part("focus", Focus.Select(ProgramWords.Focuses.KeyOf))], i => i.Focus.Any(Focus.Contains));
        Add(DegreeTypes.Count > 0, [Part("degree-type", DegreeTypes)], i => DegreeTypes.Contains(i.DegreeType));
        Known(Modalities.Count > 0, Part("modality", Modalities.Select(m => m.ToString().ToLowerInvariant())), i => Any(Modalities.Select(i.Offers)));
        Known(Stem, new("stem", ""), i => !i.Stem.IsKnown ? Match.May : i.Stem.Value ? Match.Yes : Match.No);
        Add(Controls.Count > 0, [Part("control", Controls.Select(Vocabularies.Controls.KeyOf))], i => Controls.Contains(i.Institution.Control));
        Known(MinimumAwards is not null, new("min-awards", Number((decimal)(MinimumAwards ?? 0))), i => i.AwardsAtLeast(MinimumAwards ?? 0));
        if (MaximumApplicationFee is { } fee)
        {
            AskedPart part = new("max-application-fee", Number(fee));
            filters.Add(new ItemFilter(part.ToString(), i => i.FeeAtMost(fee)) { Asked = [part], Doubt = i => i.FeeMayBeWithin(fee) });
        }

        Known(StartTerms.Count > 0, Part("start", StartTerms.Select(AdmissionWords.Terms.KeyOf)), i => i.StartsIn(StartTerms));
        Known(Toefl is not null, new("toefl", Number(Toefl ?? 0)), i => i.TakesToefl(Toefl ?? 0));
        Known(Ielts is not null, new("ielts", Number(Ielts ?? 0)), i => i.TakesIelts(Ielts ?? 0));
        Add(HasEarnings, [new("has-earnings", "")], catalog.HasPublishedPay);
        if (MaximumPrice is { } most)
        {
            AskedPart part = new("max-tuition", Number(most));
            filters.Add(new ItemFilter(part.ToString(), i => ItemFilter.AtMost(Pricing.Of(catalog, i, terms).Total, most))
            {
                Asked = [part],
                Doubt = i => ItemFilter.MayBeWithin(Pricing.Of(catalog, i, terms).Total, most),
            });
        }

        return filters;
    }

    /// <summary>One that holds will do; where none does, one that is not known leaves it open.</summary>
    internal static Match Any(IEnumerable<bool?> choices)
    {
        bool?[] all = [.. choices];
        return all.Any(c => c == true) ? Match.Yes : all.Any(c => c is null) ? Match.May : Match.No;
    }

    private static AskedPart Part(string name, IEnumerable<string> values) => new(name, string.Join(' ', values.Select(v => v.Contains(' ') ? $"\"{v}\"" : v)));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
