using Gradus.People;

namespace Gradus.Programs;

/// <summary>
/// A rule that recognizes a degree type. Every condition that is given must hold; an empty one holds always. Phrases are
/// whole words in lower case.
/// </summary>
/// <param name="DegreeType">The key it decides for.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record DegreeTypeRule(string DegreeType, string Reason)
{
    /// <summary>One stands in the title.</summary>
    public IReadOnlyList<string> Title { get; init; } = [];

    /// <summary>One stands in the title after the first phrase of <see cref="Title"/> found there, or in the concentration.</summary>
    public IReadOnlyList<string> Then { get; init; } = [];

    /// <summary>One stands in the concentration.</summary>
    public IReadOnlyList<string> Concentration { get; init; } = [];

    /// <summary>None stands in the title.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The degree is one of these.</summary>
    public IReadOnlyList<string> Degree { get; init; } = [];

    /// <summary>The code is one of these or lies below one.</summary>
    public IReadOnlyList<CipCode> Cip { get; init; } = [];
}

/// <summary>A focus holds when one of its phrases stands in title or concentration.</summary>
public sealed record FocusRule(Focus Focus, IReadOnlyList<string> Phrases);

/// <summary>What kind of degree a program is.</summary>
/// <param name="DegreeType">Key of the degree type.</param>
/// <param name="Focus">What it is about, in the order of the program schema.</param>
/// <param name="Reason">The rule that decided, in words.</param>
/// <param name="Rule">Position of that rule, from 1.</param>
public sealed record DegreeClassification(string DegreeType, IReadOnlyList<Focus> Focus, string Reason, int Rule);

/// <summary>Tells degree types apart by rules given as data: title, degree, concentration and stated code in, kind of degree out.</summary>
public sealed class DegreeTypeClassifier
{
    private readonly IReadOnlyList<DegreeTypeRule> _rules;
    private readonly IReadOnlyList<FocusRule> _focus;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Focus>> _ownFocus;

    /// <param name="rules">Tried in order; the last must hold for everything.</param>
    /// <param name="focus">In the order of the program schema.</param>
    /// <param name="ownFocus">For each degree type, what it counts as where no words name a focus.</param>
    public DegreeTypeClassifier(
        IReadOnlyList<DegreeTypeRule> rules,
        IReadOnlyList<FocusRule> focus,
        IReadOnlyDictionary<string, IReadOnlyList<Focus>> ownFocus)
    {
        _rules = rules;
        _focus = focus;
        _ownFocus = ownFocus;
    }

    /// <exception cref="InvalidOperationException">No rule holds: the last one has a condition.</exception>
    public DegreeClassification Classify(string title, string degree, string? concentration, CipCode? cip)
    {
        var words = new TitleWords(title, concentration);
        for (int i = 0; i < _rules.Count; i++)
        {
            if (Holds(_rules[i], words, degree, cip))
            {
                return new(_rules[i].DegreeType, FocusOf(words, _rules[i].DegreeType), _rules[i].Reason, i + 1);
            }
        }

        throw new InvalidOperationException("No rule holds; the last rule must have no condition.");
    }

    private static bool Holds(DegreeTypeRule rule, TitleWords words, string degree, CipCode? cip) =>
        (rule.Degree.Count == 0 || rule.Degree.Contains(degree, StringComparer.Ordinal))
        && (rule.Cip.Count == 0 || (cip is { } code && rule.Cip.Any(c => c.Contains(code))))
        && (rule.Concentration.Count == 0 || words.ConcentrationNames(rule.Concentration))
        && (rule.Without.Count == 0 || words.EndOfFirst(rule.Without) < 0)
        && TitleHolds(rule, words);

    private static bool TitleHolds(DegreeTypeRule rule, TitleWords words)
    {
        if (rule.Title.Count == 0)
        {
            return true;
        }

        int end = words.EndOfFirst(rule.Title);
        return end >= 0 && (rule.Then.Count == 0 || words.NamesAfter(rule.Then, end));
    }

    private IReadOnlyList<Focus> FocusOf(TitleWords words, string degreeType)
    {
        Focus[] named = [.. _focus.Where(f => words.Names(f.Phrases)).Select(f => f.Focus)];
        return named.Length > 0 ? named : _ownFocus.GetValueOrDefault(degreeType) ?? [];
    }
}
