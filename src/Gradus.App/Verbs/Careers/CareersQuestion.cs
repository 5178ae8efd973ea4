using Gradus.App.Questions;
using Gradus.App.Verbs.Find;
using Gradus.Catalogs;
using Gradus.Places;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Careers;

/// <summary>What can be asked of careers, beside who asks.</summary>
/// <param name="Of">The funnel, specialisation or occupation.</param>
/// <param name="Place">Where one would work; null for what the person says.</param>
/// <param name="Visa">True for the wages that a petition for a work visa needs.</param>
public sealed record CareersQuestion(CareerName Of, WorkPlace? Place, bool Visa)
{
    private const int Longest = 100;

    public static Parameter<string> OfPart { get; } = Parameters.Text("of", "A funnel (research, engineering, analytics), one of its specialisations, or an occupation by code or title", "Career", Longest, "no-such-career") with
    {
        IsPositional = true,
        IsWords = true,
    };

    public static Parameter<string> NearPart { get; } = FindQuestion.Near with { };

    public static Parameter<string> StatePart { get; } = Parameters.Text("state", "State I would work in", "State", Longest, "Atlantis") with { Hint = "GA" };

    public static Parameter<bool> VisaPart { get; } = Parameters.Flag("visa", "Show the wages that an H-1B petition needs by level (default: for who is on a visa)", "I need a work visa");

    /// <summary>What a page's address can say.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [NearPart, StatePart, VisaPart];

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [OfPart, SubjectParameters.Profile, .. All];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static CareersQuestion Read(GivenValues given, Catalog catalog)
    {
        string of = OfPart.Read(given, "");
        return new CareersQuestion(
            of.Length == 0 ? CareerName.All : given.LookUp(OfPart, of, name => CareerName.Find(name, catalog), CareerName.All),
            PlaceOf(given, catalog),
            VisaPart.Read(given, false));
    }

    private static WorkPlace? PlaceOf(GivenValues given, Catalog catalog)
    {
        string near = NearPart.Read(given, "");
        string state = StatePart.Read(given, "");
        if (near.Length > 0 && state.Length > 0)
        {
            given.Refuse(new Problem(ProblemCode.Conflict, StatePart.Name, state, "give a city or a state, not both."));
        }

        Place? place = near.Length == 0 ? null : given.LookUp<Place?>(NearPart, near, name => PlaceFinder.Find(name, catalog.Places), null);
        string? code = state.Length == 0 ? null : given.LookUp<string?>(StatePart, state, name => Named.State(name, catalog), null);
        return place is not null ? WorkPlace.Near(catalog, place) : code is not null ? WorkPlace.In(catalog, code) : null;
    }
}
