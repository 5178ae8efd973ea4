using System.Text.Json;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>Prices that pages state of named programs.</summary>
public static class ProgramPriceTable
{
    public static Table Declaration { get; } = new(
        "program_prices", "Prices that pages state of named programs", "facts",
        ["programs/facts"], ["program", "fact"],
        [
            FactTables.Program,
            FactTables.Fact,
            new("amount", ColumnType.Number, "What is charged", "USD", 1, 500_000),
            new("per", ColumnType.Text, "credit, course, term, year or program"),
            new("residency", ColumnType.Text, "any, in-state, out-of-state or online"),
            new("times", ColumnType.Integer, "how many of them the whole degree is charged, where the page says", null, 1, 200),
            new("load", ColumnType.Text, "full-time or part-time, where the page has one price for each"),
            new("bound", ColumnType.Text, "lower, upper or rounded, where the amount is not the price itself"),
            new("voice", ColumnType.Text, "official; report = somebody who names the official page; listing = a listing, a directory, or no year"),
        ])
    {
        References = [FactTables.Reference],
    };

    internal static void Add(TableWriter table, string program, string fact, JsonElement price, FigureVoice voice) => table.Add(
        program, fact, TableWriter.Number(price.GetProperty("amount").GetDouble(), 2), FactTables.Text(price, "per"), FactTables.Text(price, "residency"),
        FactTables.Number(price, "times"), FactTables.Text(price, "load"), FactTables.Text(price, "bound"), ProgramWords.Voices.KeyOf(voice));

    internal static Dictionary<(string Program, int Fact), ProgramPrice> Load(TableSet tables)
    {
        var prices = new Dictionary<(string, int), ProgramPrice>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            prices.Add((row.Text(0), row.Integer(1)), new ProgramPrice(
                (decimal)(row.NumberOrNull(2) ?? throw row.Bad(2, "an amount")),
                row.Word(3, row.Text(3), ProgramWords.TuitionBases),
                row.Word(4, row.Text(4), ProgramWords.TuitionResidencies),
                row.IntegerOrNull(5),
                row.TextOrNull(6) is { } load ? row.Word(6, load, Vocabularies.Paces) : null,
                row.TextOrNull(7) is { } bound ? row.Word(7, bound, ProgramWords.PriceBounds) : null,
                row.Word(8, row.Text(8), ProgramWords.Voices)));
        }

        return prices;
    }
}

/// <summary>A stated price without its page.</summary>
internal sealed record ProgramPrice(decimal Amount, TuitionBasis Basis, TuitionResidency Residency, int? Times, Pace? Load, PriceBound? Bound, FigureVoice Voice);
