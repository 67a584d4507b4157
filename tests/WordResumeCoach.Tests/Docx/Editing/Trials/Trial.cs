using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>Makes one change of one file and holds everything against what was promised.</summary>
internal sealed class Trial(string name, byte[] file, TrialTally tally)
{
    private static readonly DateTime Date = new(2026, 11, 3, 14, 5, 0);

    private HashSet<string>? _faults;

    /// <summary>Whether the validator is asked; it is by far the slowest.</summary>
    public bool Validates { get; init; } = true;

    /// <summary>Edits of every paragraph that change nothing: the editor must take each to say what the reader shows.</summary>
    public void Read()
    {
        var texts = Texts(file);
        var edits = texts.Select((text, ordinal) => new Edit(ordinal, TextIdentity.Hash(text), 0, text.Length, text, text)).ToList();
        if (Attempt(() => DocumentEditor.Replace(file, edits)) is { } revision)
            Same(texts, [.. revision.Applied.Select(applied => applied.Before)], "the editor reads what the reader shows");
    }

    public void Replace(List<Edit> edits, string[] after)
    {
        if (Apply(edits, some => DocumentEditor.Replace(file, some)) is not { } done)
            return;
        CheckWords(done.Revision, done.Edits, after);
        CheckRest(done.Revision, []);
    }

    public void Track(List<Edit> edits, string[] after)
    {
        if (Apply(edits, some => DocumentEditor.Track(file, some, Date)) is not { } done)
            return;
        CheckWords(done.Revision, done.Edits, after);
        CheckRest(done.Revision, []);
        Same(Texts(file), Texts(TrackedViews.Rejected(done.Revision.File)), "rejecting gives the old words");
        Same(Texts(done.Revision.File), Texts(TrackedViews.Accepted(done.Revision.File)), "accepting gives the new words");
    }

    public void Comment(List<Edit> edits)
    {
        edits.RemoveAll(edit => edit is { Text: null or "", Comment: null or "" });
        if (Apply(edits, some => DocumentEditor.Comment(file, some, Date)) is not { } done)
            return;
        var revision = done.Revision;
        Same(Texts(file), Texts(revision.File), "comments leave the words");
        CommentedView.Check(file, revision.File, done.Edits);
        var (old, now) = (Entries.Of(file), Entries.Of(revision.File));
        var different = Entries.Different(file, revision.File);
        foreach (var part in different.Where(part => part != Entries.MainPart(file).Name && old.ContainsKey(part)))
            Assert.True(Entries.IsInsertion(old[part], now[part]), $"{name}: {part} only grows");
        CheckRest(revision, different.Where(part => part.Contains("comments", StringComparison.Ordinal) || part.EndsWith(".rels", StringComparison.Ordinal) || part == "[Content_Types].xml"));
    }

    public void Clean()
    {
        var revision = Attempt(() => DocumentEditor.Clean(file));
        if (revision is null)
            return;
        tally.Apply(1);
        Same([string.Concat(Texts(file))], [string.Concat(Texts(revision.File))], "a clean copy shows the same words");
        CheckFaults(revision);
        CheckUndo(revision);
        var again = DocumentEditor.Clean(revision.File);
        Assert.True(again.Removed.IsEmpty && again.File.AsSpan().SequenceEqual(revision.File), $"{name}: a clean copy is clean, but {string.Join(", ", again.Removed)}");
    }

    private (Revision Revision, List<Edit> Edits)? Apply(List<Edit> edits, Func<List<Edit>, Revision> apply)
    {
        // All or none: what is refused is left out, and the rest must then go.
        for (var attempt = 0; edits.Count > 0 && attempt < 2; attempt++)
        {
            try
            {
                var revision = apply(edits);
                tally.Apply(edits.Count);
                return (revision, edits);
            }
            catch (EditRefusedException refusal)
            {
                Assert.True(attempt == 0 && refusal.Edits.All(edit => edit.Reason is not RefusalReason.Changed), $"{name}: {string.Join(", ", refusal.Edits)}");
                edits = tally.Refuse(edits, refusal);
            }
        }
        return null;
    }

    private Revision? Attempt(Func<Revision> change)
    {
        try
        {
            return change();
        }
        catch (EditRefusedException refusal)
        {
            Assert.True(refusal.Edits.All(edit => edit.Reason is RefusalReason.Protected or RefusalReason.Signed), $"{name}: {string.Join(", ", refusal.Edits)}");
            return null;
        }
    }

    private void CheckWords(Revision revision, List<Edit> edits, string[] after)
    {
        var touched = edits.Select(edit => edit.Ordinal).ToHashSet();
        var before = Texts(file);
        // A paragraph one of whose edits was refused says what its others made of it.
        string[] expected = [.. before.Select((text, ordinal) => touched.Contains(ordinal) ? Expected(text, edits.Where(edit => edit.Ordinal == ordinal)) : text)];
        Same(expected, Texts(revision.File), "the words are those asked for");
        Assert.Equal(after.Length, expected.Length);
        Assert.Equal(revision.Applied, [.. touched.Order().Select(ordinal => new AppliedEdit(ordinal, before[ordinal], expected[ordinal]))]);
    }

    private static string Expected(string text, IEnumerable<Edit> edits) =>
        edits.OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.Length).Aggregate(text, (said, edit) => said[..edit.Start] + edit.Text + said[(edit.Start + edit.Length)..]);

    private void CheckRest(Revision revision, IEnumerable<string> besides)
    {
        var (main, content) = Entries.MainPart(file);
        Assert.Equal([], Entries.Different(file, revision.File).Except(besides.Append(main)));
        var (old, now) = (StoredBody.Of(content), StoredBody.Of(Entries.MainPart(revision.File).Content));
        var touched = revision.Applied.Select(edit => edit.Ordinal).ToList();
        Assert.True(old.Without(touched) == now.Without(touched), $"{name}: bytes outside of the paragraphs changed");
        foreach (var ordinal in touched)
        {
            var (characters, stay, kept) = RunLooks.Compare(old.Xml[old.Paragraphs[ordinal]], now.Xml[now.Paragraphs[ordinal]]);
            tally.Count(characters, stay, kept);
        }
        CheckFaults(revision);
        CheckUndo(revision);
    }

    private void CheckFaults(Revision revision)
    {
        if (!Validates)
            return;
        _faults ??= Validity.Faults(file);
        if (_faults is not null)
            Assert.True(Validity.Faults(revision.File) is { } now && now.IsSubsetOf(_faults), $"{name}: {string.Join("; ", (Validity.Faults(revision.File) ?? ["cannot be opened"]).Except(_faults))}");
    }

    private void CheckUndo(Revision revision) =>
        Assert.True(DocumentEditor.Undo(revision.File, revision.Undo).AsSpan().SequenceEqual(file), $"{name}: undo gives the exact bytes");

    private void Same(string[] expected, string[] actual, string promise)
    {
        var at = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).FirstOrDefault(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        Assert.True(at < 0, at < 0 ? "" : $"{name}: {promise}, but paragraph {at} is\n{actual.ElementAtOrDefault(at)}\nnot\n{expected.ElementAtOrDefault(at)}");
    }

    private static string[] Texts(byte[] file) => [.. DocumentReader.Read(file).Paragraphs.Select(paragraph => paragraph.Text)];
}
