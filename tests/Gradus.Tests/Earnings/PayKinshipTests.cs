using Gradus.Earnings.Estimates;
using Gradus.Sources.Publishers.Pay;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Tests.Earnings;

/// <summary>What is carried from one figure of an institution to another, against the same prediction made with the whole matrix of covariances.</summary>
public sealed class PayKinshipTests
{
    private static readonly PayFrame Frame = new(PayFieldTable.LoadAll(SourceFiles.Data));

    private static readonly double[][] Residuals = Rests();

    private static readonly PayCovariance Covariance = PayCovariance.Of(Frame, Residuals);

    /// <summary>An institution with many figures, one with few, one with a single figure.</summary>
    public static TheoryData<int> Institutions =>
    [
        Array.FindIndex(Frame.PublishedCells, count => count > 30), Array.FindIndex(Frame.PublishedCells, count => count is > 1 and < 5), Array.IndexOf(Frame.PublishedCells, 1),
    ];

    [Theory]
    [MemberData(nameof(Institutions))]
    public void WhatAFigureWouldBe_IsThePredictionFromAllOthersOfItsInstitution(int institution)
    {
        (int Cell, int Horizon)[] known = Known(institution);
        var kin = PayKinship.Of(Frame, Covariance, Residuals, institution);
        foreach (int cell in Frame.Cells[institution])
        {
            for (int h = 0; h < Residuals.Length; h++)
            {
                if (!Frame.Has(h, cell))
                {
                    Same(Whole(known, (cell, h)), kin.Predict(cell, h));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Institutions))]
    public void AHiddenFigure_IsPredictedAsIfItWereNotThere(int institution)
    {
        (int Cell, int Horizon)[] known = Known(institution);
        int seen = 0;
        foreach ((int cell, int h, (double, double) figure, (double, double) program) in PayKinship.Of(Frame, Covariance, Residuals, institution).Hidden())
        {
            Same(Whole([.. known.Where(k => k != (cell, h))], (cell, h)), figure);
            Same(Whole([.. known.Where(k => k.Cell != cell)], (cell, h)), program);
            seen++;
        }

        Assert.Equal(known.Length, seen);
    }

    private static void Same((double Mean, double Variance) expected, (double Mean, double Variance) actual)
    {
        Assert.Equal(expected.Mean, actual.Mean, 1e-9);
        Assert.Equal(expected.Variance, actual.Variance, 1e-9);
    }

    private static (int Cell, int Horizon)[] Known(int institution) =>
        [.. Frame.Cells[institution].SelectMany(cell => Enumerable.Range(0, Residuals.Length).Where(h => Frame.Has(h, cell)).Select(h => (cell, h)))];

    /// <summary>The best linear prediction with the covariance of every two figures written out.</summary>
    private static (double Mean, double Variance) Whole((int Cell, int Horizon)[] known, (int Cell, int Horizon) hidden)
    {
        double own = Between(hidden, hidden) + PayBlock.Nugget;
        if (known.Length == 0)
        {
            return (0, own);
        }

        Matrix<double> covariance = Matrix<double>.Build.Dense(known.Length, known.Length, (a, b) => Between(known[a], known[b]) + (a == b ? PayBlock.Nugget : 0));
        Vector<double> to = Vector<double>.Build.Dense(known.Length, k => Between(hidden, known[k]));
        Vector<double> left = Vector<double>.Build.Dense(known.Length, k => Math.Clamp(Residuals[known[k].Horizon][known[k].Cell], -PayKinship.Clip, PayKinship.Clip));
        Vector<double> weights = covariance.Solve(to);
        return (weights * left, own - (weights * to));
    }

    private static double Between((int Cell, int Horizon) one, (int Cell, int Horizon) other)
    {
        if (one.Cell == other.Cell)
        {
            return Covariance[one.Horizon, other.Horizon];
        }

        double kin = Frame.FamilyOfCode[Frame.Code[one.Cell]] == Frame.FamilyOfCode[Frame.Code[other.Cell]] ? PayKinship.OneFamily
            : Frame.Group[one.Cell] == Frame.Group[other.Cell] ? PayKinship.OneGroup
            : PayKinship.OneInstitution;
        return kin * Covariance.Deviation[one.Horizon] * Covariance.Deviation[other.Horizon];
    }

    /// <summary>Logarithms of pay less the mean of the code.</summary>
    private static double[][] Rests() =>
    [
        .. Frame.Log.Select((log, h) =>
        {
            Dictionary<int, double> means = Frame.Known[h].GroupBy(i => Frame.Code[i]).ToDictionary(g => g.Key, g => g.Average(i => log[i]));
            return log.Select((value, i) => Frame.Has(h, i) ? value - means[Frame.Code[i]] : double.NaN).ToArray();
        }),
    ];
}
