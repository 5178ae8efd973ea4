using System.Text;
using System.Text.Json;

namespace Gradus.Sources.Forms;

/// <summary>Reads JSON (RFC 8259): no comments, no trailing commas, no key twice.</summary>
public ref struct JsonNodes
{
    private readonly string _file;
    private readonly string _text;
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private int _placed;
    private Position _place = Position.Start;

    private JsonNodes(string file, string text)
    {
        _file = file;
        _text = text;
        _bytes = Encoding.UTF8.GetBytes(text);
        _reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = 64 });
    }

    /// <exception cref="InputException">Malformed, nested too deep, or with a key given twice.</exception>
    public static Node Read(string file, string text)
    {
        JsonNodes nodes = new(file, text);
        nodes.Advance();
        Node node = nodes.Value(1);
        nodes.ExpectEnd();
        return node;
    }

    private Node Value(int depth)
    {
        Position at = Here();
        if (depth > FormLimits.Profile.Depth && _reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            throw Problems.At(_file, at, $"nested more than {FormLimits.Profile.Depth} levels deep.");
        }

        return _reader.TokenType switch
        {
            JsonTokenType.StartArray => Sequence(at, depth),
            JsonTokenType.StartObject => Mapping(at, depth),
            JsonTokenType.String => new ScalarNode(at, ScalarKind.Text, Text(at)),
            JsonTokenType.Number => new ScalarNode(at, ScalarKind.Number, Encoding.UTF8.GetString(_reader.ValueSpan)),
            JsonTokenType.Null => new ScalarNode(at, ScalarKind.Null, "null"),
            _ => new ScalarNode(at, ScalarKind.Flag, _reader.TokenType == JsonTokenType.True ? "true" : "false"),
        };
    }

    private SequenceNode Sequence(Position at, int depth)
    {
        List<Node> items = [];
        for (Advance(); _reader.TokenType != JsonTokenType.EndArray; Advance())
        {
            items.Add(Value(depth + 1));
        }

        return new SequenceNode(at, items);
    }

    private MappingNode Mapping(Position at, int depth)
    {
        List<Entry> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (Advance(); _reader.TokenType != JsonTokenType.EndObject; Advance())
        {
            Position keyAt = Here();
            string key = Text(keyAt);
            if (!seen.Add(key))
            {
                throw Problems.At(_file, keyAt, $"the key {Quoted.Of(key)} is given twice.");
            }

            Advance();
            entries.Add(new Entry(key, keyAt, Value(depth + 1)));
        }

        return new MappingNode(at, entries);
    }

    private readonly string Text(Position at)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Problems.At(_file, at, "the text holds half of a character (a lone \\uD800 to \\uDFFF escape).");
        }
    }

    private void Advance()
    {
        long before = _reader.BytesConsumed;
        try
        {
            if (!_reader.Read())
            {
                throw Problems.At(_file, FormText.PositionOf(_text, _text.Length), "not valid JSON: the text ends before the value is complete.");
            }
        }
        catch (JsonException)
        {
            throw Malformed(before);
        }
    }

    private void ExpectEnd()
    {
        long before = _reader.BytesConsumed;
        try
        {
            _reader.Read();
        }
        catch (JsonException)
        {
            throw Malformed(before);
        }
    }

    /// <summary>Where the token starts; tokens only move on, so the count goes on from the one before.</summary>
    private Position Here()
    {
        for (; _placed < _reader.TokenStartIndex; _placed++)
        {
            byte here = _bytes[_placed];
            bool lineEnds = here == '\n' || (here == '\r' && _bytes[_placed + 1] != '\n');
            int units = (here & 0xC0) == 0x80 ? 0 : here >= 0xF0 ? 2 : 1;
            _place = lineEnds ? new Position(_place.Line + 1, 1) : new Position(_place.Line, _place.Column + units);
        }

        return _place;
    }

    private readonly Position PositionAt(long index) =>
        FormText.PositionOf(_text, Encoding.UTF8.GetCharCount(_bytes, 0, (int)index));

    /// <summary>Names the first character after the last good token that is neither blank nor a separator in its place.</summary>
    private readonly InputException Malformed(long consumed)
    {
        int index = SkipBlanks((int)consumed);
        bool comma = index < _bytes.Length && _bytes[index] == ',';
        if (comma)
        {
            index = SkipBlanks(index + 1);
        }

        Position at = PositionAt(Math.Min(index, _bytes.Length));
        if (index >= _bytes.Length)
        {
            return Problems.At(_file, at, "not valid JSON: the text ends before the value is complete.");
        }

        string found = Quoted.Of(_text[Encoding.UTF8.GetCharCount(_bytes, 0, index)..].Split('\n', 2)[0].TrimEnd());
        string problem = comma && _bytes[index] is (byte)'}' or (byte)']'
            ? "a comma before the closing bracket is not allowed"
            : _bytes[index] is (byte)'/' or (byte)'#' ? "comments are not allowed in JSON; a .yaml file may have them" : $"{found} cannot stand here";
        return Problems.At(_file, at, $"not valid JSON: {problem}.");
    }

    private readonly int SkipBlanks(int index)
    {
        while (index < _bytes.Length && _bytes[index] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            index++;
        }

        return index;
    }
}
