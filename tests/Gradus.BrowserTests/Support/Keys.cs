namespace Gradus.BrowserTests.Support;

/// <summary>A person who has no pointer: Tab, Enter, blank and arrows, and who must always see where they are.</summary>
internal sealed class Keys(IPage page)
{
    /// <summary>No page has more stops on the way to anything a test looks for.</summary>
    private const int MostStops = 400;

    /// <summary>What stands at the focus, and what marks it: an outline, a shadow, or nothing.</summary>
    private const string Focus = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return ["", ""];
          const s = getComputedStyle(e);
          const mark = s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0 ? "outline" : s.boxShadow !== "none" ? "shadow" : "";
          const box = e.getBoundingClientRect();
          const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return [e.outerHTML.slice(0, 160), seen ? mark : "out of sight"];
        }
        """;

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses Tab until the focus stands on it; each stop on the way must be seen.</summary>
    public async Task TabTo(ILocator target)
    {
        for (int stop = 0; stop < MostStops; stop++)
        {
            await Press("Tab");
            string[] focus = await page.EvaluateAsync<string[]>(Focus);
            Assert.True(focus[0].Length == 0 || focus[1] is "outline" or "shadow", $"The focus cannot be seen ({focus[1]}): {focus[0]}");
            if (await target.EvaluateAsync<bool>("(e) => e === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{MostStops} times Tab do not lead to {target}.");
    }
}
