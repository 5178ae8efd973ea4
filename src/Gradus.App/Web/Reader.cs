using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.App.Web;

/// <summary>Who reads the page: the profile of their browser, if they gave one.</summary>
public sealed class Reader
{
    public Reader(IHttpContextAccessor http, Catalog catalog, ProfileCookie cookie)
    {
        Known = catalog.Names();
        if (http.HttpContext is { } context)
        {
            Profile = cookie.Read(context.Request, Known, out string? trouble);
            Trouble = trouble;
        }
    }

    /// <summary>Names of the dataset that a profile may use.</summary>
    public KnownNames Known { get; }

    /// <summary>Null when the reader gave none, or gave one that cannot be read.</summary>
    public Profile? Profile { get; }

    /// <summary>Why the profile that the browser keeps cannot be used, one sentence; null where nothing is wrong.</summary>
    public string? Trouble { get; }

    /// <summary>Whose prices the page shows.</summary>
    public PriceTerms Terms => Profile?.PriceTerms() ?? PriceTerms.Unsaid;
}
