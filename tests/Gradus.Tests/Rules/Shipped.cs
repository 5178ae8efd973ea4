using Gradus.Rules;
using Gradus.Sources.Rules;

namespace Gradus.Tests.Rules;

/// <summary>The rules that the dataset ships.</summary>
internal static class Shipped
{
    public static RuleBook Rules { get; } = RuleBookReader.Read(Path.Combine(SourceFiles.Data, "rules"));

    /// <summary>The rules in force on a day written as 2026-07-01.</summary>
    public static RuleSet On(string day) => Rules.At(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
