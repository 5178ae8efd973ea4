using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>What the tuition of a ledger would be in the years of study, where charges grow as they did in the years at hand. USD.</summary>
/// <param name="Growth">How fast.</param>
/// <param name="From">The year in which the academic year of the price begins.</param>
/// <param name="Until">That of the last term.</param>
/// <param name="Middle">At the middle growth and the price in the middle.</param>
/// <param name="Low">The doubts of price and growth together, the 10th percentile.</param>
/// <param name="High">The 90th.</param>
public sealed record GrownTuition(PriceGrowth Growth, int From, int Until, decimal Middle, decimal Low, decimal High)
{
    /// <summary>What the institution has decided, which stands before that growth in the years it is of; null where nothing is decided for any year from <see cref="From"/> on.</summary>
    public DecidedRise? Decided { get; private init; }

    /// <summary>True where every year is decided, so that the doubt is that of the price alone.</summary>
    public bool IsDecided => Decided is { } rise && Enumerable.Range(From + 1, Until - From).All(year => rise.In(year) is not null);

    /// <summary>Null where the tuition is the person's own figure, is not known, names no year, or is of the years of study already.</summary>
    public static GrownTuition? Of(LedgerGround ground, Ledger ledger)
    {
        Item item = ledger.Item;
        PriceTerms terms = ground.PriceTerms(ledger.Way);
        if (ledger.FigureOf(LineKey.Tuition) is not { IsKnown: true, Source: { } source }
            || PriceGrowth.FirstYearOf(source.Year) is not { } from
            || PriceGrowth.Of(ground.Catalog, item.Institution, terms.At(item.Institution)) is not { } growth)
        {
            return null;
        }

        int until = YearOf(ledger.Terms[^1]);
        if (until <= from)
        {
            return null;
        }

        DecidedRise? decided = ground.Catalog.Agreements.RiseOf(item.Institution.Id) is { } rise && Enumerable.Range(from + 1, until - from).Any(year => rise.In(year) is not null) ? rise : null;

        double At(double perYear)
        {
            double sum = 0;
            foreach (LedgerLine line in ledger.Lines)
            {
                if (line.Key == LineKey.Tuition)
                {
                    sum += (double)line.Amount * (line.Kind == FigureKind.Own ? 1 : PriceGrowth.Factor(perYear, from, YearOf(line.Term), decided));
                }
            }

            return sum;
        }

        double middle = At(growth.Middle);
        (decimal low, decimal high) = ledger.RangeOf(LineKey.Tuition);
        double amount = (double)ledger.SumOf(LineKey.Tuition);
        double down = Together((double)low / amount, At(growth.Low) / middle);
        double up = Together((double)high / amount, At(growth.High) / middle);
        decimal least = Cents.Round((decimal)(middle / down));

        // A page that says "at least so much" says it of the years to come too: no growth falls below.
        bool isFloor = ledger.Price.Bound == PriceBound.Lower && low > 0;
        return new GrownTuition(growth, from, until, Cents.Round((decimal)middle), isFloor ? Math.Max(least, low) : least, Cents.Round((decimal)(middle * up))) { Decided = decided };
    }

    /// <summary>Two doubts that know nothing of each other: their logarithms add as squares do.</summary>
    private static double Together(double one, double other) => Math.Exp(Math.Sqrt(Math.Pow(Math.Log(one), 2) + Math.Pow(Math.Log(other), 2)));

    private static int YearOf(LedgerTerm term) => term.Name.Season == Season.Fall ? term.Start.Year : term.Start.Year - 1;
}
