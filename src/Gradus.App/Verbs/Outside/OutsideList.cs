using System.Globalization;
using Gradus.App.Verbs.Find;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Outside;

/// <summary>A row of a list from outside with what it means and its number.</summary>
/// <param name="Match">What its name means.</param>
/// <param name="Unit">The institution, where only a school is named and one is meant; null else.</param>
/// <param name="Number">Its rank or score; null where it cannot be read.</param>
/// <param name="Note">What to look at; null where nothing.</param>
public sealed record OutsideRow(SchoolMatch Match, UnitId? Unit, decimal? Number, string? Note)
{
    /// <summary>True where it names a school and no degree.</summary>
    public bool NamesSchool => Match.Row.Program.Length == 0;

    /// <summary>What it means if it means this: the degree, or all of its institution where only a school is named.</summary>
    public string IdOf(Item candidate) => NamesSchool ? candidate.Institution.Id.ToString() : candidate.Id;

    /// <summary>What its number is of: a degree, or all of an institution by its UNITID; null where that is not sure.</summary>
    public string? Id => Match.Standing is MatchStanding.Given or MatchStanding.Found ? Unit?.ToString() ?? Match.Item?.Id : null;
}

/// <summary>Somebody's ranking, brought by the person: its rows matched, its numbers as a criterion. Only rows that are sure count.</summary>
/// <param name="Rows">In the list's order.</param>
/// <param name="Criterion">What it becomes.</param>
public sealed record OutsideList(IReadOnlyList<OutsideRow> Rows, OwnCriterion Criterion)
{
    /// <summary>Most of a row's number.</summary>
    private const decimal Most = 1_000_000_000;

    /// <summary>Reads and matches the list of a file.</summary>
    /// <exception cref="InputException">It cannot be read, has no column of ranks or scores, no name of it is sure, or its numbers tell no two apart.</exception>
    public static OutsideList Read(OutsideQuestion asked, Catalog catalog)
    {
        OutsideList list = Of(SchoolList.ReadNumbered(asked.File), asked.Key, asked.Name, Path.GetFileName(asked.File), catalog);
        return list.Useless is not { } why ? list
            : throw new InputException(new Problem(why.Code, OutsideQuestion.FilePart.Name, asked.File, why.Code == ProblemCode.NotFound ? $"{why.Allowed}; gradus find --from FILE --output TABLE writes what each may mean, to correct." : $"{why.Allowed}."));
    }

    /// <summary>Matches the rows of a list.</summary>
    /// <param name="read">The rows.</param>
    /// <param name="key">Key of the criterion that it becomes.</param>
    /// <param name="name">What the person calls it.</param>
    /// <param name="from">The file it stands in.</param>
    /// <param name="catalog">The dataset.</param>
    /// <param name="said">A row, once it is matched, as the person says that it is meant; null for the row itself.</param>
    public static OutsideList Of(NumberedList read, string key, string name, string from, Catalog catalog, Func<OutsideRow, SchoolRow?>? said = null)
    {
        var index = TextIndex.Of(catalog);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        OutsideRow[] rows = [.. read.Rows.Select(row => Row(row, catalog, index)).Select(row => Once(said?.Invoke(row) is { } meant ? Row(meant, catalog, index) : row, taken))];
        return new OutsideList(rows, new OwnCriterion
        {
            Id = key,
            Name = name,
            PrefersLess = read.IsRank ? true : null,
            Unit = read.IsRank ? "rank" : null,
            Source = $"{from}, brought by you",
            Values = [.. rows.Where(r => r is { Id: not null, Number: not null } && taken[r.Id] == r.Match.Row.Row).Select(r => new OwnMark(r.Id!, r.Number!.Value))],
        });
    }

    /// <summary>Why it cannot count, a clause; null where it can.</summary>
    public Problem? Useless => Counted == 0
        ? new Problem(ProblemCode.NotFound, "list", null, $"no row has both a number and a name that is sure here ({Rows.Count} rows)")
        : Criterion.Values.Select(m => m.Value).Distinct().Count() < 2
            ? new Problem(ProblemCode.NotAllowed, "list", null, "the numbers of all rows that are sure are alike, so they tell no two degrees apart")
            : null;

    /// <summary>How many rows are sure and counted.</summary>
    public int Counted => Criterion.Values.Count;

    private static OutsideRow Once(OutsideRow row, Dictionary<string, int> taken)
    {
        if (row is not { Id: { } id, Number: not null } || taken.TryAdd(id, row.Match.Row.Row))
        {
            return row;
        }

        return row with { Note = $"Row {taken[id].ToString(CultureInfo.InvariantCulture)} names the same; the number there counts." };
    }

    private static OutsideRow Row(SchoolRow row, Catalog catalog, TextIndex index)
    {
        (decimal? number, string? note) = Number(row.Number);
        if (row.Program.Length == 0 && row.Id.Length == 0)
        {
            (SchoolMatch match, UnitId? unit) = SchoolMatch.OfSchool(row, catalog, index);
            return new OutsideRow(match, unit, number, note ?? match.Note);
        }

        if (row.Id.Length > 0 && UnitId.TryParse(row.Id, out UnitId given) && catalog.Items.FirstOrDefault(i => i.Institution.Id == given) is { } there)
        {
            return new OutsideRow(new SchoolMatch(row, MatchStanding.Given, [there], null), given, number, note);
        }

        var found = SchoolMatch.Of(row, catalog, index);
        return new OutsideRow(found, null, number, note ?? found.Note);
    }

    /// <summary>A rank or score as lists write it: "12", "=12", "T-12", "#12", "51-60", "101+", "87.5".</summary>
    internal static (decimal? Number, string? Note) Number(string text)
    {
        string plain = text.Trim().TrimStart('=', '#', 'T', 't', '-', ' ').TrimEnd('+', '=', ' ');
        string[] ends = plain.Split(['-', '\u2013'], StringSplitOptions.TrimEntries);
        decimal?[] read = [.. ends.Select(Plain)];
        return read switch
        {
            [{ } one] => (one, null),
            [{ } low, { } high] when low <= high => ((low + high) / 2, $"'{text}' is read as the middle of the two."),
            _ => (null, text.Length == 0 ? "It has no number." : $"'{(text.Length > 20 ? text[..20] + "..." : text)}' is no number."),
        };
    }

    private static decimal? Plain(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number <= Most ? number : null;
}
