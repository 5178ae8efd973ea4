namespace Gradus.Sources.Dataset;

/// <summary>What the licence of O*NET asks to be shown with what comes from it (CC BY 4.0, in the words that the publisher prescribes).</summary>
public static class OnetCredit
{
    /// <param name="database">The database with its release, as the dataset names it: "O*NET N.N Database".</param>
    public static string Of(string database) =>
        $"{database} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. "
        + "O*NET is a trademark of USDOL/ETA. Changed here: occupations, tasks and technologies were chosen, and levels of education added up.";
}
