using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.People;

namespace Gradus.App.Verbs.Profiles;

/// <summary>Whose case a page answers: that of an example person whom its address names, or the reader's.</summary>
/// <param name="Example">The example person; null for the reader.</param>
/// <param name="Person">What they say; null for a reader who said nothing.</param>
/// <param name="Work">What they keep; nothing for an example person.</param>
public sealed record WhoseCase(ExampleProfile? Example, Profile? Person, KeptWork Work)
{
    /// <summary>The example person as the next address names them; empty for the reader.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept => Example is null ? [] : [(ExampleProfiles.Key, Example.Id)];

    public static WhoseCase Read(IQueryCollection query, Reader reader) => ExampleProfiles.Find(query[ExampleProfiles.Key].LastOrDefault()) is { } example
        ? new WhoseCase(example, example.Read(reader.Known), KeptWork.Nothing)
        : new WhoseCase(null, reader.Profile, reader.Mine.Work);

    /// <summary>Whose prices are shown: theirs, or what the address says in its place.</summary>
    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public PriceTerms Terms(GivenValues given, Catalog catalog, Reader reader) => Example is null ? reader.Terms : PriceParameters.Read(given, catalog, Person!.PriceTerms());
}
