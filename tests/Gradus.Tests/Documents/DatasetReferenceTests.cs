using System.Globalization;
using System.Text;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.Tests.Documents;

/// <summary><c>docs/reference/dataset.md</c> describes every table and column as they are declared.</summary>
public sealed class DatasetReferenceTests
{
    [Fact]
    public void DatasetPage_IsTheDeclarationOfEveryTable()
    {
        var page = new StringBuilder("""
            # The dataset

            `data/` holds the dataset: tables as CSV under `tables/`, described by the Frictionless descriptor `datapackage.json` (schemas, units, licences, sources with
            publisher, file, year and SHA-256), and the YAML files that are edited by hand, each listed there too. A missing figure is `NA` (not applicable), `NR` (not reported), `PS` (suppressed for
            privacy) or `NC` (not collected), never 0. CSV files are UTF-8 with LF, sorted by their key.

            The version (`gradus --version`) is derived from the content: the same version is the same data. Licences differ by table.

            """.ReplaceLineEndings("\n"));
        foreach (Table table in DatasetTables.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}\n\n{table.Title}. Key: {string.Join(", ", table.PrimaryKey.Select(k => $"`{k}`"))}. Licence: {Licences.Find(table.Licence).Title}.\n\n");
            page.Append("| column | type | unit | meaning |\n|---|---|---|---|\n");
            foreach (Column column in table.Columns.Concat(table.OfEachYear))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()} | {column.Unit} | {column.Description} |\n");
            }
        }

        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "dataset.md"), page.ToString());
    }
}
