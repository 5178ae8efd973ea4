using System.Text.Json.Serialization.Metadata;
using Gradus.App.Contracts;

namespace Gradus.App.Asked;

/// <summary>What a verb answers.</summary>
/// <param name="Contract">The answer; null where there is none.</param>
/// <param name="Type">How it becomes JSON.</param>
/// <param name="None">Why there is no answer though the question can be used; null where there is one.</param>
public sealed record VerbAnswer(object? Contract, JsonTypeInfo Type, Problem? None = null)
{
    /// <summary>The answer as the command line prints it with <c>--json</c>, byte for byte.</summary>
    public string Text() => AnswerJson.Text(Contract!, Type);
}
