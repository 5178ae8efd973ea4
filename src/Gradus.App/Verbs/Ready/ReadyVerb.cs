using Gradus.App.Asked;
using Gradus.People;
using Gradus.Readiness;
using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.App.Verbs.Ready;

/// <summary>What programs ask beside what a person brings, whoever asks.</summary>
public static class ReadyVerb
{
    public static Verb Verb { get; } = new(
        "ready",
        "Am I ready? What programs ask of those who enter, beside what I bring: met, a gap, or not known, and which course opens most.",
        ReadyQuestion.Whole,
        [new("ready", () => ReadyJson.Plain.ReadyContract), new("ready-program", () => ReadyJson.Plain.ReadyProgramContract)],
        asking => Answer(asking) switch
        {
            (_, { } one) => new VerbAnswer(one, ReadyJson.Plain.ReadyProgramContract),
            (var all, _) => new VerbAnswer(all, ReadyJson.Plain.ReadyContract),
        })
    {
        Example = """{"id": "georgia-tech-ms-analytics-online", "courses": "MATH 2551  Multivariable Calculus  4  B"}""",
    };

    /// <summary>The answer over all programs, or that of one degree; the other is null.</summary>
    /// <exception cref="InputException">The question, the profile or the courses cannot be used.</exception>
    internal static (ReadyContract? All, ReadyProgramContract? One) Answer(Asking asking)
    {
        var asked = ReadyQuestion.Read(asking.Given, asking.Catalog);
        (ReadinessGround ground, Transcript? transcript) = Ground(asking, asked);
        return asked.Item is null
            ? (ReadyContract.Of(ground, CatalogReadiness.Of(ground), transcript, ReadyContract.OfKept(ground, asking.Who.Work)), null)
            : (null, ReadyProgramContract.Of(ground, ProgramReadiness.Of(ground, asked.Item), transcript, asked.Scale));
    }

    /// <summary>Who asks, with the courses that they gave; nobody in particular where neither is given.</summary>
    /// <exception cref="InputException">The profile or the courses cannot be used.</exception>
    internal static (ReadinessGround Ground, Transcript? Transcript) Ground(Asking asking, ReadyQuestion asked)
    {
        Profile person = asking.Who.ReadIfAny() ?? new Profile();
        Transcript? transcript = asking.Document(ReadyQuestion.CoursesPart, file => TranscriptFile.Read(file, asked.Scale), (name, text) => TranscriptFile.Parse(name, text, asked.Scale));
        transcript = transcript?.On(asking.Catalog.Rules.AsOf, person.Start);
        return (new ReadinessGround(asking.Catalog, transcript is null ? person : transcript.WithAverage(transcript.With(person)), asked.Tests), transcript);
    }
}
