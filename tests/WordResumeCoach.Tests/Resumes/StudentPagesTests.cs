namespace WordResumeCoach.Tests.Resumes;

/// <summary>One-pagers of students: tables of marks, results, personal details.</summary>
public sealed class StudentPagesTests
{
    [Fact]
    public void Table_of_marks() => Assert.Equal(
        """
            name: Devi Sample
            email: devi@example.com
            name     Devi Sample
            contact  devi@example.com
            [summary]
            heading  OBJECTIVE
            summary  To learn from people who run services.
            [education]
            heading  EDUCATION
            text     Course
            text     Board/University
            text     Year of Passing
            text     Percentage
              = B.Tech | Example University | - | 2024
            entry    B.Tech
            entry    Example University
            date     2024
            text     81%
            [skills]
            heading  SKILLS
            skills   Java
            """,
        Dump.Of("""
            {b 18} Devi Sample
            devi@example.com
            {b c} OBJECTIVE
            To learn from people who run services.
            {b c} EDUCATION
            {r0c0 b} Course
            {r0c1 b} Board/University
            {r0c2 b} Year of Passing
            {r0c3 b} Percentage
            {r1c0} B.Tech
            {r1c1} Example University
            {r1c2} 2024
            {r1c3} 81%
            {b c} SKILLS
            Java
            """));

    [Fact]
    public void Results_and_years_below_schools() => Assert.Equal(
        """
            name: Devi Sample
            email: devi@example.com
            location: 12 Example Road, Pune - 411001
            name     Devi Sample
            contact  devi@example.com
            [education]
            heading  EDUCATION
              = Higher Secondary Certificate | Institute : Example College | - | 2021
            entry    Higher Secondary Certificate
            entry    Institute : Example College
            date     Passing Year\t2021
            text     Result\t: GPA 4.2 of 5
              = Secondary School Certificate | Institute : Example High School | - | 2019
            entry    Secondary School Certificate
            entry    Institute : Example High School
            date     Passing Year\t2019
            text     4.5 CGPA
            [certifications]
            heading  CERTIFICATIONS
            bullet   Python for beginners, 2021
            [other]
            heading  PERSONAL DETAILS
            text     Father's Name : Hari Sample
            contact  Permanent Address : 12 Example Road, Pune - 411001
            text     Marital Status : Single
            [other]
            heading  DECLARATION
            text     I declare that the above is true.
            text     Place : Pune
            """,
        Dump.Of("""
            {b 18} Devi Sample
            devi@example.com
            {b c} EDUCATION
            {b} Higher Secondary Certificate
            Institute : Example College
            Passing Year\t2021
            Result\t: GPA 4.2 of 5
            {b} Secondary School Certificate
            Institute : Example High School
            Passing Year\t2019
            4.5 CGPA
            {b c} CERTIFICATIONS
            {l0} Python for beginners, 2021
            {b c} PERSONAL DETAILS
            Father's Name : Hari Sample
            Permanent Address : 12 Example Road, Pune - 411001
            Marital Status : Single
            {b c} DECLARATION
            I declare that the above is true.
            Place : Pune
            """));
}
