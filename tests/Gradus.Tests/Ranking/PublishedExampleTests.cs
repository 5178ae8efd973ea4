using System.Globalization;
using System.Text;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;
using Gradus.Statistics;

namespace Gradus.Tests.Ranking;

/// <summary>
/// A published case with every result of SMAA-2: four antidepressants by benefit and five side effects (Tervonen, van Valkenhoef, Buskens, Hillege and Postmus, Statistics in Medicine 2011), with
/// measurements and results as the open implementation JSMAA holds itself to them (its test of the case, 10,000 draws, results to two digits). Scales run over the 95 % intervals of all four
/// and go on straight beyond them; every weight is as likely.
/// </summary>
public sealed class PublishedExampleTests
{
    private const int Draws = 10_000;

    /// <summary>The results are printed to two digits.</summary>
    private const double Rounding = 0.005;

    private static readonly string[] Drugs = ["fluoxetine", "paroxetine", "sertraline", "venlafaxine"];

    private static readonly string[] Effects = ["efficacy", "diarrhea", "dizziness", "headache", "insomnia", "nausea"];

    private static readonly IReadOnlyList<Criterion> Criteria = [.. KnownCriteria.All.Take(6)];

    /// <summary>Logarithm of relative efficacy, mean and standard deviation; more is better.</summary>
    private static readonly (double Mean, double Spread)[] Efficacy = [(0, 0), (0.086, 0.056), (0.095, 0.044), (0.113, 0.048)];

    /// <summary>Percent with diarrhea, dizziness, headache, insomnia and nausea; less is better.</summary>
    private static readonly (double Mean, double Spread)[][] Harms =
    [
        [(11.7, 2.5), (9.2, 1.86), (15.4, 2.65), (5.5, 2.32)],
        [(7.2, 1.45), (10.6, 1.58), (7.5, 1.48), (15.7, 4.44)],
        [(16.6, 3.27), (21.2, 5.15), (20.2, 3.78), (12.8, 2.45)],
        [(13.7, 1.89), (14.3, 2.93), (15.0, 3.21), (11.2, 3.98)],
        [(18.6, 1.79), (18.3, 3.7), (19.5, 2.6), (31.0, 1.68)],
    ];

    private static readonly double[][] Acceptabilities = [[0.20, 0.28, 0.30, 0.22], [0.25, 0.29, 0.27, 0.19], [0.17, 0.25, 0.29, 0.30], [0.39, 0.18, 0.15, 0.29]];

    private static readonly double[][] Central =
    [
        [0.08, 0.14, 0.23, 0.18, 0.16, 0.22], [0.18, 0.17, 0.15, 0.13, 0.15, 0.22], [0.21, 0.10, 0.22, 0.13, 0.15, 0.20], [0.18, 0.21, 0.12, 0.21, 0.19, 0.09],
    ];

    private static readonly double[] Confidence = [0.48, 0.44, 0.34, 0.74];

    [Fact]
    public void RankAcceptabilities_AreThosePublished()
    {
        IReadOnlyList<ushort[]> counts = AdditiveRanking.Acceptability(Matrix(), SimplexWeights.Any([.. Criteria.Select(c => c.Id)]), 1, Draws);
        for (int drug = 0; drug < Drugs.Length; drug++)
        {
            for (int place = 1; place <= Drugs.Length; place++)
            {
                double published = Acceptabilities[drug][place - 1];
                Near(published, counts[drug][place] / (double)Draws, AcceptabilityError(published), $"{Drugs[drug]}, place {place}");
            }
        }
    }

    /// <summary>Ours rest on 4,000 draws of weights and, for the confidence, on 500 of figures. A weight of those who choose one first has a standard deviation of at most a seventh.</summary>
    [Fact]
    public void CentralWeightsAndConfidence_AreThosePublished()
    {
        IReadOnlyList<CentralStanding> standings = CentralWeights.Of(Matrix(), [0, 1, 2, 3], Drugs.Length, 1, CentralWeights.Draws, -1);
        for (int drug = 0; drug < Drugs.Length; drug++)
        {
            double first = Acceptabilities[drug][0];
            Near(first, standings[drug].Share, Math.Sqrt(first * (1 - first) * ((1.0 / CentralWeights.Draws) + (1.0 / Draws))), $"{Drugs[drug]} first");
            for (int j = 0; j < Criteria.Count; j++)
            {
                Near(Central[drug][j], standings[drug].Weights![j], WeightError(first), $"{Drugs[drug]}, weight {j + 1}");
            }

            Near(Confidence[drug], standings[drug].Confidence!.Value, ConfidenceError(Confidence[drug]), $"{Drugs[drug]}, confidence");
        }
    }

    /// <summary>Both tables side by side, for a reader.</summary>
    [Fact]
    public void AccuracyPage_IsTheCommittedOne() => ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "ranking-accuracy.md"), Page());

    private static string Page()
    {
        IReadOnlyList<ushort[]> counts = AdditiveRanking.Acceptability(Matrix(), SimplexWeights.Any([.. Criteria.Select(c => c.Id)]), 1, Draws);
        IReadOnlyList<CentralStanding> standings = CentralWeights.Of(Matrix(), [0, 1, 2, 3], Drugs.Length, 1, CentralWeights.Draws, -1);
        var text = new StringBuilder();
        text.Append("""
            # How well the ranking agrees with a published one

            The tests make this page anew and compare it. Method: [the shortlist](../explanation/shortlist.md); [decision 0024](../decisions/0024-an-order-shows-its-doubt.md).

            The case is published with every result of SMAA-2: four antidepressants by benefit and five side effects (Tervonen, van Valkenhoef, Buskens, Hillege and Postmus, Statistics in Medicine 2011), with the results that the open
            implementation JSMAA holds itself to, from 10,000 draws and to two digits. Ours are of the ranking that `gradus shortlist` and `gradus rank` use, seed 1. *Off by at most* is three standard errors of both draws and the rounding of
            the published figure: no figure of ours may lie further off. Our central weights are of 4,000 draws, our confidence factors of 500.

            ## Rank acceptability: chance of each place


            """);
        text.Append("| drug | place | published | here | off by | off by at most |\n|---|--:|--:|--:|--:|--:|\n");
        for (int drug = 0; drug < Drugs.Length; drug++)
        {
            for (int place = 1; place <= Drugs.Length; place++)
            {
                double published = Acceptabilities[drug][place - 1];
                Row(text, $"{Drugs[drug]} | {place}", published, counts[drug][place] / (double)Draws, AcceptabilityError(published));
            }
        }

        text.Append("\n## Central weights: of those who would choose it first\n\n| drug | criterion | published | here | off by | off by at most |\n|---|---|--:|--:|--:|--:|\n");
        for (int drug = 0; drug < Drugs.Length; drug++)
        {
            for (int j = 0; j < Criteria.Count; j++)
            {
                Row(text, $"{Drugs[drug]} | {Effects[j]}", Central[drug][j], standings[drug].Weights![j], WeightError(Acceptabilities[drug][0]));
            }
        }

        text.Append("\n## Confidence: chance of the first place under the central weights\n\n| drug | published | here | off by | off by at most |\n|---|--:|--:|--:|--:|\n");
        for (int drug = 0; drug < Drugs.Length; drug++)
        {
            Row(text, Drugs[drug], Confidence[drug], standings[drug].Confidence!.Value, ConfidenceError(Confidence[drug]));
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, double published, double own, double error) =>
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {published:0.00} | {own:0.000} | {Math.Abs(own - published):0.000} | {(3 * error) + Rounding:0.000} |\n");

    private static double AcceptabilityError(double published) => Math.Sqrt(2 * published * (1 - published) / Draws);

    private static double WeightError(double first) => Math.Sqrt((1 / (first * CentralWeights.Draws)) + (1 / (first * Draws))) / 7;

    private static double ConfidenceError(double published) => Math.Sqrt(published * (1 - published) * ((1.0 / 500) + (1.0 / Draws)));

    private static void Near(double published, double own, double error, string of) =>
        Assert.True(Math.Abs(own - published) <= (3 * error) + Rounding, $"{of}: {own:0.000}, published {published:0.00} within {(3 * error) + Rounding:0.000}");

    private static ScoreMatrix Matrix()
    {
        double[][][] values =
        [
            [.. Efficacy.Select(e => Values(e).Select(Math.Exp).ToArray())],
            .. Harms.Select(harm => harm.Select(h => Values((-h.Mean, h.Spread))).ToArray()),
        ];
        (double Low, double High)[] scales =
        [
            (Efficacy.Min(e => Math.Exp(e.Mean - (1.96 * e.Spread))), Efficacy.Max(e => Math.Exp(e.Mean + (1.96 * e.Spread)))),
            .. Harms.Select(harm => (harm.Min(h => -h.Mean - (1.96 * h.Spread)), harm.Max(h => -h.Mean + (1.96 * h.Spread)))),
        ];
        return Matrices.Of(Criteria, [.. Enumerable.Range(0, Drugs.Length).Select(drug => values
            .Select((of, j) => new Cell(0, [.. of[drug].Select(v => (v - scales[j].Low) / (scales[j].High - scales[j].Low))])).ToArray())]);
    }

    /// <summary>Four hundred equally likely values of a normal distribution.</summary>
    private static double[] Values((double Mean, double Spread) of) => [.. Enumerable.Range(0, 400).Select(k => of.Mean + (of.Spread * Normal.Quantile((k + 0.5) / 400)))];
}
