using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Places;

namespace Gradus.Sources.Forms;

/// <summary>What the dataset knows that a profile may name; null means "not checked".</summary>
/// <param name="States">USPS codes.</param>
/// <param name="DegreeTypes">Identifiers of degree types.</param>
public sealed record KnownNames(IReadOnlySet<string>? States, IReadOnlySet<string>? DegreeTypes)
{
    public static KnownNames Unchecked { get; } = new(null, null);

    /// <summary>True for the identifier of a program, an offering or an institution; null means "not checked".</summary>
    public Func<string, bool>? IsItem { get; init; }

    /// <summary>What was probably meant by an id that is none, the likeliest first; null means "not known".</summary>
    public Func<string, IReadOnlyList<string>>? NearItems { get; init; }

    /// <summary>Why a text names no one school or program, the second half of a sentence, or null where it names one; null means "not checked".</summary>
    public Func<string, string?>? WhyNoSchool { get; init; }

    /// <summary>Why nothing can be counted from a first term, the second half of a sentence, or null where it can; null means "not checked". Asked where somebody answers, not where a profile is read: who studies already has begun.</summary>
    public Func<Term, string?>? WhyNoStart { get; init; }

    /// <summary>USPS codes by the name of the state; empty where names are not known.</summary>
    public IReadOnlyDictionary<string, string> StateNames { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Cities that somebody may name without their state; empty where none are known.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];
}

/// <summary>One reading of one profile: what may be named, and what is wrong so far.</summary>
public sealed record ProfileReading(KnownNames Known, Problems Problems)
{
    /// <summary>True where the profile is a file, so that it may name others beside it.</summary>
    public bool MayNameFiles { get; init; }

    /// <summary>Path of the field beside which problems are shown, on a form that does not show paths: they call it "This". Null where a path names every field.</summary>
    public string? ShownBeside { get; init; }

    private const string Beside = "This";

    /// <summary>What problems call a field of a group.</summary>
    /// <param name="path">What they call the group; empty for the whole profile.</param>
    /// <param name="field">Key of the field.</param>
    public string NameOf(string path, string field)
    {
        string name = path.Length == 0 ? field : $"{path}.{field}";
        return name == ShownBeside ? Beside
            : ShownBeside is not null && path.StartsWith(Beside, StringComparison.Ordinal) ? $"The {field}"
            : name;
    }
}

/// <summary>The form of a value in a profile, without its type: enough to describe it.</summary>
public interface IShape
{
    /// <summary>What may be written, in words: "a number from 0 to 4".</summary>
    string Allowed { get; }

    /// <summary>The fields of a group, or of the groups in a list; empty for a value.</summary>
    IReadOnlyList<IField> Fields { get; }

    /// <summary>True for several values.</summary>
    bool IsList { get; }

    /// <summary>The words of a closed vocabulary with their meanings; empty for anything else.</summary>
    IReadOnlyList<(string Key, string Meaning)> Choices { get; }

    JsonObject Schema(KnownNames known);

    /// <summary>The node that stands for what a person typed in answer to a question.</summary>
    Node FromAnswer(string answer);
}

/// <summary>
/// The form of a value in a profile: reads it, writes it and describes it. The reader, the writer, the JSON Schema and
/// the reference all come from the same shape, so they cannot disagree.
/// </summary>
public abstract class Shape<T> : IShape
{
    public abstract string Allowed { get; }

    public virtual IReadOnlyList<IField> Fields => [];

    public virtual bool IsList => false;

    public virtual IReadOnlyList<(string Key, string Meaning)> Choices => [];

    /// <summary>Reads the value, or adds at least one problem and returns false. <paramref name="path"/> names the field.</summary>
    public abstract bool TryRead(Node node, string path, ProfileReading reading, out T value);

    /// <summary>A node that reads back to an equal value; an empty group or list where nothing is said.</summary>
    public abstract Node Write(T value);

    public abstract JsonObject Schema(KnownNames known);

    public virtual Node FromAnswer(string answer) => new ScalarNode(Position.Start, YamlNodes.KindOf(answer), answer);

    protected bool Refuse(Node node, string path, ProfileReading reading, out T value)
    {
        reading.Problems.Add(node.At, $"{path} is {Describe(node, reading)}; allowed: {Allowed}.");
        value = default!;
        return false;
    }

    protected static bool RefuseWith(Node node, string problem, ProfileReading reading, out T value)
    {
        reading.Problems.Add(node.At, problem);
        value = default!;
        return false;
    }

    private static string Describe(Node node, ProfileReading reading) => node switch
    {
        MappingNode => "a group of keys",
        SequenceNode => "a list",
        ScalarNode { Kind: ScalarKind.Null } => "empty",
        ScalarNode { Kind: ScalarKind.Text } scalar => (reading.ShownBeside is null ? "the text " : "") + Quoted.Of(scalar.Text),
        ScalarNode scalar => Quoted.Of(scalar.Text)[1..^1],
        _ => "something else",
    };
}
