using System.CommandLine;
using Gradus.App.Verbs.Profiles;
using Gradus.People;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

public sealed class ProfileCommandTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("gradus-profile-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void New_AsksLineByLine_WritesTheFile_AndShowsIt()
    {
        using StringReader answers = new("me\nfall 2027\nZZ\nGA\n");
        using StringWriter questions = new();
        (int code, string output, string error) = Run(Answerers.Lines(answers, questions), "new", "--output", At("me.yaml"));

        Assert.Equal(0, code);
        Assert.Equal(output, File.ReadAllText(At("me.yaml")));
        Assert.Equal(new Profile { Name = "me", Start = new Term(Season.Fall, 2027), Residency = new() { State = "GA" } }, ProfileReader.Read(At("me.yaml"), Known.Names));
        Assert.Contains("residency.state is 'ZZ'", questions.ToString(), StringComparison.Ordinal);
        Assert.Contains("Written to", error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(At("me.yaml")));
        }

        Assert.Equal(["me.yaml"], Directory.GetFiles(_directory).Select(Path.GetFileName));
    }

    [Fact]
    public void New_RefusesToReplaceAFile_BeforeItAsks_UnlessForced()
    {
        File.WriteAllText(At("me.yaml"), "name: old\n");

        (int code, _, string error) = Run((_, _, _) => throw new InvalidOperationException("asked"), "new", "--output", At("me.yaml"));
        Assert.Equal(2, code);
        Assert.Contains("is there already; --force replaces it", error, StringComparison.Ordinal);
        Assert.Equal("name: old\n", File.ReadAllText(At("me.yaml")));

        Assert.Equal(0, Run((q, _, _) => q.Field == "name" ? "new" : "", "new", "--force", "-o", At("me.yaml")).Code);
        if (!OperatingSystem.IsWindows())
        {
            // The file that stood there may have been open to others; what is put in its place is not.
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(At("me.yaml")));
        }

        Assert.Equal("new", ProfileReader.Read(At("me.yaml"), Known.Names).Name);
    }

    [Fact]
    public void New_LeavesNothing_WhenTheFileAppearsMeanwhile_OrThePlaceCannotBeWrittenTo()
    {
        Answerer meddler = (_, _, _) =>
        {
            File.WriteAllText(At("me.yaml"), "name: other\n");
            return null;
        };

        Assert.Equal(2, Run(meddler, "new", "--output", At("me.yaml")).Code);
        Assert.Equal("name: other\n", File.ReadAllText(At("me.yaml")));
        Assert.Equal(2, Run((_, _, _) => null, "new", "--output", At("missing/me.yaml")).Code);
        Assert.Equal(2, Run((_, _, _) => null, "new", "--output", _directory).Code);
        Assert.Equal(["me.yaml"], Directory.GetFileSystemEntries(_directory).Select(Path.GetFileName));
    }

    [Fact]
    public void Check_SaysWhetherAProfileCanBeUsed()
    {
        File.WriteAllText(At("good.yaml"), "residency: {state: GA}\n");
        File.WriteAllText(At("bad.json"), "{\"residency\": {\"state\": \"ZZ\"}}");

        Assert.Equal(0, Run(null, "check", At("good.yaml")).Code);
        (int code, _, string error) = Run(null, "check", At("bad.json"));
        Assert.Equal(2, code);
        Assert.StartsWith("bad.json, line 1, column 25: residency.state is 'ZZ'", error, StringComparison.Ordinal);
        Assert.Equal(2, Run(null, "check", At("none.yaml")).Code);
    }

    private string At(string file) => Path.Combine(_directory, file);

    private static (int Code, string Output, string Error) Run(Answerer? answerer, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = ProfileCommand.Create(() => Known.Names, answerer).Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
