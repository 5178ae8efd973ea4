using System.Text;
using Gradus.Sources.Files;
using Gradus.Sources.Yaml;

namespace Gradus.App.SignIn;

/// <summary>Reads the file that names an office's provider. The secret lies in a file of its own that only the guide's account may read.</summary>
public static class ProviderFile
{
    /// <summary>Bytes of a secret's file.</summary>
    private const long LargestSecret = 4096;

    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private static readonly FileShape<SignInRule> Rule = FileShapes.Group<SignInRule>(keys =>
    {
        Key<IReadOnlyList<string>?> domains = keys.Optional<IReadOnlyList<string>>("domains", "Domains of e-mail addresses whose people come in", FileShapes.List(FileShapes.Text(253, @"^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$", "a domain in small letters, such as example.edu"), 1, 100));
        Key<string?> claim = keys.Optional("claim", "Name of a claim of the provider", FileShapes.Text(100));
        Key<IReadOnlyList<string>?> values = keys.Optional<IReadOnlyList<string>>("values", "What the claim may say", FileShapes.List(FileShapes.Text(200), 1, 100));
        return found => claim.IsIn(found) == values.IsIn(found)
            ? new SignInRule(domains.In(found) ?? [], claim.In(found), values.In(found) ?? [])
            : throw found.Error("claim and values come together.");
    });

    /// <summary>What the file may hold; <c>secretFile</c> is taken from the file's own folder.</summary>
    public static FileShape<Func<string, ProviderSettings>> Shape { get; } = FileShapes.Group<Func<string, ProviderSettings>>(keys =>
    {
        Key<string> name = keys.Required("name", "Name of the provider, as the button says it", FileShapes.Text(60));
        Key<Uri> authority = keys.Required("authority", "Address of the provider", FileShapes.Text(300).As<Uri>((text, node, key) => Authority(text) ?? throw node.Error($"{key} is no address; expected https://..., without ? and #; http only on this machine.")));
        Key<string> client = keys.Required("client", "What the provider calls this guide", FileShapes.Text(200));
        Key<string> secret = keys.Required("secretFile", "File with the client's secret, readable by the guide's account alone", FileShapes.Text(1000));
        Key<IReadOnlyList<string>?> scopes = keys.Optional<IReadOnlyList<string>>("scopes", "Scopes to ask for beside openid, profile and email", FileShapes.List(FileShapes.Text(100, "^[!#-\\[\\]-~]+$", "a scope without blanks"), 1, 20));
        Key<string> email = keys.Optional("email", "Which e-mail addresses are believed: verified where the provider says so, trusted all of them", FileShapes.Choice("verified", "trusted"), "verified");
        Key<SignInRule> rule = keys.Optional("allow", "Who comes in without an invitation; absent for nobody", Rule, SignInRule.OnlyInvited);
        return found => folder => new ProviderSettings(
            name.In(found), authority.In(found), client.In(found), Secret(Path.Combine(folder, secret.In(found))), scopes.In(found) ?? [], email.In(found) == "trusted", rule.In(found));
    });

    /// <exception cref="InputException">The file or the secret's cannot be used; the message names the place, never the secret.</exception>
    public static ProviderSettings Read(string file) => Shape.Read(YamlNodeReader.ReadFile(file, file), "the file")(Path.GetDirectoryName(Path.GetFullPath(file)) ?? "");

    private static Uri? Authority(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) && !text.AsSpan().ContainsAny('?', '#', '@')
            ? address
            : null;

    private static string Secret(string file)
    {
        string secret = Encoding.UTF8.GetString(BoundedFile.Read(file, LargestSecret)).Trim();
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != UnixFileMode.None)
        {
            throw new InputException($"{file}: others than its owner can read or write it; take that away (chmod 600) and give the provider's client a new secret.");
        }

        return secret.Length > 0 ? secret : throw new InputException($"{file}: is empty; it holds the client's secret.");
    }
}
