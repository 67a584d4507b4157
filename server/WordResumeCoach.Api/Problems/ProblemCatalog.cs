using System.Collections.Immutable;

namespace WordResumeCoach.Api.Problems;

/// <summary>Every way a request can fail. The bodies, the pages under <c>/problems</c> and the API's description come from here.</summary>
public static class ProblemCatalog
{
    public static readonly ProblemKind MissingDocument = new("missing-document", 400, "No document came with the request",
        "The form has no part named \"document\" with a file in it.",
        "Send the resume as a .docx file in a form part named \"document\".");

    public static readonly ProblemKind EmptyFile = new("empty-file", 400, "The file is empty",
        "The file has no bytes in it.",
        "Save the resume in Word once more and send it again.");

    public static readonly ProblemKind BadOptions = new("bad-options", 400, "The options can't be read",
        "A field of the request is not what this server reads.",
        "Compare the request with the description at /swagger.");

    public static readonly ProblemKind BadEdits = new("bad-edits", 400, "The edits can't be read",
        "The edits are not what this server reads.",
        "Compare the request with the description at /swagger.");

    public static readonly ProblemKind BadAnswers = new("bad-answers", 400, "The rewrite or its answers can't be read",
        "The request is not what this server reads.",
        "Send the rewrite exactly as the review gave it, with one answer for each slot.");

    public static readonly ProblemKind NotSignedIn = new("not-signed-in", 401, "You are not signed in",
        "The request carries no valid sign-in.",
        "Sign in with your work account and try again.");

    public static readonly ProblemKind NotAllowed = new("not-allowed", 403, "Your account may not do this",
        "You are signed in, but this account has no access.",
        "Ask your administrator for access to Word Resume Coach.");

    public static readonly ProblemKind ForeignOrigin = new("foreign-origin", 403, "The request comes from another site",
        "While it runs on your own machine, this server answers only its own pages.",
        "Open the address the server printed when it started, and work from there.");

    public static readonly ProblemKind NoSuchRule = new("no-such-rule", 404, "There is no rule of that name",
        "No rule has this id.",
        "GET /api/rules lists every rule with its id.");

    public static readonly ProblemKind ModelOff = new("model-off", 404, "No language model is set up",
        "This server runs without a language model.",
        "Use the rewrites that come with the review; they need none.");

    public static readonly ProblemKind EditNoLongerFits = new("edit-no-longer-fits", 409, "The document has changed since",
        "At least one paragraph is not what its edit was made for, so nothing was changed.",
        "Review the document again, then apply what still helps.");

    public static readonly ProblemKind DocumentSigned = new("signed", 409, "The document is signed",
        "A change would break the document's digital signature, so nothing was changed.",
        "Remove the signature in Word (File, Info), then try again.");

    public static readonly ProblemKind DocumentProtected = new("document-protected", 409, "The document is protected",
        "Editing is restricted in this document, so nothing was changed.",
        "Stop the protection in Word (Review, Restrict Editing), then try again.");

    public static readonly ProblemKind TooLarge = new("too-large", 413, "The file is too large",
        "This server takes documents of up to 10 MiB.",
        "Make the pictures in the resume smaller (Picture Format, Compress Pictures) or take them out.");

    public static readonly ProblemKind JobPostTooLong = new("job-post-too-long", 413, "The job post is too long",
        "A job post may have up to 100,000 characters.",
        "Paste the description of the one job you apply for.");

    public static readonly ProblemKind NotADocx = new("not-a-docx", 415, "This is not a .docx file",
        "The file is not a Word document of the .docx kind.",
        "Open the resume in Word and save it as \"Word Document (.docx)\".");

    public static readonly ProblemKind LegacyDoc = new("legacy-doc", 415, "This is an old .doc file",
        "The file is a Word document of the older .doc kind.",
        "Open it in Word and save it as \"Word Document (.docx)\".");

    public static readonly ProblemKind NotAPdf = new("not-a-pdf", 415, "This is not a PDF file",
        "The file is not a PDF.",
        "Save the resume as PDF in Word and send that file.");

    public static readonly ProblemKind NotMultipart = new("not-multipart", 415, "The request is not a form",
        "The request's content type is not one this address reads.",
        "Send the document as multipart/form-data.");

    public static readonly ProblemKind PasswordProtected = new("password-protected", 422, "The document has a password",
        "The file is encrypted and can't be read without its password.",
        "Remove the password in Word (File, Info, Protect Document), save, and send it again.");

    public static readonly ProblemKind Damaged = new("damaged", 422, "The document is damaged",
        "The file looks like a Word document, but parts of it can't be read.",
        "Open it in Word, let Word repair it, save it under a new name, and send that.");

    public static readonly ProblemKind ExpandsTooFar = new("expands-too-far", 422, "The document unpacks to too much",
        "Unpacked, the file is far larger than a resume can be.",
        "Copy the text into a new Word document and send that.");

    public static readonly ProblemKind TooManyParts = new("too-many-parts", 422, "The document has too many parts",
        "The file holds more than 2,000 parts.",
        "Copy the text into a new Word document and send that.");

    public static readonly ProblemKind TooDeep = new("too-deep", 422, "The document is nested too deeply",
        "Tables or other elements of the file are nested deeper than this server reads.",
        "Copy the text into a new Word document and send that.");

    public static readonly ProblemKind TooManyParagraphs = new("too-many-paragraphs", 422, "The document is too long",
        "The document has more than 20,000 paragraphs.",
        "Send the resume alone, without what else the file holds.");

    public static readonly ProblemKind EditRefused = new("edit-refused", 422, "An edit would harm the document",
        "At least one edit touches something that words alone can't replace, so nothing was changed.",
        "Change that line by hand in Word.");

    public static readonly ProblemKind TooManyRequests = new("too-many-requests", 429, "Too many requests",
        "More requests came than this server takes from one person.",
        "Wait a moment and try again.");

    public static readonly ProblemKind Unexpected = new("unexpected", 500, "Something went wrong on our side",
        "The server failed in a way it did not expect. The document was not kept or changed.",
        "Try again; if it fails once more, please report what you did.");

    public static readonly ProblemKind Busy = new("busy", 503, "The server is busy",
        "All hands are reviewing other documents.",
        "Wait a moment and try again.");

    public static readonly ProblemKind TimedOut = new("timed-out", 503, "It took too long",
        "The work on this document did not end within 10 seconds.",
        "Try again; if it fails once more, send a shorter document.");

    public static ImmutableArray<ProblemKind> All { get; } =
    [
        MissingDocument, EmptyFile, BadOptions, BadEdits, BadAnswers, NotSignedIn, NotAllowed, ForeignOrigin, NoSuchRule,
        ModelOff, EditNoLongerFits, DocumentSigned, DocumentProtected, TooLarge, JobPostTooLong, NotADocx, LegacyDoc, NotAPdf,
        NotMultipart, PasswordProtected, Damaged, ExpandsTooFar, TooManyParts, TooDeep, TooManyParagraphs, EditRefused,
        TooManyRequests, Unexpected, Busy, TimedOut,
    ];

    public static ProblemKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
