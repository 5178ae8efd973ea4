namespace Gradus.Ranking.Criteria;

/// <summary>Whether a larger measure is worth more or less.</summary>
public enum Preference
{
    More,
    Less,
}
