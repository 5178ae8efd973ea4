using Gradus.App.Figures;
using Gradus.App.Portraits;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Portraits;
using Gradus.Programs;

namespace Gradus.App.Web.Pages.Fields;

/// <summary>
/// What a prospective student should weigh, in prose with the catalogue's own numbers: nothing here states a figure that
/// was not counted from the dataset in use.
/// </summary>
public static class GuideText
{
    /// <summary>What machine learning is, and which fields count.</summary>
    public static string Subject(Catalog catalog)
    {
        Field[] core = [.. catalog.Fields.Where(f => f.Tier == Tier.Core)];
        int mathematical = core.Count(f => f.Cip.Digits / 10_000 == 27);
        return "Machine learning is statistics put to work: models that learn from data to recommend, filter, predict and control, down to neural networks of many layers. "
            + $"So of {Titles.Number(core.Length)} core codes, {Titles.Number(mathematical)} are codes of mathematics and statistics. Another {Titles.Number(catalog.Fields.Count - core.Length)} codes are neighbours: usual ways in, or places where schools file such degrees.";
    }

    /// <summary>Names of degrees, credits and lengths.</summary>
    public static string DegreeTypes(Catalog catalog, Portrait all)
    {
        int used = catalog.DegreeTypes.Count(t => all.Programs.Any(p => p.DegreeType == t.Id));
        return $"One curriculum goes by many names. This guide tells {Titles.Number(catalog.DegreeTypes.Count)} degree types apart by title, track and code; its {Titles.Number(all.Programs.Count)} named programs fall into {Titles.Number(used)} of them. "
            + string.Join(' ', PortraitText.Traits(all).Take(all.Traits.Months.Count > 0 ? 2 : 1));
    }

    /// <summary>What is asked for at the door.</summary>
    public static string Preparation(Portrait all)
    {
        ProgramTraits traits = all.Traits;
        int programming = traits.Prerequisites.FirstOrDefault(t => t.Name == "programming")?.Programs ?? 0;
        int related = traits.Prerequisites.FirstOrDefault(t => t.Name == "related-bachelors")?.Programs ?? 0;
        int any = traits.Prerequisites.FirstOrDefault(t => t.Name == "any-bachelors")?.Programs ?? 0;
        return $"Strong mathematics and programming are the door. Of {Titles.Count(traits.PrerequisitesStated, "named program")} whose pages say what they ask for, {Titles.Number(programming)} name programming, {Titles.Number(related)} want a bachelor's degree in a related subject and {Titles.Number(any)} take any. "
            + $"{Titles.Number(traits.WithBridge)} offer preparatory courses to those who lack something.";
    }

    /// <summary>The common core, electives and specialisations, as far as pages list them.</summary>
    public static string Curriculum(Portrait all)
    {
        int With(string field) => all.Programs.Count(p => p.Facts.Any(f => f.Field == field));
        return "Most curricula share a core of four parts: fundamentals and applications of machine learning; data science and data structures; statistics and optimization; deep learning. Electives, often about ten credits, go either toward applications in a profession or deeper into theory. "
            + $"Here, {Titles.Number(With("coreCourses"))} of {Titles.Number(all.Programs.Count)} named programs have their core courses on record, {Titles.Number(With("electives"))} their electives and {Titles.Number(With("specializations"))} their specializations.";
    }

    public static string FinalProject(Portrait all)
    {
        ProgramTraits traits = all.Traits;
        int Of(string name) => traits.FinalProjects.FirstOrDefault(t => t.Name == name)?.Programs ?? 0;
        return "A thesis suits those who want research; a capstone or practicum those who want practice. "
            + $"Of {Titles.Count(traits.FinalProjectStated, "named program")} whose pages speak of it, {Titles.Number(Of("thesis"))} offer a thesis, {Titles.Number(Of("capstone"))} a capstone, {Titles.Number(Of("project"))} a project and {Titles.Number(Of("practicum"))} a practicum; some offer a choice.";
    }

    /// <summary>What can be known of reputation.</summary>
    public static string Reputation(Catalog catalog, Portrait core)
    {
        UnitId[] institutions = [.. core.Active.Select(o => o.Institution).Distinct()];
        int publishing = institutions.Count(id => catalog.ResearchOf(id).Count > 0);
        int spending = institutions.Count(id => catalog.SpendingOf(id).Count > 0);
        int earnings = institutions.Count(id => core.Active.Any(o => o.Institution == id && catalog.FindEarnings(id, o.Cip)?.HasMedian == true));
        return "No official file ranks programs. What can be counted: research published at the main conferences, research money, and what graduates earned. "
            + $"Of {Titles.Number(institutions.Length)} institutions that award core degrees, {Titles.Number(publishing)} have papers on record here, {Titles.Number(spending)} report computer-science research spending and {Titles.Number(earnings)} have at least one published median of graduates' earnings.";
    }

    public static string Online(Catalog catalog, Portrait all, Portrait core)
    {
        Institution[] institutions = [.. core.Active.Select(o => o.Institution).Distinct().Select(id => catalog.FindInstitution(id)!)];
        int distance = institutions.Count(i => i.GraduateDistancePrograms == true || i.DistanceOnly);
        return "Online and hybrid programs are standard: you keep the job and the home, and distance no longer rules a school out. "
            + $"Of {Titles.Number(institutions.Length)} institutions that award core degrees, {Titles.Number(distance)} say that some graduate program can be completed at a distance. Of {Titles.Number(all.Traits.ModalityStated)} named programs whose pages say how they are taught, {Titles.Number(all.Traits.Online)} can be studied online.";
    }

    /// <summary>The price of a whole degree for one reader.</summary>
    public static string WholeDegree(WholePrice price, string whose) => price.Ascending.Count switch
    {
        0 => "No price of a whole degree can be worked out.",
        < 4 => $"The whole degree, tuition and required fees, {whose}: {string.Join(", ", price.Ascending.Select(Written.Dollars))}.",
        _ => $"The whole degree, tuition and required fees, {whose}: {Written.Dollars(price.Median!.Value)} at the median of {Titles.Number(price.Ascending.Count)} degrees, {Written.Dollars(price.LowerQuartile!.Value)} to {Written.Dollars(price.UpperQuartile!.Value)} in the middle half.",
    } + (price.Missing > 0 && price.Ascending.Count > 0 ? $" {Titles.Number(price.Missing)} state no price." : "");
}
