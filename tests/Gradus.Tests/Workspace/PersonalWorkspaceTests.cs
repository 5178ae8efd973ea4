using System.Text;
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
            () => mine.CourseList(new KeptCourseList("mine", "CS 1 Machine Learning 3\n")),
            () => mine.CourseList(new KeptCourseList("MINE", "CS 2 Statistics 3\n")),
            () => mine.RemoveCourseList("Mine"),
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
    public void ApplicationsAndFiguresOfTwoTabs_TheSecondIsRefused_AndTheFirstStays()
    {
        PersonalWorkspace mine = Mine();
        var first = new KeptApplication("a", ApplicationStatus.Submitted) { Fee = 80 };
        Action[] late =
        [
            () => mine.Follow(new KeptApplication("a", ApplicationStatus.Considering), saw: ""),
            () => mine.Unfollow("a", saw: ""),
            () => mine.Figure(new OwnFigure("a", "tuition", 2, ""), saw: ""),
            () => mine.Figure(new OwnFigure("a", "fees", 2, ""), saw: ""),
            () => mine.RemoveFigure("a", "tuition", saw: ""),
        ];
        Assert.True(mine.Follow(first, saw: ""));
        Assert.True(mine.Figure(new OwnFigure("a", "tuition", 1, "letter"), saw: ""));
        Assert.All(late, act => Assert.Equal(ProblemCode.Conflict, Assert.Throws<InputException>(act).Problem?.Code));
        KeptWork now = mine.Read();
        Assert.Equal(first with { Done = [] }, now.ApplicationOf("a")! with { Done = first.Done });
        Assert.Equal(1, Assert.Single(now.Figures).Amount);
        Assert.True(mine.Figure(new OwnFigure("a", "fees", 2, ""), Stale.Mark(now.FiguresOf("a"))));
        Assert.True(mine.Unfollow("a", Stale.Mark(now.ApplicationOf("a"))));
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
            () => mine.CourseList(new KeptCourseList(" ", "x")),
            () => mine.CourseList(new KeptCourseList("two\nlines", "x")),
            () => mine.CourseList(new KeptCourseList("x", new string('x', KeptCourseList.LongestText + 1))),
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
    [InlineData("{\"gradusWorkspace\":6,\"weights\":{},\"choices\":[],\"notes\":[],\"figures\":[],\"comparisons\":[],\"profile\":null}", "newer guide")]
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

    /// <summary>A file from before lists of courses were kept is read, and one without such a list stays in the form that an older guide reads.</summary>
    [Fact]
    public void FileOfAnOlderForm_IsRead_AndGrowsOnlyWithAListOfCourses()
    {
        const string older = """{"gradusWorkspace":4,"profile":null,"weights":{},"choices":[],"notes":[],"figures":[],"comparisons":[],"readings":[{"title":"medieval poetry","areas":["deep-learning"]}]}""";
        PersonalWorkspace mine = Mine();
        Assert.True(mine.Import(PortableWorkspace.Read("mine.json", older), replace: false));
        Assert.Empty(mine.Read().CourseLists);
        Assert.Contains("\"gradusWorkspace\": 4", PortableWorkspace.Write(mine.Read()), StringComparison.Ordinal);
        Assert.True(mine.CourseList(new KeptCourseList("State", "CS 1 Machine Learning 3\n")));
        string newer = PortableWorkspace.Write(mine.Read());
        Assert.Contains("\"gradusWorkspace\": 5", newer, StringComparison.Ordinal);
        Assert.Equal(mine.Read().CourseLists, PortableWorkspace.Read("mine.json", newer).CourseLists);
    }

    /// <summary>What stands in the place of a list, or in it; the words that say where.</summary>
    [Theory]
    [InlineData("choices", "[null]", "choices[0]: null")]
    [InlineData("notes", "[null]", "notes[0]: null")]
    [InlineData("figures", "[null]", "figures[0]: null")]
    [InlineData("comparisons", "[null]", "comparisons[0]: null")]
    [InlineData("applications", "[null]", "applications[0]: null")]
    [InlineData("seen", "[null]", "seen[0]: null")]
    [InlineData("seen", """[{"item":"a","dataset":"d","facts":[null]}]""", "seen of a[0]: null")]
    [InlineData("seen", """[{"item":"a","dataset":"d","facts":null}]""", "facts")]
    [InlineData("comparisons", """[{"name":"n","items":["a",null]}]""", "comparisons of n[1]: null")]
    [InlineData("applications", """[{"item":"a","status":"refused","deadline":null,"replyBy":null,"fee":null,"done":[null]}]""", "applications of a[0]: null")]
    [InlineData("courseLists", "[null]", "courseLists[0]: null")]
    [InlineData("courseLists", """[{"name":"a","text":"x"},{"name":"A","text":"y"}]""", "courseLists A: stands there twice.")]
    [InlineData("courseLists", """[{"name":" a","text":"x"}]""", "a name of one line")]
    [InlineData("choices", "null", "choices")]
    [InlineData("weights", "null", "weights")]
    [InlineData("notes", """[{"item":"a","text":null}]""", "text")]
    [InlineData("notes", """[{"item":null,"text":"x"}]""", "item")]
    [InlineData("notes", """[{"item":"","text":"x"}]""", "item : no identifier")]
    [InlineData("notes", """[{"item":"a\u0000b","text":"x"}]""", "item ab: no identifier")]
    [InlineData("notes", """[{"item":"a\nb","text":"x"}]""", "item ab: no identifier")]
    [InlineData("notes", """[{"item":"a\u200bb","text":"x"}]""", "item ab: no identifier")]
    [InlineData("notes", """[{"item":"a\ud800","text":"x"}]""", "item")]
    [InlineData("figures", """[{"item":"a","line":"nosuchline","amount":5,"told":""}]""", "nosuchline: give one of tuition")]
    [InlineData("weights", """{"":3}""", "weights : no identifier")]
    [InlineData("notes", "[],\"notes\":[]", "notes")]
    [InlineData("gradusWorkspace", "1.5", "gradusWorkspace")]
    public void ImportWithWhatCannotBe_IsRefused_NamingWhere(string field, string value, string words)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal)
        {
            ["gradusWorkspace"] = "3",
            ["profile"] = "null",
            ["weights"] = "{}",
            ["choices"] = "[]",
            ["notes"] = "[]",
            ["figures"] = "[]",
            ["comparisons"] = "[]",
            [field] = value,
        };
        string said = Assert.Throws<InputException>(() => PortableWorkspace.Read("mine.json", $"{{{string.Join(',', parts.Select(p => $"\"{p.Key}\":{p.Value}"))}}}")).Message;
        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
    }

    [Fact]
    public void ImportOfMoreThanIsKept_IsRefusedInAShortSentence()
    {
        string name = new('k', 3_000_000);
        KeptWork[] works =
        [
            new() { Notes = [new ItemNote(name, "x")] },
            new() { Weights = new Dictionary<string, int> { [name] = 1 } },
            new() { Weights = Enumerable.Range(0, PersonalWorkspace.MostWeights + 1).ToDictionary(i => $"w{i}", _ => 1) },
            new() { Comparisons = [new KeptComparison(name, ["a", "b"])] },
            new() { Choices = [.. Enumerable.Range(0, PersonalWorkspace.MostEntries + 1).Select(i => new ItemChoice($"i{i}", Choice.Kept, DateTimeOffset.UnixEpoch))] },
        ];
        Assert.All(works, work => Assert.InRange(Assert.Throws<InputException>(() => PortableWorkspace.Read("mine.json", PortableWorkspace.Write(work))).Message.Length, 20, 300));
    }

    /// <summary>In every alphabet, up to the bound of what is kept: the file is no larger than the largest that is read. One thing more is refused.</summary>
    [Theory]
    [InlineData("\u00e9")]
    [InlineData("\u0001")]
    [InlineData("\U0001f600")]
    public void WhateverIsKept_IsExportedAndBroughtInAgain(string letter)
    {
        string text = string.Concat(Enumerable.Repeat(letter, ItemNote.Longest / letter.Length));
        ItemNote[] notes = [.. Enumerable.Range(1_000, PersonalWorkspace.MostEntries).Select(i => new ItemNote($"i{i}", text))];
        int each = Bytes(notes[..2]) - Bytes(notes[..1]);
        int most = ((PortableWorkspace.LargestFile - Bytes(notes[..1])) / each) + 1;
        PersonalWorkspace mine = new(new InMemory(), TimeProvider.System);
        Assert.True(mine.Import(new KeptWork { Notes = notes[..most] }, replace: false));
        Assert.Contains("more than 8 MB", Assert.Throws<InputException>(() => mine.Import(new KeptWork { Notes = notes[..(most + 1)] }, replace: false)).Message, StringComparison.Ordinal);
        string export = PortableWorkspace.Write(mine.Read());
        Assert.InRange(Encoding.UTF8.GetByteCount(export), PortableWorkspace.LargestFile - each, PortableWorkspace.LargestFile);
        Assert.Equal(most, PortableWorkspace.Read("mine.json", export).Notes.Count);
        Assert.True(mine.Note("i1000", ""));
    }

    private static int Bytes(ItemNote[] notes) => Encoding.UTF8.GetByteCount(PortableWorkspace.Write(new KeptWork { Notes = notes }));

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
        mine.RemoveCourseList("mine");
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
        mine.CourseList(new KeptCourseList("mine", "CS 9 Deep Learning 3\n"));
        Assert.True(OwnDay.TryParse("2027-01-15T23:59-05:00", out OwnDay deadline));
        mine.Follow(new KeptApplication("a", ApplicationStatus.Preparing) { Deadline = deadline, Fee = 75.5m, Done = ["references", "transcripts"] });
        return mine;
    }

    /// <summary>Entries alone, for what takes too much to be written to a disk.</summary>
    private sealed class InMemory : IWorkspaceStore
    {
        private readonly Dictionary<(string, string), Entry> _entries = [];

        public IReadOnlyList<Entry> Read() => [.. _entries.Values];

        public void Commit(Change change, DateTimeOffset at)
        {
            foreach (EntryChange entry in change.Entries)
            {
                if (entry.After is null)
                {
                    _entries.Remove((entry.Kind, entry.Key));
                }
                else
                {
                    _entries[(entry.Kind, entry.Key)] = new Entry(entry.Kind, entry.Key, entry.After);
                }
            }
        }

        public PastChange? Undo(long? shown = null) => null;

        public IReadOnlyList<PastChange> History(int most) => [];

        public void Dispose()
        {
        }
    }
}
