using System.Globalization;
using Gradus.Sources.Bea;
using Gradus.Sources.Bls;
using Gradus.Sources.Cip;
using Gradus.Sources.Files;
using Gradus.Sources.Ipeds;
using Gradus.Sources.Research;
using Gradus.Sources.Scorecard;

namespace Gradus.Sources.Compiler;

/// <summary>Reads the publishers' files side by side, the largest first.</summary>
public static class SourceReader
{
    /// <exception cref="InputException">A file is not what it should be; of several, the first by series and year.</exception>
    public static SourceReadings ReadAll(
        IReadOnlyList<SourceFile> files, IReadOnlySet<CipCode> cips4, int threads, IProgress<string>? progress)
    {
        var pool = new TextPool();
        int[] order = [.. Enumerable.Range(0, files.Count).OrderByDescending(i => Effort(files[i])).ThenBy(i => i)];
        Outcome[] read = Work.InOrder(order, threads, i =>
        {
            progress?.Report($"reading {files[i].Name}");
            return Read(files[i], cips4, pool);
        });
        Outcome[] steps = new Outcome[files.Count];
        for (int k = 0; k < order.Length; k++)
        {
            steps[order[k]] = read[k];
        }

        if (Array.Find(steps, step => step.Error is not null) is { Error: { } error })
        {
            throw new InputException(error.Message, error);
        }

        var readings = new SourceReadings();
        for (int i = 0; i < files.Count; i++)
        {
            readings.Used.Add(new UsedFile(files[i], steps[i].Sha256));
            steps[i].Store!(readings);
        }

        return readings;
    }

    /// <summary>Workbooks take about eight times as long a byte as packed CSV.</summary>
    private static long Effort(SourceFile file) =>
        file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? file.Length * 8 : file.Length;

    private static Outcome Read(SourceFile file, IReadOnlySet<CipCode> cips4, TextPool pool)
    {
        try
        {
            using SourceBytes bytes = SourceBytes.Read(file);
            return new Outcome(bytes.Sha256(), Parse(file, bytes, cips4, pool), null);
        }
        catch (InputException error)
        {
            return new Outcome("", null, error);
        }
    }

    private static Action<SourceReadings> Parse(SourceFile file, SourceBytes bytes, IReadOnlySet<CipCode> cips4, TextPool pool)
    {
        int year = file.Year ?? 0;
        return file.Kind.Key switch
        {
            "ipeds/HD" => Then(DirectoryReader.Read(bytes, pool), (r, x) => r.Directories.Add(year, x)),
            "ipeds/C" => Then(CompletionsReader.Read(bytes, year), (r, x) => r.Completions.Add(year, x)),
            "ipeds/IC" => Then(CharacteristicsReader.Read(bytes), (r, x) => r.Characteristics.Add(year, x)),
            "ipeds/IC_AY" => Then(ChargesReader.Read(bytes), (r, x) => r.Charges.Add(year, x)),
            "ipeds/EFIA" => Then(ActivityReader.Read(bytes), (r, x) => r.Activities.Add(year, x)),
            "ipeds/distance" => Then(DistanceReader.Read(bytes), (r, x) => r.Headcounts = x),
            "scorecard/field-of-study" => Then(FieldOfStudyReader.Read(bytes, cips4), (r, x) => r.Earnings = x),
            "scorecard/debt" => Then(DebtReader.Read(bytes, cips4), (r, x) => r.Debts = x),
            "scorecard/institution" => Then(InstitutionReader.ReadDistanceOnly(bytes), (r, x) => r.DistanceOnly = x),
            "bls/oews" => Then(WageReader.Read(bytes), (r, x) => r.Wages = x),
            "bls/projections" => Then(ProjectionReader.ReadAll(bytes), (r, x) => { r.Projections = x.Occupations; r.Periods.Add(file.Name, x.Years); }),
            "bea/SARPP" => Then(StateParityReader.Read(bytes), (r, x) => { r.StateParities = x; SayYear(r, file, x); }),
            "bea/MARPP" => Then(MetroParityReader.Read(bytes), (r, x) => { r.MetroParities = x; SayYear(r, file, x); }),
            "cip/CIP2020" => Then(CipTitlesReader.Read(bytes), (r, x) => r.CipTitles = x),
            "cip/STEM" => Then(StemListReader.Read(bytes), (r, x) => { r.Stem = x; r.Records.Add(file.Name, x.Count); }),
            "cip/CIP-SOC" => Then(CipToSocReader.Read(bytes), (r, x) => r.CipToSoc = x),
            "research/publications" => Then(PublicationReader.Read(bytes), (r, x) => r.Publications = x),
            "research/coverage" => Then(CoverageReader.Read(bytes), (r, x) => r.Editions = x),
            "research/herd" => Then(SpendingReader.Read(bytes), (r, x) => (r.Spending, r.SpendingUnmatched) = x),
            _ => throw new InvalidOperationException($"No reader for {file.Kind.Key}."),
        };
    }

    private static void SayYear(SourceReadings readings, SourceFile file, List<PriceParity> parities)
    {
        if (parities.Count > 0)
        {
            readings.Periods.Add(file.Name, new StatedPeriod(parities[0].Year, parities[0].Year.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static Action<SourceReadings> Then<T>(T value, Action<SourceReadings, T> store) => readings => store(readings, value);

    private sealed record Outcome(string Sha256, Action<SourceReadings>? Store, InputException? Error);
}
