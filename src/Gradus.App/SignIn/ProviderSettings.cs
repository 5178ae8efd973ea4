namespace Gradus.App.SignIn;

/// <summary>The provider at which the people of an office sign in (OpenID Connect), and who of them comes in.</summary>
/// <param name="Name">As the button says it.</param>
/// <param name="Authority">Its address; https, or http on this machine.</param>
/// <param name="Client">What it calls this guide.</param>
/// <param name="Secret">What it knows this guide by; never in a message or a log.</param>
/// <param name="Scopes">Asked for beside openid, profile and email.</param>
/// <param name="TrustsEmail">True where its e-mail addresses are believed though it does not say that they were verified.</param>
/// <param name="Rule">Who comes in without an invitation.</param>
public sealed record ProviderSettings(string Name, Uri Authority, string Client, string Secret, IReadOnlyList<string> Scopes, bool TrustsEmail, SignInRule Rule)
{
    /// <summary>So long it may take for one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Without the secret, whoever writes it out.</summary>
    public override string ToString() => $"{Name} ({Authority})";
}

/// <summary>What pages offer: the provider's name; null where one comes in by a link alone.</summary>
public sealed record SignInOffer(string? Name);
