using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Offices;
using Gradus.App.Web;
using Gradus.Tests.Workspace;
using Gradus.Workspace.Postgres;

namespace Gradus.Tests.Web;

/// <summary>Three processes, one database, one nginx: one is killed, one replaced by another dataset's, the database stopped and started, and people ask all the while.</summary>
[Collection(PostgresCollection.Name)]
[Trait(SourceFiles.Needs, SourceFiles.Unix)]
public sealed class ManyProcessesTests(PostgresServer server)
{
    private const string Program = "cmu-ms-machine-learning";

    private static readonly string[] Pages = ["/", $"/programs/{Program}", "/explore?q=robotics", "/about"];

    /// <summary>Between two events people ask for so long.</summary>
    private static readonly TimeSpan While = TimeSpan.FromMilliseconds(LongRun.Times(700, 15_000));

    /// <summary>No more often than a person's browser: nginx' allowance is not what is tried here.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60);

    [Fact]
    public async Task ThreeProcesses_AreOneGuide_WhateverBecomesOfOne()
    {
        string address = server.NewDatabase();
        using var database = new PostgresDatabase(address);
        database.Prepare();
        var office = new Office(database, TimeProvider.System);
        OfficeLink ana = office.Invite("Ana", PersonRole.Person, 7, null);
        await using var scene = new ProcessesScene(address);
        (string otherData, string otherVersion) = scene.OtherDataset();
        GuideProcess[] three = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => scene.Start(SourceFiles.Data)));
        await scene.Serve(three);
        using HttpClient anas = scene.Browser(2);
        await (await GuideForm.Open(anas, OfficePaths.Join(ana.Token), "join")).Send();
        await (await KeepForm(anas)).Set("do", "keep").Send();

        using var end = new CancellationTokenSource();
        var failed = new ConcurrentQueue<string>();
        int asked = 0;
        Task[] askers = [.. Enumerable.Range(0, 3).Select(i => Ask(scene, 10 + i, failed, () => Interlocked.Increment(ref asked), end.Token))];
        var editor = new Editor(anas);
        Task edits = editor.Write(end.Token);
        using HttpClient watcher = scene.Browser(1);
        int before;
        try
        {
            await Task.Delay(While, TestContext.Current.CancellationToken);

            three[0].Process.Kill();
            await Task.Delay(While, TestContext.Current.CancellationToken);

            GuideProcess newer = await scene.Start(otherData);
            await scene.Serve(three[2], newer);
            await ProcessesScene.End(three[1]);
            await Task.Delay(While, TestContext.Current.CancellationToken);

            await server.Stop();
            try
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Get(watcher, Health.ReadyPath)).Status);
                Assert.Equal(HttpStatusCode.OK, (await Get(watcher, Health.Path)).Status);
                await Task.Delay(While, TestContext.Current.CancellationToken);
            }
            finally
            {
                await server.Start();
            }

            before = editor.Confirmed;
            long begun = Stopwatch.GetTimestamp();
            while (editor.Confirmed < before + 2 && Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(Pause, TestContext.Current.CancellationToken);
            }
        }
        finally
        {
            await end.CancelAsync();
            await Task.WhenAll([.. askers, edits]);
        }

        Assert.True(failed.IsEmpty, $"{failed.Count} of {asked} failed: {string.Join("; ", failed.Take(5))}");
        Assert.True(asked > 20, $"only {asked} were asked");
        Assert.True(editor.Confirmed > before + 1, "Nothing was kept once the database was there again.");
        Assert.Empty(editor.Lost);
        Assert.Equal(editor.Last, office.Workspace(ana.Person.Id).Read().NoteOf(Program));
        Assert.Contains(otherVersion, string.Concat(await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => (await Get(watcher, Health.Path)).Text))), StringComparison.Ordinal);
        Assert.DoesNotContain(ana.Token, scene.Logs(), StringComparison.Ordinal);

        // One allowance, whichever process answers.
        using HttpClient greedy = scene.Browser(3);
        HttpStatusCode[] many = await Task.WhenAll(Enumerable.Range(0, 320).Select(async _ => (await Get(greedy, Health.Path)).Status));
        Assert.Contains(HttpStatusCode.TooManyRequests, many);
        Assert.True(many.Count(s => s == HttpStatusCode.OK) >= 200, "An allowance of 200 at once.");
    }

    /// <summary>Somebody who is not signed in reads one page after the other; every one must be answered.</summary>
    private static async Task Ask(ProcessesScene scene, int number, ConcurrentQueue<string> failed, Action count, CancellationToken end)
    {
        using HttpClient client = scene.Browser(number);
        for (int turn = number; !end.IsCancellationRequested; turn++)
        {
            string page = Pages[turn % Pages.Length];

            // Another address each time, so that nginx has none of them yet.
            page = string.Create(CultureInfo.InvariantCulture, $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}turn={number}-{turn}");
            try
            {
                HttpStatusCode status = (await Get(client, page)).Status;
                if (status != HttpStatusCode.OK)
                {
                    failed.Enqueue($"{page}: {status}");
                }
            }
            catch (HttpRequestException error)
            {
                failed.Enqueue($"{page}: {error.Message}");
            }

            count();
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private static async Task<(HttpStatusCode Status, string Text)> Get(HttpClient client, string page)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative), CancellationToken.None);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(CancellationToken.None));
    }

    private static Task<GuideForm> KeepForm(HttpClient client) =>
        GuideForm.Open(client, $"/programs/{Program}", ListPage.Handler, f => f.QuerySelector("button[value=note]") is not null);

    /// <summary>Somebody who writes a note, looks whether it is there, and writes the next; where one was not confirmed, they do it again, as a person would.</summary>
    private sealed class Editor(HttpClient client)
    {
        private int _confirmed;

        public int Confirmed => Volatile.Read(ref _confirmed);

        public string Last { get; private set; } = "";

        public ConcurrentQueue<string> Lost { get; } = [];

        public async Task Write(CancellationToken end)
        {
            while (!end.IsCancellationRequested)
            {
                string note = $"edit {Confirmed + 1}.";
                if (await Keep(note))
                {
                    string list = await List(end);
                    if (!list.Contains(note, StringComparison.Ordinal) && !end.IsCancellationRequested)
                    {
                        Lost.Enqueue(note);
                    }

                    Last = note;
                    Interlocked.Increment(ref _confirmed);
                }

                await Task.Delay(Pause, CancellationToken.None);
            }
        }

        private async Task<bool> Keep(string note)
        {
            try
            {
                GuideForm form = await KeepForm(client);
                return (await form.Set("note", note).Set("do", "note").Send()).Status == HttpStatusCode.OK;
            }
            catch (Exception error) when (error is HttpRequestException or InvalidOperationException)
            {
                // Not answered, or a page without the form while it is not known who is signed in.
                return false;
            }
        }

        private async Task<string> List(CancellationToken end)
        {
            for (; ; )
            {
                (HttpStatusCode status, string text) = await Get(client, "/list");
                if (status == HttpStatusCode.OK || end.IsCancellationRequested)
                {
                    return text;
                }

                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }
}
