using System.Globalization;
using Gradus.App.Verbs.Data.Exports;
using Gradus.Sources.Cells;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;
using Parquet;
using Parquet.Schema;

namespace Gradus.Tests.Web.Data;

/// <summary>The Parquet files of the dataset, read by a library that did not write them, cell by cell against the tables.</summary>
public sealed class ParquetTests
{
    private static readonly DatasetFiles Files = new(SourceFiles.Data);

    public static TheoryData<string> TableNames => [.. DatasetTables.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(TableNames))]
    public async Task Parquet_HasEveryCell_WithItsType_AndNullWhereAFigureIsMissing(string name)
    {
        Table table = Files.Tables.Single(t => t.Name == name);
        using MemoryStream file = Made(table);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, reader.RowGroupCount);
        Assert.Equal((table.Title, "v"), (reader.CustomMetadata["title"], reader.CustomMetadata["dataset"]));
        using ParquetRowGroupReader rows = reader.OpenRowGroupReader(0);
        string[][] cells = [.. Rows(table)];
        Assert.Equal(cells.Length, rows.RowCount);
        Dictionary<string, DataField> fields = reader.Schema.DataFields.ToDictionary(f => f.Name, StringComparer.Ordinal);
        int columns = 0;
        for (int i = 0; i < table.Columns.Count; i++)
        {
            Column column = table.Columns[i];
            bool isKey = table.PrimaryKey.Contains(column.Name, StringComparer.Ordinal);
            bool isFigure = column.Type is ColumnType.Integer or ColumnType.Number or ColumnType.Flag;
            DataField field = fields[column.Name];
            Assert.Equal(isKey, !field.IsNullable);
            object?[] read = await Read(rows, field, cells.Length);
            object?[] expected = [.. cells.Select(row => Value(column, row[i], isKey))];
            Assert.Equal(expected, read);
            columns++;
            if (isFigure && !isKey)
            {
                object?[] reasons = await Read(rows, fields[column.Name + "_missing"], cells.Length);
                Assert.All(reasons.Index(), r => Assert.Equal(expected[r.Index] is null, r.Item is not null));
                columns++;
            }

            Assert.NotEmpty(reader.CustomMetadata["description:" + column.Name]);
        }

        Assert.Equal(columns, fields.Count);
    }

    [Fact]
    public void Parquet_IsTheSameEachTime()
    {
        Table table = Files.Tables.Single(t => t.Name == "earnings");
        using MemoryStream once = Made(table);
        using MemoryStream again = Made(table);
        Assert.Equal(once.ToArray(), again.ToArray());
    }

    private static MemoryStream Made(Table table)
    {
        var file = new MemoryStream();
        ParquetExport.Write(Files, table, "v", file);
        file.Position = 0;
        return file;
    }

    private static IEnumerable<string[]> Rows(Table table)
    {
        using TableReader reader = Files.Open(table);
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, table.Columns.Count).Select(reader.Text)];
        }
    }

    private static object? Value(Column column, string cell, bool isKey) => column.Type switch
    {
        ColumnType.Integer => Missing.TryRead(cell, out _) ? null : long.Parse(cell, CultureInfo.InvariantCulture),
        ColumnType.Number => Missing.TryRead(cell, out _) ? null : double.Parse(cell, CultureInfo.InvariantCulture),
        ColumnType.Flag => Missing.TryRead(cell, out _) ? null : cell == "true",
        _ => cell.Length == 0 && !isKey ? null : cell,
    };

    private static async Task<object?[]> Read(ParquetRowGroupReader rows, DataField field, int count)
    {
        if (field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string?[count];
            await rows.ReadAsync(field, texts.AsMemory()!, cancellationToken: TestContext.Current.CancellationToken);
            return texts;
        }

        return field.ClrType == typeof(long) ? await Values<long>(rows, field, count)
            : field.ClrType == typeof(double) ? await Values<double>(rows, field, count)
            : field.ClrType == typeof(bool) ? await Values<bool>(rows, field, count)
            : throw new InvalidOperationException($"{field.Name}: {field.ClrType}");
    }

    private static async Task<object?[]> Values<T>(ParquetRowGroupReader rows, DataField field, int count)
        where T : struct
    {
        if (!field.IsNullable)
        {
            var there = new T[count];
            await rows.ReadAsync<T>(field, there.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
            return [.. there.Select(v => (object?)v)];
        }

        var values = new T?[count];
        await rows.ReadAsync<T>(field, values.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        return [.. values.Select(v => (object?)v)];
    }
}
