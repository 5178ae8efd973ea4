using Gradus.Workspace;

namespace Gradus.Tests.Workspace;

/// <summary>What every place in which work is kept must do, whatever holds it.</summary>
public abstract class WorkspaceStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The same place, opened once more.</summary>
    protected abstract IWorkspaceStore Open();

    [Fact]
    public void Nothing_IsThereAtFirst()
    {
        using IWorkspaceStore store = Open();
        Assert.Empty(store.Read());
        Assert.Empty(store.History(10));
        Assert.Null(store.Undo());
    }

    [Fact]
    public void Commit_IsReadByTheNextWhoOpens()
    {
        using (IWorkspaceStore store = Open())
        {
            store.Commit(Put("note", "b", "\"2\""), Noon);
            store.Commit(Put("note", "a", "\"1\""), Noon);
        }

        using IWorkspaceStore again = Open();
        Assert.Equal([new Entry("note", "a", "\"1\""), new Entry("note", "b", "\"2\"")], again.Read());
        Assert.Equal(["put a", "put b"], again.History(10).Select(c => c.Words));
        Assert.Equal(Noon, again.History(1).Single().At);
    }

    [Fact]
    public void Commit_FromAValueThatIsNoLongerThere_IsRefusedWhole()
    {
        using IWorkspaceStore store = Open();
        store.Commit(Put("note", "a", "\"1\""), Noon);
        using IWorkspaceStore other = Open();
        other.Commit(new Change("edit", [new EntryChange("note", "a", "\"1\"", "\"2\"")]), Noon);
        InputException error = Assert.Throws<InputException>(() => store.Commit(
            new Change("late edit", [new EntryChange("note", "z", null, "\"9\""), new EntryChange("note", "a", "\"1\"", "\"3\"")]), Noon));
        Assert.Equal(ProblemCode.Conflict, error.Problem?.Code);
        Assert.Equal([new Entry("note", "a", "\"2\"")], store.Read());
        Assert.Equal(2, store.History(10).Count);
    }

    [Fact]
    public void Undo_GoesBackStepByStep_AndForwardNeverAgain()
    {
        using IWorkspaceStore store = Open();
        store.Commit(Put("note", "a", "\"1\""), Noon);
        store.Commit(new Change("edit", [new EntryChange("note", "a", "\"1\"", "\"2\"")]), Noon);
        store.Commit(new Change("remove", [new EntryChange("note", "a", "\"2\"", null)]), Noon);
        Assert.Equal("remove", store.Undo()!.Words);
        Assert.Equal("\"2\"", store.Read().Single().Value);
        Assert.Equal("edit", store.Undo()!.Words);
        store.Commit(new Change("edit anew", [new EntryChange("note", "a", "\"1\"", "\"5\"")]), Noon);
        Assert.Equal("edit anew", store.Undo()!.Words);
        Assert.Equal("put a", store.Undo()!.Words);
        Assert.Empty(store.Read());
        Assert.Null(store.Undo());
        Assert.All(store.History(10), c => Assert.True(c.IsUndone));
    }

    [Fact]
    public void Undo_OfAChangeThatIsNoLongerTheNewest_IsRefused_AndChangesNothing()
    {
        using IWorkspaceStore store = Open();
        Assert.Equal(ProblemCode.Conflict, Assert.Throws<InputException>(() => store.Undo(1)).Problem?.Code);
        store.Commit(Put("note", "a", "\"1\""), Noon);
        store.Commit(Put("note", "b", "\"2\""), Noon);
        InputException refused = Assert.Throws<InputException>(() => store.Undo(1));
        Assert.Equal(ProblemCode.Conflict, refused.Problem?.Code);
        Assert.Contains("put b", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, store.Read().Count);
        Assert.Equal("put b", store.Undo(2)?.Words);
        Assert.Throws<InputException>(() => store.Undo(2));
        Assert.Equal("put a", store.Undo(1)?.Words);
        Assert.Contains("everything was taken back", Assert.Throws<InputException>(() => store.Undo(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void History_KeepsTheNewestOnly()
    {
        using IWorkspaceStore store = Open();
        for (int i = 0; i < IWorkspaceStore.KeptChanges + 5; i++)
        {
            store.Commit(Put("note", $"n{i}", "\"x\""), Noon);
        }

        Assert.Equal(IWorkspaceStore.KeptChanges, store.History(int.MaxValue).Count);
        Assert.Equal(IWorkspaceStore.KeptChanges + 5, store.Read().Count);
    }

    [Fact]
    public async Task ManyAtOnce_LoseNothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            using IWorkspaceStore store = Open();
            for (int i = 0; i < 10; i++)
            {
                store.Commit(Put("note", $"{writer}-{i}", "\"x\""), Noon);
            }
        })));
        using IWorkspaceStore read = Open();
        Assert.Equal(40, read.Read().Count);
        Assert.Equal(40, read.History(100).Count);
    }

    private static Change Put(string kind, string key, string value) => new($"put {key}", [new EntryChange(kind, key, null, value)]);
}
