using Gradus.Programs.Admission;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/application-steps.yaml</c>: what applying takes, and how long.</summary>
public static class ApplicationStepFile
{
    public const string FileName = "application-steps.yaml";

    /// <summary>Days before an anchor; nothing is begun earlier.</summary>
    private const int MostDays = 400;

    private static readonly FileShape<string> Sentence = FileShapes.Text(400);

    private static readonly FileShape<ApplicationStep> Step = FileShapes.Group<ApplicationStep>(keys =>
    {
        Key<string> id = keys.Required("id", "Key", CuratedShapes.Key);
        Key<string> title = keys.Required("title", "What to do", FileShapes.Text(80));
        Key<StepAnchor> anchor = keys.Required("before", "The day it is counted back from", FileShapes.Choice(StepWords.Anchors));
        Key<StepNeed> need = keys.Required("for", "For whom it arises", FileShapes.Choice(StepWords.Needs));
        Key<int> begin = keys.Required("begin", "Days before on which to begin", FileShapes.Whole(0, MostDays));
        Key<int> end = keys.Required("done", "Days before by which it has to be done, at most begin", FileShapes.Whole(0, MostDays));
        Key<bool> shared = keys.Optional("once", "true: done once for all applications", FileShapes.Flag(), false);
        Key<string> why = keys.Required("because", "What the lead time rests on, in our own words", Sentence);
        Key<string?> page = keys.Optional("page", "Where that was read; left out where it is our judgement", CuratedShapes.SecureAddress);
        return found => new ApplicationStep(id.In(found), title.In(found), anchor.In(found), need.In(found), begin.In(found), end.In(found), shared.In(found), why.In(found), page.In(found));
    }).As((step, node, _) => step.Begin >= step.End ? step : throw node.Error($"{step.Id} begins {step.Begin} days before and is done {step.End} days before; begin has to be at least done."));

    private static readonly FileShape<(int Month, int Day, string Why, string Page)> Reply = FileShapes.Group<(int, int, string, string)>(keys =>
    {
        Key<int> month = keys.Required("month", "Month", FileShapes.Whole(1, 12));
        Key<int> day = keys.Required("day", "Day", FileShapes.Whole(1, 28));
        Key<string> why = keys.Required("because", "Whose day it is, and for which offers", Sentence);
        Key<string> page = keys.Required("page", "Where that was read", CuratedShapes.SecureAddress);
        return found => (month.In(found), day.In(found), why.In(found), page.In(found));
    });

    public static FileShape<ApplicationSteps> Shape { get; } = FileShapes.Group<ApplicationSteps>(keys =>
    {
        Key<(int Month, int Day, string Why, string Page)> reply = keys.Required("reply", "The day by which offers for a fall term are usually answered", Reply);
        Key<IReadOnlyList<ApplicationStep>> steps = keys.Required("steps", "What there is to do", FileShapes.List(Step, 1, 50).Once(s => s.Id, s => $"there is another step {s.Id}.", "id"));
        return found => new ApplicationSteps(reply.In(found).Month, reply.In(found).Day, reply.In(found).Why, reply.In(found).Page, steps.In(found));
    });

    /// <exception cref="InputException">The file is absent or malformed.</exception>
    public static ApplicationSteps Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    /// <summary>The same; null where a dataset carries no such file.</summary>
    /// <exception cref="InputException">The file is malformed.</exception>
    public static ApplicationSteps? ReadIfAny(string file) => File.Exists(file) ? Read(file) : null;

    /// <exception cref="InputException">The file does not have the shape.</exception>
    public static ApplicationSteps Parse(FileNode root) => Shape.Read(root, "application-steps");
}
