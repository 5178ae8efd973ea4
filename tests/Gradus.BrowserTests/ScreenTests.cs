namespace Gradus.BrowserTests;

/// <summary>How much of a list one screen holds.</summary>
public sealed class ScreenTests(GuideBrowser browser)
{
    /// <summary>The first card at the top of the screen, how many are seen whole.</summary>
    private const string Whole = """
        () => {
          const cards = [...document.querySelectorAll("#list article")];
          cards[0].scrollIntoView({ block: "start" });
          return cards.filter((c) => c.getBoundingClientRect().top >= -1 && c.getBoundingClientRect().bottom <= window.innerHeight + 1).length;
        }
        """;

    /// <summary>As the page opens, how many cards are seen whole.</summary>
    private const string WholeAtRest = """
        () => [...document.querySelectorAll("#list article")].filter((c) => c.getBoundingClientRect().bottom <= window.innerHeight + 1).length
        """;

    public static TheoryData<string, int, int, int> AtRest =>
    [
        .. new[] { "working-engineer", "mathematics-graduate", "international-applicant", "returning-teacher" }
            .SelectMany(person => new TheoryDataRow<string, int, int, int>[] { new(person, 1360, 900, 4), new(person, 390, 844, 1) }),
    ];

    /// <summary>Nobody has to scroll to the first of their list.</summary>
    [Theory]
    [MemberData(nameof(AtRest))]
    public async Task FirstScreen_HoldsEntriesAtRest(string person, int width, int height, int least)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(width) { Height = height });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"/shortlist?example={person}");
        int whole = await page.EvaluateAsync<int>(WholeAtRest);
        Assert.True(whole >= least, $"{whole} of {least} entries are seen whole as the list opens on {width} by {height}.");
    }

    /// <summary>What is touched is as high as a fingertip; links within a sentence excepted.</summary>
    [Theory]
    [InlineData("/questions")]
    [InlineData("/shortlist?example=working-engineer")]
    [InlineData("/cost/georgia-tech-ms-computer-science-machine-learning-online?example=working-engineer")]
    [InlineData("/explore")]
    [InlineData("/plan")]
    [InlineData("/")]
    public async Task Targets_OnAPhone_AreAsHighAsAFingertip(string address)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Phone));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        string[] low = await page.EvaluateAsync<string[]>(Low, Fingertip);
        Assert.Empty(low);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the phone.");
    }

    private const double Fingertip = 43.5;

    private const string Low = """
        least => [...document.querySelectorAll("main a, main button, main select, main summary, main label.choice, main input:not([type=hidden], [type=checkbox], [type=radio])")]
          .filter((e) => e.checkVisibility() && !e.closest("svg") && e.getBoundingClientRect().width > 2 && e.getBoundingClientRect().height < least)
          .filter((e) => !(e.tagName === "A" && getComputedStyle(e).display === "inline" && e.parentElement.textContent.trim() !== e.textContent.trim()) && !e.matches(".skip, .visually-hidden"))
          .map((e) => `${e.tagName} ${e.className} '${e.innerText}' ${e.getBoundingClientRect().height}`)
        """;

    /// <summary>What a table of programs comes to is in view on a phone, without pushing the table aside.</summary>
    [Fact]
    public async Task WhenEachIsReady_IsInView_OnAPhone()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Phone));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/ready?example=working-engineer");
        double[] ends = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.strips tbody td')].map((c) => c.getBoundingClientRect().right)");
        Assert.NotEmpty(ends);
        Assert.All(ends, end => Assert.InRange(end, 1, Look.Phone));
        string apart = await page.EvaluateAsync<string>("""
            () => {
              const heads = [...document.querySelectorAll(".strips thead .turn")].map((h) => h.getBoundingClientRect());
              const cells = [...document.querySelector(".strips tbody tr").querySelectorAll("td:not(.n)")].map((c) => c.getBoundingClientRect());
              return heads.map((h, i) => Math.abs(h.left + h.width / 2 - cells[i].left - cells[i].width / 2)).filter((d) => d > 4).join(" ");
            }
            """);
        Assert.Equal("", apart);
    }

    /// <summary>In the one row of a phone nothing lies on what stands beside it.</summary>
    [Theory]
    [InlineData("/apply?example=international-applicant")]
    [InlineData("/")]
    public async Task TheRowOnTop_OnAPhone_HasRoomForAll(string address)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Phone));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        double[] gaps = await page.EvaluateAsync<double[]>("""
            () => {
              const boxes = [".brand", ".of-list", ".of-profile", ".menu"].map((s) => document.querySelector(`.top ${s}`).getBoundingClientRect());
              return boxes.slice(1).map((b, i) => b.left - boxes[i].right);
            }
            """);
        Assert.All(gaps, gap => Assert.InRange(gap, 4, 360));
    }

    /// <summary>Words of a button do not touch its edge.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/guide/careers")]
    [InlineData("/questions")]
    [InlineData("/compare")]
    [InlineData("/shortlist")]
    public async Task Buttons_OnAPhone_HaveRoomAroundTheirWords(string address)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Phone));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        string[] tight = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a.button')].filter((b) => b.checkVisibility() && parseFloat(getComputedStyle(b).paddingLeft) < 8).map((b) => b.innerText)");
        Assert.Empty(tight);
    }

    /// <summary>Whoever asks for results from the foot of the filters is led to what could not be used.</summary>
    [Fact]
    public async Task FilterThatCannotBeUsed_IsShownToWhoeverAskedForResults()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/explore");
        await page.Locator("#max-tuition").FillAsync("abc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show results" }).ClickAsync();
        await Assertions.Expect(page.Locator("#max-tuition-error")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#max-tuition")).ToHaveValueAsync("abc");
    }

    /// <summary>However much is set aside, the page stays in sight.</summary>
    [Fact]
    public async Task Tray_LeavesThePageInSight()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/explore?" + string.Join('&', browser.Catalog.Items.Where(i => i.IsProgram && i.Restriction is null).Take(22).Select(i => "pick=" + i.Id)));
        Assert.InRange(await page.EvaluateAsync<double>("() => document.querySelector('.tray').getBoundingClientRect().height"), 40, 200);
    }

    /// <summary>No label of a drawing lies on another, with the letters that the browser has; on a wide screen and on a phone.</summary>
    [Theory]
    [InlineData("/return/georgia-tech-ms-computer-science-machine-learning-online")]
    [InlineData("/return/cmu-ms-machine-learning")]
    [InlineData("/compare?id=georgia-tech-ms-computer-science-machine-learning-online&id=uiuc-mcs-computer-science-online&id=ut-austin-ms-data-science-online&id=ut-austin-ms-computer-science-online")]
    [InlineData("/apply")]
    [InlineData("/careers")]
    [InlineData("/shortlist")]
    public async Task LabelsOfDrawings_DoNotLieOnOneAnother(string address)
    {
        foreach (string person in new[] { "working-engineer", "returning-teacher", "mathematics-graduate", "international-applicant" })
        {
            IPage page = await browser.NewTab(new Look(Look.Desktop));
            await page.GotoAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}example={person}");
            string[] met = await page.EvaluateAsync<string[]>(Met);
            await page.CloseAsync();
            Assert.True(met.Length == 0, $"{address} for {person}: {string.Join("; ", met)}");
        }
    }

    private const string Met = """
        () => {
          document.querySelectorAll("details").forEach((d) => { d.open = true; });
          const met = [];
          for (const drawing of document.querySelectorAll("svg.chart")) {
            const labels = [...drawing.querySelectorAll("text")].filter((t) => t.getBoundingClientRect().width > 0).map((t) => [t.textContent, t.getBoundingClientRect()]);
            labels.forEach(([one, a], i) => labels.slice(0, i).forEach(([other, b]) => {
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              if (across > 1 && down > 5) met.push(`'${one}' on '${other}'`);
            }));
          }
          return met;
        }
        """;

    [Theory]
    [InlineData(1360, 900, 4)]
    [InlineData(390, 844, 2)]
    public async Task AScreen_HoldsSeveralEntries(int width, int height, int least)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(width, Look.Engineer) { Height = height });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/shortlist");
        int whole = await page.EvaluateAsync<int>(Whole);
        Assert.True(whole >= least, $"{whole} of {least} entries are seen whole on a screen of {width} by {height}.");
    }
}
