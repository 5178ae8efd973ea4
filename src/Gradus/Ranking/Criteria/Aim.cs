using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>What a person wants to study and for what, with what follows from the rest of what they said where they name no field or setting.</summary>
/// <param name="Fields">Fields of study; any of them will do.</param>
/// <param name="FromKind">True where the fields follow from the kind of career alone.</param>
/// <param name="Settings">What the methods shall be applied to; any will do.</param>
public sealed record Aim(IReadOnlyList<Focus> Fields, bool FromKind, IReadOnlyList<Setting> Settings)
{
    private static readonly string[] HealthOccupations = ["29-", "31-", "11-9111", "19-1041", "43-6013"];
    private static readonly string[] FinanceOccupations = ["13-2", "15-2011", "41-3031", "11-3031"];

    public static Aim Of(Profile profile)
    {
        Goal goal = profile.Goal;
        IReadOnlyList<Focus> fields = goal.Focus.Count > 0 ? goal.Focus : goal.DegreeTypes.Count > 0 ? [] : goal.Kind switch
        {
            GoalKind.Engineering => [Focus.MachineLearning, Focus.ArtificialIntelligence, Focus.ComputerScience],
            GoalKind.Analytics => [Focus.DataScience, Focus.Analytics, Focus.Statistics],
            GoalKind.Research => [Focus.MachineLearning, Focus.ArtificialIntelligence, Focus.Statistics],
            _ => [],
        };
        IReadOnlyList<Setting> settings = goal.Setting.Count > 0 ? goal.Setting : [.. Implied(goal)];
        return new Aim(fields, goal.Focus.Count == 0 && fields.Count > 0, settings);
    }

    /// <summary>The fields of an item that this guide has a word for.</summary>
    public static IReadOnlyList<Focus> FieldsOf(Item item) =>
        [.. item.Focus.Where(f => f != Focus.Other)];

    /// <summary>How near an item is to the nearest field asked for, 0 to 1.</summary>
    public double NearestField(Item item)
    {
        IReadOnlyList<Focus> taught = FieldsOf(item);
        return Fields.Select(f => FocusNearness.Of(f, taught)).DefaultIfEmpty(0).Max();
    }

    /// <summary>True where an item lies in a setting asked for.</summary>
    public bool IsSet(Item item) => Settings.Any(s => item.IsSetIn(s));

    private static IEnumerable<Setting> Implied(Goal goal)
    {
        if (goal.Occupations.Any(o => Array.Exists(HealthOccupations, h => o.Text.StartsWith(h, StringComparison.Ordinal))))
        {
            yield return Setting.Health;
        }

        if (goal.Occupations.Any(o => Array.Exists(FinanceOccupations, f => o.Text.StartsWith(f, StringComparison.Ordinal))))
        {
            yield return Setting.Finance;
        }
    }
}
