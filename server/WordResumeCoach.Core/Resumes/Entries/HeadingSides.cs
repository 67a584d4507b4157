using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>
/// On which side of the date the other lines of a heading block stand. Blocks with one date tell it; blocks run
/// together, with no bullets between, are cut by what the others told.
/// </summary>
internal sealed class HeadingSides
{
    private readonly Dictionary<(Look, char), int> _exact = [];
    private readonly Dictionary<Look, int> _looks = [];

    /// <param name="runs">Indices of neighbouring heading lines.</param>
    public HeadingSides(SectionLines section, IEnumerable<List<int>> runs)
    {
        foreach (var run in runs)
        {
            var first = run.FindIndex(at => IsDated(section, at));
            var last = run.FindLastIndex(at => IsDated(section, at));
            if (first < 0)
                continue;
            for (var i = 0; i < run.Count; i++)
            {
                if (i < first)
                    Count(section.Lines[run[i]], 1);
                else if (i > last)
                    Count(section.Lines[run[i]], -1);
            }
        }
    }

    public static bool IsDated(SectionLines section, int at) => section.Shapes[at] is Shape.Dated or Shape.DateOnly;

    /// <summary>Positive when such lines stand before the date of their block, negative when after it, 0 when nothing tells.</summary>
    public int Of(Line line)
    {
        if (_exact.GetValueOrDefault((line.Look, Content(line))) is var exact and not 0)
            return exact;
        return Place.Is(line.Plain) ? -1 : _looks.GetValueOrDefault(line.Look);
    }

    private void Count(Line line, int side)
    {
        _exact[(line.Look, Content(line))] = _exact.GetValueOrDefault((line.Look, Content(line))) + side;
        _looks[line.Look] = _looks.GetValueOrDefault(line.Look) + side;
    }

    private static char Content(Line line) =>
        Place.Is(line.Plain) ? 'p' : TitleWords.IsSchool(line.Plain) ? 's' : TitleWords.IsDegree(line.Plain) ? 'd' : TitleWords.IsJob(line.Plain) ? 'j' : 'o';
}
