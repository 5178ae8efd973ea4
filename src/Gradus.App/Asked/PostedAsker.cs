using System.Text;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Sources.Profiles;

namespace Gradus.App.Asked;

/// <summary>Whoever is sent along with a question: their profile, and what they keep where that is given. It lives as long as the question.</summary>
/// <param name="profile">Gives the profile when it is first needed, or null for nobody in particular.</param>
/// <param name="work">What they keep; null for nothing.</param>
public sealed class PostedAsker(Func<Profile?> profile, KeptWork? work = null) : Asker
{
    private readonly Lazy<Profile?> _profile = new(profile);

    /// <param name="profile">The profile as JSON; null for nobody in particular.</param>
    /// <param name="data">Knows the names that a profile may use.</param>
    public PostedAsker(string? profile, AskedData data)
        : this(() => profile is null ? null : Parse(profile, data.Catalog))
    {
    }

    public override KeptWork Work => work ?? KeptWork.Nothing;

    public override Profile? ReadIfAny() => _profile.Value;

    public override Profile Read() => ReadIfAny()
        ?? throw new InputException(new Problem(ProblemCode.Missing, SubjectParameters.Profile.Name, null, "send who asks, as an object in the form of profile.schema.json; everything in it is optional."));

    public override (Profile? Person, PriceTerms Terms) Looking(GivenValues given, Catalog catalog) =>
        (ReadIfAny(), PriceParameters.Read(given, catalog, ReadIfAny()?.PriceTerms() ?? PriceTerms.Unsaid));

    private static Profile Parse(string profile, Catalog catalog)
    {
        try
        {
            return ProfileReader.Parse("profile.json", Encoding.UTF8.GetBytes(profile), catalog.Names());
        }
        catch (InputException refused)
        {
            throw new InputException(new Problem(ProblemCode.Malformed, SubjectParameters.Profile.Name, null, refused.Message) { Sentence = refused.Message }, refused);
        }
    }
}
