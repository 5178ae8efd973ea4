using System.Diagnostics;
using Gradus.Catalogs;
using Gradus.Degrees;
using Gradus.People;
using Gradus.Sources.Loading;
using Gradus.StudyPlans;

namespace Gradus.Bench;

/// <summary>A degree of ten courses over twelve terms: the plan proved within two seconds, wishes that cannot hold together explained within three.</summary>
internal static class PlanSpeed
{
    private const int Terms = 12;
    private const int Rounds = 5;
    private const int Pinned = 4;
    private const double MostToProve = 2;
    private const double MostToExplain = 3;

    public static int Run()
    {
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        DegreeRules degree = catalog.Degrees.Written.MaxBy(d => d.Courses.Count)!;
        var rules = new RuleSet(degree, degree.Tracks[0]);
        var start = new Term(Season.Fall, catalog.Rules.AsOf.Year + 1);
        IReadOnlyList<Term> terms = TermLine.From(start, Terms);
        var plain = new PlanWishes { Start = start, DoneBy = terms[^1] };
        PlanWishes impossible = plain with { CoursesPerTerm = 1, Summers = SummerWish.None, DoneBy = terms[6] };
        RuleCourse[] longest = [.. degree.Courses.Where(c => c.Hours is not null).OrderByDescending(c => c.Hours).Take(Pinned)];
        PlanWishes crowded = impossible with
        {
            HoursPerWeek = (int)longest[0].Hours!.Value / 3,
            BudgetPerYear = 1_000,
            CreditsPerTerm = 3,
            Leave = [terms[3]],
            Pins = [.. longest.Select(c => new PinnedCourse(c.Code, null))],
            Without = [degree.Tracks[0].Groups[0].From.Codes[0]],
        };
        (double prove, double proveWork) = Median(rules, plain, PlanStatus.Optimal);
        (double explain, double explainWork) = Median(rules, impossible, PlanStatus.WishesGivenUp);
        (double explainMany, double explainManyWork) = Median(rules, crowded, PlanStatus.WishesGivenUp);
        Console.WriteLine($"{degree.Id}, {rules.Track.Id}: {degree.Courses.Count} courses, {Terms} terms; medians of {Rounds}, the first left out");
        Console.WriteLine($"proved in {prove:0.00} s ({proveWork:0.00} of processor) of at most {MostToProve} s");
        Console.WriteLine($"wishes that cannot hold together explained in {explain:0.00} s ({explainWork:0.00} of processor) of at most {MostToExplain} s");
        Console.WriteLine($"nine kinds of wishes at once explained in {explainMany:0.00} s ({explainManyWork:0.00} of processor) of at most {MostToExplain} s");
        Console.WriteLine($"memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB at most");
        return prove <= MostToProve && explain <= MostToExplain && explainMany <= MostToExplain ? 0 : 1;
    }

    private static (double Seconds, double Processor) Median(RuleSet rules, PlanWishes wishes, PlanStatus expected)
    {
        var ground = new PlanGround(rules, [], wishes) { HoursPerCredit = 3, UsualMost = 12, UsualSummerMost = 6, Charges = rules.Degree.Charges };
        var seconds = new List<(double Seconds, double Processor)>();
        for (int round = 0; round <= Rounds; round++)
        {
            long began = Stopwatch.GetTimestamp();
            TimeSpan used = Environment.CpuUsage.TotalTime;
            StudyPlan plan = PlanSolver.Solve(ground);
            if (plan.Status != expected)
            {
                throw new InvalidOperationException($"{plan.Status}, and not {expected}");
            }

            seconds.Add((Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds));
        }

        seconds.RemoveAt(0);
        return (seconds.Select(s => s.Seconds).Order().ElementAt(Rounds / 2), seconds.Select(s => s.Processor).Order().ElementAt(Rounds / 2));
    }
}
