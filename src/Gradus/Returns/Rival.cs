using Gradus.Programs;

namespace Gradus.Returns;

/// <summary>What a degree is compared with.</summary>
internal abstract record Rival(string Key, string Name, Item? Item, string? Note)
{
    /// <summary>Its flows in a draw, beside a degree.</summary>
    public abstract double[] Flows(DrawnFlows flows, ReturnCase beside, int draw);

    /// <summary>Its present value where everything lies in the middle but the person's place without a degree, standard normal.</summary>
    public abstract double Central(ReturnGround ground, ReturnCase beside, double without);

    /// <summary>Its present value in every draw of the fast engine.</summary>
    public abstract void Present(TabulatedReturns engine, ReturnCase beside, Span<double> values);

    /// <summary>Going on as one is.</summary>
    public sealed record Stay(string Name) : Rival(AgainstKeys.Stay, Name, null, null)
    {
        public override double[] Flows(DrawnFlows flows, ReturnCase beside, int draw) => flows.Stay(beside, draw);

        public override double Central(ReturnGround ground, ReturnCase beside, double without) =>
            YearByYear.PresentValue(ground.Basis, beside.Without, ground.WithoutLevel(without), assistance: false);

        public override void Present(TabulatedReturns engine, ReturnCase beside, Span<double> values) => engine.Without(beside.Without, values);
    }

    /// <summary>Study on one's own.</summary>
    public sealed record Alone(SelfStudy Plan, string Note) : Rival(AgainstKeys.SelfStudy, "study on your own", null, Note)
    {
        public override double[] Flows(DrawnFlows flows, ReturnCase beside, int draw) => flows.SelfStudy(beside, Plan, draw);

        public override double Central(ReturnGround ground, ReturnCase beside, double without) =>
            YearByYear.PresentValue(ground.Basis, Plan.Change(beside.Without, Plan.Raise), ground.WithoutLevel(without), assistance: false);

        /// <summary>With the rise in the middle.</summary>
        public override void Present(TabulatedReturns engine, ReturnCase beside, Span<double> values) => engine.Without(Plan.Change(beside.Without, Plan.Raise), values);
    }

    /// <summary>Another degree.</summary>
    public sealed record Other(string Key, Item Degree, ReturnCase Case, bool Assistance, string? Note) : Rival(Key, Titles(Degree), Degree, Note)
    {
        public override double[] Flows(DrawnFlows flows, ReturnCase beside, int draw) => flows.Beside.With(Case, Assistance, draw);

        public override double Central(ReturnGround ground, ReturnCase beside, double without) =>
            ground.CaseOf(Degree, own: false) is { } of ? YearByYear.PresentValue(ground.Basis, of.Middle, Math.Pow(ground.WithoutLevel(without), 1 - of.Pay.GraduatesPart), Assistance) : 0;

        public override void Present(TabulatedReturns engine, ReturnCase beside, Span<double> values) => engine.Beside.Present(Case, Assistance, values);

        private static string Titles(Item item) => $"{item.Title}, {item.Institution.Name}";
    }
}

/// <summary>What a return can be compared with, by name.</summary>
public static class AgainstKeys
{
    public const string Stay = "stay";
    public const string Online = "online";
    public const string SelfStudy = "self-study";
}
