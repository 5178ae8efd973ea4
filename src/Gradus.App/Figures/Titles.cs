using Gradus.Costs.Prices;
using Gradus.Programs;

namespace Gradus.App.Figures;

/// <summary>Short phrases that several answers use.</summary>
public static class Titles
{
    /// <summary>"Georgia Institute of Technology-Main Campus, Atlanta GA".</summary>
    public static string Place(Item item) => $"{item.Institution.Name}, {item.City} {item.Institution.State}";

    /// <summary>Its title where many stand below one another: "MS in Analytics (Online)" for "Master of Science in Analytics (Online)".</summary>
    public static string Brief(Item item) =>
        Prefixes.Where(d => item.Title.StartsWith(d.Long, StringComparison.Ordinal)).Select(d => d.Short + item.Title[d.Long.Length..]).FirstOrDefault() ?? item.Title;

    private static readonly (string Long, string Short)[] Prefixes = [("Master of Science in ", "MS in "), ("Master of Arts in ", "MA in "), ("Master of Engineering in ", "MEng in ")];

    /// <summary>What an item is about: "machine learning, computer vision".</summary>
    public static string Focus(Item item) =>
        string.Join(", ", item.Focus.Select(ProgramWords.Focuses.MeaningOf));

    public static string Number(int count) => Written.Count(count);

    /// <summary>"1 offering", "46 offerings".</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Whose price is shown.</summary>
    public static string Whose(PriceTerms terms)
    {
        string who = terms.International ? "for somebody on a student visa"
            : terms.State is null ? "for somebody from another state"
            : terms.ResidencyIsOpen ? $"for somebody in {terms.State} of whom it is open whether they pay its resident price"
            : $"for a resident of {terms.State}";
        who += terms.Stationed is { } stationed ? $", on active duty in {stationed}" : "";
        who += terms.ByGiBill ? " on the GI Bill" : "";
        return terms.PartTime == true ? who + ", part-time" : who + ", full-time";
    }
}
