using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.App.Web;

/// <summary>Who reads the page: the profile of their browser, if they gave one.</summary>
public sealed class Reader
{
    public Reader(IHttpContextAccessor http, Catalog catalog)
    {
        Known = catalog.Names();
        Profile = http.HttpContext is { } context ? ProfileCookie.Read(context.Request, Known) : null;
    }

    /// <summary>Names of the dataset that a profile may use.</summary>
    public KnownNames Known { get; }

    /// <summary>Null when the reader gave none.</summary>
    public Profile? Profile { get; }

    /// <summary>Whose prices the page shows.</summary>
    public PriceTerms Terms => Profile?.PriceTerms() ?? PriceTerms.Unsaid;
}
