using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gradus.App;
using Gradus.App.Guide;
using Gradus.App.Shell;
using Gradus.App.Verbs.Schema;
using Gradus.Catalogs;
using Gradus.Sources.Loading;
using Microsoft.AspNetCore.Builder;

namespace Gradus.Bench;

/// <summary>
/// The published program against this build of the same code: every command, every kind of page and the forms must give the same bytes.
/// Publishing leaves out what it takes for unused, and the framework's pages are not declared for that; this shows what it kept.
/// </summary>
internal static partial class SameAnswers
{
    /// <summary>Pages asked for that differ in nothing but their values.</summary>
    private const int PagesOfAKind = 5;

    /// <summary>Milliseconds for one search in one page.</summary>
    private const int Patience = 5000;

    /// <summary>Pages that no link leads to, and addresses that are wrong.</summary>
    private static readonly string[] Unlinked =
    [
        "/suggest?q=carn", "/shortlist?example=nobody", "/nowhere", "/programs/georgia-teck", "/fields/99", "/degrees/wizardry", "/status/400",
        "/explore?state=ZZ&page=9999&sort=luck", "/explore?view=map", "/explore?q=zymurgy", "/cost/139755-11.0701?example=working-engineer",
        "/return/139755-11.0701?example=international-applicant",
        "/cost/139755-11.0701/lines.csv?set=beer:5", "/cost/139755-11.0701/lines.csv?example=working-engineer&way=zzz", "/cost/nothing/lines.csv",
        "/return/139755-11.0701/values.csv?example=working-engineer&set=nope:5", "/return/139755-11.0701/values.csv?example=working-engineer&against=zz",
        "/costs/none.csv", "/programs/139755-11.0701/none.csv", "/fields/11.0102/none.csv", "/shortlist.csv?example=nobody",
        "/api/v1/openapi.json", "/api/v1/find?text=learning&limit=3", "/api/v1/find?limit=0", "/api/v1/show?id=139755-11.0701", "/api/v1/compare?ids=139755-11.0701&ids=110635-11.0701",
        "/api/v1/plan?id=njit-ms-data-science&courses=3", "/api/v1/curriculum?id=cmu-ms-machine-learning", "/api/v1/loans?balance=50000&income=70000", "/api/v1/data-info", "/api/v1/shortlist", "/api/v1/nothing", "/mcp",
    ];

    private static readonly string[] Items =
        ["139755-11.0701", "211440-11.0102", "110635-11.0701", "georgia-tech-ms-computer-science-machine-learning-online"];

    /// <param name="program">The executable that <c>dotnet publish</c> made.</param>
    public static async Task<int> RunAsync(string program)
    {
        if (!File.Exists(program))
        {
            Console.Error.WriteLine($"{program}: no such file; publish the program first, see docs/how-to/publish.md.");
            return 2;
        }

        Environment.SetEnvironmentVariable(DataLocation.Variable, BuildSpeed.Curated);
        string keys = Directory.CreateTempSubdirectory("gradus-same").FullName;
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", keys);
        try
        {
            (int commands, int wrongCommands) = Commands(program);
            (int pages, int wrongPages) = await PagesAsync(program, keys);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{commands} commands, {wrongCommands} answered otherwise; {pages} pages and forms, {wrongPages} answered otherwise"));
            return wrongCommands + wrongPages == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(keys, recursive: true);
        }
    }

    private static (int Asked, int Wrong) Commands(string program)
    {
        var dataset = new Lazy<Catalog>(() => CatalogLoader.Load(BuildSpeed.Curated));
        int asked = 0;
        int wrong = 0;
        foreach (string[] arguments in CommandLines())
        {
            Task<(int Code, string Output, string Error)> asks = Task.Run(() => Ask(program, arguments));
            var output = new StringWriter();
            var error = new StringWriter();
            int code = CommandLine.Run(arguments, output, error, folder => folder == BuildSpeed.Curated ? dataset.Value : CatalogLoader.Load(folder));
            (int Code, string Output, string Error) published = asks.GetAwaiter().GetResult();
            asked++;
            if (published != (code, OfProgram(output), OfProgram(error)))
            {
                wrong++;
                Console.WriteLine($"gradus {string.Join(' ', arguments)}: {Difference(OfProgram(output) + OfProgram(error), published.Output + published.Error)}");
            }
        }

        return (asked, wrong);
    }

    /// <summary>Help names the program that runs, which here is this one.</summary>
    private static string OfProgram(StringWriter said) =>
        said.ToString().Replace(typeof(SameAnswers).Assembly.GetName().Name!, "gradus", StringComparison.Ordinal);

    private static IEnumerable<string[]> CommandLines()
    {
        string examples = Path.Combine(Path.GetDirectoryName(BuildSpeed.Curated)!, "examples");
        string[] people = [.. Directory.GetFiles(examples, "*.yaml").Order(StringComparer.Ordinal)];
        var lines = new List<string[]>
        {
            new[] { "--help" }, new[] { "--version" }, new[] { "find" }, new[] { "find", "machine learning", "--state", "GA", "CA", "--stem" },
            new[] { "find", "--cip", "11.0102", "--json" }, new[] { "find", "zymurgy" }, new[] { "find", "--near", "Pittsburgh, PA", "--within", "100" },
            new[] { "find", "--limit", "0" }, new[] { "show", "999" }, new[] { "show", "999", "--json" }, new[] { "find", "--statt", "GA" }, new[] { "find", "--data", "nowhere" },
            new[] { "loans", "--balance", "50000", "--income", "70000" },
            new[] { "loans", "--balance", "50000", "--income", "70000", "--plan", "rap", "--dependents", "2", "--json" },
            new[] { "data", "info" }, new[] { "data", "info", "--json" }, new[] { "data", "verify" },
            new[] { "compare", Items[0], Items[1], "--json" }, new[] { "compare", Items[0], Items[3] },
        };
        lines.AddRange(from schema in SchemaCommand.Names select new[] { "schema", schema });
        lines.AddRange(from item in Items from json in Answers() select new[] { "show", item }.Concat(json).ToArray());
        lines.AddRange(from person in people from json in Answers() select new[] { "shortlist", "--profile", person }.Concat(json).ToArray());
        lines.AddRange(from person in people from json in Answers() select new[] { "learn", "--profile", person, "--answer", "cmu-ms-machine-learning,columbia-ms-data-science,first" }.Concat(json).ToArray());
        lines.AddRange(from verb in new[] { "careers", "types", "rank", "ready" } select new[] { verb, "--profile", people[0], "--json" });
        lines.AddRange(from verb in new[] { "plan", "curriculum", "bridge" } select new[] { verb, Items[3], "--json" });
        foreach (string command in new[] { "cost", "return" })
        {
            lines.AddRange(from person in people from item in Items from json in Answers() select new[] { command, item, "--profile", person }.Concat(json).ToArray());
        }

        return lines;
    }

    private static IEnumerable<string[]> Answers() => [[], ["--json"]];

    private static (int Code, string Output, string Error) Ask(string program, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static async Task<(int Asked, int Wrong)> PagesAsync(string program, string keys)
    {
        var options = new ServeOptions(IPAddress.Loopback, 0, BuildSpeed.Curated, Keys: Path.Combine(keys, "here"));
        await using WebApplication guide = WebGuide.Build(CatalogLoader.Load(BuildSpeed.Curated), options);
        await guide.StartAsync();
        using Process process = Process.Start(
            new ProcessStartInfo(program, ["serve", "--no-open", "--port", "0", "--workspace", "none"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        try
        {
            string? said = await process.StandardOutput.ReadLineAsync();
            var published = new Uri(Address().Match(said ?? "").Value);
            var here = new Uri(guide.Urls.First());
            (int pages, int wrongPages) = await CrawlAsync(here, published);
            (int forms, int wrongForms) = await FormsAsync(here, published);
            return (pages + forms, wrongPages + wrongForms);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<(int Asked, int Wrong)> CrawlAsync(Uri here, Uri published)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
        var waiting = new Queue<string>(["/", .. Unlinked]);
        HashSet<string> seen = [.. waiting];
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        int asked = 0;
        int wrong = 0;
        while (waiting.TryDequeue(out string? address))
        {
            Task<string> other = PageAsync(client, published, address);
            string mine = await PageAsync(client, here, address);
            string theirs = await other;
            asked++;
            if (mine != theirs)
            {
                wrong++;
                Console.WriteLine($"{address}: {Difference(mine, theirs)}");
            }

            foreach (string link in Link().Matches(mine).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value)))
            {
                string kind = Kind(link);
                if (kinds.GetValueOrDefault(kind) < PagesOfAKind && seen.Add(link))
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    waiting.Enqueue(link);
                }
            }
        }

        return (asked, wrong);
    }

    /// <summary>Answers the questions and hands in a profile, as a reader would.</summary>
    private static async Task<(int Asked, int Wrong)> FormsAsync(Uri here, Uri published)
    {
        string person = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(BuildSpeed.Curated)!, "examples", "working-engineer.yaml"));
        (string Address, Func<MultipartFormDataContent> Answers)[] forms =
        [
            ("/questions", () => new() { { new StringContent("Ann"), "name" }, { new StringContent("GA"), "residency.state" } }),
            ("/questions", () => new() { { new StringContent("-1"), "budget.total" } }),
            ("/", () => new() { { new StringContent("load"), "_handler" }, { new StringContent(person), "file", "me.yaml" } }),
            ("/", () => new() { { new StringContent("load"), "_handler" }, { new StringContent("job: 7"), "file", "me.yaml" } }),
        ];
        int wrong = 0;
        foreach ((string address, Func<MultipartFormDataContent> answers) in forms)
        {
            string mine = await SendAsync(here, address, answers());
            string theirs = await SendAsync(published, address, answers());
            if (mine != theirs)
            {
                wrong++;
                Console.WriteLine($"form of {address}: {Difference(mine, theirs)}");
            }
        }

        return (forms.Length, wrong);
    }

    private static async Task<string> SendAsync(Uri guide, string address, MultipartFormDataContent form)
    {
        using MultipartFormDataContent content = form;
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = guide };
        string asked = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        content.Add(new StringContent(Token().Match(asked).Groups["token"].Value), "__RequestVerificationToken");
        using HttpResponseMessage answer = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        IEnumerable<string> cookies = answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set) ? set : [];

        // A cookie's value is encrypted under a key of its own: two programs never write the same; its name and attributes they do.
        return $"{string.Join('\n', cookies.Select(WithoutValue))}\n{await TextAsync(answer, guide)}";
    }

    /// <summary>The first part of the path, the ending, and whether there is a query.</summary>
    private static string Kind(string address)
    {
        string path = address.Split('?', 2)[0];
        string ending = Path.GetExtension(path);
        bool isFile = ending.Length > 1 && char.IsAsciiLetter(ending[1]);
        return $"{path.Split('/')[1]} {(isFile ? ending : "")} {path.Length < address.Length}";
    }

    private static async Task<string> PageAsync(HttpClient client, Uri guide, string address)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(guide, address));
        return await TextAsync(answer, guide);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer, Uri guide)
    {
        string text = await answer.Content.ReadAsStringAsync();
        return $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType} {answer.Headers.Location?.ToString().Replace(guide.Authority, "", StringComparison.Ordinal)}\n{Token().Replace(text, "").Replace(guide.Authority, "", StringComparison.Ordinal)}";
    }

    /// <summary>Where two answers part.</summary>
    private static string Difference(string mine, string theirs)
    {
        const int Shown = 60;
        int at = mine.AsSpan().CommonPrefixLength(theirs);
        return $"'{Part(mine)}' here, '{Part(theirs)}' as published";
        string Part(string text) => text.Substring(Math.Max(0, at - (Shown / 2)), Math.Min(Shown, text.Length - Math.Max(0, at - (Shown / 2)))).ReplaceLineEndings(" ");
    }

    [GeneratedRegex("(href|src)=\"(?<address>/[^\"#]*)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Link();

    [GeneratedRegex("http://[^ ]+", RegexOptions.None, Patience)]
    private static partial Regex Address();

    /// <summary>A token against forged forms is another each time.</summary>
    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]*)\"", RegexOptions.None, Patience)]
    private static partial Regex Token();

    private static string WithoutValue(string cookie)
    {
        int equals = cookie.IndexOf('=', StringComparison.Ordinal);
        int end = cookie.IndexOf(';', StringComparison.Ordinal);
        return end < 0 ? cookie[..(equals + 1)] : cookie[..(equals + 1)] + cookie[end..];
    }
}
