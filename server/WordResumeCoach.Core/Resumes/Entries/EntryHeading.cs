using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Reads title, employer, place and dates from the lines of a heading block, in whatever order they stand.</summary>
internal static partial class EntryHeading
{
    [GeneratedRegex(@"^(?<label>client|company|employer|organi[sz]ation|institution|university|school|title|role|position|designation|job title|degree|project( name| title)?( ?#? ?[0-9]{1,2})?|location|place|team size|firma|entreprise|empresa|poste|cargo|puesto)\s*(name)?\s*[:]\s*(?<value>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@",|\sfrom\s(the\s)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"[\s,(–-]+(expected|anticipated|graduating|graduated|graduation|full[- ]time|part[- ]time|since|from)[\s.:)]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    public static HeadingFields Read(SectionKind kind, IEnumerable<Line> lines)
    {
        string? title = null, employer = null, place = null;
        EntryDate? start = null, end = null;
        var pieces = new List<string>();
        foreach (var line in lines)
        {
            if (EdgeDates.Of(line) is { } date)
                (start, end) = (date.From ?? start, date.To ?? end);
            if (EdgeDates.IsBeforeRemark(line))
                continue;
            foreach (var fragment in HeadingFragments.Of(Trailing().Replace(Slots.Bare(EdgeDates.Rest(line)), "")).SelectMany(Sides).Where(fragment => !EdgeDates.IsRemark(fragment) && !EdgeDates.IsGrade(fragment)))
            {
                if (Labelled().Match(fragment) is { Success: true } labelled)
                    Put(labelled.Groups["label"].Value, labelled.Groups["value"].Value, ref title, ref employer, ref place);
                else if (place is null && Place.Is(fragment))
                    place = fragment;
                else
                    pieces.Add(fragment);
            }
        }
        if (place is null)
            CutPlace(pieces, ref place);
        if (place is null && employer is not null && Place.CutFrom(employer) is { } labelledPlace)
            (employer, place) = labelledPlace;
        if (kind == SectionKind.Projects)
            title ??= Take(pieces, _ => true);
        else
            Share(kind, pieces, ref title, ref employer);
        return new HeadingFields(Tidy(title), Tidy(employer), place is null || place.IndexOf('.', StringComparison.Ordinal) < place.Length - 1 ? place : place[..^1], start, end);
    }

    private static void Share(SectionKind kind, List<string> pieces, ref string? title, ref string? employer)
    {
        Func<string, bool> isTitle = kind == SectionKind.Education ? TitleWords.IsDegree : TitleWords.IsJob;
        Func<string, bool> isEmployer = kind == SectionKind.Education ? TitleWords.IsSchool : text => (TitleWords.IsCompany(text) || TitleWords.IsSchool(text)) && !TitleWords.IsJob(text);
        if (pieces.Count == 1 && title is null && employer is null)
            SplitAtComma(pieces, isTitle, isEmployer);
        title ??= Take(pieces, text => isTitle(text) && !isEmployer(text)) ?? Take(pieces, text => isTitle(text) && pieces.Count > 1);
        employer ??= Take(pieces, isEmployer);
        if (title is null && employer is not null)
            title = Take(pieces, _ => true);
        else if (title is null && pieces.Count == 1)
            employer = Take(pieces, _ => true);
        title ??= Take(pieces, _ => true);
        // Words in quotation marks are a course or a thesis.
        employer ??= Take(pieces, text => text[0] is not ('"' or '“' or '„' or '«'));
    }

    // "Senior Engineer, Acme": one piece that holds both.
    private static void SplitAtComma(List<string> pieces, Func<string, bool> isTitle, Func<string, bool> isEmployer)
    {
        var whole = pieces[0];
        foreach (Match cut in Joints().Matches(whole))
        {
            var (left, right) = (whole[..cut.Index].Trim(), whole[(cut.Index + cut.Length)..].Trim());
            if (left.Length == 0 || right.Length == 0 || !(isTitle(left) && !isTitle(right) || isTitle(right) && !isTitle(left) || isEmployer(left) != isEmployer(right)))
                continue;
            pieces[0] = left;
            pieces.Add(right);
            return;
        }
    }

    private static void CutPlace(List<string> pieces, ref string? place)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Place.CutFrom(pieces[i]) is not { } cut)
                continue;
            pieces[i] = cut.Words;
            place = cut.Place;
            return;
        }
    }

    // "Acme (Berlin)": the bracket is a piece of its own.
    private static IEnumerable<string> Sides(string fragment)
    {
        var open = fragment.LastIndexOf('(');
        if (open > 0 && fragment.EndsWith(')') && Place.Is(fragment[(open + 1)..^1]))
            return [fragment[..open].Trim(), fragment[(open + 1)..^1].Trim()];
        return [fragment.Contains('(') == fragment.Contains(')') ? fragment : fragment.Trim(' ', ')', '(')];
    }

    private static void Put(string label, string value, ref string? title, ref string? employer, ref string? place)
    {
        var name = Folded.Of(label);
        if (name is "team size")
            return;
        if (name is "location" or "place")
            place ??= value;
        else if (name.StartsWith("project", StringComparison.Ordinal) || name is "title" or "role" or "position" or "designation" or "job title" or "degree" or "poste" or "cargo" or "puesto")
            title ??= value;
        else
            employer ??= value;
    }

    // A stop that closes the line goes; one that belongs to "Inc." or "D.C." stays.
    private static string? Tidy(string? field) =>
        field is [.., var before, '.'] && char.IsLower(before) && field.LastIndexOfAny([' ', ',', '.'], field.Length - 2) is var cut && field.Length - cut > 5 && !TitleWords.IsCompany(field[(cut + 1)..])
            ? field[..^1]
            : field;

    private static string? Take(List<string> pieces, Func<string, bool> wanted)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!wanted(pieces[i]))
                continue;
            var piece = pieces[i];
            pieces.RemoveAt(i);
            return piece;
        }
        return null;
    }
}
