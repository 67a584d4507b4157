using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes.Contacts;

/// <summary>Ways to reach the person that stand below the first heading.</summary>
public sealed class StrayContactsTests
{
    [Theory]
    [InlineData("My links")]
    [InlineData("Find me online")]
    [InlineData("פרטי קשר")]
    public void Addresses_in_a_list_under_a_heading_for_them(string heading)
    {
        var resume = ResumeOutline.Read(Page.Of($"""
            {"{b 18}"} Nadia Example
            nadia@example.com
            {"{b 14}"} Experience
            Developer, Contoso, 2019 - 2022
            {"{b 14}"} {heading}
            {"{l0}"} My portfolio - https://nadia.example.com
            {"{l0}"} Kaggle - https://www.kaggle.com/nadia-example
            """));
        Assert.Equal([Role.Contact, Role.Contact], resume.Roles[5..]);
        Assert.Equal("https://nadia.example.com", resume.Contact.Website?.Text);
    }

    [Fact]
    public void An_address_in_the_cell_beside_the_first_heading() => Assert.Equal(
        """
        name: ARJUN SAMPLE
        email: arjun@example.com
        phone: 98555 50101
        location: 12 Example Street, Sample District, Pune - 411001
        name     ARJUN SAMPLE
        [projects]
        heading  Projects
        contact  12 Example Street,
        contact  Sample District, Pune - 411001
        contact  Contact No : 98555 50101
        contact  arjun@example.com
          = Parcel Tracker | - | - | -
        entry    Parcel Tracker
        bullet   Wrote the queue that feeds nine warehouses.
        """,
        Dump.Of("""
            {b 24} ARJUN SAMPLE
            {b 14} Projects
            12 Example Street,
            Sample District, Pune - 411001
            {b} Contact No : 98555 50101
            {b} arjun@example.com
            {b} Parcel Tracker
            {l0} Wrote the queue that feeds nine warehouses.
            """));

    [Fact]
    public void At_the_foot_of_the_page() => Assert.Equal(
        """
        name: Arjun Sample
        email: arjun@example.com
        linkedin: linkedin.com/in/arjun-sample
        github: https://github.com/arjunsample
        name     Arjun Sample
        contact  arjun@example.com
        [skills]
        heading  Skills
        skills   Java
        contact  https://github.com/arjunsample
        contact  linkedin.com/in/arjun-sample
        """,
        Dump.Of("""
            {b 24} Arjun Sample
            arjun@example.com
            {b 14} Skills
            Java
            https://github.com/arjunsample
            linkedin.com/in/arjun-sample
            """));

    [Fact]
    public void The_telephone_of_an_employer_is_part_of_the_job() => Assert.DoesNotContain("contact  Phone", Dump.Of("""
        {b 24} Arjun Sample
        arjun@example.com
        {b 14} Experience
        {b} Clerk, Contoso, 2019 - 2022
        Supervisor: Jo Example
        Phone: 206 555 0109
        {l0} Kept the ledger of nine branches up to date.
        """), StringComparison.Ordinal);

    [Fact]
    public void The_name_in_a_column_beside_the_body() => Assert.Equal(
        """
        name: ARJUN SAMPLE
        email: arjun.sample@example.com
        linkedin: linkedin.com/in/arjun-sample
        """,
        Block.Of("""
            {b 14} Interests
            Chess
            {b 16} ARJUN SAMPLE
            Backend Engineer
            linkedin.com/in/arjun-sample
            arjun.sample@example.com
            """));

    [Fact]
    public void The_name_under_its_label_in_a_table() => Assert.Equal(
        """
        name: Arjun Sample
        email: hello@example.com
        phone: 206 555 0101
        """,
        Block.Of("""
            {b 14} PERSONAL INFORMATION
            {r0c0} Name
            {r0c1} Arjun Sample
            {r1c0} Telephone
            {r1c1} 206 555 0101
            {r2c0} E-mail
            {r2c1} hello@example.com
            """));

    [Theory]
    [InlineData("{l0} Moved the shop of a museum (example.in) to a queue without losing an order.")]
    [InlineData("{l0} Wrote the booking site example.in from scratch, with three colleagues.")]
    public void A_sentence_that_names_an_address_is_no_way_to_reach_anybody(string line) => Assert.Equal(
        "name: Arjun Sample\nemail: arjun@example.com", Block.Of($"{{b 24}} Arjun Sample\narjun@example.com\n{line}"));
}
