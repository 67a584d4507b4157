using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>Light and dark follow the system, and the words stay readable in both.</summary>
public sealed class DarkTests(Rig rig) : Story(rig)
{
    // WCAG 2.2, relative luminance and contrast ratio: the least of all visible text in the pane, in hundredths.
    private const string WorstContrast = """
        (pane) => {
          const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
          const light = (c) => c.slice(0, 3).map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = (e) => { for (; e; e = e.parentElement) { const c = channels(getComputedStyle(e).backgroundColor); if (c[3] !== 0) return c; } return [255, 255, 255]; };
          const texts = [...pane.querySelectorAll('*')].filter((e) => e.checkVisibility() && !e.closest(':disabled, [aria-disabled=true]')
            && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '') && e.getBoundingClientRect().width > 1);
          const all = texts.map((e) => {
            const [a, b] = [light(channels(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
            return { ratio: (a + 0.05) / (b + 0.05), text: e.textContent };
          }).sort((x, y) => x.ratio - y.ratio);
          return `${Math.floor(all[0].ratio * 100)} ${all[0].text}`;
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_word_of_the_pane_stands_out_from_its_ground(ColorScheme scheme)
    {
        await Coach.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Coach.ReviewSampleAsync();
        await Coach.OpenCardAsync("weak-opening", "Responsible for");

        var lightness = await Coach.Pane.EvaluateAsync<int>("(pane) => Number(getComputedStyle(pane).backgroundColor.match(/\\d+/)[0])");
        Assert.Equal(scheme == ColorScheme.Dark, lightness < 128);
        var worst = await Coach.Pane.EvaluateAsync<string>(WorstContrast);
        Assert.True(int.Parse(worst.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) >= 450, worst);
    }
}
