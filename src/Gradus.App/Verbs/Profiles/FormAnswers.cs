using System.Globalization;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Places;
using Gradus.Ranking.Criteria;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Profiles;

/// <summary>
/// What stands in the fields of the form, exactly as typed, and what is wrong with it. A field is named by the path that it fills
/// ("residency.state"); parts of a group add theirs ("places.near.miles"), ranks of an order their number ("order.1").
/// </summary>
public sealed class FormAnswers
{
    /// <summary>Stands for a subject that was studied, how far not said.</summary>
    public const string Studied = "studied";

    /// <summary>"Close to" a place, where nobody says how many miles are meant; the question says so.</summary>
    public const string NearMiles = "50";

    /// <summary>How many places of an order the form asks for at least.</summary>
    private const int FewestRanks = 5;

    private readonly Dictionary<string, string[]> _typed;
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);

    /// <summary>Codes of the states by their names.</summary>
    private Dictionary<string, string> _states = [];

    private FormAnswers(Dictionary<string, string[]> typed) => _typed = typed;

    /// <summary>What is wrong, by the path of the question.</summary>
    public IReadOnlyDictionary<string, string> Errors => _errors;

    /// <summary>What a profile already says.</summary>
    public static FormAnswers Of(Profile? profile)
    {
        var typed = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (profile is not null)
        {
            Fill(typed, "", ProfileShape.Root.Write(profile));
        }

        return new FormAnswers(typed);
    }

    /// <summary>What was sent.</summary>
    public static FormAnswers Of(IFormCollection form) =>
        new(form.ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray(), StringComparer.Ordinal));

    /// <summary>How many places of an order the form shows: as many as are filled, and some more.</summary>
    public int Ranks => Math.Max(FewestRanks, Enumerable.Range(1, KnownCriteria.All.Count).LastOrDefault(rank => Text($"order.{rank}").Length > 0));

    /// <summary>The text of a field; empty where nothing was typed.</summary>
    public string Text(string name) => _typed.GetValueOrDefault(name)?.LastOrDefault() ?? "";

    public IReadOnlyList<string> Texts(string name) => _typed.GetValueOrDefault(name) ?? [];

    /// <summary>Whether anything was typed or chosen for a question.</summary>
    public bool IsTyped(string path) => _typed.Any(t => (t.Key == path || t.Key.StartsWith(path + ".", StringComparison.Ordinal)) && t.Value.Any(text => text.Trim().Length > 0));

    public bool Holds(string name, string choice) => Texts(name).Contains(choice, StringComparer.Ordinal);

    /// <summary>Puts what another form holds for a question in place of what was typed.</summary>
    internal void Take(FormAnswers other, string path)
    {
        bool IsOf(string name) => name == path || name.StartsWith(path + ".", StringComparison.Ordinal);
        foreach (string name in _typed.Keys.Where(IsOf).ToArray())
        {
            _typed.Remove(name);
        }

        foreach ((string name, string[] texts) in other._typed.Where(t => IsOf(t.Key)))
        {
            _typed[name] = texts;
        }
    }

    /// <summary>The profile with every answer of the form in place of what it said, and nothing else changed; null where an answer is wrong.</summary>
    public Profile? Into(Profile? before, Catalog catalog, KnownNames known)
    {
        _states = catalog.States.ToDictionary(s => s.Name, s => s.Code, StringComparer.OrdinalIgnoreCase);
        var said = (MappingNode)ProfileShape.Root.Write(before ?? new Profile());
        foreach (Question question in FormQuestions.All)
        {
            Node? answer = InOrder(NodeOf(question.Field), question.Field, At(said, question.Field.Split('.')));
            if (answer is not null && TroubleWith(question.Field, answer, said, catalog, known) is { } trouble)
            {
                _errors[question.Field] = trouble;
                continue;
            }

            said = answer is not null ? ProfileInterview.Put(said, question.Field.Split('.'), answer) : Remove(said, question.Field.Split('.'));
            if (question.Field == "order" && answer is not null)
            {
                said = Remove(said, ["weights"]);
            }
        }

        return _errors.Count > 0 ? null : ProfileReader.FromNode("profile", said, known);
    }

    /// <summary>What is wrong with an answer, for somebody who sees the question and not the name of its field.</summary>
    private string? TroubleWith(string path, Node answer, MappingNode said, Catalog catalog, KnownNames known)
    {
        if (ProfileInterview.TroubleWith(path, answer, known, Beside(path, said, known), isShownBeside: true) is { } trouble)
        {
            return trouble;
        }

        try
        {
            _ = path == "places.near" ? PlaceFinder.Find(Text($"{path}.place"), catalog.Places) : null;
            return null;
        }
        catch (InputException error)
        {
            return error.Message;
        }
    }

    /// <summary>What an answer is read with: the person's own criteria, and the words chosen for other questions of its group, such as the scale of an average.</summary>
    private MappingNode Beside(string path, MappingNode said, KnownNames known)
    {
        MappingNode beside = MappingNode.Empty with { Entries = [.. said.Entries.Where(e => e.Key == "criteria")] };
        string group = path[..(path.LastIndexOf('.') + 1)];
        foreach (string other in FormQuestions.All.Select(q => q.Field).Where(f => group.Length > 0 && f != path && f.StartsWith(group, StringComparison.Ordinal)))
        {
            if (ProfileInterview.FieldAt(other).Shape is { IsList: false, Choices.Count: > 0 } && NodeOf(other) is { } word
                && ProfileInterview.TroubleWith(other, word, known, MappingNode.Empty) is null)
            {
                beside = ProfileInterview.Put(beside, other.Split('.'), word);
            }
        }

        return beside;
    }

    /// <summary>A state by its code where its name was typed; anything else as it was typed.</summary>
    private string Code(string state) => _states.GetValueOrDefault(state.Trim(), state);

    /// <summary>What was typed for a question as a profile would hold it; null where nothing was.</summary>
    internal Node? NodeOf(string path)
    {
        IShape shape = ProfileInterview.FieldAt(path).Shape;
        if (path == "order")
        {
            string[] ranked = [.. Enumerable.Range(1, KnownCriteria.All.Count).Select(rank => Text($"{path}.{rank}")).Where(text => text.Length > 0)];
            return ranked.Length > 0 ? Sequence(ranked.Select(ScalarNode.OfText)) : null;
        }

        if (shape.IsList && shape.Fields.Count > 0)
        {
            Node[] studied = [.. shape.Fields[0].Shape.Choices.Select(c => Subject(path, c.Key, shape)).OfType<Node>()];
            return studied.Length > 0 ? Sequence(studied) : null;
        }

        if (shape.Fields.Count > 0)
        {
            Entry[] parts = [.. shape.Fields.Select(f => Part(path, f)).OfType<Entry>()];
            if (path == "places.near" && parts is [{ Key: "place" }])
            {
                parts = [.. parts, new Entry("miles", Position.Start, ScalarNode.OfText(NearMiles))];
            }

            return parts.Length > 0 ? new MappingNode(Position.Start, parts) : null;
        }

        string[] given = [.. Texts(path).Select(text => text.Trim()).Where(text => text.Length > 0)];
        return given.Length == 0 ? null
            : shape.IsList ? shape.FromAnswer(string.Join(',', path == "places.states" ? given.SelectMany(text => text.Split(',')).Select(Code) : given))
            : shape.FromAnswer(given[^1]);
    }

    /// <summary>A subject with its level and year; null where neither was said.</summary>
    private MappingNode? Subject(string path, string subject, IShape list)
    {
        Entry[] parts = [.. list.Fields.Skip(1).Select(f => Part($"{path}.{subject}", f)).OfType<Entry>()];
        return parts.Length > 0 || Text($"{path}.{subject}.level") == Studied
            ? new MappingNode(Position.Start, [new Entry(list.Fields[0].Name, Position.Start, ScalarNode.OfText(subject)), .. parts])
            : null;
    }

    private Entry? Part(string path, IField field) => Text($"{path}.{field.Name}").Trim() is { Length: > 0 } text && text != Studied
        ? new Entry(field.Name, Position.Start, field.Shape.FromAnswer(text))
        : null;

    /// <summary>A list whose order says nothing stands in the order in which the profile had it, so that saving changes only what was answered.</summary>
    private static Node? InOrder(Node? answer, string path, Node? before)
    {
        if (path == "order" || answer is not SequenceNode now || before is not SequenceNode then)
        {
            return answer;
        }

        string?[] had = [.. then.Items.Select(Identity)];
        return Sequence(now.Items.OrderBy(item => Array.IndexOf(had, Identity(item)) is var at && at < 0 ? had.Length : at));
    }

    /// <summary>The text of a value, or of the first value of a group.</summary>
    private static string? Identity(Node node) => ((node is MappingNode { Entries: [var first, ..] } ? first.Value : node) as ScalarNode)?.Text;

    private static Node? At(MappingNode said, ReadOnlySpan<string> path) => said.Find(path[0])?.Value switch
    {
        MappingNode inner when path.Length > 1 => At(inner, path[1..]),
        var value => path.Length == 1 ? value : null,
    };

    private static SequenceNode Sequence(IEnumerable<Node> items) => new(Position.Start, [.. items]);

    private static MappingNode Remove(MappingNode said, ReadOnlySpan<string> path)
    {
        string name = path[0];
        if (said.Find(name) is not { } entry)
        {
            return said;
        }

        return path.Length > 1 && entry.Value is MappingNode inner
            ? ProfileInterview.Put(said, [name], Remove(inner, path[1..]))
            : said with { Entries = [.. said.Entries.Where(e => e.Key != name)] };
    }

    /// <summary>Names and texts of a node's values, as the form would send them.</summary>
    private static void Fill(Dictionary<string, string[]> typed, string path, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                typed[path] = [scalar.Text];
                break;
            case MappingNode mapping:
                foreach (Entry entry in mapping.Entries)
                {
                    Fill(typed, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry.Value);
                }

                break;
            case SequenceNode { Items: [ScalarNode, ..] } sequence:
                typed[path] = [.. sequence.Items.OfType<ScalarNode>().Select(s => s.Text)];
                for (int i = 0; i < typed[path].Length; i++)
                {
                    typed[string.Create(CultureInfo.InvariantCulture, $"{path}.{i + 1}")] = [typed[path][i]];
                }

                break;
            case SequenceNode groups:
                foreach (MappingNode group in groups.Items.OfType<MappingNode>())
                {
                    FillGroup(typed, path, group);
                }

                break;
        }
    }

    /// <summary>A group of a list goes by its first value: "background.mathematics.calculus.level".</summary>
    private static void FillGroup(Dictionary<string, string[]> typed, string path, MappingNode group)
    {
        if (group.Entries is [{ Value: ScalarNode first }, ..])
        {
            typed[$"{path}.{first.Text}.level"] = [Studied];
            foreach (Entry part in group.Entries.Skip(1))
            {
                Fill(typed, $"{path}.{first.Text}.{part.Key}", part.Value);
            }
        }
    }
}
