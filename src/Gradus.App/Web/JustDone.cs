using System.Globalization;
using Gradus.Workspace;

namespace Gradus.App.Web;

/// <summary>The change that a page has just made, for the page after it to say it once with its way back: its number alone, in a cookie of half a minute.</summary>
public static class JustDone
{
    private const string Name = "gradus-done";

    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(30);

    public static void Remember(HttpResponse response, long change) =>
        response.Cookies.Append(Name, change.ToString(CultureInfo.InvariantCulture), OwnCookie.Options(response, Lasts));

    /// <summary>The change, where it is still the last; it is told once.</summary>
    public static PastChange? Tell(HttpContext context, Mine mine)
    {
        if (context.Request.Cookies[Name] is not { } text)
        {
            return null;
        }

        context.Response.Cookies.Delete(Name, OwnCookie.Options(context.Response, Lasts));
        return mine is { IsOn: true, Trouble: null } && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            && mine.Open().History(1) is [{ IsUndone: false } last] && last.Number == number ? last : null;
    }
}
