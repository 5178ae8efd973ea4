using System.Globalization;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Returns;
using static Gradus.App.Verbs.Return.ReturnSummary;

namespace Gradus.App.Verbs.Return;

/// <summary>A return for a person to read, from the same record as its JSON: the answer first, then what drives it, the alternatives and what it rests on.</summary>
internal sealed class ReturnText(Screen screen, ReturnContract answer)
{
    public void Write()
    {
        screen.Heading($"What it would add for you: {answer.Title}");
        screen.Line($"{answer.Institution}, {answer.City} {answer.State}");
        foreach (string line in answer.Advice.Concat(answer.Entry.Lines))
        {
            screen.Line(line);
        }

        screen.Line();
        if (answer.Said.Gap is { } gap)
        {
            screen.Line(gap);
        }

        screen.Line(answer.Said.Headline);
        screen.Line(answer.Said.Loss);
        screen.Line(answer.Said.BreakEven);
        screen.Line($"Internal rate of return: {answer.Said.Rate}.");
        screen.Line($"If you finish: {Money(answer.IfFinished.Median)} in the middle. Mean over all: {Money(answer.Mean)}.");
        foreach (string sentence in answer.Said.Move)
        {
            screen.Line(sentence);
        }

        if (answer.Said.AsGraduates is { } second)
        {
            screen.Line();
            screen.Line(second);
            screen.Line("How much of that difference is the degree's doing is yours to say: --set degrees-doing=0 (none, as above) to 100 (all).");
        }

        foreach (string sentence in answer.Said.Visa)
        {
            screen.Line(sentence);
        }

        WriteAlternatives();
        WriteDrivers();
        if (answer.Flips.Count > 0)
        {
            screen.Heading("Where the answer turns");
        }

        foreach (ReturnFlip flip in answer.Flips)
        {
            screen.Line($"- {flip.Words}");
        }

        WriteGround();
    }

    private void WriteAlternatives()
    {
        screen.Heading("This degree beside each alternative: net present value of the difference");
        screen.Table(
            ["Alternative", ">Median", ">1 in 10 below", ">9 in 10 below", ">Chance of loss"],
            answer.Alternatives.Select(a => (IReadOnlyList<string>)[Name(a), Money(a.Median), Money(a.P10), Money(a.P90), ReturnSummary.Beside(a.Key == answer.Against, answer.LossRange.Low, answer.LossRange.High, a.ChanceOfLoss)]));
        foreach (ReturnBeside alternative in answer.Alternatives.Where(a => a.Note is not null))
        {
            screen.Line($"- {Name(alternative)}: {alternative.Note}");
        }

        if (answer.Alternatives.Any(a => a.Id is not null))
        {
            screen.Line(ReturnSummary.BetweenDegrees);
        }
    }

    private static string Name(ReturnBeside of) => of.Id is { } id ? $"{id}{(of.Key == AgainstKeys.Online ? " (online)" : "")}" : of.Name;

    private void WriteDrivers()
    {
        screen.Heading("What drives it: one thing at a time, all else in the middle");
        screen.Line($"With everything in the middle and the degree finished: {Money(answer.Central)}.");
        screen.Table(
            ["What", "From", ">Value", "To", ">Value"],
            answer.Tornado.Select(d => (IReadOnlyList<string>)[d.Label, d.LowLabel, Money(d.Low), d.HighLabel, Money(d.High)]));
    }

    private void WriteGround()
    {
        screen.Heading("Assumptions: replace any with --set KEY=VALUE");
        screen.Table(
            ["Key", ">Value", "Standing", "What it is"],
            answer.Assumptions.Select(a => (IReadOnlyList<string>)[a.Key, Value(a.Value, a.Unit), a.Standing, a.Title]));
        screen.Heading("What it rests on");
        foreach (string note in answer.Notes)
        {
            screen.Line($"- {note}");
        }

        screen.Line(string.Create(CultureInfo.InvariantCulture, $"- {answer.Rules.Count} rules of law and study, {answer.Rules.Count(r => !r.Settled)} of them not settled: --json names each, docs/reference/rules.md says why."));
        PersonText.WriteEnd(screen, answer.NotUsed, answer.Standing);
        screen.Line();
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"Dataset {answer.Dataset}; {answer.Draws:#,0} draws of seed {answer.Seed}. Information, not financial, legal or tax advice."));
    }

    private static string Money(decimal amount) => ReturnSummary.Money((double)amount);
}
