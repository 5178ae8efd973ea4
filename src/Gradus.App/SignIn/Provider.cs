using System.Security.Claims;
using System.Text.Encodings.Web;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Gradus.App.SignIn;

/// <summary>
/// The office's provider: authorization code with PKCE, state and nonce, by ASP.NET Core's own handler, which checks signature, issuer, audience, times and nonce of
/// what comes back. Nothing of a token is kept or logged. Nothing is asked of the provider before somebody signs in. Safe to use from many threads.
/// </summary>
public sealed class Provider
{
    /// <summary>How far the provider's clock may be off.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>The whole of a sign-in takes no longer than this.</summary>
    public static readonly TimeSpan LongestSignIn = TimeSpan.FromMinutes(15);

    /// <summary>A provider that did not answer is not asked again for so long: whoever wants in meanwhile is told at once.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    /// <summary>Bytes of an answer of the provider.</summary>
    private const long LargestAnswer = 1024 * 1024;

    private const string Scheme = "provider";

    /// <summary>Signed by the provider alone: no secret that both know, and never unsigned.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly IOptionsMonitor<OpenIdConnectOptions> _options;
    private readonly ILoggerFactory _logs;
    private long _restsUntil;

    public Provider(ProviderSettings settings, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory logs) => (Settings, _options, _logs) = (settings, options, logs);

    /// <summary>What the file says.</summary>
    public ProviderSettings Settings { get; }

    /// <summary>Registers what the handler needs and no scheme of authentication: who is signed in is the session's to say, not the provider's.</summary>
    /// <param name="services">Of a guide for many people.</param>
    /// <param name="settings">The provider.</param>
    public static void Add(IServiceCollection services, ProviderSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<Provider>();
        services.AddSingleton<FirstSignIns>();
        services.AddSingleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>();
        services.AddOptions<OpenIdConnectOptions>(Scheme).Configure(options => Configure(options, settings));
    }

    /// <summary>Sends the browser to the provider.</summary>
    /// <param name="context">The request.</param>
    /// <param name="then">Path of this guide to which somebody comes who is known.</param>
    /// <exception cref="ProviderAwayException">The provider does not answer.</exception>
    public async Task Challenge(HttpContext context, string then)
    {
        await Reach(context.RequestAborted);
        OpenIdConnectHandler handler = await Handler(context);
        await Guarded(() => handler.ChallengeAsync(new AuthenticationProperties { RedirectUri = then }), context.RequestAborted);
    }

    /// <summary>Takes what the provider sent back; one of the two answers the request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="arrived">Who came, and the path to which they wanted.</param>
    /// <param name="failed">What went wrong.</param>
    public async Task Receive(HttpContext context, Func<ClaimsPrincipal, string, Task> arrived, Func<Exception, Task> failed)
    {
        try
        {
            await Reach(context.RequestAborted);
        }
        catch (ProviderAwayException error)
        {
            await failed(error);
            return;
        }

        OpenIdConnectHandler handler = await Handler(context);
        context.Items[typeof(Provider)] = new Answers(arrived, failed);
        if (!await handler.HandleRequestAsync())
        {
            await failed(new InvalidOperationException("The provider's answer is none."));
        }
    }

    /// <summary>The page on which one signs out there; null where it has none, or does not answer now.</summary>
    public async Task<string?> SignOutPage(string back, CancellationToken cancellation)
    {
        try
        {
            return (await Reach(cancellation)).EndSessionEndpoint is { Length: > 0 } page
                ? new OpenIdConnectMessage { IssuerAddress = page, ClientId = Settings.Client, PostLogoutRedirectUri = back }.CreateLogoutRequestUrl()
                : null;
        }
        catch (ProviderAwayException)
        {
            return null;
        }
    }

    /// <summary>Who somebody is, as this guide knows them.</summary>
    /// <returns>Null where the provider names no subject that can be kept.</returns>
    public ProviderAccount? AccountOf(ClaimsPrincipal person)
    {
        if (person.FindFirst(JwtClaims.Subject) is not { } subject
            || subject.Value.Length is 0 or > ProviderAccount.LongestSubject
            || subject.Issuer.Length is 0 or > ProviderAccount.LongestIssuer
            || (subject.Value + subject.Issuer).Any(char.IsControl))
        {
            return null;
        }

        bool isBelieved = Settings.TrustsEmail || string.Equals(person.FindFirst(JwtClaims.IsVerified)?.Value, bool.TrueString, StringComparison.OrdinalIgnoreCase);
        string? email = isBelieved && person.FindFirst(JwtClaims.Email)?.Value is { } given ? OfficePerson.CleanEmail(given) : null;
        return new ProviderAccount(subject.Issuer, subject.Value, email, person.FindFirst(JwtClaims.Name)?.Value);
    }

    private static void Configure(OpenIdConnectOptions options, ProviderSettings settings)
    {
        options.Authority = settings.Authority.AbsoluteUri.TrimEnd('/');
        options.RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps;
        options.ClientId = settings.Client;
        options.ClientSecret = settings.Secret;
        options.CallbackPath = SignInPaths.Return;

        // The code comes back in an address that works once, for this client's secret and this browser's PKCE alone; so the cookies of state and nonce need not be sent with forms of other sites.
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.HttpOnly = true;
            cookie.IsEssential = true;
        }

        options.CorrelationCookie.Name = "gradus-state.";
        options.NonceCookie.Name = "gradus-nonce.";
        options.RemoteAuthenticationTimeout = LongestSignIn;
        options.ProtocolValidator.NonceLifetime = LongestSignIn;
        options.SaveTokens = false;
        options.MapInboundClaims = false;
        options.UseTokenLifetime = false;
        options.Scope.Add("email");
        foreach (string scope in settings.Scopes)
        {
            options.Scope.Add(scope);
        }

        // With a code most providers say address and name only here (OpenID Connect Core 1.0, 5.4).
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapJsonKey(JwtClaims.IsVerified, JwtClaims.IsVerified);
        if (settings.Rule.Claim is { } claim)
        {
            options.ClaimActions.MapJsonKey(claim, claim);
        }

        options.TokenValidationParameters.ClockSkew = Skew;
        options.TokenValidationParameters.ValidAlgorithms = Algorithms;
        options.TimeProvider = TimeProvider.System;
        options.Backchannel = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ConnectTimeout = settings.Patience })
        {
            Timeout = settings.Patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        options.Events = new OpenIdConnectEvents
        {
            OnTicketReceived = received =>
            {
                received.HandleResponse();
                return Of(received.HttpContext).Arrived(received.Principal!, received.ReturnUri ?? "/");
            },
            OnRemoteFailure = failure =>
            {
                failure.HandleResponse();
                return Of(failure.HttpContext).Failed(failure.Failure!);
            },
            OnAccessDenied = denied =>
            {
                denied.HandleResponse();
                return Of(denied.HttpContext).Failed(new SignInCancelledException());
            },
        };
    }

    private static Answers Of(HttpContext context) => (Answers)context.Items[typeof(Provider)]!;

    private async Task<OpenIdConnectHandler> Handler(HttpContext context)
    {
        var handler = new OpenIdConnectHandler(_options, _logs, HtmlEncoder.Default, UrlEncoder.Default);
        await handler.InitializeAsync(new AuthenticationScheme(Scheme, Settings.Name, typeof(OpenIdConnectHandler)), context);
        return handler;
    }

    /// <summary>What the provider publishes of itself, kept and renewed by the handler's own library.</summary>
    private Task<OpenIdConnectConfiguration> Reach(CancellationToken cancellation) =>
        Guarded(() => _options.Get(Scheme).ConfigurationManager!.GetConfigurationAsync(cancellation).WaitAsync(Settings.Patience, cancellation), cancellation);

    private Task Guarded(Func<Task> act, CancellationToken cancellation) => Guarded(
        async () =>
        {
            await act();
            return true;
        },
        cancellation);

    private async Task<T> Guarded<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        if (Environment.TickCount64 < Volatile.Read(ref _restsUntil))
        {
            throw new ProviderAwayException(null);
        }

        try
        {
            return await act();
        }
        catch (Exception error) when (SignInFaults.IsAway(error) && !cancellation.IsCancellationRequested)
        {
            Volatile.Write(ref _restsUntil, Environment.TickCount64 + (long)Rest.TotalMilliseconds);
            throw new ProviderAwayException(error);
        }
    }

    private sealed record Answers(Func<ClaimsPrincipal, string, Task> Arrived, Func<Exception, Task> Failed);

    /// <summary>Claims of OpenID Connect Core 1.0, 5.1.</summary>
    private static class JwtClaims
    {
        public const string Subject = "sub";
        public const string Name = "name";
        public const string Email = "email";
        public const string IsVerified = "email_verified";
    }
}
