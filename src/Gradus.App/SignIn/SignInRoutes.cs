using System.Security.Claims;
using Gradus.App.Watching;
using Gradus.App.Web;
using Gradus.Workspace.Postgres;
using Microsoft.Extensions.Primitives;

namespace Gradus.App.SignIn;

/// <summary>To the provider and back. Whoever comes back is somebody of this guide, or is asked what to do, or is told why they cannot come in.</summary>
public static class SignInRoutes
{
    private static readonly (string Address, string Words) ToSignIn = (SignInPaths.Page, "Sign in");

    /// <summary>Maps them where a provider is named.</summary>
    /// <param name="app">The guide.</param>
    /// <param name="home">Path to which who signs in comes.</param>
    public static void Map(WebApplication app, string home)
    {
        if (app.Services.GetService<Provider>() is not { } provider)
        {
            return;
        }

        // A page of another site may link to the page with the button, but not press it: nobody is signed in without having asked.
        app.MapGet(SignInPaths.Start, (HttpContext context) => HeadRequests.Is(context)
            ? Task.CompletedTask
            : context.Request.Headers["Sec-Fetch-Site"] == "cross-site" ? Redirect(context, SignInPaths.Page) : Start(context, provider, home));
        app.MapGet(SignInPaths.Return, (HttpContext context) => HeadRequests.Is(context) ? Task.CompletedTask : Return(context, provider));
        app.MapGet(SignInPaths.Leave, async (HttpContext context) =>
            await Redirect(context, await provider.SignOutPage($"{context.Request.Scheme}://{context.Request.Host}/", context.RequestAborted) ?? SignInPaths.Page));
    }

    /// <summary>Signs a browser in; who was signed in there before is signed out.</summary>
    /// <param name="context">The request.</param>
    /// <param name="entered">The new session.</param>
    public static void Enter(HttpContext context, OfficeLink entered)
    {
        Visitor visitor = context.RequestServices.GetRequiredService<Visitor>();
        if (visitor is { Office: { } office, Session: { } former })
        {
            office.Leave(former);
        }

        context.RequestServices.GetRequiredService<SessionCookie>().Write(context.Response, entered.Token);
    }

    private static async Task Start(HttpContext context, Provider provider, string home)
    {
        try
        {
            await provider.Challenge(context, home);
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Whatever it is, the provider has not said what it should.
            await Refuse(context, SignInFaults.Of(new ProviderAwayException(error), provider.Settings.Name));
        }
    }

    private static Task Return(HttpContext context, Provider provider) => provider.Receive(
        context,
        (person, then) => Arrived(context, provider, person, then),
        error => Refuse(context, SignInFaults.Of(error, provider.Settings.Name)));

    private static async Task Arrived(HttpContext context, Provider provider, ClaimsPrincipal person, string then)
    {
        Visitor visitor = context.RequestServices.GetRequiredService<Visitor>();
        string name = provider.Settings.Name;
        if (provider.AccountOf(person) is not { } account)
        {
            await Refuse(context, new SignInFault("subject", StatusCodes.Status502BadGateway, $"{name} did not say who you are", "Tell whoever runs this guide: its registration there may be wrong."));
            return;
        }

        Arrival arrival = visitor.Office!.Arrive(account);
        if (arrival.Session is { } session)
        {
            Enter(context, session);
            Measures.SignIn(LogOf(context), "arrived");
            await Redirect(context, then);
            return;
        }

        if (arrival.IsAddressTaken)
        {
            await Refuse(context, new SignInFault("address-taken", StatusCodes.Status403Forbidden, "Somebody came in with this address before", $"Another account of {name} opens the list that was meant for {account.Email}. Ask whoever runs this guide."));
            return;
        }

        await visitor.Find(context.RequestAborted);
        bool isAdmitted = provider.Settings.Rule.Admits(account.Email, person);
        bool canTie = visitor.Person is { } here && !visitor.Office.HasAccountOf(account.Issuer, here.Id);
        if (!isAdmitted && !canTie)
        {
            await Refuse(context, new SignInFault("not-allowed", StatusCodes.Status403Forbidden, "You were not invited to this guide", $"{name} knows you{(account.Email is { } email ? $" as {email}" : "")}, and nobody here was invited with that. Ask whoever runs this guide for an invitation. Without signing in you can read everything."));
            return;
        }

        context.RequestServices.GetRequiredService<FirstSignIns>().Write(context.Response, new FirstSignIn(account, isAdmitted));
        Measures.SignIn(LogOf(context), "first");
        await Redirect(context, SignInPaths.First);
    }

    /// <summary>Cookies of this sign-in that were taken away stay so, though a page of error clears what was begun.</summary>
    private static Task Refuse(HttpContext context, SignInFault fault)
    {
        Measures.SignIn(LogOf(context), fault.Kind);
        StringValues cookies = context.Response.Headers.SetCookie;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.SetCookie = cookies;
            return Task.CompletedTask;
        });
        return PlainPage.Send(context, fault.Status, fault.Heading, fault.Sentence, ToSignIn);
    }

    private static GuideLog LogOf(HttpContext context) => context.RequestServices.GetRequiredService<GuideLog>();

    private static Task Redirect(HttpContext context, string to)
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    }
}
