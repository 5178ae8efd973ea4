using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace Gradus.App.Web;

/// <summary>
/// A page for an example person leads on for the same one: whatever link or search of it leads to a page that answers somebody. A link that leads back to the
/// reader's own case says so with the attribute <c>data-own</c>.
/// </summary>
public static partial class ExampleLinks
{
    private const string Own = "data-own";

    /// <summary>How the addresses of pages that answer somebody begin.</summary>
    private static readonly string[] Pages =
    [
        "/shortlist", "/programs/", "/compare", "/cost", "/return/", "/ready", "/bridge/", "/plan", "/curriculum/", "/apply", "/explore", "/report", "/more", "/school", "/learn", "/guide",
        "/careers", "/types", "/online-or-campus", "/fields", "/degrees/",
    ];

    /// <summary>Comes after what packs the answer, and before the pages.</summary>
    public static IApplicationBuilder UseExampleLinks(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || ExampleProfiles.Find(context.Request.Query[ExampleProfiles.Key].LastOrDefault()) is not { } example)
        {
            await next(context);
            return;
        }

        IHttpResponseBodyFeature sent = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var made = new MemoryStream();
        var body = new StreamResponseBodyFeature(made, sent);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.CompleteAsync();
        }
        finally
        {
            context.Features.Set(sent);
        }

        ReadOnlyMemory<byte> bytes = made.GetBuffer().AsMemory(0, (int)made.Length);
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && bytes.Length > 0)
        {
            bytes = Encoding.UTF8.GetBytes(Carry(Encoding.UTF8.GetString(bytes.Span), example.Id));
            context.Response.ContentLength = null;
        }

        if (bytes.Length > 0)
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    });

    /// <summary>A page whose links and searches name the example person.</summary>
    internal static string Carry(string html, string example)
    {
        string linked = Link().Replace(html, tag => tag.Value.Contains(Own, StringComparison.Ordinal) || !Answers(tag.Groups["address"].Value)
            ? tag.Value
            : $"{tag.Groups["before"].Value}{With(tag.Groups["address"].Value, example)}{tag.Groups["after"].Value}");
        return Search().Replace(linked, form => Answers(form.Groups["address"].Value) && !form.Groups["address"].Value.StartsWith("/shortlist/", StringComparison.Ordinal) && !form.Value.Contains($"name=\"{ExampleProfiles.Key}\"", StringComparison.Ordinal)
            ? $"{form.Groups["tag"].Value}<input type=\"hidden\" name=\"{ExampleProfiles.Key}\" value=\"{example}\" />{form.Groups["rest"].Value}"
            : form.Value);
    }

    private static bool Answers(string address) => Pages.Any(page => address.StartsWith(page, StringComparison.Ordinal)) && !address.Contains($"{ExampleProfiles.Key}=", StringComparison.Ordinal);

    private static string With(string address, string example)
    {
        int place = address.IndexOf('#', StringComparison.Ordinal) is var at && at < 0 ? address.Length : at;
        return $"{address[..place]}{(address.Contains('?', StringComparison.Ordinal) ? "&amp;" : "?")}{ExampleProfiles.Key}={example}{address[place..]}";
    }

    [GeneratedRegex("(?<before><a\\b[^>]*?\\shref=\")(?<address>/[^\"]*)(?<after>\"[^>]*>)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Link();

    [GeneratedRegex("(?<tag><form\\b(?=[^>]*\\smethod=\"get\")[^>]*?\\saction=\"(?<address>/[^\"]*)\"[^>]*>)(?<rest>.*?</form>)", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Search();
}
