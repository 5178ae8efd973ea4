namespace Gradus.Sources.Publishers.Csmetrics;

/// <summary>What the files from csmetrics.net share.</summary>
internal static class CsmetricsFiles
{
    public const string Publisher = "csmetrics.net, from DBLP and OpenAlex";
    public const string Address = "https://csmetrics.net";
    public const string Licence = "cc-by-4.0";
}
