namespace Gradus.Sources.Publishers.Bls;

/// <summary>What the files of the Bureau of Labor Statistics share.</summary>
internal static class BlsFiles
{
    public const string Publisher = "US Bureau of Labor Statistics";
}
