namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>What an entry's heading block says.</summary>
internal sealed record HeadingFields(string? Title, string? Employer, string? Place, EntryDate? Start, EntryDate? End);
