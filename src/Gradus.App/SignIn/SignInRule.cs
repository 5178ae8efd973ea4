using System.Security.Claims;

namespace Gradus.App.SignIn;

/// <summary>Who comes in at the office's provider without having been invited, as a person and nothing more.</summary>
/// <param name="Domains">Domains of e-mail addresses, in small letters; an address below one of them is none of it.</param>
/// <param name="Claim">Name of a claim of the provider; null for none.</param>
/// <param name="Values">What the claim may say, compared letter by letter.</param>
public sealed record SignInRule(IReadOnlyList<string> Domains, string? Claim, IReadOnlyList<string> Values)
{
    /// <summary>Only who was invited with their e-mail address.</summary>
    public static SignInRule OnlyInvited { get; } = new([], null, []);

    /// <summary>True where one of the two holds.</summary>
    /// <param name="email">An address that is believed, in small letters; null for none.</param>
    /// <param name="person">What the provider says.</param>
    public bool Admits(string? email, ClaimsPrincipal person) =>
        (email is not null && Domains.Contains(email[(email.LastIndexOf('@') + 1)..], StringComparer.Ordinal))
        || (Claim is not null && person.FindAll(Claim).Any(c => Values.Contains(c.Value, StringComparer.Ordinal)));
}
