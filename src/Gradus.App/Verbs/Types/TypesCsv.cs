using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Types;

/// <summary>Kinds of degree as rows, a column for each measure with of how many it is known.</summary>
internal static class TypesCsv
{
    private static readonly (string Name, Func<TypesMeasures, TypesMeasure> Of)[] Measures =
        [("credits", m => m.Credits), ("months", m => m.Months), ("price", m => m.Price), ("cohort", m => m.Cohort), ("pay_1yr", m => m.Pay)];

    private static readonly (string Name, Func<TypesMeasures, TypesShare> Of)[] Shares =
        [("thesis", m => m.Thesis), ("capstone", m => m.Capstone), ("online", m => m.Online), ("stem", m => m.Stem)];

    public static byte[] Write(TypesContract answer)
    {
        var csv = new CsvExport();
        csv.Text("id").Text("name").Text("degrees").Text("programs").Text("offerings").Text("meets").Text("may_meet").Text("does_not_meet");
        foreach ((string name, _) in Measures)
        {
            csv.Text(name + "_p25").Text(name + "_p50").Text(name + "_p75").Text(name + "_known").Text(name + "_of");
        }

        foreach ((string name, _) in Shares)
        {
            csv.Text(name).Text(name + "_saying");
        }

        csv.Text("prices_stated").EndRow();
        foreach (TypesEntry entry in answer.Types)
        {
            csv.Text(entry.Id).Text(entry.Name).Number(entry.Degrees).Number(entry.Programs).Number(entry.Offerings).Number(entry.Meets?.Known).Number(entry.Meets?.May).Number(entry.Meets?.No);
            foreach ((_, Func<TypesMeasures, TypesMeasure> of) in Measures)
            {
                TypesMeasure measure = of(entry.Measures);
                csv.Number(measure.LowerQuartile).Number(measure.Median).Number(measure.UpperQuartile).Number(measure.Known).Number(measure.Of);
            }

            foreach ((_, Func<TypesMeasures, TypesShare> of) in Shares)
            {
                csv.Number(of(entry.Measures).Count).Number(of(entry.Measures).Saying);
            }

            csv.Number(entry.Measures.PricesStated).EndRow();
        }

        return csv.Bytes();
    }
}
