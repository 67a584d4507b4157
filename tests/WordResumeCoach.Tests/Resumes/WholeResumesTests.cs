namespace WordResumeCoach.Tests.Resumes;

/// <summary>Whole resumes of layouts that are not the common ones.</summary>
public sealed class WholeResumesTests
{
    [Fact]
    public void Wholly_in_one_table() => Assert.Equal(
        """
        name: Nadia Example
        email: nadia@example.com
        phone: 555-0142
        location: Leeds, UK
        name     Nadia Example
        text     Backend Developer
        contact  nadia@example.com | 555-0142 | Leeds, UK
        [experience]
        heading  EXPERIENCE
          = Backend Developer | Contoso Rail | Leeds | 2019..2023
        date     2019 - 2023
        entry    Backend Developer
        entry    Contoso Rail, Leeds
        bullet   Wrote the fare service in Go.
        bullet   Cut the nightly batch from nine hours to two.
          = Software Engineer | Tailspin Toys, York | - | 2016..2019
        date     2016 - 2019
        entry    Software Engineer
        entry    Tailspin Toys, York
        bullet   Kept the stock service in Java.
        [education]
        heading  EDUCATION
          = BSc Computing | Example University | - | 2013..2016
        date     2013 - 2016
        entry    BSc Computing
        entry    Example University
        [skills]
        heading  SKILLS
        skills   Languages
        skills   Go, Java, SQL
        skills   Stores
        skills   PostgreSQL, Redis
        """,
        Dump.Of("""
            {r0c0 b 20} Nadia Example
            {r0c0} Backend Developer
            {r1c0} nadia@example.com | 555-0142 | Leeds, UK
            {r2c0 b c} EXPERIENCE
            {r3c0} 2019 - 2023
            {r3c1 b} Backend Developer
            {r3c1} Contoso Rail, Leeds
            {r3c1 l0} Wrote the fare service in Go.
            {r3c1 l0} Cut the nightly batch from nine hours to two.
            {r4c0} 2016 - 2019
            {r4c1 b} Software Engineer
            {r4c1} Tailspin Toys, York
            {r4c1 l0} Kept the stock service in Java.
            {r5c0 b c} EDUCATION
            {r6c0} 2013 - 2016
            {r6c1 b} BSc Computing
            {r6c1} Example University
            {r7c0 b c} SKILLS
            {r8c0} Languages
            {r8c1} Go, Java, SQL
            {r9c0} Stores
            {r9c1} PostgreSQL, Redis
            """));

    [Fact]
    public void Template_of_content_controls() => Assert.Equal(
        """
        name: Omar Sample
        email: omar@example.com
        phone: 555-0119
        location: 12 Example Street, Springfield, IL 62701
        name     Omar Sample
        contact  12 Example Street, Springfield, IL 62701 | 555-0119 | omar@example.com
        [summary]
        heading  Objective
        summary  [To get started, click the placeholder text and start typing. Be brief: one or two sentences.]
        [education]
        heading  Education
          = BSc Computing | Example University | - | 2016
        entry    BSc Computing | 2016 | Example University
        bullet   Major: Computing
        [skills]
        heading  Skills & Abilities
        skills   Management
        skills   [Describe your experience here.]
        skills   Communication
        skills   Gave the monthly talk on the ledger to forty tellers.
        [experience]
        heading  Experience
          = Backend Developer | Contoso | - | 2019..2023
        entry    Backend Developer | Contoso | 2019 - 2023
        bullet   Wrote the ledger in C#.
        bullet   [This is the place for a brief summary of your key responsibilities and accomplishments.]
          = Job Title | Company | - | -
        entry    [Job Title] | [Company] | [Dates From - To]
        bullet   [Describe what you did.]
        """,
        Dump.Of("""
            {s:Title 26} Omar Sample
            {s:Contact_Info} 12 Example Street, Springfield, IL 62701 | 555-0119 | omar@example.com
            {h1} Objective
            [To get started, click the placeholder text and start typing. Be brief: one or two sentences.]
            {h1} Education
            {h2} BSc Computing | 2016 | Example University
            {s:List_Bullet l0} Major: Computing
            {h1} Skills & Abilities
            {h2} Management
            {s:List_Bullet l0} [Describe your experience here.]
            {h2} Communication
            {s:List_Bullet l0} Gave the monthly talk on the ledger to forty tellers.
            {h1} Experience
            {h2} Backend Developer | Contoso | 2019 - 2023
            {s:List_Bullet l0} Wrote the ledger in C#.
            {s:List_Bullet l0} [This is the place for a brief summary of your key responsibilities and accomplishments.]
            {h2} [Job Title] | [Company] | [Dates From - To]
            {s:List_Bullet l0} [Describe what you did.]
            """));

    [Fact]
    public void Sidebar_of_text_boxes() => Assert.Equal(
        """
        name: Lin Sample
        email: lin@example.com
        phone: 555-0177
        github: github.com/lin-sample
        name     Lin Sample
        text     Backend Engineer
        [summary]
        heading  Profile
        summary  I write services that stay up, and I like small teams with large ledgers.
        [experience]
        heading  Employment
          = Backend Engineer | Harbour Freight Systems | - | 2019..2023
        entry    Backend Engineer, Harbour Freight Systems
        date     2019 - 2023
        bullet   Wrote the customs feed in Go.
        bullet   Moved the rate tables to PostgreSQL.
          = Software Developer | Tidewater Books | - | 2015..2019
        entry    Software Developer, Tidewater Books
        date     2015 - 2019
        bullet   Kept the stock service in Java.
        (text box at 0)
        [other]
        heading  Contact
        contact  lin@example.com
        contact  555-0177
        contact  github.com/lin-sample
        (text box at 0)
        [skills]
        heading  Skills
        skills   Go
        skills   PostgreSQL
        [languages]
        heading  Languages
        skills   English, native
        skills   Portuguese, fluent
        (text box at 0)
        [education]
        heading  Education
          = BSc Computing | Example University | - | 2015
        entry    BSc Computing
        entry    Example University, 2015
        """,
        Dump.Of("""
            {b 24} Lin Sample
            Backend Engineer
            {b 14} Profile
            I write services that stay up, and I like small teams with large ledgers.
            {b 14} Employment
            {b} Backend Engineer, Harbour Freight Systems
            2019 - 2023
            {l0} Wrote the customs feed in Go.
            {l0} Moved the rate tables to PostgreSQL.
            {b} Software Developer, Tidewater Books
            2015 - 2019
            {l0} Kept the stock service in Java.
            {x0@0 b 14} Contact
            {x0@0} lin@example.com
            {x0@0} 555-0177
            {x0@0} github.com/lin-sample
            {x1@0 b 14} Skills
            {x1@0 l0} Go
            {x1@0 l0} PostgreSQL
            {x1@0 b 14} Languages
            {x1@0} English, native
            {x1@0} Portuguese, fluent
            {x2@0 b 14} Education
            {x2@0} BSc Computing
            {x2@0} Example University, 2015
            """));

    [Fact]
    public void Labels_beside_their_contents() => Assert.Equal(
        """
        name: Priya Example
        email: priya@example.com
        contact  Name:
        name     Priya Example
        contact  E-mail:
        contact  priya@example.com
        [summary]
        heading  Career
        heading  objective:
        summary  To keep the ledgers of a bank right to the penny.
        [skills]
        heading  Technical
        heading  skills:
        skills   Java, Kotlin, Kafka
        [experience]
        heading  Work
        heading  experience:
          = Backend Developer | Northbank | - | 2018..2023
        entry    Backend Developer, Northbank
        date     2018 - 2023
        bullet   Wrote the posting engine.
        bullet   Halved the closing run.
        [education]
        heading  Degrees:
          = MCA | Example University | - | 2018
        entry    MCA, Example University, 2018
        [interests]
        heading  Hobbies:
        text     Chess and long walks
        """,
        Dump.Of("""
            {r0c0 b} Name:
            {r0c1} Priya Example
            {r1c0 b} E-mail:
            {r1c1} priya@example.com
            {r2c0 b} Career
            {r2c0 b} objective:
            {r2c1} To keep the ledgers of a bank right to the penny.
            {r3c0 b} Technical
            {r3c0 b} skills:
            {r3c1} Java, Kotlin, Kafka
            {r4c0 b} Work
            {r4c0 b} experience:
            {r4c1 b} Backend Developer, Northbank
            {r4c1} 2018 - 2023
            {r4c1 l0} Wrote the posting engine.
            {r4c1 l0} Halved the closing run.
            {r5c0 b} Degrees:
            {r5c1} MCA, Example University, 2018
            {r6c0 b} Hobbies:
            {r6c1} Chess and long walks
            """));

    [Fact]
    public void Headings_of_plain_words() => Assert.Equal(
        """
        name: Tom Sample
        email: tom@example.com
        phone: 555-0163
        name     Tom Sample
        contact  tom@example.com, 555-0163
        [summary]
        heading  Objective
        summary  A post where I may write and keep services in C#.
        [experience]
        heading  Work history
          = Developer | Contoso, Hull | - | 2017..2022
        entry    Developer, Contoso, Hull, 2017 to 2022
        bullet   Wrote the till in C#
        bullet   Moved its reports to SQL Server
        bullet   Answered the telephone of the night shift
          = Tester | Tailspin Toys, Hull | - | 2014..2017
        entry    Tester, Tailspin Toys, Hull, 2014 to 2017
        bullet   Wrote the tests of the shop
        [education]
        heading  Qualifications
          = HND Computing | Example College | - | 2014
        entry    HND Computing, Example College, 2014
        [skills]
        heading  Computer skills
        skills   C#, SQL Server, Git
        [interests]
        heading  Interests
        text     Rowing, chess
        [references]
        heading  References
        text     On request
        """,
        Dump.Of("""
            Tom Sample
            tom@example.com, 555-0163

            Objective

            A post where I may write and keep services in C#.

            Work history

            Developer, Contoso, Hull, 2017 to 2022
            Wrote the till in C#
            Moved its reports to SQL Server
            Answered the telephone of the night shift

            Tester, Tailspin Toys, Hull, 2014 to 2017
            Wrote the tests of the shop

            Qualifications

            HND Computing, Example College, 2014

            Computer skills

            C#, SQL Server, Git

            Interests

            Rowing, chess

            References

            On request
            """));
}
