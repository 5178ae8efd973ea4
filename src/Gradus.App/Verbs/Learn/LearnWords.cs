using Gradus.App.Figures;
using Gradus.App.Verbs.Shortlists;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>Choices and what they tell, in words.</summary>
internal static class LearnWords
{
    /// <summary>Said first: how much was answered and whether more would change the list.</summary>
    public static string Summary(WeightLearning learned)
    {
        if (learned.Answers == 0)
        {
            return "Nothing is known yet of what counts for you. Ten answers are often enough.";
        }

        string first = $"{(learned.First.Count < WeightLearning.Places ? "the list" : "the first five")}";
        string stays = $"After {Titles.Count(learned.Answers, "answer")} about {Written.Number(learned.Stays, "0")} of {first} would stay or be level, whatever you answer further.";
        return learned.IsStable ? stays + " That is enough." : stays + " More answers help.";
    }

    /// <summary>"cost=20-45", "cost=100".</summary>
    public static string Range(CriterionWeight weight) => $"{weight.Criterion}={Ends(weight)}";

    /// <summary>"20-45", "100".</summary>
    public static string Ends(CriterionWeight weight) => weight.IsRange ? $"{Written.Number(weight.Low)}-{Written.Number(weight.High)}" : Written.Number(weight.Weight);

    /// <summary>A figure with how far it can be relied on: "$24,000-29,000 (the university's general rate)", "not known".</summary>
    public static string Figure(Criterion criterion, Figure<double> figure)
    {
        if (!figure.IsKnown)
        {
            return "not known";
        }

        string? doubt = figure.Evidence is { Grade: FigureGrade.General, Of: FigureSubject.Institution } && figure.Unit?.StartsWith("USD", StringComparison.Ordinal) != true ? "of the whole university"
            : figure.Evidence is { Grade: not FigureGrade.Own } ? FigureText.Grade(figure)
            : figure.Evidence is null && figure.Kind is FigureKind.Estimated or FigureKind.Assumed ? FigureText.Of(figure.Kind)
            : null;
        return criterion.Text(figure) + (doubt is null ? "" : $" ({doubt})");
    }

    /// <summary>"Machine Learning (Carnegie Mellon University) rather than Computer Science (Georgia Institute of Technology)".</summary>
    public static string Answer(PairAnswer answer) => answer.Said switch
    {
        Preferred.First => $"{Name(answer.First)} rather than {Name(answer.Second)}",
        Preferred.Second => $"{Name(answer.Second)} rather than {Name(answer.First)}",
        Preferred.Same => $"{Name(answer.First)} and {Name(answer.Second)} about the same",
        _ => $"{Name(answer.First)} or {Name(answer.Second)}: skipped",
    };

    /// <summary>One sentence that names the answers.</summary>
    public static string Contradiction(Contradiction found, IReadOnlyList<PairAnswer> answers)
    {
        string said = string.Join("; ", found.Answers.Select(k => $"{k + 1}: {Answer(answers[k])}"));
        return found.Kind switch
        {
            ContradictionKind.Circle => $"These answers run in a circle, so no weights agree with all of them ({said}).",
            ContradictionKind.WorseOnEverything => $"Here you took the one that is no better on anything that counts, so no weights explain it ({said}). Does something count for you that is not on the list?",
            _ => $"The other answers make this one unlikely ({said}).",
        };
    }

    public static string Name(Item item) => $"{ShortNames.Title(item.Title)} ({ShortNames.Institution(item.Institution.Name)})";

    /// <summary>How likely a degree is among the first five.</summary>
    public static string Among(double share) => $"among the first five or level {FirmnessWords.Runs(share)}";
}
