using Gradus.People;
using Gradus.Programs;
using Gradus.Tests.Web;

namespace Gradus.Tests.Programs;

public sealed class TeachingTests(GuideFixture guide)
{
    [Fact]
    public void TitleThatSaysOnline_IsNotTaughtOnCampus_WhateverAPageSaysOfTheDegree()
    {
        Item[] online = [.. guide.Catalog.Items.Where(i => i.Title.Contains("online", StringComparison.OrdinalIgnoreCase))];

        Assert.True(online.Length >= 20);
        Assert.All(online, item => Assert.False(item.Offers(StudyMode.Campus)));
        Assert.Contains(online, item => item.Id == "uiuc-mcs-computer-science-online" && item.IsOnlineOnly());
    }

    [Fact]
    public void PageThatSaysBoth_IsBoth()
    {
        Item both = guide.Catalog.Items.Single(i => i.Id == "jhu-ms-data-science-online");

        Assert.True(both.Offers(StudyMode.Campus));
        Assert.True(both.IsKnownOnline());
        Assert.False(both.IsOnlineOnly());
    }

    [Fact]
    public void PeopleWhoStudyOnCampus_AreNotOfferedOnlineDegrees() => Assert.All(
        (string[])["mathematics-graduate", "international-applicant"],
        person => Assert.DoesNotContain(
            Gradus.Ranking.Shortlist.Make(guide.Catalog, guide.ReadExample(person)).Entries,
            entry => entry.Item.Title.Contains("online", StringComparison.OrdinalIgnoreCase) && entry.Item.Offers(StudyMode.Hybrid) != true));
}
