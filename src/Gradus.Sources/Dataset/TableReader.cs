using System.Buffers;
using System.Globalization;
using Gradus.People;
using Gradus.Sources.Cells;
using Sylvan.Data.Csv;

namespace Gradus.Sources.Dataset;

/// <summary>
/// Reads a table of the dataset row by row, checks that each row's key comes after the one before, and every cell that is
/// asked for against the declaration. Cells are named by their position in <see cref="Table.Columns"/>.
/// </summary>
public sealed class TableReader : IDisposable
{
    /// <summary>Characters of the longest row.</summary>
    private const int LongestRow = 0x10000;

    private readonly Table _table;
    private readonly CsvDataReader _csv;

    /// <summary>Lent, since some forty tables are read at every start, each of which would fill the heap of large objects.</summary>
    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(LongestRow);
    private readonly string _file;
    private readonly RowKey _key;
    private bool _any;

    /// <param name="table">What it should be.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="text">What it holds.</param>
    /// <exception cref="InputException">The header is not the declared one.</exception>
    public TableReader(Table table, string file, TextReader text)
    {
        _file = file;
        try
        {
            _csv = CsvDataReader.Create(text, _buffer, new CsvDataReaderOptions { Delimiter = ',' });
        }
        catch (Exception error) when (TableFault.Is(error))
        {
            throw InputException.At(_file, 1, null, $"{TableFault.Of(error)}; {TableFault.WhatToDo}");
        }

        string[] names = [.. Enumerable.Range(0, _csv.FieldCount).Select(_csv.GetName)];
        _table = table.As(names);
        string header = string.Join(',', names);
        string expected = string.Join(',', _table.Columns.Select(c => c.Name));
        if (header != expected)
        {
            throw InputException.At(_file, 1, null, $"the header is '{header}', expected '{expected}'.");
        }

        _key = new RowKey(_table);
    }

    /// <summary>The declaration, with the yearly columns that the file has.</summary>
    public Table Table => _table;

    /// <summary>The number of the current row; the header is row 1.</summary>
    public long Row => _csv.RowNumber + 1;

    /// <summary>Moves to the next row.</summary>
    /// <returns>False after the last.</returns>
    /// <exception cref="InputException">It is no row of the table, its key does not come after the one before, or a table that needs rows has none.</exception>
    public bool Read()
    {
        try
        {
            if (!_csv.Read())
            {
                return _any || !_table.NeedsRows ? false : throw InputException.At(_file, null, null, $"has a header and no rows; {TableFault.WhatToDo}");
            }
        }
        catch (Exception error) when (TableFault.Is(error))
        {
            throw new InputException($"{_file}, row {Row + 1}: {TableFault.Of(error)}; {TableFault.WhatToDo}", error);
        }

        if (_csv.RowFieldCount != _table.Columns.Count)
        {
            throw InputException.At(_file, Row, null, $"{_csv.RowFieldCount} cells, expected {_table.Columns.Count}.");
        }

        _any = true;
        int order = _key.MoveTo(_csv);
        return order > 0 ? true : throw InputException.At(
            _file, Row, null, $"the key {string.Join(", ", _table.PrimaryKey.Select(name => _csv.GetString(_table.Ordinal(name))))} {(order == 0 ? "occurs twice" : "is out of order")}; {TableFault.WhatToDo}");
    }

    public string Text(int column) => _csv.GetString(column);

    /// <summary>True where the cell holds just this; makes no text.</summary>
    public bool Is(int column, string text) => _csv.GetFieldSpan(column).SequenceEqual(text);

    public string? TextOrNull(int column)
    {
        string text = _csv.GetString(column);
        return text.Length == 0 ? null : text;
    }

    public string[] Words(int column)
    {
        string text = _csv.GetString(column);
        return text.Length == 0 ? [] : text.Split(' ');
    }

    public string[] Texts(int column)
    {
        string text = _csv.GetString(column);
        return text.Length == 0 ? [] : text.Split(" | ");
    }

    /// <summary>The member of a vocabulary that a key in a cell stands for.</summary>
    public T Word<T>(int column, string key, Vocabulary<T> words)
        where T : struct, Enum => words.TryFind(key, out T value) ? value : throw Bad(column, "one of " + string.Join(", ", words.Keys));

    public int Integer(int column) => IntegerOrNull(column) ?? throw Bad(column, "a whole number");

    public int? IntegerOrNull(int column)
    {
        ReadOnlySpan<char> cell = _csv.GetFieldSpan(column);
        if (Missing.TryRead(cell, out _))
        {
            return null;
        }

        if (!int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
        {
            throw Bad(column, "a whole number");
        }

        CheckRange(column, value);
        return value;
    }

    public double? NumberOrNull(int column)
    {
        ReadOnlySpan<char> cell = _csv.GetFieldSpan(column);
        if (Missing.TryRead(cell, out _))
        {
            return null;
        }

        if (!double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            throw Bad(column, "a number");
        }

        CheckRange(column, value);
        return value;
    }

    public bool? FlagOrNull(int column)
    {
        ReadOnlySpan<char> cell = _csv.GetFieldSpan(column);
        return cell switch
        {
            "true" => true,
            "false" => false,
            _ => Missing.TryRead(cell, out _) ? null : throw Bad(column, "true or false"),
        };
    }

    public UnitId Unit(int column) =>
        UnitId.TryParse(_csv.GetFieldSpan(column), out UnitId id) ? id : throw Bad(column, "a UNITID of six digits");

    /// <summary>Several UNITIDs in one cell, separated by a blank.</summary>
    public UnitId[] Units(int column) => _csv.GetFieldSpan(column).IsEmpty ? [] : Array.ConvertAll(Words(column), word => UnitId.TryParse(word, out UnitId id) ? id : throw Bad(column, "UNITIDs of six digits"));

    public CipCode Cip(int column) =>
        CipCode.TryParse(_csv.GetFieldSpan(column), out CipCode cip) ? cip : throw Bad(column, "a CIP code");

    public SocCode Soc(int column) =>
        SocCode.TryParse(_csv.GetString(column), out SocCode soc) ? soc : throw Bad(column, "a SOC code NN-NNNN");

    /// <summary>A figure of whole units: its value, or the reason that the token in the cell gives.</summary>
    public Figure<int> Count(int column, FigureKind kind, Source source) =>
        IntegerOrNull(column) is { } value
            ? Figure<int>.Known(value, kind, source, _table.Columns[column].Unit ?? "")
            : Figure<int>.Missing(Reason(column), source, _table.Columns[column].Unit);

    /// <summary>A figure in dollars; <paramref name="unit"/> overrides the column's own, to name the dollars' year.</summary>
    public Figure<decimal> Money(int column, FigureKind kind, Source source, string? unit = null) =>
        IntegerOrNull(column) is { } value
            ? Figure<decimal>.Known(value, kind, source, unit ?? _table.Columns[column].Unit ?? "")
            : Figure<decimal>.Missing(Reason(column), source, unit ?? _table.Columns[column].Unit);

    public Figure<double> Measure(int column, FigureKind kind, Source source) =>
        NumberOrNull(column) is { } value
            ? Figure<double>.Known(value, kind, source, _table.Columns[column].Unit ?? "")
            : Figure<double>.Missing(Reason(column), source, _table.Columns[column].Unit);

    /// <summary>An error that names file, row and column of the current cell.</summary>
    public InputException Bad(int column, string expected) => Fault(column, $"'{_csv.GetString(column)}' is not {expected}.");

    /// <summary>An error in other words that names file, row and column.</summary>
    public InputException Fault(int column, string problem) => InputException.At(_file, Row, _table.Columns[column].Name, problem);

    public void Dispose()
    {
        _csv.Dispose();
        ArrayPool<char>.Shared.Return(_buffer);
    }

    private FigureStatus Reason(int column)
    {
        Missing.TryRead(_csv.GetFieldSpan(column), out FigureStatus status);
        return status;
    }

    private void CheckRange(int column, double value)
    {
        Column declared = _table.Columns[column];
        if (value < declared.Minimum || value > declared.Maximum)
        {
            throw Bad(column, $"between {declared.Minimum?.ToString(CultureInfo.InvariantCulture) ?? "any"} and {declared.Maximum?.ToString(CultureInfo.InvariantCulture) ?? "any"}");
        }
    }
}
