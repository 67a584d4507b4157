using System.Text.Json;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Tests.Docx.Editing.Words;

public sealed class WordDiffTests
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Names => [.. Vectors().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_vectors_both_sides_share_hold(string name)
    {
        var vector = Vectors()[name];
        Assert.Equal(vector.Hunks, WordDiff.Between(vector.Before, vector.After));
    }

    [Fact]
    public void Texts_too_long_to_compare_are_one_hunk_between_what_they_share()
    {
        var before = "Start " + string.Concat(Enumerable.Range(0, 1001).Select(i => $"a{i}-")) + " end";
        var after = "Start " + string.Concat(Enumerable.Range(0, 1001).Select(i => $"b{i}-")) + " end";
        var hunk = Assert.Single(WordDiff.Between(before, after));
        Assert.Equal(new Hunk(6, before.Length - 11, after[6..^5]), hunk);
    }

    private static Dictionary<string, Vector> Vectors() =>
        JsonSerializer.Deserialize<Vector[]>(File.ReadAllText(VectorFile.Find("diff.json")), Camel)!.ToDictionary(vector => vector.Name);

    private sealed record Vector(string Name, string Before, string After, Hunk[] Hunks);
}
