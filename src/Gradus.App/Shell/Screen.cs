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
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (string name in columns)
        {
            bool number = name.StartsWith('>');
            var column = new TableColumn(new Text(number ? name[1..] : name, new Style(decoration: Decoration.Underline)))
            {
                Padding = new Padding(0, 0, 2, 0),
                Alignment = number ? Justify.Right : Justify.Left,
                NoWrap = number,
            };
            table.AddColumn(column);
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        }

        Write(table);
    }
}
