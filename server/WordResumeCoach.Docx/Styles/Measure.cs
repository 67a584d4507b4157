using System.Globalization;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Lengths as WordprocessingML writes them: plain numbers in a unit of their own, or, in Strict files, numbers with their unit (ECMA-376 part 1, 22.9.2.14).</summary>
internal static class Measure
{
    private const double PointsInTwip = 0.05;
    private const double PointsInEmu = 1 / 12_700.0;

    /// <summary>A length in points; plain numbers count twentieths of a point.</summary>
    public static double? Points(string? value) => Points(value, PointsInTwip);

    /// <summary>A length in points; plain numbers count English metric units.</summary>
    public static double? OfDrawing(string? value) => Points(value, PointsInEmu);

    /// <summary>A length of a VML style, in points; plain numbers count pixels of a 96th of an inch.</summary>
    public static double? OfVml(ReadOnlySpan<char> value) => Points(value.ToString(), 0.75);

    /// <summary>A size of type in half-points, rounded; plain numbers count half-points.</summary>
    public static int? HalfPoints(string? value) =>
        Points(value, 0.5) is > 0 and < 5_000 and var size ? (int)Math.Round(size * 2) : null;

    private static double? Points(string? value, double plain)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        double? unit = value.Length < 3 ? null : value[^2..] switch
        {
            "pt" => 1,
            "in" => 72,
            "cm" => 72 / 2.54,
            "mm" => 72 / 25.4,
            "pc" or "pi" => 12,
            "px" => 0.75,
            _ => null,
        };
        var number = unit is null ? value : value.AsSpan(0, value.Length - 2);
        return double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length) && Math.Abs(length) < 1e9
            ? Math.Round(length * (unit ?? plain), 2)
            : null;
    }
}
