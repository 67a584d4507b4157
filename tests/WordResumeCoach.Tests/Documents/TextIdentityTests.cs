using System.Text.Json;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Documents;

/// <summary>The vectors are the specification of the normaliser; the pane's tests read the same file.</summary>
public sealed class TextIdentityTests
{
    public static TheoryData<string, string, string, string> Vectors => [.. Read()];

    [Theory, MemberData(nameof(Vectors))]
    public void A_text_normalises_and_hashes_as_agreed(string name, string text, string normalised, string hash)
    {
        Assert.Equal((name, normalised), (name, TextIdentity.Normalise(text)));
        Assert.Equal((name, hash), (name, TextIdentity.Hash(text)));
    }

    [Fact]
    public void There_are_at_least_eighty_vectors_and_no_two_of_a_name()
    {
        var names = Read().Select(vector => vector.Data.Item1).ToList();
        Assert.True(names.Count >= 80, $"{names.Count}");
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    private static IEnumerable<TheoryDataRow<string, string, string, string>> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "vectors", "normalise.json")));
        foreach (var vector in file.RootElement.EnumerateArray())
            yield return new(Text(vector, "name"), Text(vector, "text"), Text(vector, "normalised"), Text(vector, "hash"));
    }

    private static string Text(JsonElement vector, string property) => vector.GetProperty(property).GetString()!;
}
