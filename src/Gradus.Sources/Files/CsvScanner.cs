using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Gradus.Sources.Files;

/// <summary>
/// Finds the cells of a CSV file in its bytes, 32 at a time, without decoding them, in a window that moves over the file:
/// no more of it is in memory than a few rows. Valid for every encoding in which comma, quote and line feed are single
/// ASCII bytes (UTF-8, Windows-1252).
/// </summary>
/// <remarks>
/// A cell that begins with a quote ends at the first quote before a comma, a line end or the end of the file; a doubled
/// quote inside stands for one. Other quotes inside are taken literally: publishers leave some unescaped (HD2020,
/// HD2022, CIPCode2020). Whoever reads must compare the number of cells with the header's.
/// </remarks>
internal sealed class CsvScanner : IDisposable
{
    private const int Stride = 32;

    /// <summary>Bytes of the window: small enough for a processor's own cache, and many rows long.</summary>
    private const int Window = 1 << 17;

    private readonly TextSource _source;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Window);
    private int[] _ends = new int[128];
    private int _end;
    private bool _sourceEnded;
    private int _rowStart;
    private int _next;

    // Commas, quotes and line feeds of the chunk of bytes that begins at _chunk and that no row has taken yet; and which
    // of the chunk's bytes are quotes or line feeds, taken or not.
    private int _chunk;
    private uint _mask;
    private uint _breaks;

    /// <param name="source">The text, read as the rows are.</param>
    public CsvScanner(TextSource source)
    {
        _source = source;
        Refill();
    }

    /// <summary>
    /// Cells beyond this one are counted and not located, which is faster where rows are wide or few of them are wanted.
    /// </summary>
    public int LastLocated { get; set; } = int.MaxValue;

    /// <summary>Cells of the current row.</summary>
    public int Count { get; private set; }

    /// <summary>True where the last row began a quoted cell that never ended.</summary>
    public bool UnclosedQuote { get; private set; }

    /// <summary>Moves to the next row; false at the end of the file. A blank line is a row of one empty cell.</summary>
    /// <exception cref="InputException">The file is damaged further on, or is no text.</exception>
    public bool Read()
    {
        while (!TryRow())
        {
            if (!Refill())
            {
                Count = 0;
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes over the current row again and locates its cells up to <paramref name="last"/>.</summary>
    public void Locate(int last)
    {
        int usual = LastLocated;
        LastLocated = last;
        _next = _rowStart;
        _chunk = _rowStart - Stride;
        _mask = 0;
        TryRow();
        LastLocated = usual;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    /// <summary>Finds the cells of the row that begins at the window's next byte; false where the window does not hold it whole.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryRow()
    {
        if (_next >= _end)
        {
            return false;
        }

        UnclosedQuote = false;
        _rowStart = _next;
        byte[] text = _bytes;
        int[] ends = _ends;
        int last = LastLocated;
        int chunk = _chunk;
        uint mask = _mask;
        uint breaks = _breaks;
        int cell = _next;
        int count = 0;
        while (true)
        {
            while (mask == 0)
            {
                chunk += Stride;
                if (chunk >= _end)
                {
                    if (!_sourceEnded)
                    {
                        return false;
                    }

                    // No line end after the last row.
                    ends[Math.Min(count, ends.Length - 1)] = _end;
                    return Finish(chunk, 0, count + 1, _end);
                }

                mask = Specials(text, chunk, out breaks);
                if (count + Stride >= ends.Length && count <= last)
                {
                    Array.Resize(ref _ends, ends.Length * 2);
                    ends = _ends;
                }
            }

            if (count > last)
            {
                uint commas = CommasBefore(mask & breaks, mask);
                if (commas != 0)
                {
                    count += BitOperations.PopCount(commas);
                    cell = chunk + Stride - BitOperations.LeadingZeroCount(commas);
                    mask &= ~commas;
                    if (mask == 0)
                    {
                        continue;
                    }
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
                _breaks = breaks;
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
                    _breaks = breaks;
                    (chunk, mask) = SkipQuoted(chunk, mask);
                    breaks = _breaks;
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

    /// <summary>Moves the window on, so that it begins with the next row and holds more; false where nothing is left to come.</summary>
    private bool Refill()
    {
        if (_sourceEnded)
        {
            return false;
        }

        int kept = _end - _next;
        byte[] window = kept > (_bytes.Length - Stride) / 2 ? ArrayPool<byte>.Shared.Rent(_bytes.Length * 2) : _bytes;
        _bytes.AsSpan(_next, kept).CopyTo(window);
        if (window != _bytes)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = window;
        }

        // A stride of zeros ends the window, so that the last chunk can be looked at whole.
        int wanted = window.Length - Stride - kept;
        int read = _source.Read(window.AsSpan(kept, wanted));
        window.AsSpan(kept + read, Stride).Clear();
        _sourceEnded = read < wanted;
        _end = kept + read;
        _next = 0;
        _chunk = -Stride;
        _mask = 0;
        return true;
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
            mask = Specials(_bytes, chunk, out _breaks);
        }

        int at = chunk + BitOperations.TrailingZeroCount(mask);
        mask &= mask - 1;
        return at;
    }

    /// <summary>The commas before the first break; all of them where there is none.</summary>
    private static uint CommasBefore(uint breaks, uint mask) => mask & ((breaks & (~breaks + 1)) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Specials(byte[] bytes, int chunk, out uint breaks)
    {
        Vector256<byte> text = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(bytes), (nuint)chunk);
        breaks = (Vector256.Equals(text, Vector256.Create((byte)'\n')) | Vector256.Equals(text, Vector256.Create((byte)'"'))).ExtractMostSignificantBits();
        return Vector256.Equals(text, Vector256.Create((byte)',')).ExtractMostSignificantBits() | breaks;
    }
}
