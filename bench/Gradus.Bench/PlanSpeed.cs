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
    private const double MostToProve = 2;
    private const double MostToExplain = 3;

    public static int Run()
    {
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        DegreeRules degree = catalog.Degrees.Written.First(d => d.Credits == 30);
        var rules = new RuleSet(degree, degree.Tracks[0]);
        var start = new Term(Season.Fall, catalog.Rules.AsOf.Year + 1);
        IReadOnlyList<Term> terms = TermLine.From(start, Terms);
        var plain = new PlanWishes { Start = start, DoneBy = terms[^1] };
        PlanWishes impossible = plain with { CoursesPerTerm = 1, Summers = SummerWish.None, DoneBy = terms[6] };
        double prove = Median(rules, plain, PlanStatus.Optimal);
        double explain = Median(rules, impossible, PlanStatus.WishesGivenUp);
        Console.WriteLine($"{degree.Id}, {rules.Track.Id}: {degree.Courses.Count} courses, {Terms} terms; medians of {Rounds}, the first left out");
        Console.WriteLine($"proved in {prove:0.00} s of at most {MostToProve} s");
        Console.WriteLine($"wishes that cannot hold together explained in {explain:0.00} s of at most {MostToExplain} s");
        Console.WriteLine($"memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB at most");
        return prove <= MostToProve && explain <= MostToExplain ? 0 : 1;
    }

    private static double Median(RuleSet rules, PlanWishes wishes, PlanStatus expected)
    {
        var ground = new PlanGround(rules, [], wishes) { HoursPerCredit = 3, UsualMost = 12, UsualSummerMost = 6, Charges = rules.Degree.Charges };
        var seconds = new List<double>();
        for (int round = 0; round <= Rounds; round++)
        {
            long began = Stopwatch.GetTimestamp();
            StudyPlan plan = PlanSolver.Solve(ground);
            if (plan.Status != expected)
            {
                throw new InvalidOperationException($"{plan.Status}, and not {expected}");
            }

            seconds.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        double[] sorted = [.. seconds.Skip(1).Order()];
        return sorted[sorted.Length / 2];
    }
}
