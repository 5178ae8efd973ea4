using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.App.Web;

/// <summary>Who reads the page: the profile that they gave, if they gave one; or the example person whom the address names, in whose place the page answers.</summary>
public sealed class Reader
{
    private readonly List<Problem> _problems = [];

    public Reader(IHttpContextAccessor http, Catalog catalog, ProfileCookie cookie, Mine mine)
    {
        Mine = mine;
        Known = catalog.Names();
        if (http.HttpContext is { } context)
        {
            Own = Read(context.Request, cookie, out string? trouble) is { } read ? read with { Told = [.. mine.Work.Figures] } : null;
            Trouble = trouble;
            Example = ExampleProfiles.Find(context.Request.Query[ExampleProfiles.Key].LastOrDefault());
            Profile = Example?.Read(Known) ?? Own;
            var given = GivenValues.From(context.Request.Query, _problems);
            Terms = PriceParameters.Read(given, catalog, Self.PriceTerms());
            TermsAsked = [.. PriceParameters.Fields(given)];
        }
    }

    /// <summary>The profile of the workspace of one's own machine, or else that of the browser.</summary>
    private Profile? Read(HttpRequest request, ProfileCookie cookie, out string? trouble)
    {
        if (Mine is not { Server: null, Work.Profile: not null })
        {
            return cookie.Read(request, Known, out trouble);
        }

        try
        {
            trouble = null;
            return KeptProfile.Read(Mine.Work, Known);
        }
        catch (InputException error)
        {
            trouble = ProfileCookie.Unfit(error);
            return null;
        }
    }

    /// <summary>Names of the dataset that a profile may use.</summary>
    public KnownNames Known { get; }

    /// <summary>What they keep.</summary>
    public Mine Mine { get; }

    /// <summary>The example person whom the address names; null for the reader.</summary>
    public ExampleProfile? Example { get; }

    /// <summary>The reader's own profile, also where an example person is shown: what is saved is made from it. Null when they gave none, or gave one that cannot be read.</summary>
    public Profile? Own { get; }

    /// <summary>Whom the page answers: the example person, or else the reader; null when they gave no profile, or one that cannot be read.</summary>
    public Profile? Profile { get; }

    /// <summary>The same, and somebody who said nothing where they gave none; with the figures that they were told.</summary>
    public Profile Self => Profile ?? new Profile { Told = [.. Mine.Work.Figures] };

    /// <summary>Why the profile that the browser keeps cannot be used, one sentence; null where nothing is wrong.</summary>
    public string? Trouble { get; }

    /// <summary>Whose prices the page shows: those of the profile, or what the address says in its place.</summary>
    public PriceTerms Terms { get; } = PriceTerms.Unsaid;

    /// <summary>What the address says of whose prices to show.</summary>
    public IReadOnlyList<(string Name, string Value)> TermsAsked { get; } = [];

    /// <summary>What of it cannot be used.</summary>
    public IReadOnlyList<Problem> Problems => _problems;
}
