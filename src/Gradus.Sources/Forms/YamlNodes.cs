using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gradus.Sources.Forms;

/// <summary>
/// Reads the plain part of YAML 1.2 that a profile needs: one document of mappings, sequences and scalars. Anchors,
/// aliases, tags and further documents are refused, so nothing can expand or turn into anything but data.
/// </summary>
public sealed partial class YamlNodes
{
    /// <summary>Deepest nesting of mappings and sequences.</summary>
    public const int MostDepth = 20;

    private readonly string _file;
    private readonly Parser _parser;

    private YamlNodes(string file, string text)
    {
        _file = file;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The document's node; null where the text holds nothing but comments and blanks.</summary>
    /// <exception cref="InputException">Malformed, or beyond the plain part.</exception>
    public static Node? Read(string file, string text)
    {
        try
        {
            return new YamlNodes(file, text).Document();
        }
        catch (YamlException error)
        {
            (Position at, string words) = YamlTrouble.Explain(error, text);
            throw Problems.At(file, at, $"not valid YAML: {words}.");
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
            throw Problems.At(_file, Of(_parser.Current!.Start), "a second document starts here; a profile is one document.");
        }

        return node;
    }

    private Node Value(int depth)
    {
        ParsingEvent start = Peek();
        Position at = Of(start.Start);
        if (start is AnchorAlias)
        {
            throw Problems.At(_file, at, "references (*name) are not allowed in a profile; write the value out.");
        }

        if (start is NodeEvent node)
        {
            RefuseProperties(node, at);
        }

        if (start is not Scalar && depth > MostDepth)
        {
            throw Problems.At(_file, at, $"nested deeper than {MostDepth} levels, which no profile needs.");
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
            throw Problems.At(_file, at, "anchors (&name) are not allowed in a profile; write the value where it is needed.");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Problems.At(_file, at, "tags (!name) are not allowed in a profile; write the plain value.");
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
            Position keyAt = Of(_parser.Current!.Start);
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

    private static ScalarNode OneScalar(Scalar scalar) =>
        new(Of(scalar.Start), scalar.Style == ScalarStyle.Plain ? KindOf(scalar.Value) : ScalarKind.Text, scalar.Value);

    private ParsingEvent Peek()
    {
        while (_parser.Current is null or Comment)
        {
            if (!_parser.MoveNext())
            {
                throw Problems.At(_file, Position.Start, "the text ends too early.");
            }
        }

        return _parser.Current;
    }

    private T Next<T>()
        where T : ParsingEvent
    {
        if (Peek() is not T found)
        {
            throw Problems.At(_file, Of(_parser.Current!.Start), "not valid YAML: something else is expected here.");
        }

        _parser.MoveNext();
        return found;
    }

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberForm();
}
