using Gradus.People;
using Gradus.Programs;

namespace Gradus.Sources.Programs;

/// <summary>One thing a page says of a program, as its record holds it.</summary>
/// <param name="Field">Field of the program schema.</param>
/// <param name="Json">The value as compact JSON in the schema's form.</param>
/// <param name="Page">Address of the page that says it.</param>
/// <param name="Kind">What kind of page it is.</param>
/// <param name="Year">Year the page or figure speaks of; null where not known.</param>
public sealed record RecordFact(string Field, string Json, string Page, FactKind Kind, int? Year);

/// <summary>A named degree as its institution's file under <c>data/programs</c> records it.</summary>
public sealed record ProgramRecord
{
    public required UnitId Institution { get; init; }
    public required string InstitutionName { get; init; }

    /// <summary>The slug, unique and stable.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Degree { get; init; }

    /// <summary>What it is about, as the record's author saw it on the page.</summary>
    public required IReadOnlyList<Focus> Focus { get; init; }
    public required string? School { get; init; }
    public required string? Concentration { get; init; }

    /// <summary>The six-digit code the school states; null where it states none.</summary>
    public required CipCode? Cip { get; init; }
    public required string Url { get; init; }
    public required CreditSystem? CreditSystem { get; init; }
    public required string? Note { get; init; }

    /// <summary>In the order of the program schema.</summary>
    public required IReadOnlyList<RecordFact> Facts { get; init; }

    /// <summary>The first fact of a field; null where no page says.</summary>
    public RecordFact? Find(string field) => Facts.FirstOrDefault(f => f.Field == field);
}
