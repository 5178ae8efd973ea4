using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.School;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Schools;

namespace Gradus.App.Verbs.Show;

/// <summary>What there is to weigh in the school of a degree: the rows of <c>gradus school</c> that go with any degree there.</summary>
public sealed record ShownSchool(
    [Description("Who is taken to be like it, in words")] string Like,
    [Description("Doctorates, research money, faculty, services, and how students are paid for")] IReadOnlyList<ShownSchoolRow> Rows)
{
    internal static ShownSchool Of(Catalog catalog, Item item, PriceTerms terms)
    {
        var school = new ComparedSchool(new AskedSchool(item.Institution, item, IsNamed: true), SchoolPeers.Of(catalog, item.Institution));
        return new ShownSchool(
            SchoolWording.Like(school.Peers),
            [.. SchoolRows.OfOne(catalog, new SchoolMeasures(catalog, [], terms), school).Select(row => new ShownSchoolRow(row.Key, row.Name, row.Figures[0]))]);
    }
}

/// <summary>One thing to weigh.</summary>
public sealed record ShownSchoolRow(
    [Words("doctorates", "spending", "faculty", "services", "support")] string Key,
    string Name,
    [Description("As far as it is known of the school, beside those like it")] SchoolFigure Figure);
