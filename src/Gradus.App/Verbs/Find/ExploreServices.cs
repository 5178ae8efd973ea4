using Gradus.Catalogs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>What the search page needs, each made once when it is first asked for.</summary>
public static class ExploreServices
{
    public static void AddExplore(this IServiceCollection services)
    {
        services.AddSingleton<FacetIndex>();
        services.AddSingleton<PriceColumns>();
        services.AddSingleton(p => new Explorer(p.GetRequiredService<Catalog>(), p.GetRequiredService<FacetIndex>(), p.GetRequiredService<PriceColumns>(), () => TextIndex.Of(p.GetRequiredService<Catalog>())));
        services.AddSingleton<ExploreAddress>();
        services.AddSingleton<SuggestionIndex>();
    }
}
