using Gradus.Catalogs;
using Gradus.Costs.Prices;

namespace Gradus.App.Questions;

/// <summary>Whose price is asked for: options of <c>gradus find</c>, <c>show</c> and <c>compare</c>, and keys of every address that shows prices.</summary>
public static class PriceParameters
{
    public static Parameter<string> Resident { get; } =
        Parameters.Text("resident", "State I live in, for in-state prices", "State I live in", 40, "Atlantis") with { Hint = "GA" };

    public static Parameter<bool> International { get; } = Parameters.Flag("international", "I come on a student visa: out-of-state prices", "On a student visa");

    public static Parameter<bool> PartTime { get; } = Parameters.Flag("part-time", "I study part-time: prices per credit", "Part-time");

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [Resident, International, PartTime];

    /// <summary>Whose price is asked for; what is not said is as usual.</summary>
    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static PriceTerms Read(GivenValues given, Catalog catalog, PriceTerms usual)
    {
        string state = Resident.Read(given, "");
        return usual with
        {
            State = state.Length > 0 ? given.LookUp(Resident, state, name => Named.State(name, catalog), usual.State) : usual.State,
            International = International.Read(given, usual.International),
            PartTime = given.Of(PartTime.Name).Count > 0 ? PartTime.Read(given, false) ? true : null : usual.PartTime,
        };
    }

    /// <summary>What of it an address says, for the addresses that follow from it.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(GivenValues given) => given.Fields(All);
}
