using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.StudyModes;

namespace Gradus.App.Verbs.Modes;

/// <summary>The answers on ways of studying asked for last: one draws every return of a person.</summary>
public sealed class RecentModes
{
    private const int Most = 4;

    private readonly RecentResults<Question, ModesContract> _answers;

    public RecentModes(Catalog catalog, RecentShortlists shortlists) => _answers = new RecentResults<Question, ModesContract>(
        Most,
        q =>
        {
            ModesAnswer? answer = q.Person is null && q.Items.Count == 0 ? null
                : ModesAnswer.Of(catalog, q.Person ?? new Profile(), new ModeChoices { Items = q.Items, Kept = q.Kept }, () => shortlists.Of(q.Person ?? new Profile(), ModesAnswer.Lifted));
            return ModesContract.Of(catalog, answer, q.Person, q.NotFound);
        },
        new Lock());

    /// <param name="person">Null for nobody in particular.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="kept">Identifiers of what the person keeps.</param>
    /// <exception cref="InputException">The person names a place that is not known, or a start outside the rules' time.</exception>
    public ModesContract Of(Profile? person, ModesQuestion asked, IEnumerable<string> kept) => _answers.Of(new Question(person, [.. asked.Items], [.. asked.NotFound], [.. kept]));

    private sealed record Question(Profile? Person, ValueList<Item> Items, ValueList<string> NotFound, ValueList<string> Kept);
}
