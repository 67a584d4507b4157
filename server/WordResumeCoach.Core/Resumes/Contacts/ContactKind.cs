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

    /// <summary>Any other way to reach the person, or another site: fax, Skype, Kaggle.</summary>
    Account,

    /// <summary>A personal detail by which nobody is reached: birth date, nationality, number of an identity card.</summary>
    Detail,
}
