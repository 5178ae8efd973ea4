namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>What the files of the College Scorecard share.</summary>
internal static class ScorecardFiles
{
    public const string Publisher = "US Department of Education, College Scorecard";
    public const string Cited = "College Scorecard";
    public const string Address = "https://collegescorecard.ed.gov/data/";
}
