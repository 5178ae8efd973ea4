using Gradus.App.Portraits;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Types;

/// <summary>The answers on kinds of degree asked for last: one holds every degree against every condition of a person.</summary>
public sealed class RecentTypes
{
    private const int Most = 4;

    private readonly RecentResults<Question, TypesContract> _answers;

    public RecentTypes(Catalog catalog, PortraitCache portraits) => _answers = new RecentResults<Question, TypesContract>(
        Most,
        q => TypesContract.Of(catalog, TypeFit.All(catalog, q.Person, q.Terms, type => portraits.Of(type).Portrait), new TypesQuestion([]), q.Person, q.Terms),
        new Lock());

    /// <param name="person">Null for nobody in particular.</param>
    /// <param name="terms">Whose prices.</param>
    /// <param name="asked">Which kinds.</param>
    /// <exception cref="InputException">The person names a place that is not known.</exception>
    public TypesContract Of(Profile? person, PriceTerms terms, TypesQuestion asked)
    {
        TypesContract all = _answers.Of(new Question(person, terms));
        return asked.Types.Count == 0 ? all : all.Only(asked.Types.Select(t => t.Id).ToHashSet(StringComparer.Ordinal), person);
    }

    private sealed record Question(Profile? Person, PriceTerms Terms);
}
