using System.Globalization;

namespace Gradus.Workspace.Sql;

/// <summary>The numbered steps from one shape of a store to the next. A step that was released never changes.</summary>
/// <param name="store">The folder of the steps: sqlite or postgres.</param>
internal sealed class MigrationSteps(string store)
{
    private readonly string[] _steps = Load($"migrations.{store}.");

    /// <summary>The shape that this program writes; 1 or more.</summary>
    public int Newest => _steps.Length;

    /// <summary>Refuses what a newer guide wrote.</summary>
    /// <param name="place">The store, as an error names it.</param>
    /// <param name="version">Its shape; 0 for nothing yet.</param>
    /// <exception cref="InputException">It is such a store.</exception>
    public void Check(string place, long version)
    {
        if (version > Newest)
        {
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{place}: was written by a newer guide (form {version}; this one knows {Newest}). Use the newer guide, or its export. It was left as it is."));
        }
    }

    /// <summary>Brings a store to the newest shape; inside one transaction.</summary>
    /// <param name="version">Its shape; 0 for nothing yet.</param>
    /// <param name="run">Runs a step and writes down the shape that it leads to.</param>
    public void Apply(long version, Action<string, int> run)
    {
        for (int step = (int)version; step < _steps.Length; step++)
        {
            run(_steps[step], step + 1);
        }
    }

    private static string[] Load(string prefix)
    {
        var assembly = typeof(MigrationSteps).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            }),
        ];
    }
}
