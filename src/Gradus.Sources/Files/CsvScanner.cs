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
internal sealed class CsvScanner(ArraySegment<byte> bytes)
{
    private const int Stride = 32;

    private readonly byte[] _bytes = bytes.Array!;
    private readonly int _end = bytes.Offset + bytes.Count;
    private int[] _ends = new int[128];
    private int _rowStart;
    private int _chunk = bytes.Offset - Stride;
    private uint _mask;
    private uint _rowEndsAndQuotes;
    private int _next = bytes.Offset;

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
        int cell = _next;
        while (true)
        {
            int at = NextSpecial();
            if (at == _end)
            {
                EndCell(_end);
                _next = _end;
                return true;
            }

            byte special = _bytes[at];
            if (special == (byte)',')
            {
                EndCell(at);
                cell = Count <= LastNeeded ? at + 1 : CountCommas(at + 1);
            }
            else if (special == (byte)'\n')
            {
                EndCell(at);
                _next = at + 1;
                return true;
            }
            else if (at == cell)
            {
                SkipQuoted();
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

    private void EndCell(int end)
    {
        if (Count == _ends.Length && Count <= LastNeeded)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        if (Count < _ends.Length)
        {
            _ends[Count] = end;
        }

        Count++;
    }

    /// <summary>Counts whole chunks that hold commas only; returns where the cell that is open then begins.</summary>
    private int CountCommas(int cell)
    {
        while (_mask == 0 && NextChunk())
        {
            if (_rowEndsAndQuotes != 0)
            {
                // A comma before this chunk may have opened a cell at its very start.
                return cell;
            }

            if (_mask != 0)
            {
                Count += BitOperations.PopCount(_mask);
                cell = _chunk + Stride - BitOperations.LeadingZeroCount(_mask);
                _mask = 0;
            }
        }

        return cell;
    }

    /// <summary>Past the quote that closes the cell.</summary>
    private void SkipQuoted()
    {
        while (true)
        {
            int at = NextSpecial();
            if (at == _end)
            {
                UnclosedQuote = true;
                return;
            }

            if (_bytes[at] != (byte)'"')
            {
                continue;
            }

            byte after = at + 1 < _end ? _bytes[at + 1] : (byte)'\n';
            if (after == (byte)'"')
            {
                NextSpecial();
            }
            else if (after is (byte)',' or (byte)'\n' or (byte)'\r')
            {
                return;
            }
        }
    }

    /// <summary>Position of the next comma, quote or line feed; the end of the file where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextSpecial()
    {
        while (_mask == 0)
        {
            if (!NextChunk())
            {
                return _end;
            }
        }

        int at = _chunk + BitOperations.TrailingZeroCount(_mask);
        _mask &= _mask - 1;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool NextChunk()
    {
        _chunk += Stride;
        int left = _end - _chunk;
        if (left <= 0)
        {
            _chunk -= Stride;
            return false;
        }

        if (left >= Stride)
        {
            SetMasks(Vector256.Create(_bytes, _chunk));
            return true;
        }

        Span<byte> tail = stackalloc byte[Stride];
        tail.Clear();
        _bytes.AsSpan(_chunk, left).CopyTo(tail);
        SetMasks(Vector256.Create<byte>(tail));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetMasks(Vector256<byte> chunk)
    {
        _rowEndsAndQuotes = (Vector256.Equals(chunk, Vector256.Create((byte)'\n'))
            | Vector256.Equals(chunk, Vector256.Create((byte)'"'))).ExtractMostSignificantBits();
        _mask = _rowEndsAndQuotes | Vector256.Equals(chunk, Vector256.Create((byte)',')).ExtractMostSignificantBits();
    }
}
