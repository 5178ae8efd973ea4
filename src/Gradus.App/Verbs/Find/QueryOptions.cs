using System.CommandLine;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs.Admission;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>The options by which items are filtered, and the price each is charged at.</summary>
public sealed class QueryOptions
{
    private readonly Option<string[]> _state = Many("--state", "USPS codes of states", "GA");
    private readonly Option<string[]> _region = Many("--region", "Census regions or divisions: South, \"New England\" ...", "REGION");
    private readonly Option<string?> _near = new("--near") { Description = "A city that has a college: \"Atlanta, GA\"", HelpName = "PLACE" };
    private readonly Option<double?> _within = new("--within") { Description = "Miles from --near (default 100)", HelpName = "MILES" };
    private readonly Option<string[]> _cip = Many("--cip", "CIP codes of 2, 4 or 6 digits: 11, 11.07, 11.0701", "CIP");
    private readonly Option<string[]> _focus = Many("--focus", "machine-learning, data-science, statistics ...", "FOCUS");
    private readonly Option<string[]> _degreeType = Many("--degree-type", "Keys of degree types, as data/degree-types.yaml and the addresses of /degrees have them: ms-data-science ...", "TYPE");
    private readonly Option<string[]> _modality = Many("--modality", "campus, online or hybrid, where a page says so", "MODE");
    private readonly Option<decimal?> _maximum = new("--max-tuition") { Description = "Most that tuition and fees of the whole degree may cost me", HelpName = "USD" };
    private readonly PriceOptions _price = new();
    private readonly Option<bool> _stem = new("--stem") { Description = "Only CIP codes on the STEM list" };
    private readonly Option<string[]> _control = Many("--control", string.Join(", ", Vocabularies.Controls.Keys), "CONTROL");
    private readonly Option<int?> _awards = new("--min-awards") { Description = "Fewest awards in the newest year", HelpName = "N" };
    private readonly Option<bool> _earnings = new("--has-earnings") { Description = "Only with official earnings of graduates" };
    private readonly Option<string?> _kind = new("--kind") { Description = "all, offering or program" };
    private readonly Option<bool> _inactive = new("--include-inactive") { Description = "Also offerings without an award in the newest year" };

    private readonly Option<decimal?> _fee = new("--max-application-fee") { Description = "Most that an application may cost, where the fee is known", HelpName = "USD" };
    private readonly Option<string[]> _start = Many("--start", "fall, winter, spring or summer, where a page says that one can start then", "TERM");
    private readonly Option<double?> _toefl = new("--toefl") { Description = "My TOEFL iBT score: programs known to take it", HelpName = "SCORE" };
    private readonly Option<double?> _ielts = new("--ielts") { Description = "My IELTS band: programs known to take it", HelpName = "BAND" };
    private readonly Option<bool> _restricted = new("--include-restricted") { Description = "Also what is not open to everybody, such as the schools of the armed forces" };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[]
        {
            _state, _region, _near, _within, _cip, _focus, _degreeType, _modality, _maximum,
            _stem, _control, _awards, _earnings, _fee, _start, _toefl, _ielts, _kind, _inactive, _restricted,
        })
        {
            command.Add(option);
        }

        _price.AddTo(command);
    }

    /// <summary>The query that the options ask for, every value checked against what the dataset has.</summary>
    /// <exception cref="InputException">A value is not one that the dataset or the option allows.</exception>
    public ItemQuery Read(ParseResult parsed, Catalog catalog, bool hasText)
    {
        string[] cips = parsed.GetValue(_cip) ?? [];
        double? within = parsed.GetValue(_within);
        string? near = parsed.GetValue(_near);
        if (within is not null && near is null)
        {
            throw new InputException(new Problem(ProblemCode.Missing, "near", null, "give a place.") { Sentence = "--within needs --near: within so many miles of which place?" });
        }

        if (within is <= 0 or > 5000 or double.NaN)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, "within", FigureText.Number(within.Value), "give more than 0 and at most 5,000 miles."));
        }

        decimal? maximum = parsed.GetValue(_maximum);
        if (maximum < 0)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, "max-tuition", maximum.ToString(), "give 0 or more."));
        }

        int? awards = parsed.GetValue(_awards);
        if (awards < 0)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, "min-awards", awards.ToString(), "give 0 or more."));
        }

        decimal? fee = parsed.GetValue(_fee);
        if (fee < 0)
        {
            throw new InputException($"--max-application-fee {fee}: give 0 or more.");
        }

        return new ItemQuery
        {
            MaximumApplicationFee = fee,
            StartTerms = [.. (parsed.GetValue(_start) ?? []).Select(t => Enum.Parse<EntryTerm>(Given.OneOf("--start", t, [.. AdmissionWords.Terms.Keys]), ignoreCase: true))],
            Toefl = Score("--toefl", parsed.GetValue(_toefl), 120),
            Ielts = Score("--ielts", parsed.GetValue(_ielts), 9),
            Kind = Kind(parsed.GetValue(_kind), cips.Length > 0 && !hasText),
            States = [.. (parsed.GetValue(_state) ?? []).Select(s => Given.State("state", s, catalog))],
            Regions = [.. (parsed.GetValue(_region) ?? []).Select(r => Given.OneOf("region", r, Regions(catalog)))],
            Near = near is null ? null : PlaceFinder.Find(near, catalog.Places),
            Within = within ?? 100,
            Cips = [.. cips.Select(c => Given.Cip("cip", c, catalog))],
            Focus = [.. (parsed.GetValue(_focus) ?? []).Select(f => Given.OneOf("focus", f, FocusKeys(catalog)))],
            DegreeTypes = [.. (parsed.GetValue(_degreeType) ?? []).Select(t => Given.OneOf("degree-type", t, [.. catalog.DegreeTypes.Select(t => t.Id)]))],
            Modalities = [.. (parsed.GetValue(_modality) ?? []).Select(m => Given.WordOf("modality", m, Vocabularies.StudyModes))],
            MaximumPrice = maximum,
            Stem = parsed.GetValue(_stem),
            Controls = [.. (parsed.GetValue(_control) ?? []).Select(c => Given.WordOf("control", c, Vocabularies.Controls))],
            MinimumAwards = awards,
            HasEarnings = parsed.GetValue(_earnings),
            IncludeInactive = parsed.GetValue(_inactive),
            // A question by code alone asks what the federal files count, which is everybody.
            IncludeRestricted = parsed.GetValue(_restricted) || (cips.Length > 0 && !hasText && parsed.GetValue(_kind) is null),
        };
    }

    /// <summary>Whose price is asked for.</summary>
    public PriceTerms ReadTerms(ParseResult parsed, Catalog catalog) => _price.Read(parsed, catalog);

    private static double? Score(string option, double? given, double most) => given is null || (given >= 0 && given <= most)
        ? given
        : throw new InputException($"{option} {FigureText.Number(given.GetValueOrDefault())}: give 0 to {FigureText.Number(most)}.");

    private static ItemKind Kind(string? given, bool countsOfferings) => given is null
        ? countsOfferings ? ItemKind.Offering : ItemKind.All
        : Enum.Parse<ItemKind>(Given.OneOf("kind", given, ["all", "offering", "program"]), ignoreCase: true);

    private static IReadOnlyList<string> Regions(Catalog catalog) =>
        [.. catalog.States.SelectMany(s => new[] { s.Region, s.Division }).Distinct().Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> FocusKeys(Catalog catalog) =>
        [.. catalog.Items.SelectMany(i => i.Focus).Distinct().Order(StringComparer.Ordinal)];

    private static Option<string[]> Many(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = true };
}
