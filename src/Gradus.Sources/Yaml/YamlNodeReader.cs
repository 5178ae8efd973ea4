using System.Text;
using Gradus.Sources.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gradus.Sources.Yaml;

/// <summary>How much a YAML file may hold before it is refused.</summary>
public sealed record YamlLimits(int Bytes, int Depth, int Values)
{
    public static YamlLimits Standard { get; } = new(2 * 1024 * 1024, 16, 200_000);
}

/// <summary>
/// Reads one YAML document into nodes that know their place. Stricter than YAML: UTF-8 only, no anchors or aliases, no
/// tags, no repeated keys, keys are plain text, bounded size and depth. A JSON text is read the same way.
/// </summary>
public sealed class YamlNodeReader
{
    private readonly string _file;
    private readonly long _firstLine;
    private readonly long _lastLine;
    private readonly YamlLimits _limits;
    private readonly Parser _parser;
    private int _values;

    private YamlNodeReader(string file, string text, long firstLine, YamlLimits limits)
    {
        _file = file;
        _firstLine = firstLine;
        _lastLine = firstLine + text.AsSpan().TrimEnd('\n').Count('\n');
        _limits = limits;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a file from disk; messages carry <paramref name="name"/>.</summary>
    /// <exception cref="InputException">The file is absent, unreadable, too long or not the YAML described above.</exception>
    public static YamlNode ReadFile(string path, string? name = null, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Standard;
        name ??= Path.GetFileName(path);
        try
        {
            return Read(name, RegularFile.Read(path, limits.Bytes), limits);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{name}: cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Reads the bytes of one document.</summary>
    public static YamlNode Read(string file, ReadOnlySpan<byte> bytes, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Standard;
        if (bytes.Length > limits.Bytes)
        {
            throw TooLong(file, bytes.Length, limits);
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException($"{file}: is not UTF-8 text.", error);
        }

        return Read(file, text.StartsWith('\uFEFF') ? text[1..] : text, 1, limits);
    }

    /// <summary>Reads text that starts at a given line of its file.</summary>
    public static YamlNode Read(string file, string text, long firstLine = 1, YamlLimits? limits = null)
    {
        RefuseControlCharacters(file, text, firstLine);
        var reader = new YamlNodeReader(file, text, firstLine, limits ?? YamlLimits.Standard);
        try
        {
            return reader.Document();
        }
        catch (YamlException error)
        {
            throw new InputException($"{reader.Place(error.Start)}: this is not valid YAML: {error.Message}", error);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new InputException($"{file}: this is not valid YAML: {error.Message}", error);
        }
    }

    private static InputException TooLong(string file, long length, YamlLimits limits) =>
        new($"{file}: {length} bytes; at most {limits.Bytes} are allowed.");

    private static void RefuseControlCharacters(string file, string text, long firstLine)
    {
        long line = firstLine;
        foreach (char c in text)
        {
            if (c == '\n')
            {
                line++;
            }
            else if (c == '\t' || (char.IsControl(c) && c != '\r') || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                throw new InputException($"{file}, line {line}: the character U+{(int)c:X4} is not allowed; use blanks for indentation.");
            }
        }
    }

    private string Place(Mark mark) => $"{_file}, line {Math.Min(mark.Line + _firstLine - 1, _lastLine)}, column {mark.Column}";

    private InputException Fail(ParsingEvent at, string problem) => new($"{Place(at.Start)}: {problem}");

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext() || _parser.Current is null)
        {
            throw new InputException($"{_file}: ends too early.");
        }

        return _parser.Current;
    }

    private YamlNode Document()
    {
        Next();
        ParsingEvent start = Next();
        if (start is not DocumentStart)
        {
            throw new InputException($"{_file}: is empty.");
        }

        YamlNode root = Value(Next(), 1);
        Next();
        ParsingEvent end = Next();
        return end is StreamEnd ? root : throw Fail(end, "one document is allowed, a second one starts here.");
    }

    private YamlNode Value(ParsingEvent at, int depth)
    {
        if (at is AnchorAlias)
        {
            throw Fail(at, "aliases are not allowed; write the value out.");
        }

        if (at is NodeEvent node)
        {
            CheckNode(node);
        }

        if (++_values > _limits.Values)
        {
            throw Fail(at, $"more than {_limits.Values} values.");
        }

        if (depth > _limits.Depth)
        {
            throw Fail(at, $"nested more than {_limits.Depth} levels deep.");
        }

        return at switch
        {
            Scalar scalar => ScalarOf(scalar),
            SequenceStart => Sequence(at, depth),
            MappingStart => Mapping(at, depth),
            _ => throw Fail(at, "a value is expected."),
        };
    }

    private void CheckNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw Fail(node, "anchors are not allowed; write the value out.");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Fail(node, "tags are not allowed.");
        }
    }

    private YamlScalar ScalarOf(Scalar scalar) =>
        new(_file, scalar.Start.Line + _firstLine - 1, scalar.Start.Column, scalar.Value, scalar.Style == ScalarStyle.Plain);

    private YamlSequence Sequence(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        for (ParsingEvent at = Next(); at is not SequenceEnd; at = Next())
        {
            items.Add(Value(at, depth + 1));
        }

        return new YamlSequence(_file, start.Start.Line + _firstLine - 1, start.Start.Column, items);
    }

    private YamlMapping Mapping(ParsingEvent start, int depth)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (ParsingEvent at = Next(); at is not MappingEnd; at = Next())
        {
            if (Value(at, depth + 1) is not YamlScalar key)
            {
                throw Fail(at, "a key must be plain text.");
            }

            if (!seen.Add(key.Value))
            {
                throw Fail(at, $"the key '{key.Value}' stands twice.");
            }

            entries.Add(new(key, Value(Next(), depth + 1)));
        }

        return new YamlMapping(_file, start.Start.Line + _firstLine - 1, start.Start.Column, entries);
    }
}
