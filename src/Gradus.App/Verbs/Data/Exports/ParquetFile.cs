using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>What a column of a Parquet file holds.</summary>
internal enum ParquetType
{
    /// <summary>INT64.</summary>
    Whole,

    /// <summary>DOUBLE.</summary>
    Number,

    /// <summary>BOOLEAN.</summary>
    Flag,

    /// <summary>BYTE_ARRAY, UTF-8.</summary>
    Text,
}

/// <summary>A column of a Parquet file as it is filled, row by row.</summary>
/// <param name="Name">Of the column.</param>
/// <param name="Type">What it holds.</param>
/// <param name="MayBeNull">False where every row has a value.</param>
internal sealed record ParquetColumn(string Name, ParquetType Type, bool MayBeNull)
{
    private readonly MemoryStream _values = new();
    private readonly List<bool> _there = [];
    private readonly List<bool> _flags = [];

    public void Add(long? value)
    {
        if (Begin(value is not null))
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(bytes, value!.Value);
            _values.Write(bytes);
        }
    }

    public void Add(double? value)
    {
        if (Begin(value is not null))
        {
            Span<byte> bytes = stackalloc byte[sizeof(double)];
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, value!.Value);
            _values.Write(bytes);
        }
    }

    public void Add(bool? value)
    {
        if (Begin(value is not null))
        {
            _flags.Add(value!.Value);
        }
    }

    public void Add(string? value)
    {
        if (Begin(value is not null))
        {
            byte[] text = Encoding.UTF8.GetBytes(value!);
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            _values.Write(length);
            _values.Write(text);
        }
    }

    /// <summary>Its one page before compression: which rows have a value, as runs, and the values after each other.</summary>
    public byte[] Page()
    {
        using var page = new MemoryStream();
        if (MayBeNull)
        {
            byte[] runs = Runs();
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, runs.Length);
            page.Write(length);
            page.Write(runs);
        }

        page.Write(Type == ParquetType.Flag ? Bits() : _values.ToArray());
        return page.ToArray();
    }

    private bool Begin(bool there)
    {
        if (!there && !MayBeNull)
        {
            throw new InvalidOperationException($"{Name}: part of the key, and not there.");
        }

        _there.Add(there);
        return there;
    }

    /// <summary>The hybrid of the format in its simpler half: length of a run, doubled, and its level.</summary>
    private byte[] Runs()
    {
        using var runs = new MemoryStream();
        for (int start = 0; start < _there.Count;)
        {
            int end = start + 1;
            while (end < _there.Count && _there[end] == _there[start])
            {
                end++;
            }

            CompactThrift.Varint(runs, (ulong)(end - start) << 1);
            runs.WriteByte(_there[start] ? (byte)1 : (byte)0);
            start = end;
        }

        return runs.ToArray();
    }

    private byte[] Bits()
    {
        byte[] bits = new byte[(_flags.Count + 7) / 8];
        for (int i = 0; i < _flags.Count; i++)
        {
            bits[i / 8] |= (byte)(_flags[i] ? 1 << (i % 8) : 0);
        }

        return bits;
    }
}

/// <summary>
/// The least of the Parquet format (parquet.apache.org, format 2) that holds a table: one group of rows, one page a column, values
/// plain, pages zipped. Same columns, same bytes.
/// </summary>
internal static class ParquetFile
{
    private const int Zipped = 2;
    private const int Plain = 0;
    private const int RunLength = 3;

    public static void Write(Stream to, IReadOnlyList<ParquetColumn> columns, int rows, IReadOnlyList<(string Key, string Value)> metadata)
    {
        to.Write("PAR1"u8);
        long at = 4;
        var chunks = new List<(ParquetColumn Column, long Offset, long Plain, long Packed)>();
        foreach (ParquetColumn column in columns)
        {
            byte[] page = column.Page();
            byte[] packed = Zip(page);
            byte[] head = PageHead(page.Length, packed.Length, rows);
            to.Write(head);
            to.Write(packed);
            chunks.Add((column, at, head.Length + page.Length, head.Length + packed.Length));
            at += head.Length + packed.Length;
        }

        byte[] foot = Foot(chunks, rows, metadata);
        to.Write(foot);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, foot.Length);
        to.Write(length);
        to.Write("PAR1"u8);
    }

    private static byte[] PageHead(int plain, int packed, int rows)
    {
        var head = new CompactThrift();
        head.Int(1, 0);
        head.Int(2, plain);
        head.Int(3, packed);
        head.Begin(5);
        head.Int(1, rows);
        head.Int(2, Plain);
        head.Int(3, RunLength);
        head.Int(4, RunLength);
        head.End();
        return head.Done();
    }

    private static byte[] Foot(List<(ParquetColumn Column, long Offset, long Plain, long Packed)> chunks, int rows, IReadOnlyList<(string Key, string Value)> metadata)
    {
        var foot = new CompactThrift();
        foot.Int(1, 2);
        foot.Structs(2, chunks.Count + 1);
        foot.BeginItem();
        foot.Text(4, "table");
        foot.Int(5, chunks.Count);
        foot.End();
        foreach ((ParquetColumn column, _, _, _) in chunks)
        {
            Describe(foot, column);
        }

        foot.Long(3, rows);
        foot.Structs(4, 1);
        foot.BeginItem();
        foot.Structs(1, chunks.Count);
        foreach ((ParquetColumn column, long offset, long plain, long packed) in chunks)
        {
            foot.BeginItem();
            foot.Long(2, offset);
            foot.Begin(3);
            foot.Int(1, Physical(column.Type));
            foot.Ints(2, column.MayBeNull ? [Plain, RunLength] : [Plain]);
            foot.Texts(3, [column.Name]);
            foot.Int(4, Zipped);
            foot.Long(5, rows);
            foot.Long(6, plain);
            foot.Long(7, packed);
            foot.Long(9, offset);
            foot.End();
            foot.End();
        }

        foot.Long(2, chunks.Sum(c => c.Plain));
        foot.Long(3, rows);
        foot.Long(6, chunks.Sum(c => c.Packed));
        foot.End();
        foot.Structs(5, metadata.Count);
        foreach ((string key, string value) in metadata)
        {
            foot.BeginItem();
            foot.Text(1, key);
            foot.Text(2, value);
            foot.End();
        }

        foot.Text(6, "gradus");
        return foot.Done();
    }

    private static void Describe(CompactThrift foot, ParquetColumn column)
    {
        foot.BeginItem();
        foot.Int(1, Physical(column.Type));
        foot.Int(3, column.MayBeNull ? 1 : 0);
        foot.Text(4, column.Name);
        if (column.Type == ParquetType.Text)
        {
            // The old name of UTF-8, and the new one.
            foot.Int(6, 0);
            foot.Begin(10);
            foot.Begin(1);
            foot.End();
            foot.End();
        }

        foot.End();
    }

    private static int Physical(ParquetType type) => type switch
    {
        ParquetType.Flag => 0,
        ParquetType.Whole => 2,
        ParquetType.Number => 5,
        _ => 6,
    };

    private static byte[] Zip(byte[] page)
    {
        using var to = new MemoryStream();
        using (var zip = new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(page);
        }

        return to.ToArray();
    }
}
