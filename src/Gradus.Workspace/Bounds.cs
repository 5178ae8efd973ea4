using System.Globalization;
using Gradus.Keeping;

namespace Gradus.Workspace;

/// <summary>What may be kept; the same for what a person enters and for what a file brings in.</summary>
internal static class Bounds
{
    /// <exception cref="InputException">The text is longer than what is kept of it.</exception>
    public static void Length(string field, string text, int most)
    {
        if (text.Length > most)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, field, null, string.Create(CultureInfo.InvariantCulture, $"{text.Length:#,0} characters are given; at most {most:#,0} are kept.")));
        }
    }

    /// <exception cref="InputException">The points are no weight.</exception>
    public static void Points(string criterion, int points)
    {
        if (points is < 0 or > PersonalWorkspace.MostPoints)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, $"weights.{criterion}", points.ToString(CultureInfo.InvariantCulture), $"give 0 to {PersonalWorkspace.MostPoints}."));
        }
    }

    /// <exception cref="InputException">The amount or the words are outside their bounds.</exception>
    public static void Check(OwnFigure figure)
    {
        if (figure.Amount is < 0 or > OwnFigure.Most)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, figure.Line, figure.Amount.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"give 0 to {OwnFigure.Most:#,0} dollars.")));
        }

        Length("told", figure.Told, OwnFigure.LongestTold);
    }

    /// <exception cref="InputException">Fee or steps are outside their bounds.</exception>
    public static void Check(KeptApplication application)
    {
        if (application.Fee is < 0 or > KeptApplication.MostFee)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, "fee", application.Fee.Value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"give 0 to {KeptApplication.MostFee:#,0} dollars.")));
        }

        if (application.Done.Count > KeptApplication.MostDone || application.Done.Any(d => d.Length is 0 or > KeptComparison.LongestName || d.Any(char.IsWhiteSpace)))
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, "done", null, $"give at most {KeptApplication.MostDone} keys of steps, without blanks."));
        }
    }

    /// <exception cref="InputException">What was seen of an item is more than one keeps of it, or says a thing twice.</exception>
    public static void Check(SeenItem seen)
    {
        Length("dataset", seen.Dataset, SeenItem.LongestDataset);
        if (seen.Facts.Count > SeenItem.MostFacts || seen.Facts.Select(f => f.Key).Distinct(StringComparer.Ordinal).Count() < seen.Facts.Count)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, $"seen of {seen.Item}", null, $"give at most {SeenItem.MostFacts} facts, none twice."));
        }

        foreach (SeenFact fact in seen.Facts)
        {
            Length("key", fact.Key, SeenFact.LongestName);
            Length("name", fact.Name, SeenFact.LongestName);
            Length(fact.Key, fact.Value, SeenFact.LongestValue);
            Length(fact.Key, fact.Standing, SeenFact.LongestValue);
        }
    }

    /// <exception cref="InputException">Title or areas are outside their bounds.</exception>
    public static void Check(KeptReading reading)
    {
        Length("title of a course", reading.Title, KeptReading.LongestTitle);
        if (reading.Title.Trim().Length == 0 || reading.Areas.Count is 0 or > KeptReading.MostAreas || reading.Areas.Any(a => a is null or { Length: 0 or > KeptReading.LongestArea } || a.Any(char.IsWhiteSpace)))
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, "readings", reading.Title, $"give a title and one to {KeptReading.MostAreas} keys of areas, without blanks."));
        }
    }

    /// <exception cref="InputException">Name or number of items are outside their bounds.</exception>
    public static void Check(KeptComparison comparison)
    {
        if (comparison.Name.Trim().Length == 0)
        {
            throw new InputException(new Problem(ProblemCode.Missing, "name", null, "give the comparison a name."));
        }

        Length("name", comparison.Name, KeptComparison.LongestName);
        int count = comparison.Items.Distinct(StringComparer.Ordinal).Count();
        if (count != comparison.Items.Count || count is < 2 or > KeptComparison.MostItems)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, "items", count.ToString(CultureInfo.InvariantCulture), $"a comparison has 2 to {KeptComparison.MostItems} programs or offerings, none twice."));
        }
    }
}
