using System.CommandLine;
using Gradus.App.Shell;
using Gradus.App.Verbs.Data.Exports;
using Gradus.App.Verbs.Show;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data export</c>: the dataset for other tools, without a server.</summary>
internal static class DataExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "A new folder; one that is there is left as it is" };
        Option<string?> data = DataLocation.Option();
        var command = new Command(
            "export",
            "Write the dataset for other tools into a new folder: a SQLite database with the metadata that Datasette reads, every table as CSV in a zip file and as Parquet, the named programs and the dataset itself in JSON-LD, and how to cite it.\n\nExample: gradus data export gradus-data") { folder, data };
        command.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, parsed.GetValue(folder)!, DataLocation.Directory(parsed.GetValue(data))));
        return command;
    }

    /// <summary>Whole or not at all: made beside the folder, then given its name.</summary>
    private static int Run(TextWriter output, string folder, string data)
    {
        string full = Path.GetFullPath(folder);
        if (Path.Exists(full))
        {
            throw new InputException($"{folder}: is there already; name a new folder.");
        }

        PackageFile package = PackageFile.Read(data);
        var files = new DatasetFiles(data);
        string beside = $"{full}.{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}.part";
        try
        {
            Directory.CreateDirectory(beside);
            SqliteExport.Write(files, package.Version, Path.Combine(beside, "gradus.sqlite"));
            ZipExport.Write(files, Path.Combine(beside, "gradus.zip"));
            string parquet = Directory.CreateDirectory(Path.Combine(beside, "parquet")).FullName;
            foreach (Table table in files.Tables)
            {
                ParquetExport.Write(files, table, package.Version, Path.Combine(parquet, table.Name + ParquetExport.Ending));
            }

            using (FileStream programs = File.Create(Path.Combine(beside, "programs.jsonld")))
            {
                ProgramLinkedData.WriteAll(DataLocation.Load(data), programs);
            }

            File.WriteAllText(Path.Combine(beside, "metadata.json"), DatasetDescriptions.Datasette(files, package.Version));
            File.WriteAllText(Path.Combine(beside, "dataset.jsonld"), DatasetDescriptions.LinkedData(files, package.Version));
            File.WriteAllText(Path.Combine(beside, "CITATION.cff"), DatasetDescriptions.Citation(package.Version));
            Directory.Move(beside, full);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            throw new InputException($"{folder}: could not be written: {error.Message.TrimEnd('.')}. Nothing is left behind.", error);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }

        var screen = new Screen(output);
        screen.Line($"Dataset {package.Version} written to {folder}: gradus.sqlite, metadata.json, gradus.zip, parquet/, programs.jsonld, dataset.jsonld, CITATION.cff.");
        screen.Line($"With Datasette: datasette {folder}/gradus.sqlite --metadata {folder}/metadata.json");
        return ExitCode.Done;
    }
}
