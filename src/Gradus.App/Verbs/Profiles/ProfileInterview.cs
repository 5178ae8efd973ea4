using Gradus.App.Figures;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Profiles;

/// <summary>
/// Whoever answers: gets the question, how to answer it, and what was wrong with the answer before (null the first
/// time). Returns the answer, empty to skip the question, null to end the interview.
/// </summary>
public delegate string? Answerer(Question question, string hint, string? trouble);

/// <summary>Asks for a profile question by question; an answer that cannot be used is asked for again.</summary>
public static class ProfileInterview
{
    /// <summary>How often one question is asked before it is left out.</summary>
    public const int MostTries = 5;

    public static Profile Run(Answerer answerer, KnownNames known)
    {
        MappingNode said = MappingNode.Empty;
        foreach (Question question in InterviewQuestions.All)
        {
            (bool goesOn, MappingNode after) = Ask(question, answerer, known, said);
            said = after;
            if (!goesOn)
            {
                break;
            }
        }

        return ProfileReader.FromNode("profile", said, known);
    }

    /// <summary>The declared field at a path such as "background.degree.level".</summary>
    public static IField FieldAt(string path)
    {
        IReadOnlyList<IField> fields = ProfileShape.Root.Fields;
        IField? found = null;
        foreach (string name in path.Split('.'))
        {
            found = fields.First(f => f.Name == name);
            fields = found.Shape.Fields;
        }

        return found!;
    }

    private static (bool GoesOn, MappingNode Said) Ask(Question question, Answerer answerer, KnownNames known, MappingNode said)
    {
        IField field = FieldAt(question.Field);
        string hint = Hint(question, field);
        string? trouble = null;
        for (int attempt = 0; attempt < MostTries; attempt++)
        {
            string? answer = answerer(question, hint, trouble);
            if (string.IsNullOrWhiteSpace(answer))
            {
                return (answer is not null, said);
            }

            Node value = field.Shape.FromAnswer(answer.Trim());
            trouble = TroubleWith(question.Field, value, known, said);
            if (trouble is null)
            {
                return (true, Put(said, question.Field.Split('.'), value));
            }
        }

        return (true, said);
    }

    private static string Hint(Question question, IField field)
    {
        if (field.Shape.Choices is not { Count: > 0 } words)
        {
            return question.Hint ?? field.Shape.Allowed;
        }

        string choices = string.Join(", ", words.Select(w => w.Key));
        return question.Hint is null || question.Hint.Contains(choices, StringComparison.Ordinal)
            ? question.Hint ?? choices
            : $"{question.Hint}; choices: {choices}";
    }

    /// <summary>What is wrong with a value for the field at a path, in words; null where it will do.</summary>
    /// <param name="path">Of the field.</param>
    /// <param name="value">Of the field.</param>
    /// <param name="known">Names that may be used.</param>
    /// <param name="beside">What is said already and a rule may need: the criteria that the person brings, the scale of an average; each fit to be read by itself.</param>
    /// <param name="isShownBeside">True where the words stand beside the question, which then needs no path.</param>
    internal static string? TroubleWith(string path, Node value, KnownNames known, MappingNode beside, bool isShownBeside = false)
    {
        ProfileReading reading = new(known, new Problems()) { ShownBeside = isShownBeside ? path : null };
        bool read = ProfileShape.Root.TryRead(Put(beside, path.Split('.'), value), "", reading, out Profile said);
        if (read && path == "start" && said.Start is { } start && known.WhyNoStart?.Invoke(start) is { } trouble)
        {
            return $"{(isShownBeside ? Written.Capital(start.ToString()) : $"start {start}:")} {trouble}";
        }

        return reading.Problems.Count == 0 ? null : string.Join(' ', reading.Problems.InOrder().Select(p => p.Text));
    }

    /// <summary>The mapping with the value at a path, in place of any that was there.</summary>
    internal static MappingNode Put(MappingNode into, ReadOnlySpan<string> path, Node value)
    {
        string name = path[0];
        Node inner = path.Length == 1
            ? value
            : Put(into.Find(name)?.Value as MappingNode ?? MappingNode.Empty, path[1..], value);
        Entry entry = new(name, Position.Start, inner);
        return into with { Entries = [.. into.Entries.Where(e => e.Key != name), entry] };
    }
}
