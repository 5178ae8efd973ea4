using System.Text;
using Gradus.App.Web;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Profiles;

/// <summary>Profiles as files to keep.</summary>
public static class ProfileDownloads
{
    private const string ContentType = "application/yaml; charset=utf-8";

    /// <summary><c>/profile.yaml</c>: the reader's own, or with <c>?example=</c> an example person's.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/profile.yaml", (Reader reader, string? example) =>
    {
        if (example is not null)
        {
            return ExampleProfiles.Find(example) is { } found
                ? Results.File(Encoding.UTF8.GetBytes(found.Yaml), ContentType, $"{found.Id}.yaml")
                : Results.NotFound();
        }

        return reader.Profile is { } profile
            ? Results.File(Encoding.UTF8.GetBytes(ProfileWriter.Write(profile)), ContentType, "profile.yaml")
            : Results.LocalRedirect("/profile");
    }).WithMetadata(new PersonalAttribute());
}
