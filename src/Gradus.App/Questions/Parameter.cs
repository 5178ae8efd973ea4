using System.Globalization;
using System.Text.Json.Nodes;

namespace Gradus.App.Questions;

/// <summary>
/// One part of a verb's question, declared once. The option of the command line, the key of an address, the field of a form
/// and the argument of a program all come from it: the same name, the same bounds, the same refusal.
/// </summary>
public abstract record Parameter
{
    private protected Parameter(string name, string words, string label)
    {
        Name = name;
        Words = words;
        Label = label;
    }

    /// <summary>Its name everywhere, in lower case with hyphens: <c>--way</c>, <c>?way=</c>, <c>"way"</c>.</summary>
    public string Name { get; }

    /// <summary>What it asks, as help says it in the words of the person who asks.</summary>
    public string Words { get; }

    /// <summary>Its name as a page writes it: "How you study".</summary>
    public string Label { get; }

    /// <summary>What stands for its value in help: "USD"; null for what is only said.</summary>
    public string? Hint { get; init; }

    /// <summary>True where there is no question without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True where it may be given several times.</summary>
    public bool IsMany { get; init; }

    /// <summary>True where several values may follow one name on the command line.</summary>
    public bool IsList { get; init; }

    /// <summary>Most values that are read.</summary>
    public int Most { get; init; } = 500;

    /// <summary>The value where none is given, as help shows it; null where help says it in words.</summary>
    public string? Usual { get; init; }

    /// <summary>True where it has no name on the command line and stands first: the id of a degree.</summary>
    public bool IsPositional { get; init; }

    /// <summary>True where all words that follow make one text: <c>gradus find machine learning</c>.</summary>
    public bool IsWords { get; init; }

    /// <summary>One value as JSON Schema; each time a new one.</summary>
    internal Func<JsonObject> Form { get; init; } = () => new JsonObject { ["type"] = "string" };

    /// <summary>What may be given for it in JSON, with what it asks and what counts where it is not given.</summary>
    public JsonObject Schema()
    {
        JsonObject form = Form();
        JsonObject schema = IsMany ? new JsonObject { ["type"] = "array", ["items"] = form, ["maxItems"] = Most } : form;
        schema.Insert(0, "description", Words.Replace("--", "", StringComparison.Ordinal).TrimEnd('.', ' ') + ".");
        if (Usual is { } usual)
        {
            schema["default"] = (string?)form["type"] is "integer" or "number" ? JsonNode.Parse(usual) : usual;
        }

        return schema;
    }

    /// <summary>True for what is only said or not.</summary>
    public virtual bool IsFlag => false;

    /// <summary>Values that are refused, one of each kind, for the surfaces to be tried with.</summary>
    public abstract IReadOnlyList<string> Refused { get; }
}

/// <inheritdoc/>
/// <typeparam name="T">What a value means.</typeparam>
public record Parameter<T> : Parameter
{
    private const int LongestShown = 60;

    private readonly Func<string, T> _parse;

    /// <param name="name">See <see cref="Parameter.Name"/>.</param>
    /// <param name="words">See <see cref="Parameter.Words"/>.</param>
    /// <param name="label">See <see cref="Parameter.Label"/>.</param>
    /// <param name="parse">Reads a value, neither blank nor with blanks around it; throws an <see cref="InputException"/>.</param>
    /// <param name="refused">See <see cref="Refused"/>.</param>
    public Parameter(string name, string words, string label, Func<string, T> parse, params string[] refused)
        : base(name, words, label)
    {
        _parse = parse;
        Refused = refused;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Refused { get; }

    /// <summary>The value, or <paramref name="usual"/> where none is given or it cannot be used and problems are gathered.</summary>
    /// <exception cref="InputException">The value cannot be used, or one is required and none given.</exception>
    public T Read(GivenValues given, T usual)
    {
        if (given.Of(Name) is [.., string text])
        {
            return TryRead(given, text, out T? value) ? value : usual;
        }

        if (IsRequired)
        {
            given.Refuse(new Problem(ProblemCode.Missing, Name, null, $"it must be given. {Words}."));
        }

        return usual;
    }

    /// <summary>Every value in the order given; those that cannot be used are left out where problems are gathered.</summary>
    /// <exception cref="InputException">A value cannot be used, or there are too many.</exception>
    public IReadOnlyList<T> ReadAll(GivenValues given)
    {
        IReadOnlyList<string> texts = given.Of(Name);
        if (texts.Count > Most)
        {
            given.Refuse(new Problem(ProblemCode.OutOfRange, Name, null, string.Create(CultureInfo.InvariantCulture, $"{texts.Count} are given; at most {Most} are read.")));
        }

        var values = new List<T>();
        foreach (string text in texts.Take(Most))
        {
            if (TryRead(given, text, out T? value))
            {
                values.Add(value);
            }
        }

        return values;
    }

    private bool TryRead(GivenValues given, string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = _parse(text);
            return true;
        }
        catch (InputException refusal)
        {
            Problem parts = refusal.Problem ?? new Problem(ProblemCode.Malformed, Name, null, refusal.Message);
            given.Refuse(parts with { Field = Name, Value = text.Length <= LongestShown ? text : text[..LongestShown] + "..." });
            value = default;
            return false;
        }
    }
}
