using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>Changes are made once and taken back in any order.</summary>
public sealed class TakeBackTests(Rig rig) : Story(rig)
{
    [Theory]
    [InlineData(WeakResume.Built, WeakResume.Migrated)]
    [InlineData(WeakResume.Migrated, WeakResume.Built)]
    public async Task Two_changes_are_taken_back_in_either_order(string first, string second)
    {
        await ApplyBothAsync();
        await Coach.RevertAsync(first);
        await Coach.RevertAsync(second);
        Assert.Empty(Package.ChangedParagraphs(WeakResume.Bytes, (await Coach.DownloadAsync()).Bytes));
    }

    [Fact]
    public async Task The_last_change_taken_back_first_leaves_the_very_same_file()
    {
        await ApplyBothAsync();
        await Coach.RevertAsync(WeakResume.Migrated);
        await Coach.RevertAsync(WeakResume.Built);
        Assert.Equal(WeakResume.Bytes, (await Coach.DownloadAsync()).Bytes);
    }

    [Fact]
    public async Task What_was_taken_back_can_be_applied_again()
    {
        await ApplyBothAsync();
        var once = (await Coach.DownloadAsync()).Bytes;

        await Coach.RevertAsync(WeakResume.Built);
        Assert.Equal([(WeakResume.Migrating, WeakResume.Migrated)], Package.ChangedParagraphs(WeakResume.Bytes, (await Coach.DownloadAsync()).Bytes));
        await ApplyAsync("Responsible for");
        Assert.Empty(Package.ChangedParagraphs(once, (await Coach.DownloadAsync()).Bytes));
    }

    [Fact]
    public async Task A_double_click_applies_once()
    {
        await Coach.ReviewFileAsync(WeakResume.Bytes, WeakResume.FileName);
        await Coach.OpenCardAsync("weak-opening", "Responsible for");
        await Coach.ReviewAsync(() => Coach.Apply.DblClickAsync());

        await Assertions.Expect(Coach.Applied).ToHaveCountAsync(1);
        Assert.Equal([(WeakResume.Building, WeakResume.Built)], Package.ChangedParagraphs(WeakResume.Bytes, (await Coach.DownloadAsync()).Bytes));
        Assert.Single(Recorded.Requests, address => address.EndsWith("/api/revisions", StringComparison.Ordinal));
    }

    private async Task ApplyBothAsync()
    {
        await Coach.ReviewFileAsync(WeakResume.Bytes, WeakResume.FileName);
        await ApplyAsync("Responsible for");
        await ApplyAsync("Tasked with");
        await Assertions.Expect(Coach.Applied).ToHaveCountAsync(2);
    }

    private async Task ApplyAsync(string words)
    {
        await Coach.OpenCardAsync("weak-opening", words);
        await Coach.ApplyAsync();
    }
}
