using System.Text.Json.Serialization.Metadata;
using Gradus.App.Questions;

namespace Gradus.App.Asked;

/// <summary>
/// Something that can be asked, declared once: command, JSON Schemas, address of the HTTP interface and tool for language
/// models come from it.
/// </summary>
/// <param name="Name">In lower case with hyphens; <c>/api/v1/NAME</c> and the name of the tool.</param>
/// <param name="About">What it answers, in the words of the person who asks; the first paragraph of its help.</param>
/// <param name="Parts">Every part of its question, in the order of help.</param>
/// <param name="Answers">The forms that its answer may have.</param>
/// <param name="Ask">Answers a question; throws an <see cref="InputException"/> where it cannot be used.</param>
public sealed record Verb(string Name, string About, IReadOnlyList<Parameter> Parts, IReadOnlyList<AnswerForm> Answers, Func<Asking, VerbAnswer> Ask)
{
    /// <summary>Its command, where that is not its name: "data info".</summary>
    public string Command { get; init; } = Name;

    /// <summary>Parts that change what the person of this machine keeps: for the command line alone.</summary>
    public IReadOnlyList<Parameter> Keeping { get; init; } = [];

    /// <summary>How much of the answer is shown to a program: no part of the question itself.</summary>
    public IReadOnlyList<Parameter> Shown { get; init; } = [];

    /// <summary>A question as a program may ask it: the parts as an object of JSON.</summary>
    public required string Example { get; init; }

    /// <summary>True where there is no answer without a person.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>True where the parts themselves tell of somebody's money: an address that says them is theirs, and nobody keeps its answer.</summary>
    public bool TellsOfMoney { get; init; }

    /// <summary>True where a person counts.</summary>
    public bool TakesPerson => Parts.Any(IsPerson);

    /// <summary>What a program may give, beside the person.</summary>
    public IReadOnlyList<Parameter> Open => [.. Parts.Where(p => !IsPerson(p)).Except(Keeping), .. Shown];

    private static bool IsPerson(Parameter part) => part.Name == SubjectParameters.Profile.Name;
}

/// <summary>A form of an answer.</summary>
/// <param name="Schema">Name of its JSON Schema.</param>
/// <param name="Type">The record it is.</param>
public sealed record AnswerForm(string Schema, Func<JsonTypeInfo> Type);
