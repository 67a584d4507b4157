using WordResumeCoach.Tests.Docx;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>Another trade: prose and bullets mixed, licences, employers above their wards, a page number in the footer.</summary>
public sealed class NurseTests
{
    [Fact]
    public void Resume_of_a_nurse() => Assert.Equal(
        """
        name: Paula Grayson
        email: paula.grayson@example.com
        phone: 503-555-0120
        location: Portland, OR 97201
        name     Paula Grayson, RN
        contact  Portland, OR 97201 ▪ 503-555-0120 ▪ paula.grayson@example.com
        [summary]
        heading  Nursing Profile
        summary  Registered nurse with eleven years in intensive and emergency care. Calm at shift change, exact with medication, patient with new colleagues.
        [certifications]
        heading  Licenses & Certifications
        text     Registered Nurse, State of Oregon, since 2013
        text     Advanced Cardiac Life Support, 2024
        [experience]
        heading  Clinical Experience
          = Charge Nurse, Intensive Care | Willamette General Hospital | Portland, OR | 2018-04..present
        entry    Willamette General Hospital – Portland, OR
        entry    Charge Nurse, Intensive Care\tApril 2018 to present
        text     Lead the night shift of a ward with 18 beds and teach the monitoring system to every new nurse.
        bullet   Cut medication errors by 27% with a second reading at the bedside.
        bullet   Wrote the handover card that all six wards now use.
          = Staff Nurse, Emergency | Columbia County Clinic | Astoria, OR | 2013-06..2018-03
        entry    Columbia County Clinic – Astoria, OR
        entry    Staff Nurse, Emergency\tJune 2013 to March 2018
        bullet   Triaged up to 60 patients a shift.
        bullet   Trained nine student nurses.
        [education]
        heading  Education
          = Bachelor of Science in Nursing | Cascade College | Portland, OR | 2013
        entry    Bachelor of Science in Nursing, 2013
        entry    Cascade College, Portland, OR
        [experience]
        heading  Volunteer Work
          = First-aid Instructor | Mountain Rescue | - | 2016..present
        entry    First-aid Instructor, Mountain Rescue, 2016 to present
        [other]
        heading  Memberships
        text     Oregon Nurses Circle
        [languages]
        heading  Languages
        skills   English, Spanish
        (footer)
        text     Page 1
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(22, "Paula Grayson, RN")),
        "Portland, OR 97201 ▪ 503-555-0120 ▪ paula.grayson@example.com",
        Styled("Heading1", "Nursing Profile"),
        "Registered nurse with eleven years in intensive and emergency care. Calm at shift change, exact with medication, patient with new colleagues.",
        Styled("Heading1", "Licenses & Certifications"),
        "Registered Nurse, State of Oregon, since 2013",
        "Advanced Cardiac Life Support, 2024",
        Styled("Heading1", "Clinical Experience"),
        P(Bold("Willamette General Hospital"), " – Portland, OR"),
        P(Italic("Charge Nurse, Intensive Care"), "\tApril 2018 to present"),
        "Lead the night shift of a ward with 18 beds and teach the monitoring system to every new nurse.",
        Item("Cut medication errors by 27% with a second reading at the bedside."),
        Item("Wrote the handover card that all six wards now use."),
        P(Bold("Columbia County Clinic"), " – Astoria, OR"),
        P(Italic("Staff Nurse, Emergency"), "\tJune 2013 to March 2018"),
        Item("Triaged up to 60 patients a shift."),
        Item("Trained nine student nurses."),
        Styled("Heading1", "Education"),
        P(Bold("Bachelor of Science in Nursing"), ", 2013"),
        "Cascade College, Portland, OR",
        Styled("Heading1", "Volunteer Work"),
        "First-aid Instructor, Mountain Rescue, 2016 to present",
        Styled("Heading1", "Memberships"),
        "Oregon Nurses Circle",
        Styled("Heading1", "Languages"),
        "English, Spanish",
        EndBody(FooterReference("rIdF")))
        .Footer("rIdF", P("Page ", Field("PAGE", "1")).Xml);
}
