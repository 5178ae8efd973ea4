namespace Gradus.Sources.Dataset;

/// <summary>Terms under which a table may be used.</summary>
public sealed record Licence(string Key, string Name, string Title, string Path);

/// <summary>The licences that occur in the dataset.</summary>
public static class Licences
{
    public static IReadOnlyList<Licence> All { get; } =
    [
        new("public-domain", "other-pd", "Work of the United States government, public domain (17 U.S.C. 105)",
            "https://www.usa.gov/government-works"),
        new("cc-by-4.0", "CC-BY-4.0", "Creative Commons Attribution 4.0: csmetrics.net, with data of DBLP and OpenAlex",
            "https://creativecommons.org/licenses/by/4.0/"),
        new("cc-by-4.0-fivethirtyeight", "CC-BY-4.0", "Creative Commons Attribution 4.0: FiveThirtyEight, with data of the US Census Bureau",
            "https://creativecommons.org/licenses/by/4.0/"),
        new("cc-by-4.0-onet", "CC-BY-4.0", "Creative Commons Attribution 4.0: O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA); O*NET is a trademark of USDOL/ETA. Changed: occupations, tasks and technologies were chosen, levels of education added up",
            "https://creativecommons.org/licenses/by/4.0/"),
        new("facts", "other-open", "Facts and figures cited from the pages named beside them, in our own words; compilation under CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/"),
    ];

    public static Licence Find(string key) => All.First(l => l.Key == key);
}
