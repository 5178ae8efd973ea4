using System.ComponentModel;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.App.Contracts;

/// <summary>What the person's standing in the United States means for study, by the same rules in every answer.</summary>
public sealed record StandingContract(
    [Description("What it is called")] string Name,
    [Description("The answer in one line")] string Words,
    [Description("Whether one pays the resident price, may work beside the study, gets federal aid, and needs an I-20")] IReadOnlyList<StandingPointContract> Points)
{
    /// <summary>By the rules of the day they were last looked at; null for citizens and permanent residents, where the standing is not said, and for nobody.</summary>
    public static StandingContract? Of(Catalog catalog, Profile? person) =>
        person is not null && catalog.HasRules && Standing.Of(catalog.Rules.At(catalog.Rules.AsOf), person) is { } standing
            ? new StandingContract(standing.Name, standing.Words, [.. standing.Points.Select(p => new StandingPointContract(p.Id, VisaContract.Key(p.Answer), p.Words, p.Rule is { } rule ? VisaText.Reference(rule) : null))])
            : null;
}

/// <summary>One thing that a standing means for study.</summary>
public sealed record StandingPointContract(
    [Words("resident-price", "work", "federal-aid", "i-20")] string Id,
    [Description("Of the I-20: whether one needs it"), Words("yes", "no", "ask")] string Answer,
    string Words,
    [Description("The text it stands in; unconfirmed where that was not read, null where none is cited")] string? Reference);
