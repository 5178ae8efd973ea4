namespace Gradus.Returns;

/// <summary>An answer as a hundred people like the one who asks; they are always a hundred.</summary>
/// <param name="Gain">Finish the degree and are better off with it.</param>
/// <param name="Lose">Finish it and are worse off.</param>
/// <param name="Leave">Leave without it.</param>
public readonly record struct HundredPeople(int Gain, int Lose, int Leave)
{
    private const int All = 100;

    /// <summary>Whole people: those who leave and those who lose are rounded, the rest gain.</summary>
    /// <param name="notFinishing">Chance of leaving without the degree, 0 to 1.</param>
    /// <param name="lossOfFinishers">Chance of a loss of those who finish, 0 to 1.</param>
    public static HundredPeople Of(double notFinishing, double lossOfFinishers)
    {
        int leave = (int)Math.Round(All * notFinishing, MidpointRounding.AwayFromZero);
        int lose = Math.Min(All - leave, (int)Math.Round(All * (1 - notFinishing) * lossOfFinishers, MidpointRounding.AwayFromZero));
        return new HundredPeople(All - leave - lose, lose, leave);
    }
}
