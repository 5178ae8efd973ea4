using System.Globalization;
using System.Text;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Files;

namespace Gradus.Sources.Curriculum;

/// <summary>The model that reads courses: <c>curriculum/course-model.csv</c> of a dataset. Numbers alone.</summary>
public static class CourseModelFile
{
    /// <summary>Below the dataset's folder.</summary>
    public const string FileName = "curriculum/course-model.csv";

    private const long MostBytes = 32 * 1024 * 1024;
    private const string WholeSlope = "slope";
    private const string WholeOffset = "offset";
    private const string TitleSlope = "title-slope";
    private const string TitleOffset = "title-offset";
    private static readonly SourceColumn[] Columns = ["feature", "rarity", .. CourseAreas.All.Keys.Select(k => new SourceColumn(k))];

    /// <summary>The model as CSV: four rows of scales, then the features ascending; an empty cell is zero.</summary>
    public static string Write(CourseModel model)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Columns.Select(c => c.Name)).Append('\n');
        Row(WholeSlope, "", model.Whole.Select(s => s.Slope));
        Row(WholeOffset, "", model.Whole.Select(s => s.Offset));
        Row(TitleSlope, "", model.Titles.Select(s => s.Slope));
        Row(TitleOffset, "", model.Titles.Select(s => s.Offset));
        foreach (FeatureWeights feature in model.Features)
        {
            Row(feature.Feature.ToString(CultureInfo.InvariantCulture), Number(feature.Rarity), feature.Weights);
        }

        return text.ToString();

        void Row(string name, string rarity, IEnumerable<double> values) =>
            text.Append(name).Append(',').Append(rarity).Append(',').AppendJoin(',', values.Select(Number)).Append('\n');
    }

    /// <summary>Writes the model beside the file, then moves it into place.</summary>
    /// <exception cref="InputException">The place cannot be written to; what was there stays.</exception>
    public static void Save(string path, CourseModel model)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            throw new InputException($"{path}: cannot be written: {DiskFaults.Words(error)}", error);
        }

        WholeFile.Write(path, Write(model), new WriteTerms { Replaces = true, IsPersonal = false });
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">It cannot be read, or is damaged.</exception>
    public static CourseModel Read(string path)
    {
        using var bytes = new SourceBytes(Path.GetFileName(path), BoundedFile.Read(path, MostBytes));
        using var rows = new CsvRows(bytes, Columns);
        var scales = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var features = new List<FeatureWeights>();
        while (rows.Read())
        {
            double[] values = [.. CourseAreas.All.Select((_, area) => rows.NumberOrNull(area + 2) ?? 0)];
            string name = rows.Text(0);
            if (uint.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out uint feature))
            {
                features.Add(features.Count == 0 || feature > features[^1].Feature
                    ? new FeatureWeights(feature, rows.Number(1), values)
                    : throw rows.Bad(0, "above the number of the row before"));
            }
            else if (name is not (WholeSlope or WholeOffset or TitleSlope or TitleOffset) || !scales.TryAdd(name, values))
            {
                throw rows.Bad(0, $"the number of a feature, or one row each of {WholeSlope}, {WholeOffset}, {TitleSlope}, {TitleOffset}");
            }
        }

        return scales.Count == 4
            ? new CourseModel(features, Scales(WholeSlope, WholeOffset), Scales(TitleSlope, TitleOffset))
            : throw InputException.At(Path.GetFileName(path), null, null, $"the rows {WholeSlope}, {WholeOffset}, {TitleSlope}, {TitleOffset} are not all there; make the file anew with: gradus data train curriculum");

        MarginScale[] Scales(string slope, string offset) => [.. scales[slope].Zip(scales[offset], (s, o) => new MarginScale(s, o))];
    }

    private static string Number(double value) => value == 0 ? "" : value.ToString("0.###", CultureInfo.InvariantCulture);
}
