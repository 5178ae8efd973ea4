using System.Diagnostics;
using System.Globalization;
using Gradus.App;
using Gradus.App.Profiles;
using Gradus.Profiles;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Returns;
using Gradus.Rules;
using Gradus.Sources.Dataset.Loading;
using Gradus.Sources.Rules;

namespace Gradus.Bench;

/// <summary>Returns of the whole catalogue for one person, beside a vectorised numpy program that gets the same inputs.</summary>
internal static class ReturnSpeed
{
    private const int WarmUps = 2;

    public static int Run(string[] rest)
    {
        string person = rest is ["--person", string name, ..] ? name : "mathematics-graduate";
        string data = BuildSpeed.Curated;
        Catalog catalog = CatalogLoader.Load(data);
        Profile profile = ProfileReader.Read(Path.Combine(data, "..", "examples", person + ".yaml"), catalog.Names());
        RuleBook book = RuleBookReader.Read(Path.Combine(data, "rules"));
        Item[] items = [.. ShortlistGround.Of(catalog, profile).Candidates];
        var whole = new List<double>();
        var engine = new List<double>();
        for (int run = -WarmUps; run < 0; run++)
        {
            long start = Stopwatch.GetTimestamp();
            var ground = ReturnGround.Of(catalog, profile, book);
            double grounded = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            long next = Stopwatch.GetTimestamp();
            ReturnCase?[] cases = new ReturnCase?[items.Length];
            Parallel.For(0, items.Length, i => cases[i] = ground.CaseOf(items[i]));
            double cased = Stopwatch.GetElapsedTime(next).TotalMilliseconds;
            long then = Stopwatch.GetTimestamp();
            ItemReturn[] returns = CatalogReturns.Of(ground, items, ground.Draw());
            double all = Stopwatch.GetElapsedTime(then).TotalMilliseconds;
            if (run >= 0)
            {
                whole.Add(grounded + all);
                engine.Add(all - cased);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run {run}: ground {grounded:0} ms, cases {cased:0} ms, all {all:0} ms; {returns.Count(r => r.Outcome is not null)} of {items.Length}, {cases.Count(c => c?.Study.Federal.Balance > 0)} with federal loans"));
        }

        Parts(catalog, profile, book, items);
        return 0;
    }

    private static void Parts(Catalog catalog, Profile profile, RuleBook book, Item[] items)
    {
        var ground = ReturnGround.Of(catalog, profile, book);
        PersonDraws draws = ground.Draw();
        var engine = new TabulatedReturns(ground, draws);
        ReturnCase[] cases = [];
        double c = Cpu(() => cases = [.. items.Select(i => ground.CaseOf(i)!)]);
        bool[] plans = [];
        double p = Cpu(() => plans = [.. cases.Select(ground.UsesAssistance)]);
        double[] values = new double[draws.Count];
        double w = Cpu(() => engine.Values(cases[0], plans[0], values));
        double v = Cpu(() =>
        {
            for (int i = 0; i < cases.Length; i++)
            {
                engine.Values(cases[i], plans[i], values);
            }
        });
        double v2 = Cpu(() =>
        {
            for (int i = 0; i < cases.Length; i++)
            {
                engine.Values(cases[i], plans[i], values);
            }
        });
        double[] knots = [.. Enumerable.Range(0, 128).Select(i => Math.Exp(-2 + (4 * i / 127.0)))];
        double[] at = new double[128];
        double t = Cpu(() =>
        {
            for (int i = 0; i < cases.Length; i++)
            {
                BranchTable.Fill(ground.Terms, cases[i].Finish, knots, plans[i], at);
            }
        });
        var selector = new OutcomeSelector();
        double s = Cpu(() =>
        {
            for (int i = 0; i < cases.Length; i++)
            {
                selector.Of(values);
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor ms: cases {c:0} plans {p:0} first {w:0} values {v:0} again {v2:0} tables(128) {t:0} select {s:0}"));
    }

    private static double Cpu(Action action)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        action();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }
}
