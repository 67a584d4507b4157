namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>
/// English section headings met less often than those of <see cref="SectionPhrases"/>. Kinds of tools ("Databases") are left out:
/// they are labels inside a section of skills far more often than headings.
/// </summary>
internal static class SectionPhrasesRare
{
    public static readonly (SectionKind Kind, string Phrases)[] All =
    [
        (SectionKind.Summary,
            "about myself|a little about me|a bit about me|a little bit about me|brief about me|my story|my journey|who i am and what i do|professional brief|professional abstract|profile at a glance|career abstract|"
            + "qualification overview|qualifications overview|qualification summary|overview of qualifications|value offered|target role|target position|job target|desired position|desired role|desired job|position desired|"
            + "summary and objective|objective and summary|intro|professional introduction|elevator pitch"),
        (SectionKind.Skills,
            "qualities|personal qualities|personnel qualities|attributes|personal attributes|key attributes|professional attributes|personal traits|personality traits|character traits|core values|interpersonal skills|communication skills|"
            + "computer and it skills|it and computer skills|computing skills|computing|computers|computer competencies|it literacy|hard and soft skills|soft and hard skills|skills overview|overview of skills|skills at a glance|skill sets|skill matrix|skills breakdown|skills snapshot|"
            + "platforms and tools|tools and platforms|tools and software|software and tools|toolset|tool set|technical stack|my stack|my toolbox|tech|tech skills|"
            + "technical skills and tools|technical skills and competencies|technical tool box|what i'm good at|what i am good at|what i do best|things i know|fields of expertise|field of expertise|areas of strength|areas of knowledge|areas of proficiency|areas of competence|fields of competence|"
            + "strengths and weaknesses|problem solving skills|languages and frameworks and tools|programming languages and tools|programming languages and frameworks|development tools|domain skills|applications and tools"),
        (SectionKind.Experience,
            "service|public service|church service|missionary service|national service|civil service|military background|military training and service|community engagement|community outreach|civic engagement|volunteerism|charity work|charity|social work|voluntary experience|volunteering and community|"
            + "professional journey|career journey|organizational scan|organisational scan|occupational contour|career contour|career graph|career chronology|career timeline|work timeline|work chronology|employment chronology|employment summary|employment profile|employment overview|"
            + "industry exposure|corporate exposure|consultancy|consulting|contract work|contracts|ventures|startups|business ventures|part time jobs|part-time jobs|part time work|part-time work|summer jobs|side jobs|student jobs|odd jobs|experience highlights|selected work experience|"
            + "where i've been|what i've done|what i have been doing|places i've worked|companies i've worked for|professional employment|work placements|placements|work placement|industrial placement|industrial attachment|industry placement|co-op experience|co-op|board service|advisory roles"),
        (SectionKind.Projects,
            "independent work|independent projects|work samples|samples of work|sample work|examples of work|work examples|selected works|code samples|sample projects|apps|mobile apps|websites built|web sites built|demos|project summary|projects summary|summary of projects|project overview|projects executed|"
            + "project exposure|project involvement|projects and research|research and projects|thesis project|final project|internship project|things i built|things i've built|what i've built|open source and community|personal work"),
        (SectionKind.Education,
            "qualification|qualification details|educational attainment|academic chronicle|academic performance|education summary|educational summary|education overview|academic summary|academic overview|education profile|education qualification|schools|schools attended|colleges|college|high school|self study|self education|continuous learning|online learning|moocs|"
            + "training and workshops|symposiums , conferences , training attended|bootcamp|bootcamps|learning|school education|university education"),
        (SectionKind.Certifications,
            "certified|badges|digital badges|certificate courses|certifications held|certifications obtained|licensing|licensures and certifications|industry certifications"),
        (SectionKind.Awards,
            "medals|accolades|rewards|rewards and recognition|rewards and recognitions|rewards and achievements|honors and distinctions|prizes and awards|grants and funding|honor societies"),
        (SectionKind.Publications,
            "invited lectures|invited talks|preprints|book chapters|posters|poster presentations|working papers|inventions|intellectual property|lectures|media appearances|press|guest lectures|workshops given|talks given"),
        (SectionKind.Languages,
            "linguistic proficiency|linguistic abilities|linguistics|language abilities|language competence|language competencies|language knowledge|languages spoken and written|languages and communication"),
        (SectionKind.Interests,
            "favorite books|favourite books|fun facts|outside of work|outside work|when i'm not coding|when i'm not working|personal life|pastimes|hobby and interest|hobbies and passions|hobbies and activities|sports and hobbies|interests and sports|research interests|things i like|what i like"),
        (SectionKind.References,
            "endorsements|referrals|recommendation letters|letters of recommendation|referees available|reference list"),
        (SectionKind.Other,
            "personal experience|personal experiences|supporting documentation|supporting documents|committees|boards|board memberships|events|events attended|conferences attended|immigration status|eligibility|eligibility to work|right to work|work permit|relocation|salary|salary expectations|expected salary|passport details|personal vitae|"
            + "web links|useful links|important links|online profiles|coding profiles|coding platforms|social networks|find me online|how to reach me|reach me|socials|campus activities|student activities|student organizations|clubs and societies|clubs and organizations|social activities|service and leadership|leadership and service|co-curriculars|sports|place and date"),
    ];
}
