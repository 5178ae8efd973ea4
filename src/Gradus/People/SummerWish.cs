namespace Gradus.People;

/// <summary>Whether one studies in summers.</summary>
public enum SummerWish
{
    /// <summary>Where it helps.</summary>
    Too,
    None,
    Only,
}
