using WordResumeCoach.Core.Resumes.Dates;

namespace WordResumeCoach.Tests.Resumes.Dates;

public sealed class DateRangesTests
{
    [Theory]
    [InlineData("Jan 2020 – Mar 2023", "2020-01..2023-03")]
    [InlineData("January 2020 - present", "2020-01..present")]
    [InlineData("01/2020 to 12/2022", "2020-01..2022-12")]
    [InlineData("2015 - 2019", "2015..2019")]
    [InlineData("2018–19", "2018..2019")]
    [InlineData("2020-03 – 2021-11", "2020-03..2021-11")]
    [InlineData("Sep - Dec 2014", "2014-09..2014-12")]
    [InlineData("September to December 1994", "1994-09..1994-12")]
    [InlineData("Summer 2019", "2019")]
    [InlineData("Spring 2020 – Fall 2021", "2020..2021")]
    [InlineData("since 2019", "2019..present")]
    [InlineData("Since March 2021", "2021-03..present")]
    [InlineData("2019 –", "2019..present")]
    [InlineData("Jan 2020 – Till date", "2020-01..present")]
    [InlineData("June 2016 to date", "2016-06..present")]
    [InlineData("Jan '19 – Feb '21", "2019-01..2021-02")]
    [InlineData("Sept. 2018 — now", "2018-09..present")]
    [InlineData("15 March 2020", "2020-03")]
    [InlineData("March 15, 2020", "2020-03")]
    [InlineData("15.03.2020 - 31.08.2021", "2020-03..2021-08")]
    [InlineData("May2019-Current", "2019-05..present")]
    [InlineData("6/2012 - Current", "2012-06..present")]
    public void Reads_the_forms_people_write(string line, string expected) => Assert.Equal(expected, Read(line));

    [Theory]
    [InlineData("März 2020 – heute", "2020-03..present")]
    [InlineData("seit Okt. 2018", "2018-10..present")]
    [InlineData("février 2019 – août 2021", "2019-02..2021-08")]
    [InlineData("depuis septembre 2020", "2020-09..present")]
    [InlineData("enero de 2018 – actualidad", "2018-01..present")]
    [InlineData("maio de 2017 até atual", "2017-05..present")]
    [InlineData("gennaio 2016 - oggi", "2016-01..present")]
    [InlineData("mei 2015 t/m juni 2018", "2015-05..2018-06")]
    [InlineData("wrzesień 2014 – październik 2016", "2014-09..2016-10")]
    [InlineData("2019年3月 - 至今", "2019-03..present")]
    [InlineData("2019年4月 – 現在", "2019-04..present")]
    [InlineData("2019년 3월 – 현재", "2019-03..present")]
    [InlineData("март 2019 – настоящее время", "2019-03..present")]
    [InlineData("березень 2018 – теперішній час", "2018-03..present")]
    [InlineData("октомври 2019 – сега", "2019-10..present")]
    [InlineData("Ιανουάριος 2019 – σήμερα", "2019-01..present")]
    [InlineData("maj 2019 – obecnie", "2019-05..present")]
    [InlineData("březen 2018 – současnost", "2018-03..present")]
    [InlineData("siječanj 2018 – danas", "2018-01..present")]
    [InlineData("szeptember 2015 – jelenleg", "2015-09..present")]
    [InlineData("ianuarie 2017 – prezent", "2017-01..present")]
    [InlineData("Ocak 2020 – halen", "2020-01..present")]
    [InlineData("januari 2018 – nuvarande", "2018-01..present")]
    [InlineData("marts 2016 – nu", "2016-03..present")]
    [InlineData("tammikuu 2019 – nykyinen", "2019-01..present")]
    [InlineData("Maret 2019 – sekarang", "2019-03..present")]
    [InlineData("Été 2019 – aujourd'hui", "2019..present")]
    [InlineData("Verão de 2019", "2019")]
    [InlineData("Primavera 2018 - oggi", "2018..present")]
    [InlineData("Sommer 2018 bis heute", "2018..present")]
    public void Reads_months_of_other_languages(string line, string expected) => Assert.Equal(expected, Read(line));

    [Theory]
    [InlineData("mid-2015 to early 2018", "2015..2018")]
    [InlineData("End of March 2015 – late 2016", "2015-03..2016")]
    [InlineData("Ende 2015 – Mitte 2017", "2015..2017")]
    [InlineData("Finales de 2015 – Verano de 2017", "2015..2017")]
    [InlineData("fin 2014 – début 2016", "2014..2016")]
    [InlineData("Q3 2019 – H1 2021", "2019..2021")]
    public void Reads_parts_of_a_year(string line, string expected)
    {
        Assert.Equal(expected, Read(line));
        Assert.Equal(line.Length, Assert.Single(DateRanges.Find(line)).Length);
    }

    [Theory]
    [InlineData("[Start date] – [End date]")]
    [InlineData("[Type the start date] - [Type the end date]")]
    [InlineData("[Pick the Year]")]
    [InlineData("[Dates From - To]")]
    [InlineData("MM/YYYY – MM/YYYY")]
    public void Finds_the_slots_of_templates_without_a_value(string line)
    {
        var range = Assert.Single(DateRanges.Find(line));
        Assert.Null(range.From);
        Assert.Null(range.To);
    }

    [Theory]
    [InlineData("Served 3,000 users and 250 tenants")]
    [InlineData("Raised $2000 in one evening")]
    [InlineData("Moved 2000+ tables")]
    [InlineData("Java 17, OAuth 2.0, HTTP/2")]
    [InlineData("Call 555-0100 or 10115 Berlin")]
    [InlineData("We may march on")]
    [InlineData("Grew sales by 2020%")]
    public void Leaves_other_figures_and_words_alone(string line) => Assert.Empty(DateRanges.Find(line));

    [Fact]
    public void Says_where_the_date_stands()
    {
        const string line = "Backend Engineer, Contoso\tJan 2020 – Mar 2023 (Berlin)";
        var range = Assert.Single(DateRanges.Find(line));
        Assert.Equal("Jan 2020 – Mar 2023", line.Substring(range.Start, range.Length));
    }

    [Fact]
    public void Finds_every_date_of_a_line() =>
        Assert.Equal(["2012", "2014..2016"], DateRanges.Find("BSc 2012, MSc 2014 - 2016").Select(Shown));

    private static string Read(string line) => Shown(Assert.Single(DateRanges.Find(line)));

    private static string Shown(DateRange range) => range.From == range.To ? $"{range.From}" : $"{range.From}..{range.To}";
}
