using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Gradus.App.SignIn;

/// <summary>The provider does not answer, or not in time.</summary>
/// <param name="cause">What it came to; null where it was not asked.</param>
public sealed class ProviderAwayException(Exception? cause) : Exception("The provider does not answer.", cause);

/// <summary>Whoever was asked at the provider said no.</summary>
public sealed class SignInCancelledException() : Exception("The sign-in was cancelled.");

/// <summary>A sign-in that came to nothing.</summary>
/// <param name="Kind">In a log: what kind, and nothing of whom.</param>
/// <param name="Status">Of the page.</param>
/// <param name="Heading">What happened.</param>
/// <param name="Sentence">Why, and what to do.</param>
internal sealed record SignInFault(string Kind, int Status, string Heading, string Sentence);

/// <summary>What goes wrong at the provider or on the way back, in words that hold nothing of a token.</summary>
internal static class SignInFaults
{
    private const string Again = "Nothing was changed. Start the sign-in again.";

    /// <summary>True where the provider did not answer, answered with an error of its own, or with something else than it should.</summary>
    public static bool IsAway(Exception error) => Chain(error).Any(e => e is ProviderAwayException or HttpRequestException or IOException or TimeoutException or TaskCanceledException or JsonException)
        || (error is InvalidOperationException && error.Message.StartsWith("IDX20803", StringComparison.Ordinal));

    /// <summary>The page for an error.</summary>
    /// <param name="error">As the handler or the library gave it.</param>
    /// <param name="provider">Its name.</param>
    public static SignInFault Of(Exception error, string provider)
    {
        foreach (Exception one in Chain(error))
        {
            switch (one)
            {
                case SignInCancelledException:
                    return new("cancelled", StatusCodes.Status403Forbidden, "The sign-in was cancelled", $"{provider} says that it was called off, or not allowed there. Nothing was changed. Without signing in you can read everything.");
                case SecurityTokenExpiredException or SecurityTokenNotYetValidException or SecurityTokenNoExpirationException or SecurityTokenInvalidLifetimeException:
                    return new("time", StatusCodes.Status400BadRequest, "The answer is not of now", $"What {provider} sent is too old or of a time to come. {Again} If it stays so, the clock of one of the two servers is wrong: tell whoever runs this guide.");
                case SecurityTokenInvalidAudienceException or SecurityTokenInvalidIssuerException:
                    return new("other-audience", StatusCodes.Status400BadRequest, "The answer is not for this guide", $"What {provider} sent is meant for another program, or comes from another provider. It was not used. Tell whoever runs this guide.");
                case OpenIdConnectProtocolInvalidNonceException:
                    return new("nonce", StatusCodes.Status400BadRequest, "The answer belongs to another sign-in", $"What {provider} sent is not the answer to what this browser asked. It was not used. {Again}");
                case SecurityTokenException:
                    return new("token", StatusCodes.Status400BadRequest, "The answer cannot be believed", $"What {provider} sent is not signed as it should be. It was not used. If it happens again, tell whoever runs this guide.");
                case OpenIdConnectProtocolException when one.Data["error"] is "invalid_grant":
                    return new("used", StatusCodes.Status400BadRequest, "This sign-in was used already", $"The answer of {provider} works once and for some minutes. {Again}");
                case OpenIdConnectProtocolException:
                    return new("refused", StatusCodes.Status502BadGateway, $"{provider} did not answer as agreed", "Nothing was changed. If it happens again, tell whoever runs this guide: its registration there may be wrong.");
            }
        }

        return IsAway(error)
            ? new("away", StatusCodes.Status503ServiceUnavailable, $"{provider} does not answer", "Nobody can sign in there for now. Try again in a minute. Whoever is signed in stays so, and without signing in you can read everything.")
            : new("state", StatusCodes.Status400BadRequest, "This sign-in was used already, or took too long", $"It is not one that this browser began in the last {Provider.LongestSignIn.TotalMinutes:0} minutes and did not use yet. {Again}");
    }

    private static IEnumerable<Exception> Chain(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            yield return error;
        }
    }
}
