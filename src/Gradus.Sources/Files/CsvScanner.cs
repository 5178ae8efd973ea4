using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Gradus.Sources.Files;

/// <summary>
/// Finds the cells of a CSV file in its bytes, 32 at a time, without decoding them. Valid for every encoding in which
/// comma, quote and line feed are single ASCII bytes (UTF-8, Windows-1252).
/// </summary>
/// <remarks>
/// A cell that begins with a quote ends at the first quote before a comma, a line end or the end of the file; a doubled
/// quote inside stands for one. Other quotes inside are taken literally: publishers leave some unescaped (HD2020,
/// HD2022, CIPCode2020). Whoever reads must compare the number of cells with the header's.
/// </remarks>
/// <param name="bytes">The text.</param>
internal sealed class CsvScanner(ArraySegment<byte> bytes)
{
    private const int Stride = 32;

    private readonly byte[] _bytes = bytes.Array!;
    private readonly int _end = bytes.Offset + bytes.Count;
    private int[] _ends = new int[128];
    private int _rowStart;
    private int _next = bytes.Offset;

    // Commas, quotes and line feeds of the chunk of bytes that begins at _chunk and that no row has taken yet.
    private int _chunk = bytes.Offset - Stride;
    private uint _mask;

    /// <summary>Cells beyond this one are counted and not located, which is faster where rows are wide.</summary>
    public int LastNeeded { get; set; } = int.MaxValue;

    /// <summary>Cells of the current row.</summary>
    public int Count { get; private set; }

    /// <summary>True where the last row began a quoted cell that never ended.</summary>
    public bool UnclosedQuote { get; private set; }

    /// <summary>Moves to the next row; false at the end of the file. A blank line is a row of one empty cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        Count = 0;
        if (_next >= _end)
        {
            return false;
        }

        _rowStart = _next;
        byte[] text = _bytes;
        int[] ends = _ends;
        int chunk = _chunk;
        uint mask = _mask;
        int cell = _next;
        int count = 0;
        while (true)
        {
            while (mask == 0)
            {
                chunk += Stride;
                if (chunk >= _end)
                {
                    // No line end after the last row.
                    ends[Math.Min(count, ends.Length - 1)] = _end;
                    return Finish(chunk, 0, count + 1, _end);
                }

                mask = count > LastNeeded ? SkipCommas(ref chunk, ref count, ref cell) : Specials(chunk);
                if (count + Stride >= ends.Length && count <= LastNeeded)
                {
                    Array.Resize(ref _ends, ends.Length * 2);
                    ends = _ends;
                }
            }

            int at = chunk + BitOperations.TrailingZeroCount(mask);
            byte special = text[at];
            mask &= mask - 1;
            if (special == (byte)',')
            {
                if (count < ends.Length)
                {
                    ends[count] = at;
                }

                count++;
                cell = at + 1;
            }
            else if (special == (byte)'\n')
            {
                ends[Math.Min(count, ends.Length - 1)] = at;
                return Finish(chunk, mask, count + 1, at + 1);
            }
            else if (at == cell)
            {
                // Most quoted cells end at the next special byte, within the chunk.
                int closing = mask == 0 ? at : chunk + BitOperations.TrailingZeroCount(mask);
                if (closing > at && closing + 1 < _end && text[closing] == (byte)'"' && (text[closing + 1] is (byte)',' or (byte)'\n' or (byte)'\r'))
                {
                    mask &= mask - 1;
                }
                else
                {
                    (chunk, mask) = SkipQuoted(chunk, mask);
                }
            }
        }
    }

    /// <summary>The cell as it stands in the file, without blanks and quotes around it; doubled quotes still doubled.</summary>
    public ReadOnlySpan<byte> Cell(int index)
    {
        int start = index == 0 ? _rowStart : _ends[index - 1] + 1;
        int end = _ends[index];
        while (end > start && _bytes[end - 1] <= (byte)' ')
        {
            end--;
        }

        while (start < end && _bytes[start] <= (byte)' ')
        {
            start++;
        }

        if (end - start < 2 || _bytes[start] != (byte)'"' || _bytes[end - 1] != (byte)'"')
        {
            return _bytes.AsSpan(start, end - start);
        }

        return _bytes.AsSpan(start + 1, end - start - 2).Trim(" \t"u8);
    }

    private bool Finish(int chunk, uint mask, int count, int next)
    {
        _chunk = chunk;
        _mask = mask;
        Count = count;
        _next = next;
        return true;
    }

    /// <summary>Past the quote that closes the cell.</summary>
    private (int Chunk, uint Mask) SkipQuoted(int chunk, uint mask)
    {
        while (true)
        {
            int at = Next(ref chunk, ref mask);
            if (at == _end)
            {
                UnclosedQuote = true;
                return (chunk, mask);
            }

            if (_bytes[at] != (byte)'"')
            {
                continue;
            }

            byte after = at + 1 < _end ? _bytes[at + 1] : (byte)'\n';
            if (after == (byte)'"')
            {
                Next(ref chunk, ref mask);
            }
            else if (after is (byte)',' or (byte)'\n' or (byte)'\r')
            {
                return (chunk, mask);
            }
        }
    }

    /// <summary>Position of the next comma, quote or line feed; the end of the file where there is none.</summary>
    private int Next(ref int chunk, ref uint mask)
    {
        while (mask == 0)
        {
            if (chunk + Stride >= _end)
            {
                return _end;
            }

            chunk += Stride;
            mask = Specials(chunk);
        }

        int at = chunk + BitOperations.TrailingZeroCount(mask);
        mask &= mask - 1;
        return at;
    }

    /// <summary>Counts the cells of whole chunks that hold commas only; returns the specials of the first that does not.</summary>
    private uint SkipCommas(ref int chunk, ref int count, ref int cell)
    {
        for (; chunk + Stride <= _end; chunk += Stride)
        {
            Vector256<byte> text = Vector256.Create(_bytes, chunk);
            uint commas = Vector256.Equals(text, Vector256.Create((byte)',')).ExtractMostSignificantBits();
            uint others = (Vector256.Equals(text, Vector256.Create((byte)'\n')) | Vector256.Equals(text, Vector256.Create((byte)'"'))).ExtractMostSignificantBits();
            if (others != 0)
            {
                return commas | others;
            }

            if (commas != 0)
            {
                count += BitOperations.PopCount(commas);
                cell = chunk + Stride - BitOperations.LeadingZeroCount(commas);
            }
        }

        return chunk < _end ? Specials(chunk) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Specials(int chunk)
    {
        if (chunk + Stride <= _end)
        {
            return Specials(Vector256.Create(_bytes, chunk));
        }

        Span<byte> tail = stackalloc byte[Stride];
        tail.Clear();
        _bytes.AsSpan(chunk, _end - chunk).CopyTo(tail);
        return Specials(Vector256.Create<byte>(tail));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Specials(Vector256<byte> text) =>
        (Vector256.Equals(text, Vector256.Create((byte)','))
        | Vector256.Equals(text, Vector256.Create((byte)'\n'))
        | Vector256.Equals(text, Vector256.Create((byte)'"'))).ExtractMostSignificantBits();
}
