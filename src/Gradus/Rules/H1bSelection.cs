namespace Gradus.Rules;

/// <summary>The H-1B selection by wage level: a registration is entered as many times as its level says.</summary>
/// <param name="Entries">Entries by level.</param>
/// <param name="Cited">The rules it is.</param>
public sealed record H1bSelection(Scale Entries, IReadOnlyList<RuleInForce> Cited)
{
    /// <summary>The selection of a day; null while it was drawn without weights.</summary>
    public static H1bSelection? From(RuleSet rules)
    {
        RuleReading read = rules.Read();
        return read.Flag("h1b-weighted-selection") ? new H1bSelection(read.Scale("h1b-selection-weight"), read.Cited) : null;
    }

    /// <summary>The wage level of a job's pay: the highest whose prevailing wage it reaches; 0 below the first, at which no petition is possible.</summary>
    /// <param name="pay">Yearly pay, USD.</param>
    /// <param name="prevailing">Prevailing wages of the occupation at the place by level, ascending.</param>
    public static int LevelOf(decimal pay, IReadOnlyList<decimal> prevailing)
    {
        int level = 0;
        while (level < prevailing.Count && pay >= prevailing[level])
        {
            level++;
        }

        return level;
    }

    /// <summary>Entries of a registration at a level, 1 or more.</summary>
    public decimal EntriesAt(int level) => Entries.At(level);
}
