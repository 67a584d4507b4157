namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>What a label of a contact block announces.</summary>
internal enum ContactKind
{
    Name,
    Email,
    Phone,
    LinkedIn,
    GitHub,
    Website,
    Address,

    /// <summary>An account on any other site: Skype, Telegram, Kaggle.</summary>
    Account,

    /// <summary>A personal detail by which nobody is reached: birth date, nationality, passport number, fax.</summary>
    Detail,
}
