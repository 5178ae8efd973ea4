namespace Gradus.Workspace.Postgres;

/// <summary>Who somebody is at the office's provider.</summary>
/// <param name="Issuer">The provider, as its tokens say it.</param>
/// <param name="Subject">Who, by its own identifier, which it never gives to anybody else.</param>
/// <param name="Email">An address that is believed, in small letters; null for none.</param>
/// <param name="Name">As the provider writes it; null for none.</param>
public sealed record ProviderAccount(string Issuer, string Subject, string? Email, string? Name)
{
    /// <summary>Most characters of an issuer; a subject has at most 255 (OpenID Connect Core 1.0, 2).</summary>
    public const int LongestIssuer = 500;

    /// <summary>Most characters of a subject.</summary>
    public const int LongestSubject = 255;
}

/// <summary>What became of somebody who comes from the provider.</summary>
/// <param name="Session">Theirs; null where nobody of this guide is known by this account.</param>
/// <param name="IsAddressTaken">True where somebody was invited with the address and came in by another account of the same provider.</param>
public sealed record Arrival(OfficeLink? Session, bool IsAddressTaken);

/// <summary>An account by which somebody comes in.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Email">As it was when they came in last; null where none was believed.</param>
/// <param name="Since">Since when, UTC.</param>
public sealed record SignInAccount(string Issuer, string? Email, DateTimeOffset Since);
