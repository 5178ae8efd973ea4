namespace Gradus.Earnings.Estimates;

/// <summary>What an estimate rests on, for a reader.</summary>
public static class EstimateWords
{
    public static string Of(EstimateBasis basis) => basis switch
    {
        EstimateBasis.OtherHorizons => "estimated from its own medians of other years or of the other release",
        EstimateBasis.OtherDegrees => "estimated from other master's degrees of the institution",
        EstimateBasis.Institution => "estimated from what is known of the institution, its bachelor's graduates' pay first",
        _ => "estimated from neighbour fields and occupations: nobody's pay is published in this field",
    };
}
