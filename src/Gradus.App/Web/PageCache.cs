using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Gradus.App.Web;

/// <summary>
/// Keeps the pages asked for last, as they were sent: those marked <see cref="CachedAttribute"/>, asked for without a
/// profile. They are functions of address, colours and dataset, so the same request has the same answer until the program
/// ends. Nothing that was made for a person is kept.
/// </summary>
public static class PageCache
{
    /// <summary>Bytes of all pages kept, with all that keeping them takes; some 1,500 pages as sent.</summary>
    public const long Size = 16 * 1024 * 1024;

    /// <summary>Larger answers, such as whole tables to download, are made anew each time.</summary>
    public const long LargestPage = 256 * 1024;

    /// <summary>Headers of a request on which an answer depends.</summary>
    private static readonly string[] Headers = [HeaderNames.Cookie, HeaderNames.AcceptEncoding];

    public static IServiceCollection AddPageCache(this IServiceCollection services) => services.AddSingleton<IOutputCacheStore>(_ => new PageStore(Size)).AddOutputCache(options =>
    {
        options.MaximumBodySize = LargestPage;
        options.AddBasePolicy(policy => policy
            .With(context => CacheHeaders.IsFunctionOfAddress(context.HttpContext))
            .SetVaryByHeader(Headers)

            // The query as it was written. The framework's own key sorts repeated values, in the request itself, and their
            // order is what a page may show.
            .SetVaryByQuery([])
            .VaryByValue(context => new KeyValuePair<string, string>("query", context.Request.QueryString.Value ?? ""))
            .Expire(TimeSpan.FromDays(1)));
    });
}
