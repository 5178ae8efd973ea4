using System.Globalization;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>One thing at a time, from one end of its range to the other, all else in the middle and the degree finished.</summary>
internal sealed class Tornado(ReturnGround ground, Item item, ReturnCase of, Rival rival, bool assistance)
{
    private static readonly double End = Normal.Quantile(Outcome.HighShare);

    /// <summary>Net present value where everything lies in the middle.</summary>
    public double Central() => Value(ground, of, 1, 0, assistance);

    /// <summary>The largest swing first.</summary>
    public IReadOnlyList<Driver> Drivers()
    {
        var drivers = new List<Driver>();
        AddPay(drivers);
        AddStudy(drivers);
        AddOutcome(drivers);
        return [.. drivers.Where(d => d.Swing > LoanRun.Settled).OrderByDescending(d => d.Swing).ThenBy(d => d.Key, StringComparer.Ordinal)];
    }

    private void AddPay(List<Driver> drivers)
    {
        double part = of.Pay.GraduatesPart;
        double step = ground.Assumptions[AssumptionKeys.OtherGrowth];
        if (part > 0)
        {
            AddGraduates(drivers, part);
            double growth = ground.Assumptions[AssumptionKeys.PayGrowth];
            drivers.Add(Changed("growth", "Growth of graduates' pay after the fifth year", AssumptionKeys.PayGrowth, growth - step, growth + step, "%"));
        }

        if (part < 1)
        {
            AddOwn(drivers, 1 - part);
        }

        double own = ground.Assumptions[AssumptionKeys.PayGrowthWithout];
        drivers.Add(Changed("growth-without", "Growth of my own pay", AssumptionKeys.PayGrowthWithout, own - step, own + step, "%"));
        if (of.Level.Basis != PayBasis.Own)
        {
            drivers.Add(Changed("reading", "How much of its graduates' pay is the degree's doing", AssumptionKeys.DegreesDoing, 0, 100, "%"));
        }
    }

    private void AddGraduates(List<Driver> drivers, double part)
    {
        (double low, double high) = (Math.Pow(of.Level.At(-End), part), Math.Pow(of.Level.At(End), part));
        drivers.Add(new Driver(
            "earnings", "Pay of its graduates", Money(of.Level.Path.At(1) * of.Level.At(-End)), Money(of.Level.Path.At(1) * of.Level.At(End)), Value(ground, of, low, 0, assistance), Value(ground, of, high, 0, assistance)));
        double place = End * part;
        drivers.Add(new Driver(
            "person", "My pay among people with the degree", "one in ten earns less", "one in ten earns more",
            Value(ground, of, ground.PersonLevel(-place), -End * ground.Correlation, assistance), Value(ground, of, ground.PersonLevel(place), End * ground.Correlation, assistance)));
        if (part >= 1)
        {
            drivers.Add(new Driver("without", "My pay without the degree", "lower", "higher", Value(ground, of, 1, -End, assistance), Value(ground, of, 1, End, assistance)));
        }
    }

    /// <summary>What the degree adds to my pay, and my pay itself, which carries over to that with the degree.</summary>
    private void AddOwn(List<Driver> drivers, double part)
    {
        DegreeEffect effect = of.Pay.Effect;
        drivers.Add(new Driver(
            "effect", "What the degree adds to my pay", Share(effect.At(-End)), Share(effect.At(End)),
            Value(ground, of, Math.Pow(effect.Multiple(-End), part), 0, assistance), Value(ground, of, Math.Pow(effect.Multiple(End), part), 0, assistance)));
        drivers.Add(new Driver(
            "without", "My own pay", "lower", "higher",
            Value(ground, of, Math.Pow(ground.WithoutLevel(-End), part), -End, assistance), Value(ground, of, Math.Pow(ground.WithoutLevel(End), part), End, assistance)));
    }

    private void AddStudy(List<Driver> drivers)
    {
        if (of.Study.PriceDoubt is { } price)
        {
            double paid = of.Study.PresentPrice(of.Basis.DiscountRate);
            (double less, double more) = (price.More(-End), price.More(End));
            drivers.Add(new Driver(
                "price", "Tuition and fees", Money(of.Study.Price * (1 + less)), Money(of.Study.Price * (1 + more)), Central() - (less * paid), Central() - (more * paid)));
        }
        else
        {
            double share = ground.Assumptions.Share(AssumptionKeys.OtherPrice);
            drivers.Add(Changed("price", "Tuition and fees", AssumptionKeys.Price, of.Study.Price * (1 - share), of.Study.Price * (1 + share), "$"));
        }

        double months = ground.Assumptions[AssumptionKeys.OtherLength];
        drivers.Add(Changed("length", "Months of study", AssumptionKeys.Months, Math.Max(1, of.Study.Months - months), of.Study.Months + months, " months"));
        double rate = ground.Assumptions[AssumptionKeys.DiscountRate];
        double step = ground.Assumptions[AssumptionKeys.OtherDiscount];
        drivers.Add(Changed("discount", "Discount rate", AssumptionKeys.DiscountRate, Math.Max(0, rate - step), rate + step, "%"));
        if (of.Study.Federal.Balance > 0)
        {
            drivers.Add(new Driver(
                "plan", "Repayment plan", "Tiered Standard", "Repayment Assistance", Value(ground, of, 1, 0, false), Value(ground, of, 1, 0, true)));
        }
    }

    private void AddOutcome(List<Driver> drivers)
    {
        if (rival.Item is null)
        {
            drivers.Add(new Driver(
                "finishing", "Finishing", "left before the end", "finished",
                YearByYear.PresentValue(ground.Basis, of.Unfinished, 1, assistance) - rival.Central(ground, of, 0), Central()));
        }

        if (of.Moved is { } moved && of.Pay.Share < 1)
        {
            drivers.Add(new Driver(
                "move", "Moving to the occupation I aim for", "no move", "moved",
                YearByYear.PresentValue(ground.Basis, of.Finish, 1, assistance) - rival.Central(ground, of, 0),
                YearByYear.PresentValue(ground.Basis, moved, 1, assistance) - rival.Central(ground, of, 0)));
        }

        if (of.Leave is { } leave && of.Authorisation!.StayChance > 0)
        {
            drivers.Add(new Driver(
                "visa", "Staying in the United States", "leaving", "staying",
                YearByYear.PresentValue(ground.Basis, leave, 1, assistance) - rival.Central(ground, of, 0),
                YearByYear.PresentValue(ground.Basis, of.Finish, 1, assistance) - rival.Central(ground, of, 0)));
        }
    }

    private Driver Changed(string key, string label, string assumption, double low, double high, string unit) => new(
        key, label, Words(low, unit), Words(high, unit), With(assumption, low), With(assumption, high));

    private double With(string assumption, double value)
    {
        ReturnGround changed = ground.With(assumption, value);
        return changed.CaseOf(item) is { } other ? Value(changed, other, 1, 0, assistance) : double.NaN;
    }

    private double Value(ReturnGround terms, ReturnCase at, double level, double without, bool plan) =>
        YearByYear.PresentValue(terms.Basis, at.Middle, level, plan) - rival.Central(terms, at, without);

    private static string Money(double amount) => (Math.Round(amount / 100) * 100).ToString("$#,0", CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);

    private static string Words(double value, string unit) =>
        unit == "$" ? Money(value) : value.ToString("0.#", CultureInfo.InvariantCulture) + unit;
}
