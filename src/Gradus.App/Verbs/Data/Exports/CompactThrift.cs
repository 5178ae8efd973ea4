using System.Text;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>Writes one structure in Thrift's compact protocol, in which Parquet describes itself. Fields are written in ascending order.</summary>
internal sealed class CompactThrift
{
    private const int I32 = 5;
    private const int I64 = 6;
    private const int Binary = 8;
    private const int List = 9;
    private const int Struct = 12;

    private readonly MemoryStream _to = new();
    private readonly Stack<int> _last = new([0]);

    public void Int(int field, int value) => Number(field, I32, value);

    public void Long(int field, long value) => Number(field, I64, value);

    public void Text(int field, string value)
    {
        Head(field, Binary);
        Bytes(value);
    }

    public void Texts(int field, IReadOnlyList<string> values)
    {
        ListHead(field, Binary, values.Count);
        foreach (string value in values)
        {
            Bytes(value);
        }
    }

    public void Ints(int field, IReadOnlyList<int> values)
    {
        ListHead(field, I32, values.Count);
        foreach (int value in values)
        {
            Varint(_to, Zigzag(value));
        }
    }

    /// <summary>Begins a list of structures; each follows between <see cref="BeginItem"/> and <see cref="End"/>.</summary>
    public void Structs(int field, int count) => ListHead(field, Struct, count);

    public void Begin(int field)
    {
        Head(field, Struct);
        BeginItem();
    }

    public void BeginItem() => _last.Push(0);

    public void End()
    {
        _to.WriteByte(0);
        _last.Pop();
    }

    public byte[] Done()
    {
        End();
        return _to.ToArray();
    }

    /// <summary>Seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    public static void Varint(Stream to, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            to.WriteByte((byte)(value | 0x80));
        }

        to.WriteByte((byte)value);
    }

    private void Number(int field, int type, long value)
    {
        Head(field, type);
        Varint(_to, Zigzag(value));
    }

    private static ulong Zigzag(long value) => (ulong)(value << 1 ^ value >> 63);

    private void Head(int field, int type)
    {
        // No field of Parquet's structures lies more than 15 after the one before.
        _to.WriteByte((byte)(field - _last.Pop() << 4 | type));
        _last.Push(field);
    }

    private void ListHead(int field, int type, int count)
    {
        Head(field, List);
        if (count < 15)
        {
            _to.WriteByte((byte)(count << 4 | type));
            return;
        }

        _to.WriteByte((byte)(0xf0 | type));
        Varint(_to, (ulong)count);
    }

    private void Bytes(string value)
    {
        byte[] text = Encoding.UTF8.GetBytes(value);
        Varint(_to, (ulong)text.Length);
        _to.Write(text);
    }
}
