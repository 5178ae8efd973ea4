using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Gradus.Tests.SignIn;

/// <summary>Somebody as the provider knows them.</summary>
public sealed record TestAccount(string Subject, string? Email = null, bool IsVerified = true, string? Name = null, string? Affiliation = null);

/// <summary>A real provider of OpenID Connect (OpenIddict) in this process, on a port of this machine. It signs in whoever is said to sit before it, and can be made to answer wrongly.</summary>
public sealed class TestProvider : IAsyncDisposable
{
    public const string Client = "gradus";
    public const string Secret = "a-secret-that-no-page-shows";

    private readonly HashSet<string> _used = [];
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "of the provider" };
    private WebApplication? _app;

    /// <summary>Who sits before the browser; null for somebody who says no.</summary>
    public TestAccount? Who { get; set; }

    /// <summary>Changes what an identity token says, before it is signed.</summary>
    public Action<SecurityTokenDescriptor>? Wrong { get; set; }

    /// <summary>For so long a token lets itself be waited for.</summary>
    public TimeSpan Slow { get; set; }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public async Task Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, Address.IsDefaultPort ? 0 : Address.Port));
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetUserInfoEndpointUris("userinfo").SetEndSessionEndpointUris("leave");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.EnableDegradedMode();
            server.RegisterScopes("openid", "email", "profile");
            server.AddEphemeralEncryptionKey().AddSigningKey(_key);
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(events => events.UseInlineHandler(context =>
            {
                if (context.ClientId != Client)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient);
                }

                return default;
            }));
            server.AddEventHandler<HandleAuthorizationRequestContext>(events => events.UseInlineHandler(context =>
            {
                if (Who is not { } who)
                {
                    context.Reject(OpenIddictConstants.Errors.AccessDenied);
                    return default;
                }

                context.SignIn(PrincipalOf(who, context.Request.GetScopes()));
                return default;
            }));
            server.AddEventHandler<ValidateTokenRequestContext>(events => events.UseInlineHandler(async context =>
            {
                await Task.Delay(Slow);
                if (context.ClientId != Client || context.ClientSecret != Secret)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient);
                }
                else if (!_used.Add(context.Request.Code ?? ""))
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidGrant);
                }
            }));
            server.AddEventHandler<HandleUserInfoRequestContext>(events => events.UseInlineHandler(context =>
            {
                ClaimsPrincipal person = context.AccessTokenPrincipal!;
                context.Email = person.GetClaim(OpenIddictConstants.Claims.Email);
                context.EmailVerified = person.GetClaim(OpenIddictConstants.Claims.EmailVerified) is { } verified ? bool.Parse(verified) : null;
                if (person.GetClaim("affiliation") is { } affiliation)
                {
                    context.Claims["affiliation"] = affiliation;
                }

                return default;
            }));
            server.AddEventHandler<ValidateEndSessionRequestContext>(events => events.UseInlineHandler(_ => default));
            server.AddEventHandler<ApplyTokenResponseContext>(events => events.UseInlineHandler(context =>
            {
                if (Wrong is not null && context.Response?.IdToken is { } token)
                {
                    context.Response.IdToken = Signed(token);
                }

                return default;
            }).SetOrder(int.MinValue + 1_000));
        });
        _app = builder.Build();
        await _app.StartAsync();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async Task Stop()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
            _app = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _key.Rsa.Dispose();
    }

    /// <summary>Address and affiliation are said by the userinfo endpoint alone, as most providers do with a code.</summary>
    private static ClaimsPrincipal PrincipalOf(TestAccount who, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity("test", OpenIddictConstants.Claims.Name, OpenIddictConstants.Claims.Role);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, who.Subject).SetClaim(OpenIddictConstants.Claims.Name, who.Name).SetClaim(OpenIddictConstants.Claims.Email, who.Email);
        identity.SetClaim("affiliation", who.Affiliation);
        if (who.Email is not null)
        {
            identity.SetClaim(OpenIddictConstants.Claims.EmailVerified, who.IsVerified);
        }

        identity.SetDestinations(claim => claim.Type is OpenIddictConstants.Claims.Name
            ? [OpenIddictConstants.Destinations.IdentityToken, OpenIddictConstants.Destinations.AccessToken]
            : [OpenIddictConstants.Destinations.AccessToken]);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(scopes);
        return principal;
    }

    private string Signed(string token)
    {
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        JsonWebToken said = handler.ReadJsonWebToken(token);
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = said.Issuer,
            Audience = said.Audiences.Single(),
            Claims = said.Claims.Where(c => c.Type is "sub" or "name" or "nonce").ToDictionary(c => c.Type, object (c) => c.Value),
            Expires = said.ValidTo,
            IssuedAt = said.IssuedAt,
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        };
        Wrong!(descriptor);
        return handler.CreateToken(descriptor);
    }
}
