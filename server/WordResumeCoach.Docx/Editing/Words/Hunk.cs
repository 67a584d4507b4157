namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>One stretch of text that changes.</summary>
/// <param name="Start">Zero-based, UTF-16 code units.</param>
/// <param name="Length">Of what goes; 0 inserts.</param>
/// <param name="Text">What comes; "" removes.</param>
public sealed record Hunk(int Start, int Length, string Text)
{
    public int End => Start + Length;
}
