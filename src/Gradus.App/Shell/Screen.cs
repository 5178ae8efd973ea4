using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gradus.App.Shell;

/// <summary>
/// Where a command writes what a person reads: tables that fit the width, colour on a terminal, plain text in a pipe.
/// </summary>
public sealed class Screen
{
    /// <summary>Columns when the output is no terminal.</summary>
    public const int PlainWidth = 100;

    private readonly IAnsiConsole _console;

    /// <param name="output">Where to.</param>
    /// <param name="width">Columns; null for those of the terminal, or <see cref="PlainWidth"/> in a pipe.</param>
    public Screen(TextWriter output, int? width = null)
    {
        TextWriter place = output is PrintableWriter printable ? printable.Inner : output;
        bool terminal = ReferenceEquals(place, Console.Out) && !Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal ? place : new TrimmingWriter(output)),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (width is not null || !terminal)
        {
            _console.Profile.Width = width ?? PlainWidth;
        }

        Width = _console.Profile.Width;
    }

    public int Width { get; }

    /// <summary>One paragraph, wrapped; no markup is read from it.</summary>
    public void Line(string text = "") => Write(new Text(text + "\n"));

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text) => Write(new Text($"\n{text}\n", new Style(decoration: Decoration.Bold)));

    public void Write(IRenderable renderable) => _console.Write(new PrintableRenderable(renderable));

    /// <summary>A table with a heading row and no frame. Names of number columns start with ">", and are shown without it.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        (IReadOnlyList<IReadOnlyList<string>> cells, IReadOnlyList<int>? widths) = CellText.Broken(columns, [.. rows], Width);
        Write(Framed(columns, cells, widths, headed: true));
    }

    /// <summary>The same, with a line of its own under each row that no column breaks, such as an identifier to copy.</summary>
    /// <param name="columns">The first takes what the others leave.</param>
    /// <param name="rows">Cells of the columns, and the line under them.</param>
    public void Table(IReadOnlyList<string> columns, IReadOnlyList<(IReadOnlyList<string> Cells, string Under)> rows)
    {
        int[] widths = [.. columns.Select((name, i) => rows.SelectMany(r => r.Cells[i].Split('\n')).Append(name.TrimStart('>')).Max(text => text.Length))];
        widths[0] = Math.Min(widths[0], Math.Max(20, Width - widths.Skip(1).Sum() - (2 * columns.Count)));
        for (int i = 0; i < rows.Count; i++)
        {
            Write(Framed(columns, [rows[i].Cells], widths, headed: i == 0));
            Line($"  {rows[i].Under}");
        }
    }

    private static Table Framed(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<int>? widths, bool headed)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = headed };
        for (int i = 0; i < columns.Count; i++)
        {
            string name = columns[i];
            bool number = name.StartsWith('>');
            var column = new TableColumn(new Text(number ? name[1..] : name, new Style(decoration: Decoration.Underline)))
            {
                Padding = new Padding(0, 0, 2, 0),
                Alignment = number ? Justify.Right : Justify.Left,
                NoWrap = number,
                Width = widths?[i],
            };
            table.AddColumn(column);
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        }

        return table;
    }
}
