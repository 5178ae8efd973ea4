using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gradus.Sources.Forms;

/// <summary>
/// Reads the plain part of YAML 1.2 that forms need: one document of mappings, sequences and scalars, bounded in depth and
/// number. Anchors, aliases, tags and further documents are refused, so nothing can expand or turn into anything but data.
/// </summary>
public sealed partial class YamlNodes
{
    private readonly string _file;
    private readonly FormLimits _limits;
    private readonly int _firstLine;
    private readonly Parser _parser;
    private int _values;

    private YamlNodes(string file, string text, FormLimits limits, int firstLine)
    {
        _file = file;
        _limits = limits;
        _firstLine = firstLine;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The document's node; null where the text holds nothing but comments and blanks.</summary>
    /// <param name="file">What messages call the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="limits">What is refused as too much.</param>
    /// <param name="firstLine">Number of the text's first line, where it is a part of a file.</param>
    /// <exception cref="InputException">Malformed, or beyond the plain part; the message names file, line and column.</exception>
    public static Node? Read(string file, string text, FormLimits limits, int firstLine = 1)
    {
        YamlNodes nodes = new(file, text, limits, firstLine);
        try
        {
            return nodes.Document();
        }
        catch (YamlException error)
        {
            (Position at, string words) = YamlTrouble.Explain(error, text);
            throw Problems.At(file, Within(text, at).Below(firstLine), $"not valid YAML: {words}.");
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The parser is not meant to throw these; what made it do so stands after the last value it understood.
            throw Problems.At(file, nodes.Here(), "not valid YAML: it cannot be read from here.");
        }
    }

    /// <summary>What a plain, unquoted scalar is.</summary>
    public static ScalarKind KindOf(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Flag,
        _ => NumberForm().IsMatch(plain) ? ScalarKind.Number : ScalarKind.Text,
    };

    internal static Position Of(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>What is missed at the end of a text is missed at the end of its last line.</summary>
    private static Position Within(string text, Position at)
    {
        Position end = FormText.PositionOf(text, text.AsSpan().TrimEnd("\r\n").Length);
        return at.CompareTo(end) > 0 ? end : at;
    }

    private Position Here() => _parser.Current is { } current ? PlaceOf(current) : Position.Start.Below(_firstLine);

    private Position PlaceOf(ParsingEvent at) => Of(at.Start).Below(_firstLine);

    private Node? Document()
    {
        Next<StreamStart>();
        if (Peek() is StreamEnd)
        {
            return null;
        }

        Next<DocumentStart>();
        Node node = Value(1);
        Next<DocumentEnd>();
        if (Peek() is not StreamEnd)
        {
            throw Problems.At(_file, Here(), "a second document starts here; one is allowed.");
        }

        return node;
    }

    private Node Value(int depth)
    {
        ParsingEvent start = Peek();
        Position at = PlaceOf(start);
        if (start is AnchorAlias)
        {
            throw Problems.At(_file, at, "aliases (*name) are not allowed; write the value out.");
        }

        if (start is NodeEvent node)
        {
            RefuseProperties(node, at);
        }

        if (start is not Scalar && depth > _limits.Depth)
        {
            throw Problems.At(_file, at, $"nested more than {_limits.Depth} levels deep.");
        }

        if (++_values > _limits.Values)
        {
            throw Problems.At(_file, at, $"more than {_limits.Values} values.");
        }

        return start switch
        {
            Scalar => OneScalar(Next<Scalar>()),
            SequenceStart => Sequence(at, depth),
            MappingStart => Mapping(at, depth),
            _ => throw Problems.At(_file, at, "a value is expected here."),
        };
    }

    private void RefuseProperties(NodeEvent node, Position at)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw Problems.At(_file, at, "anchors (&name) are not allowed; write the value where it is needed.");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Problems.At(_file, at, "tags (!name) are not allowed; write the plain value.");
        }
    }

    private SequenceNode Sequence(Position at, int depth)
    {
        Next<SequenceStart>();
        List<Node> items = [];
        while (Peek() is not SequenceEnd)
        {
            items.Add(Value(depth + 1));
        }

        Next<SequenceEnd>();
        return new SequenceNode(at, items);
    }

    private MappingNode Mapping(Position at, int depth)
    {
        Next<MappingStart>();
        List<Entry> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (Peek() is not MappingEnd)
        {
            Position keyAt = Here();
            if (Value(depth + 1) is not ScalarNode key)
            {
                throw Problems.At(_file, keyAt, "a key must be one word, not a list or a group.");
            }

            if (!seen.Add(key.Text))
            {
                throw Problems.At(_file, keyAt, $"the key {Quoted.Of(key.Text)} is given twice.");
            }

            entries.Add(new Entry(key.Text, keyAt, Value(depth + 1)));
        }

        Next<MappingEnd>();
        return new MappingNode(at, entries);
    }

    private ScalarNode OneScalar(Scalar scalar) =>
        new(PlaceOf(scalar), scalar.Style == ScalarStyle.Plain ? KindOf(scalar.Value) : ScalarKind.Text, scalar.Value) { IsPlain = scalar.Style == ScalarStyle.Plain };

    private ParsingEvent Peek()
    {
        while (_parser.Current is null or Comment)
        {
            if (!_parser.MoveNext())
            {
                throw Problems.At(_file, Position.Start.Below(_firstLine), "the text ends too early.");
            }
        }

        return _parser.Current;
    }

    private T Next<T>()
        where T : ParsingEvent
    {
        if (Peek() is not T found)
        {
            throw Problems.At(_file, Here(), "not valid YAML: something else is expected here.");
        }

        _parser.MoveNext();
        return found;
    }

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex NumberForm();
}
