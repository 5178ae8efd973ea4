using System.Globalization;
using Gradus.Keeping;

namespace Gradus.Workspace;

/// <summary>What may be kept; the same for what a person enters and for what a file brings in.</summary>
internal static class Bounds
{
    /// <summary>Characters of an identifier; the longest of the dataset has less than a hundred.</summary>
    private const int LongestWord = 200;

    /// <summary>Characters of what is refused that an error repeats.</summary>
    private const int LongestShown = 60;

    /// <exception cref="InputException">The text is longer than what is kept of it.</exception>
    public static void Length(string field, string text, int most)
    {
        if (text.Length > most)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, field, null, string.Create(CultureInfo.InvariantCulture, $"{text.Length:#,0} characters are given; at most {most:#,0} are kept.")));
        }
    }

    /// <summary>An identifier as it stands: without blanks and without what cannot be seen.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static string Word(string field, string given, string allowed) => given.Length is > 0 and <= LongestWord && !given.Any(c => char.IsWhiteSpace(c) || IsUnseen(c))
        ? given
        : throw new InputException(new Problem(ProblemCode.Malformed, field, Shown(given), allowed));

    /// <summary>As much of what is refused as an error repeats.</summary>
    public static string Shown(string given) => new([.. given.Take(LongestShown).Where(c => !IsUnseen(c))]);

    /// <summary>True for what breaks a line, takes no place or reorders what stands beside it.</summary>
    public static bool IsUnseen(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    /// <exception cref="InputException">They are more than a person could weigh, a criterion has no name, or the points are no weight.</exception>
    public static void Check(IReadOnlyDictionary<string, int> weights)
    {
        if (weights.Count > PersonalWorkspace.MostWeights)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, "weights", null, string.Create(CultureInfo.InvariantCulture, $"{weights.Count:#,0} are given; at most {PersonalWorkspace.MostWeights} are kept.")));
        }

        foreach ((string criterion, int points) in weights)
        {
            Word("weights", criterion, "no identifier of a criterion.");
            if (points is < 0 or > PersonalWorkspace.MostPoints)
            {
                throw new InputException(new Problem(
                    ProblemCode.OutOfRange, $"weights.{criterion}", points.ToString(CultureInfo.InvariantCulture), $"give 0 to {PersonalWorkspace.MostPoints}."));
            }
        }
    }

    /// <summary>An amount in dollars and cents.</summary>
    private static void Dollars(string field, decimal amount, decimal most)
    {
        if (amount < 0 || amount > most || decimal.Round(amount, 2) != amount)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, field, amount.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"give 0 to {most:#,0} dollars, with no more than cents.")));
        }
    }

    /// <exception cref="InputException">The amount or the words are outside their bounds.</exception>
    public static void Check(OwnFigure figure)
    {
        Dollars(figure.Line, figure.Amount, OwnFigure.Most);
        if (ToldMeasure.Find(figure.Line) is { IsMoney: false } && !decimal.IsInteger(figure.Amount))
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, figure.Line, figure.Amount.ToString(CultureInfo.InvariantCulture), "give a whole number of degrees."));
        }

        Length("told", figure.Told, OwnFigure.LongestTold);
    }

    /// <exception cref="InputException">Fee or steps are outside their bounds.</exception>
    public static void Check(KeptApplication application)
    {
        Dollars("fee", application.Fee ?? 0, KeptApplication.MostFee);

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
            throw new InputException(new Problem(ProblemCode.OutOfRange, "readings", Shown(reading.Title), $"give a title and one to {KeptReading.MostAreas} keys of areas, without blanks."));
        }
    }

    /// <exception cref="InputException">Name or text are outside their bounds.</exception>
    public static void Check(KeptCourseList list)
    {
        if (list.Name.Trim().Length == 0 || list.Name.Trim() != list.Name || list.Name.Any(IsUnseen))
        {
            throw new InputException(new Problem(ProblemCode.Malformed, "name", Shown(list.Name), "give the list of courses a name of one line, without blanks around it."));
        }

        Length("name", list.Name, KeptCourseList.LongestName);
        Length("list of courses", list.Text, KeptCourseList.LongestText);
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
