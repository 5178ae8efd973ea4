using Gradus.People;

namespace Gradus.Programs;

/// <summary>What a degree applies its methods to, by its field and title.</summary>
public static class SettingOf
{
    private static readonly CipCode[] HealthCodes = [CipCode.Parse("51"), CipCode.Parse("26.11"), CipCode.Parse("26.13")];
    private static readonly CipCode[] FinanceCodes = [CipCode.Parse("52.08"), CipCode.Parse("27.0305")];
    private static readonly string[] HealthWords = ["health", "medic", "clinical", "bioinformatic", "biostatistic", "biomedic", "computational biology", "pharma", "nursing", "epidemiolog"];
    private static readonly string[] FinanceWords = ["financ", "fintech", "actuar", "banking", "insurance", "quantitative trading"];

    /// <summary>True where the degree's code or title says so; false elsewhere, where methods are taught without a setting.</summary>
    public static bool IsSetIn(this Item item, Setting setting) => setting switch
    {
        Setting.Health => Says(item, HealthCodes, HealthWords),
        Setting.Finance => Says(item, FinanceCodes, FinanceWords),
        _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, message: null),
    };

    private static bool Says(Item item, CipCode[] codes, string[] words) =>
        (item.Cip is { } cip && Array.Exists(codes, c => c.Contains(cip)))
        || Array.Exists(words, w => item.Title.Contains(w, StringComparison.OrdinalIgnoreCase));
}
