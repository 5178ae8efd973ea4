using System.Globalization;
using Gradus.Costs;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Compiler;

/// <summary>Average charges of all institutions, and the range a whole degree is said to cost.</summary>
internal static class ReferenceTables
{
    public static TableWriter Charges(SourceReadings readings, ReferenceChargeFile? published)
    {
        var table = new TableWriter(Tables.ReferenceCharges);
        foreach (ReferenceCharge charge in ReferenceAverages.All(readings, published))
        {
            table.Add(
                Whole(charge.Year.End),
                ReferenceNames.Key(charge.Group),
                ReferenceNames.Key(charge.Residency),
                Whole((int)charge.Average.Value),
                Whole(charge.Institutions),
                Whole(charge.Students),
                Whole(charge.WeightsOf.End),
                charge.Published.IsKnown ? Whole((int)charge.Published.Value) : Missing.NotCollected,
                charge.Published.IsKnown ? published!.Title : "");
        }

        return table;
    }

    public static TableWriter Ranges(ReferenceChargeFile? published)
    {
        var table = new TableWriter(Tables.ReferenceRanges);
        if (published?.WholeDegree is { } range)
        {
            table.Add("whole-degree", Whole((int)range.Low), Whole((int)range.High), range.Statement, range.Source.Publisher);
        }

        return table;
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
