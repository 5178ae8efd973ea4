using System.Globalization;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Readiness;
using Gradus.Returns;
using Gradus.Rules;
using static Gradus.App.Verbs.Return.ReturnSummary;

namespace Gradus.App.Verbs.Return;

/// <summary>A return for a person to read: the answer first, then what drives it, the alternatives and what it rests on.</summary>
internal sealed class ReturnText(Screen screen, DegreeReturn answer)
{
    public void Write()
    {
        screen.Heading($"What it would add for you: {answer.Item.Title}");
        screen.Line(Titles.Place(answer.Item));
        foreach (string line in Advice.Of(answer.Ground.Profile).Concat(EntryText.Lines(EntryCheck.Of(answer.Ground.Profile, answer.Item))))
        {
            screen.Line(line);
        }

        screen.Line();
        screen.Line(Headline(answer));
        screen.Line(Loss(answer));
        screen.Line(BreakEven(answer));
        screen.Line($"Internal rate of return: {Rate(answer)}.");
        screen.Line($"If you finish: {Money(answer.IfFinished.Median)} in the middle. Mean over all: {Money(answer.Outcome.Mean)}.");
        if (AsGraduates(answer) is { } second)
        {
            screen.Line();
            screen.Line(second);
            screen.Line("How much of that difference is the degree's doing is yours to say: --set degrees-doing=0 (none, as above) to 100 (all).");
        }

        foreach (string sentence in Visa(answer))
        {
            screen.Line(sentence);
        }

        WriteAlternatives();
        WriteDrivers();
        screen.Heading("Where the answer turns");
        foreach (FlipPoint flip in answer.Flips)
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
            answer.Alternatives.Select(a => (IReadOnlyList<string>)[Name(a), Money(a.Outcome.Median), Money(a.Outcome.P10), Money(a.Outcome.P90), Chance(a.Outcome.ChanceOfLoss)]));
        foreach (Alternative alternative in answer.Alternatives.Where(a => a.Note is not null))
        {
            screen.Line($"- {Name(alternative)}: {alternative.Note}");
        }
    }

    private static string Name(Alternative of) => of.Item is { } item ? $"{item.Id}{(of.Key == AgainstKeys.Online ? " (online)" : "")}" : of.Name;

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
            answer.Assumptions.Select(a => (IReadOnlyList<string>)[a.Key, Value(a), a.Standing, a.Title]));
        screen.Heading("What it rests on");
        foreach (string note in answer.Notes)
        {
            screen.Line($"- {note}");
        }

        RuleInForce[] open = [.. answer.Rules.Where(r => r.IsUncertain)];
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"- {answer.Rules.Count} rules of law and study, {open.Length} of them not settled: --json names each, docs/reference/rules.md says why."));
        NotUsed.Write(screen, PersonalAnswer.Return, answer.Ground.Profile);
        screen.Line();
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"Dataset {answer.Ground.Catalog.Version}; {answer.Ground.Settings.Draws:#,0} draws of seed {answer.Ground.Settings.Seed}. Information, not financial, legal or tax advice."));
    }
}
