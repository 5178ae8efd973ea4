using Gradus.Tests.Commands;

namespace Gradus.Tests.Readiness;

/// <summary>A degree made for people from other fields is not offered to those who have the degree that it stands for.</summary>
public sealed class ConversionTests : IDisposable
{
    private const string Conversion = "penn-mcit-computer-information-technology";
    private const string Computing = "{background: {degree: {level: bachelor, field: computer science}}}";
    private const string Music = "{background: {degree: {level: bachelor, field: music}}}";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Fact]
    public void WhoHoldsAComputingDegree_IsNotOfferedIt_AndIsToldWhy()
    {
        string list = _asked.Text("shortlist", Computing, "--where", Conversion);
        Assert.Contains("made for people whose degree is not in computing", list, StringComparison.Ordinal);
        Assert.Contains("in the way", _asked.Text("ready", Computing, Conversion), StringComparison.Ordinal);
    }

    [Fact]
    public void WhoComesFromAnotherField_IsOfferedIt_AndNotAskedForTheDegreeItStandsFor()
    {
        Assert.DoesNotContain("not made for", _asked.Text("shortlist", Music, "--where", Conversion), StringComparison.Ordinal);
        string ready = _asked.Text("ready", Music, Conversion);
        Assert.Contains("a bachelor's degree outside computing: you have it", ready, StringComparison.Ordinal);
        Assert.DoesNotContain("(usual)", ready, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_SaysWhomItIsMadeFor()
    {
        Assert.Contains("Made for people whose degree is not in computing.", _asked.Text("show", "{}", Conversion), StringComparison.Ordinal);
    }
}
