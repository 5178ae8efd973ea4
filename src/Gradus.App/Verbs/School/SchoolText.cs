using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.School;

/// <summary>Schools for a person to read, from the same record as their JSON.</summary>
internal static class SchoolText
{
    public static void Write(Screen screen, SchoolContract answer)
    {
        screen.Line($"{answer.Finding}.");
        foreach (string taken in answer.TakenAs)
        {
            screen.Line(taken);
        }

        bool several = answer.Schools.Count > 1;
        foreach (SchoolShown school in answer.Schools)
        {
            screen.Line();
            screen.Line($"{(several ? $"{school.Letter}  " : "")}{school.Name}, {school.City} {school.State} ({school.UnitId})");
            screen.Line($"  {SchoolWording.Degree(school)} Like it: {school.Like}.{(school.Restriction is { } who ? $" Not for everybody: {who}" : "")}{(school.Open ? "" : " It is closed or merged.")}");
        }

        screen.Heading("What is known");
        foreach (SchoolRow row in answer.Rows)
        {
            screen.Line($"{row.Name}{(row.Strip is { } strip ? $" (half of {Titles.Number(strip.Count)} like {(several ? "these" : "it")} at most {strip.MedianSaid})" : "")}");
            for (int i = 0; i < row.Figures.Count; i++)
            {
                SchoolFigure figure = row.Figures[i];
                string standing = figure.Known ? SchoolWording.Standing(figure) : "";
                screen.Line($"  {(several ? $"{answer.Schools[i].Letter}: " : "")}{figure.Said}{(figure.Place is { } place ? $"; {place}" : "")}.{(standing.Length > 0 ? $" ({standing})" : "")}{(figure.Note is { } note ? $" {note}" : "")}");
            }
        }

        screen.Heading("What to ask, because nobody publishes it of the degree");
        foreach (string ask in answer.Rows.Select(r => r.Figures.Select(f => f.Ask).OfType<string>().FirstOrDefault()).OfType<string>())
        {
            screen.Line($"- {ask}");
        }

        screen.Line();
        screen.Line($"Prices {answer.PricesFor}. {string.Join(" ", answer.Limits)}");
        screen.Line($"Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }
}
