using Gradus.App.Asked;
using Gradus.App.Verbs;
using Gradus.App.Web;

namespace Gradus.App.Api;

/// <summary>The HTTP interface: an address for every verb, whose answers are those of the command line.</summary>
public static class ApiRoutes
{
    public const string Root = ProgramPaths.Api + "/v1";

    /// <summary>Where its description is.</summary>
    public const string Description = Root + "/openapi.json";

    /// <summary>The address of a verb.</summary>
    public static string Of(Verb verb) => $"{Root}/{verb.Name}";

    /// <summary>True where a verb can be asked with an address alone.</summary>
    public static bool HasAddress(Verb verb) => !verb.NeedsPerson;

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (Verb verb in KnownVerbs.All)
        {
            if (HasAddress(verb))
            {
                object[] kept = verb.TellsOfMoney ? [] : [new CachedAttribute(SameFor.Everybody)];
                routes.MapMethods(Of(verb), [HttpMethods.Get], (RequestDelegate)(context => ApiAnswers.ByAddress(context, verb))).WithMetadata([.. kept, new WorkedOutAttribute()]);
            }

            routes.MapMethods(Of(verb), [HttpMethods.Post], (RequestDelegate)(context => ApiAnswers.ByBody(context, verb))).WithMetadata(new WorkedOutAttribute());
        }

        routes.MapMethods(Description, [HttpMethods.Get], (RequestDelegate)(context => ApiAnswers.Send(context, OpenApiDocument.Text))).WithMetadata(new CachedAttribute(SameFor.Everybody));
    }
}
