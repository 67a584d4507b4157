namespace WordResumeCoach.Benchmarks.Comparing;

/// <summary>A ratio and how far it may go.</summary>
internal sealed record Goal(string What, double Ratio, double Most)
{
    public bool Met => Ratio <= Most;

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Met ? "met   " : "MISSED")}  {Ratio,6:0.00} of {Most,5:0.00}  {What}");
}
