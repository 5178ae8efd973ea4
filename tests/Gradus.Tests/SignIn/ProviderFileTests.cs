using Gradus.App.Shell;
using Gradus.App.SignIn;
using Gradus.Tests.Commands;

namespace Gradus.Tests.SignIn;

/// <summary>The file that names a provider, and the one that holds the secret.</summary>
public sealed class ProviderFileTests : IDisposable
{
    private const string Whole = "name: Example University\nauthority: https://login.example.edu\nclient: gradus\nsecretFile: secret\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-provider-");

    public ProviderFileTests() => Write("secret", " a-secret\n", UnixFileMode.UserRead | UnixFileMode.UserWrite);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void TheExampleOfTheHowTo_IsRead()
    {
        File.Copy(Path.Combine(SourceFiles.Repository, "docs", "how-to", "sign-in.yaml"), Path.Combine(_folder.FullName, "sign-in.yaml"));
        ProviderSettings read = ProviderFile.Read(Path.Combine(_folder.FullName, "sign-in.yaml"));
        Assert.Equal(("Example University", "https://login.example.edu/", "gradus", "a-secret", false), (read.Name, read.Authority.AbsoluteUri, read.Client, read.Secret, read.TrustsEmail));
        Assert.Equal(["example.edu"], read.Rule.Domains);
        Assert.Equal("affiliation", read.Rule.Claim);
        Assert.DoesNotContain("a-secret", read.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutARule_OnlyWhoWasInvitedComesIn() => Assert.Equal(SignInRule.OnlyInvited, ProviderFile.Read(Write("sign-in.yaml", Whole)).Rule);

    [Theory]
    [InlineData("authority: https://login.example.edu", "authority: http://login.example.edu", "http only on this machine")]
    [InlineData("authority: https://login.example.edu", "authority: https://login.example.edu?x=1", "http only on this machine")]
    [InlineData("client: gradus", "client: [gradus]", "client")]
    [InlineData("client: gradus\n", "", "client")]
    [InlineData("client: gradus", "client: gradus\nsecret: here", "secret")]
    [InlineData("client: gradus", "client: gradus\nemail: any", "verified, trusted")]
    [InlineData("client: gradus", "client: gradus\nallow: {domains: [Example.edu]}", "small letters")]
    [InlineData("client: gradus", "client: gradus\nallow: {claim: affiliation}", "claim and values come together")]
    [InlineData("secretFile: secret", "secretFile: nowhere", "nowhere")]
    public void WhatCannotBe_IsOneLine(string from, string to, string said)
    {
        InputException error = Assert.Throws<InputException>(() => ProviderFile.Read(Write("sign-in.yaml", Whole.Replace(from, to, StringComparison.Ordinal))));
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", error.Message, StringComparison.Ordinal);
        Assert.Single(error.Message.Split('\n'));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void ASecretThatOthersCanRead_IsRefused()
    {
        string file = Write("sign-in.yaml", Whole);
        foreach (UnixFileMode others in (UnixFileMode[])[UnixFileMode.GroupRead, UnixFileMode.OtherRead, UnixFileMode.OtherWrite])
        {
            Write("secret", "a-secret", UnixFileMode.UserRead | others);
            Assert.Contains("chmod 600", Assert.Throws<InputException>(() => ProviderFile.Read(file)).Message, StringComparison.Ordinal);
        }

        Write("secret", " \n", UnixFileMode.UserRead);
        Assert.Contains("is empty", Assert.Throws<InputException>(() => ProviderFile.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutADatabase_ItIsRefused()
    {
        Said said = GradusProgram.Run("serve", "--no-open", "--sign-in", Write("sign-in.yaml", Whole));
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains("--workspaces", said.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text, UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.Delete(path);
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }

        return path;
    }
}
