using System.ComponentModel;
using Microsoft.AspNetCore.WebUtilities;

namespace Gradus.App.Contracts;

/// <summary>A question that cannot be answered as it was asked, in the form of RFC 9457.</summary>
[Description("In the form of RFC 9457 (problem details)")]
public sealed record ProblemContract(
    [Description("about:blank: the title says it")] string Type,
    [Description("The same for every problem with this status")] string Title,
    [Description("400: it cannot be used as given; 404: there is no such thing; 422: it was understood and has no answer; 500: a fault of this program; over HTTP also 403, 405, 413, 414, 415 and 429")] int Status,
    [Description("What is wrong, where, and what is allowed, in one sentence or more")] string Detail,
    [Description("In what way; null where no part of the question is to blame"), Words("malformed", "out-of-range", "not-allowed", "not-found", "missing", "conflict")] string? Code,
    [Description("Which part of the question; null where none is to blame")] string? Field,
    [Description("What was given there")] string? Value,
    [Description("What is allowed there")] string? Allowed)
{
    public const string MediaType = "application/problem+json";

    /// <summary>What an exception says, worded by the surface that was asked.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="words">The whole message as the surface says it.</param>
    public static ProblemContract Of(InputException problem, string words)
    {
        Problem? parts = problem.Problem;
        bool nowhere = parts is { Code: ProblemCode.NotFound, Field: "id" };
        return new ProblemContract(
            Type: "about:blank",
            Title: nowhere ? "Not Found" : "Bad Request",
            Status: nowhere ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest,
            Detail: words,
            Code: parts is null ? null : Key(parts.Code),
            Field: parts?.Field,
            Value: parts?.Value,
            Allowed: parts?.Allowed);
    }

    /// <summary>What stopped the program: a file that cannot be read or written, or a fault of its own.</summary>
    /// <param name="fault">What stopped it.</param>
    /// <param name="words">The same in one sentence.</param>
    public static ProblemContract OfFault(Exception fault, string words)
    {
        bool given = fault is InputException or IOException or UnauthorizedAccessException or OperationCanceledException;
        return new ProblemContract(
            Type: "about:blank",
            Title: given ? "Bad Request" : "Internal Server Error",
            Status: given ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError,
            Detail: words,
            Code: null,
            Field: null,
            Value: null,
            Allowed: null);
    }

    /// <summary>A request that is refused before any question is read from it, or a question without an answer.</summary>
    /// <param name="status">4xx or 5xx.</param>
    /// <param name="words">What is wrong, and what is allowed.</param>
    public static ProblemContract OfStatus(int status, string words) => new(
        Type: "about:blank",
        Title: ReasonPhrases.GetReasonPhrase(status),
        Status: status,
        Detail: words,
        Code: null,
        Field: null,
        Value: null,
        Allowed: null);

    /// <summary>The same as an answer of the guide, to a program that asked an address of data.</summary>
    public IResult Answer() => Results.Json(this, ProblemJson.Plain.ProblemContract, MediaType, Status);

    private static string Key(ProblemCode code) => code switch
    {
        ProblemCode.Malformed => "malformed",
        ProblemCode.OutOfRange => "out-of-range",
        ProblemCode.NotAllowed => "not-allowed",
        ProblemCode.NotFound => "not-found",
        ProblemCode.Missing => "missing",
        _ => "conflict",
    };
}
