using Gradus.Keeping;
using Gradus.Workspace;
using Gradus.Workspace.Sqlite;

namespace Gradus.Tests.Workspace;

/// <summary>What a person does with what they keep.</summary>
public sealed class PersonalWorkspaceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-mine-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Kept_StandInTheOrderInWhichTheyWereKept_AndDroppingMovesThem()
    {
        PersonalWorkspace mine = Mine();
        Assert.True(mine.Choose(["b", "a", "b"], Choice.Kept));
        Assert.True(mine.Choose(["c"], Choice.Kept));
        Assert.False(mine.Choose(["a"], Choice.Kept));
        Assert.Equal(["b", "a", "c"], mine.Read().Kept);
        Assert.True(mine.Choose(["a"], Choice.Dropped));
        Assert.Equal(["b", "c"], mine.Read().Kept);
        Assert.Equal(["a"], mine.Read().Dropped);
        Assert.True(mine.Forget("a"));
        Assert.Null(mine.Read().ChoiceOf("a"));
    }

    [Fact]
    public void KeepingWithANote_IsOneAct()
    {
        PersonalWorkspace mine = Mine();
        mine.Choose(["a", "b"], Choice.Kept, " ask \r\n them ");
        Assert.Equal("ask \n them", mine.Read().NoteOf("b"));
        mine.Undo();
        Assert.True(mine.Read().IsEmpty);
    }

    [Fact]
    public void EveryActIsUndone()
    {
        PersonalWorkspace mine = Full();
        KeptWork before = mine.Read();
        Action[] acts =
        [
            () => mine.Choose(["a"], Choice.Dropped),
            () => mine.Forget("a"),
            () => mine.Note("a", ""),
            () => mine.Note("a", "other"),
            () => mine.Figure(new OwnFigure("a", "tuition", 1, "")),
            () => mine.RemoveFigure("a", "tuition"),
            () => mine.Profile(null),
            () => mine.Profile("name: other\n"),
            () => mine.Weigh("name: other\n"),
            () => mine.Follow(new KeptApplication("b", ApplicationStatus.Submitted)),
            () => mine.Follow(new KeptApplication("a", ApplicationStatus.Admitted) { ReplyBy = new OwnDay(new DateOnly(2027, 4, 15), null) }),
            () => mine.Unfollow("a"),
            () => mine.RemoveComparison("mine"),
            () => mine.Comparison(new KeptComparison("mine", ["b", "a"])),
            () => mine.Import(new KeptWork { Profile = "name: theirs\n" }, replace: true),
            () => mine.Import(new KeptWork { Profile = "name: theirs\n" }, replace: false),
            () => mine.Erase(),
        ];
        foreach (Action act in acts)
        {
            act();
            Assert.NotEqual(Text(before), Text(mine.Read()));
            Assert.NotNull(mine.Undo());
            Assert.Equal(Text(before), Text(mine.Read()));
        }
    }

    [Fact]
    public void NoteOfTwoTabs_TheSecondIsRefused_AndTheFirstStays()
    {
        PersonalWorkspace mine = Mine();
        mine.Note("a", "first", seen: "");
        InputException error = Assert.Throws<InputException>(() => mine.Note("a", "second", seen: ""));
        Assert.Equal(ProblemCode.Conflict, error.Problem?.Code);
        Assert.Equal("first", mine.Read().NoteOf("a"));
        Assert.True(mine.Note("a", "second", seen: "first"));
    }

    [Fact]
    public void WhatIsOutOfBounds_IsRefused()
    {
        PersonalWorkspace mine = Mine();
        Action[] acts =
        [
            () => mine.Note("a", new string('x', ItemNote.Longest + 1)),
            () => mine.Figure(new OwnFigure("a", "tuition", -1, "")),
            () => mine.Figure(new OwnFigure("a", "tuition", OwnFigure.Most + 1, "")),
            () => mine.Figure(new OwnFigure("a", "tuition", 1, new string('x', OwnFigure.LongestTold + 1))),
            () => mine.Profile(new string('x', PersonalWorkspace.LongestProfile + 1)),
            () => mine.Follow(new KeptApplication("a", ApplicationStatus.Preparing) { Fee = -1 }),
            () => mine.Follow(new KeptApplication("a", ApplicationStatus.Preparing) { Done = ["with blanks"] }),
            () => mine.Comparison(new KeptComparison(" ", ["a", "b"])),
            () => mine.Comparison(new KeptComparison("x", ["a"])),
            () => mine.Comparison(new KeptComparison("x", ["a", "a"])),
            () => mine.Choose([.. Enumerable.Range(0, PersonalWorkspace.MostEntries + 1).Select(i => $"i{i}")], Choice.Kept),
        ];
        Assert.All(acts, act => Assert.Throws<InputException>(act));
        Assert.True(mine.Read().IsEmpty);
    }

    [Fact]
    public void Export_ReadsBackAsItWas_AndTheSameWorkGivesTheSameText()
    {
        KeptWork work = Full().Read();
        string text = PortableWorkspace.Write(work);
        KeptWork back = PortableWorkspace.Read("mine.json", text);
        Assert.Equal(text, PortableWorkspace.Write(back));
        PersonalWorkspace other = Mine("other.db");
        other.Choose(["z"], Choice.Kept);
        other.Import(back, replace: true);
        Assert.Equal(text, PortableWorkspace.Write(other.Read()));
        Assert.False(other.Import(back, replace: true));
    }

    [Theory]
    [InlineData("", "mine.json:1:1")]
    [InlineData("null", "no export")]
    [InlineData("[]", "no export")]
    [InlineData("{\"gradusWorkspace\":1}", "no export")]
    [InlineData("{\"gradusWorkspace\":5,\"weights\":{},\"choices\":[],\"notes\":[],\"figures\":[],\"comparisons\":[],\"profile\":null}", "newer guide")]
    [InlineData("{\"gradusWorkspace\":1,\"weights\":{\"cost\":900},\"choices\":[],\"notes\":[],\"figures\":[],\"comparisons\":[],\"profile\":null}", "weights.cost 900: give 0 to 100.")]
    [InlineData("{\"gradusWorkspace\":1,\"weights\":{},\"choices\":[{\"item\":\"a\",\"choice\":\"liked\",\"since\":\"2026-01-01T00:00:00Z\"}],\"notes\":[],\"figures\":[],\"comparisons\":[],\"profile\":null}", "liked: give kept or dropped.")]
    [InlineData("{\"gradusWorkspace\":1,\"weights\":{},\"choices\":[],\"notes\":[{\"item\":\"a\",\"text\":\"x\"},{\"item\":\"a\",\"text\":\"y\"}],\"figures\":[],\"comparisons\":[],\"profile\":null}", "notes a: stands there twice.")]
    [InlineData("{\"gradusWorkspace\":1,\"weights\":{},\"choices\":[],\"notes\":[],\"figures\":[],\"comparisons\":[],\"profile\":null,\"more\":1}", "more")]
    [InlineData("{\"gradusWorkspace\":2,\"weights\":{},\"choices\":[],\"notes\":[],\"figures\":[],\"comparisons\":[],\"profile\":null,\"applications\":[{\"item\":\"a\",\"status\":\"hoping\",\"deadline\":null,\"replyBy\":null,\"fee\":null,\"done\":[]}]}", "applications of a hoping: give one of considering")]
    [InlineData("{\"gradusWorkspace\":2,\"weights\":{},\"choices\":[],\"notes\":[],\"figures\":[],\"comparisons\":[],\"profile\":null,\"applications\":[{\"item\":\"a\",\"status\":\"refused\",\"deadline\":\"2027-01-15T23:59\",\"replyBy\":null,\"fee\":null,\"done\":[]}]}", "a time with its offset")]
    public void FileThatIsNoExport_IsRefused_NamingWhere(string text, string words)
    {
        InputException error = Assert.Throws<InputException>(() => PortableWorkspace.Read("mine.json", text));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedExports_AreReadOrRefused_NeverMore()
    {
        string good = PortableWorkspace.Write(Full().Read());
        var dice = new Fuzz.Dice(20_261_127);
        int refused = 0;
        int turns = LongRun.Times(300, 5_000);
        for (int turn = 0; turn < turns; turn++)
        {
            string text = Fuzz.Mutations.Text(dice, [good]);
            try
            {
                KeptWork read = PortableWorkspace.Read("mine.json", text);
                Assert.Equal(PortableWorkspace.Write(read), PortableWorkspace.Write(PortableWorkspace.Read("again", PortableWorkspace.Write(read))));
            }
            catch (InputException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, turns / 4, turns);
    }

    /// <summary>A guide from before applications were followed reads what holds none.</summary>
    [Fact]
    public void ExportWithoutApplications_HasTheFormBefore()
    {
        PersonalWorkspace mine = Full();
        Assert.Contains("\"gradusWorkspace\": 2", Text(mine.Read()), StringComparison.Ordinal);
        mine.Unfollow("a");
        Assert.Contains("\"gradusWorkspace\": 1", Text(mine.Read()), StringComparison.Ordinal);
        Assert.DoesNotContain("applications", Text(mine.Read()), StringComparison.Ordinal);
    }

    private static string Text(KeptWork work) => PortableWorkspace.Write(work);

    private PersonalWorkspace Mine(string name = "mine.db") => new(new SqliteWorkspace(Path.Combine(_folder.FullName, name)), TimeProvider.System);

    private PersonalWorkspace Full()
    {
        PersonalWorkspace mine = Mine();
        mine.Choose(["a", "b"], Choice.Kept);
        mine.Choose(["c"], Choice.Dropped);
        mine.Note("a", "ask for \"practicum\" \u001b[31m");
        mine.Figure(new OwnFigure("a", "tuition", 41_000.5m, "offer letter"));
        mine.Profile("name: me\n");
        mine.Import(new KeptWork { Weights = new Dictionary<string, int> { ["earnings-5yr"] = 30, ["cost"] = 70 } }, replace: false);
        mine.Comparison(new KeptComparison("mine", ["a", "b"]));
        Assert.True(OwnDay.TryParse("2027-01-15T23:59-05:00", out OwnDay deadline));
        mine.Follow(new KeptApplication("a", ApplicationStatus.Preparing) { Deadline = deadline, Fee = 75.5m, Done = ["references", "transcripts"] });
        return mine;
    }
}
