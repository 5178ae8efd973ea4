using System.Text;
using Gradus.Sources.Files;

namespace Gradus.Sources.Dataset;

/// <summary>The tables of one dataset directory, opened by declaration.</summary>
internal sealed class TableSet(string directory)
{
    private const int BufferSize = 0x4000;

    /// <exception cref="InputException">The table is not there.</exception>
    public TableReader Open(Table table)
    {
        string file = Path.Combine(directory, "tables", table.FileName);
        try
        {
            return new TableReader(table, new StreamReader(BoundedFile.Open(file, SizeLimits.LargestTable), Encoding.UTF8, false, BufferSize));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"The dataset in {directory} lacks tables/{table.FileName}.", error);
        }
    }
}
