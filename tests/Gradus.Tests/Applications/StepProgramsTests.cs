using System.Globalization;
using Gradus.Tests.Web;

namespace Gradus.Tests.Applications;

/// <summary>The drawing of what to do when names the programs of each step.</summary>
public sealed class StepProgramsTests(GuideFixture guide)
{
    [Fact]
    public async Task EveryStepOfTheDrawing_NamesItsPrograms()
    {
        GuidePage page = await guide.Get("/apply?example=international-applicant");
        IReadOnlyList<string> words = page.Texts("svg.plan text");
        int steps = page.Document.QuerySelectorAll("svg.plan rect").Length;
        Assert.True(steps > 2, steps.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(steps, words.Count(w => w.StartsWith("for ", StringComparison.Ordinal) && w.Contains(',', StringComparison.Ordinal)));
    }
}
