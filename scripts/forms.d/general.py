"""The forms of templates/forms/: a syllabus and its kin, and the pages of a packet. For any agency."""
from form import Column, Form, optional, repeated
from parts import (
    THREE, assessments, assurances, budget, called, checklist, cohorts, components, credentials, instructors,
    labor_market, maybe, objectives, partners, reviews, signatures, stated, support, units)


# Heads that a reader, and our own import, knows for names of documents and takes for no program's.
KNOWN = ("Syllabus", "Course outcome summary", "Single set of learning objectives", "Crosswalk", "Checklist")


def begun(title, subject, **more):
    form = Form(title, subject, **more)
    form.h1(title)
    if title in KNOWN:
        form.p("{Program title}", style="Subtitle")
    else:
        form.fact("Program title", "{Program title}")
    return form


def length(form):
    form.fact("Length", "{if Total hours}{Total hours} hours in all{otherwise}{Program hours}{end}")


def section(form, heading, condition, add):
    """A part that is left out, heading and all, where nothing is stated."""
    form.mark(f"{{if {condition}}}")
    form.h2(heading)
    add()
    form.mark("{end}")


def text(form, heading, name):
    section(form, heading, name, lambda: form.p(f"{{{name}}}"))


def syllabus():
    form = begun("Syllabus", "what learners get on the first day")
    form.fact("Offered by", "{Provider}")
    form.fact("Occupation", "{Occupation}")
    form.fact("Credential", "{Credentials}")
    form.fact("Dates", "{Program dates}")
    length(form)
    section(form, "Courses", "courses", lambda: course_list(form))
    section(form, "When and where it meets", "cohorts", lambda: cohorts(
        form, "Groups, where they meet, and when", missing=None))
    section(form, "Instructors", "instructors", lambda: instructors(
        form, "Who teaches what, and where to write", missing=None))
    form.h2("Description")
    form.p("{Summary}")
    form.mark("{if team teaching}")
    form.p("**How your instructors work together:** {Team teaching}")
    form.mark("{end}")
    text(form, "Who may come in", "entry criteria")
    form.h2("Hours and dates")
    components(form, "Hours and dates of each strand")
    form.h2("Learning objectives")
    form.p("By the end, you will be able to do what each objective says. You learn the three strands of the program in "
           "the same weeks: reading, math, English and the skills of every workplace are taught with the work of this "
           "occupation. Codes in parentheses name the standards; the appendix tells what they are about.")
    form.mark("{if objectives}", "{each objective}")
    form.h3("{Name}")
    form.mark("{if Statement}")
    form.p("{Statement}", keep=True)
    form.mark("{end}", "{each outcome}")
    form.bullets("**{Strand}:** {Text with codes}")
    form.mark("{end}")
    form.mark("{if Activities}")
    form.p("**What you will do:** {Activities}")
    form.mark("{end}", "{end}", "{otherwise}")
    form.p("{Objectives}")
    form.mark("{end}")
    section(form, "Assessment", "assessments", lambda: assessments(
        form, "How each objective is assessed", missing=None, called="{Name}"))
    section(form, "Materials", "materials", lambda: form.bullets("{Materials}"))
    text(form, "Technology", "Technology")
    section(form, "Schedule", "schedule", lambda: units(
        form, "Units with their objectives and the hours of each strand", missing=None))
    text(form, "Grading", "Grading")
    text(form, "Policies", "Policies")
    form.mark("{if support services}")
    form.h2("Support and accommodations")
    support(form, missing=None)
    form.mark("{end}")
    form.h2("Equal access")
    form.mark("{if Accommodations}")
    form.p("{Accommodations}")
    form.mark("{otherwise}")
    # No program said this: it must not look as if the college had.
    form.help("Sample: replace what follows by your college’s own statement.")
    form.p("**Accommodations.** If a disability makes a part of this program hard to reach, tell an instructor or the "
           "office for accommodations as early as you can. You need not say what the disability is. This right comes "
           "from the Americans with Disabilities Act and Section 504 of the Rehabilitation Act.")
    form.p("**Equal treatment.** Nobody is treated worse here because of race, color, national origin, sex, disability "
           "or age (Title VI, Title IX, Section 504, the Age Discrimination Act and section 188 of WIOA). To report a "
           "problem, ask any instructor or the college for its coordinator of equal opportunity and Title IX.")
    form.mark("{end}")
    text(form, "Further notes", "Further notes")
    form.mark("{if standards}")
    form.h2("Appendix: alignments")
    form.p("{Alignment table}")
    form.mark("{end}")
    form.h2("Revision and approval")
    form.p("{Revision line}.")
    form.mark("{if approved}")
    form.p("The program is approved.")
    form.mark("{end}")
    return form


def course_list(form):
    form.table("Courses of the program", [Column("Course", 8, bold=True), Column("Department", 4), Column("Credits", 2),
                                          Column("Hours", 3)],
               [repeated("course", ["{Name}", optional("Department"), optional("Credits"), optional("Hours")])],
               "A row for each course, with its credits and hours.")


def course_outcomes():
    form = begun("Course outcome summary", "competencies, criteria and assessments of each course", landscape=True)
    form.fact("Offered by", "{Provider}")
    form.fact("Occupation", "{Occupation}")
    form.fact("Credential", "{Credentials}")
    length(form)
    form.h2("Purpose")
    form.p("{Summary}")
    form.mark("{if entry criteria}")
    form.p("**Before the course:** {Entry criteria}")
    form.mark("{end}")
    form.mark("{if courses}", "{each course}")
    form.h2("{Name}")
    facts = ("Department", "Credits", "Lecture hours", "Laboratory hours", "Other hours", "Hours", "Dates")
    form.table("Course information of {Name}", [Column("All hours" if name == "Hours" else name) for name in facts],
               [[optional(name) for name in facts]], "One row: department, credits, hours by kind, dates.")
    competencies(form, "Competencies of {Name}")
    form.mark("{end}", "{otherwise}")
    form.h2("The program as a whole")
    form.help("The program names no courses, so it is summed up as a whole.")
    competencies(form, "Competencies of the program")
    form.mark("{end}")
    section(form, "Units", "schedule", lambda: units(
        form, "Units or weeks and the competencies they work toward", missing=None))
    form.mark("{if materials}")
    form.p("**Learner supplies and materials:** {Materials}")
    form.mark("{end}")
    return form


def competencies(form, caption):
    """A row for each competency: what WTCS calls assessment strategies, criteria and learning objectives."""
    columns = [Column("No.", 2, bold=True), Column("Competency", 7, bold=True)]
    columns += [Column(called(strand, None), 7, strand) for strand in THREE]
    columns += [Column("Performance standards", 4), Column("Assessment", 5)]
    cells = ["{Number}", "{Statement}"]
    cells += [maybe(called(strand, None) + " with codes") for strand in THREE]
    cells += [maybe("Criteria"), maybe("Assessments")]
    stated(form, "objectives", "{Objectives}", lambda: form.table(
        caption, columns, [repeated("objective", cells)],
        "A row for each competency: how it is assessed, by which criteria, and what it asks for in each strand."))


def objective_sheet():
    form = begun("Single set of learning objectives", "the single set of 34 CFR 463.37(b)", landscape=True)
    form.fact("Offered by", "{Provider}")
    form.fact("Occupation", "{Occupation}")
    form.fact("SOC code", "{SOC code}")
    form.fact("CIP code", "{CIP code}")
    form.fact("Credential", "{Credentials}")
    form.fact("Dates", "{Program dates}")
    length(form)
    form.h2("Objectives")
    objectives(form, "What each objective asks for in each strand, and how it is assessed", assessments=True)
    form.h2("Hours and dates by strand")
    components(form, "Hours, dates and instructors of each strand", total=False)
    form.h2("Career pathway")
    form.p("{Career pathway}")
    return form


def schedule():
    form = begun("Schedule", "units, hours and dates of the three strands", landscape=True)
    form.fact("Dates", "{Program dates}")
    form.fact("Hours", "{Program hours}")
    form.mark("{if team teaching}")
    form.fact("Team teaching", "{Team teaching}")
    form.mark("{end}", "{if overlap}")
    form.fact("Instructors together", "{Overlap}")
    form.mark("{end}")
    form.h2("Strands")
    components(form, "Hours, dates and instructors of each strand")
    text(form, "Intensity and quality", "intensity")
    form.h2("Units")
    units(form, "Units with their objectives and the hours of each strand",
          missing="The program states no units.")
    section(form, "Cohorts", "cohorts", lambda: cohorts(
        form, "Groups of learners and the dates of each strand", missing=None, parts=True))
    section(form, "Timeline", "dates", lambda: form.p("{picture timeline}"))
    return form


def assessment_plan():
    form = begun("Assessment plan", "how learning is assessed", landscape=True)
    form.fact("Credential", "{Credentials}")
    form.h2("Assessments of the objectives")
    assessments(form, "Each objective, how it is assessed, and what good work shows", statement=True)
    section(form, "Expected skill gains", "skill gains", lambda: form.bullets("{Skill gains}"))
    return form


def partner_summary():
    form = Form("Partner summary", "the program on one page for employers and other partners", narrow=True)
    form.h1("{Program title}")
    form.p("Summary for partners and employers", style="Subtitle")
    form.fact("Occupation", "{Occupation}")
    form.fact("Credential", "{Credentials}")
    form.fact("Dates", "{Program dates}")
    form.fact("Hours", "{Program hours}")
    form.h2("The program")
    form.p("{Summary}")
    form.p("Adult education, workforce preparation and job training share one set of {Number of objectives} "
           "objectives.")
    form.h2("What graduates will be able to do")
    form.mark("{if objectives}", "{each objective}")
    form.bullets("{Statement}")
    form.mark("{end}", "{otherwise}")
    form.p("{Objectives}")
    form.mark("{end}")
    form.h2("What partners do")
    form.mark("{if partners}", "{each partner}")
    form.bullets("**{Name}:** {if Contributions}{Contributions}{otherwise}nothing is agreed yet{end}")
    form.mark("{end}", "{otherwise}")
    form.p("{Partners}")
    form.mark("{end}")
    form.fact("Whom to ask", "{Contact}{if Email}, {Email}{end}{if Phone}, {Phone}{end}")
    return form


def team_teaching_plan():
    form = begun("Team-teaching plan", "how the instructors plan and teach together")
    form.h2("Who teaches")
    instructors(form, "Who teaches what", qualifications=True)
    form.h2("How the instructors teach together")
    form.table("Team teaching at a glance", [Column("What is asked", 5, bold=True), Column("Answer", 9)], [
        ["Model", "{Team teaching}"], ["Planning", "{Planning}"],
        ["Hours with more than one instructor", "{Overlap}"], ["Class size", "{Class size}"]],
        "Model, planning, overlap and class size of the team.")
    form.h2("Hours of each strand")
    components(form, "Hours and dates of each strand")
    form.h2("What each instructor brings to each objective")
    objectives(form, "What each objective asks for in each strand")
    return form


def cover():
    form = Form("Cover and transmittal", "what is submitted, by whom and to whom")
    form.h1("{Program title}")
    form.p("Integrated education and training program: cover and transmittal", style="Subtitle")
    form.table("What is submitted", [Column("Item", 4, bold=True), Column("Details", 10)], [
        ["Submitted to", "{Agency}"], ["Offered by", "{Provider}"], ["Occupation", "{Occupation}"],
        ["Credentials", "{Credentials}"], ["Dates", "{Program dates}"], ["Hours", "{Program hours}"],
        ["Funding", "{Funding}"], ["State of the program", "{Revision line}"]],
        "Who submits what to whom.")
    form.h2("Transmittal")
    form.p("Enclosed you find the packet of the program named above. Its documents are made from one description of "
           "the program, so that titles, hours, dates, objectives and codes are the same in each of them. We ask you "
           "to review the program and to tell us what must change before it can be approved.")
    form.h2("About the program")
    form.p("{Summary}")
    form.p("The single set has {Number of objectives} objectives.")
    form.h2("Providers")
    columns = [Column("Provider", 6, bold=True), Column("Role", 4), Column("Contact", 5),
               Column("Where to write or call", 6)]
    ways = [optional("Email"), "{if Phone}", "{Phone}", "{end}"]
    stated(form, "provider", "{Provider}", lambda: form.table(
        "Who gives the program and whom to ask", columns,
        [repeated("provider", ["{Name}", optional("Role"), optional("Contact"), ways])],
        "A row for each organization that gives the program."))
    section(form, "Attachments", "attachments", lambda: attachment_list(form))
    section(form, "Answers to reviewers", "remarks", lambda: reviews(form, "What reviewers said, and our answers"))
    form.h2("Signed for the applicant", new_page=True)
    signatures(form)
    return form


def attachment_list(form):
    form.mark("{each attachment}")
    form.bullets("{Title}{if Kind} ({Kind}){end}")
    form.mark("{end}")


def signature_page():
    form = begun("Signature page", "who signs for the program")
    form.p("By signing, we confirm that the documents of this packet tell of the program as we mean to give it.")
    form.fact("Offered by", "{Provider}")
    form.fact("Dates", "{Program dates}")
    form.fact("State", "{Revision line}")
    form.h2("Signatures")
    signatures(form)
    return form


def assurances_page():
    form = begun("Assurances", "what the organizations promise")
    form.fact("Offered by", "{Provider}")
    form.mark("{if assurances}")
    form.h2("We promise")
    assurances(form, missing=None)
    form.h2("Signatures")
    signatures(form)
    form.mark("{otherwise}")
    form.p("No assurance is stated in the program.")
    form.mark("{end}")
    return form


def labor_market_page():
    form = begun("Labor-market evidence", "why there are jobs")
    form.fact("Occupation", "{Occupation}")
    form.fact("SOC code", "{SOC code}")
    form.fact("CIP code", "{CIP code}")
    form.h2("Facts of the labor market")
    labor_market(form, "What was found, where and when")
    section(form, "Jobs that completers take", "job titles", lambda: form.bullets("{Job titles}"))
    text(form, "Wage of completers", "wage of completers")
    section(form, "Employers who take part", "partners", lambda: partners(
        form, "Partners and what they do", missing=None, contact=False))
    return form


def credential_page():
    form = begun("Credential evidence", "what learners earn and what it leads to")
    form.fact("Occupation", "{Occupation}")
    form.h2("Credentials")
    credentials(form, "Credentials that learners can earn")
    section(form, "Next steps on the pathway", "next steps", lambda: form.bullets("{Next steps}"))
    text(form, "What the next level asks", "next-level requirements")
    return form


def board_plan_page():
    form = begun("Board plan and career pathway", "how the program fits the plan of the board and a career pathway")
    form.h2("Fit with the plan of the workforce board")
    form.p("{Board plan}")
    form.h2("Career pathway")
    form.p("{Career pathway}")
    text(form, "Who may come in", "entry criteria")
    section(form, "Next steps on the pathway", "next steps", lambda: form.bullets("{Next steps}"))
    section(form, "Support services", "support services", lambda: support(form, missing=None))
    return form


def budget_page():
    form = begun("Budget", "what the program costs and who pays")
    form.fact("Funding", "{Funding}")
    form.h2("Budget lines")
    budget(form, "What the program costs, line by line")
    return form


def crosswalk_page():
    form = begun("Crosswalk", "which objective meets which standard, skill and competency", landscape=True)
    form.fact("Offered by", "{Provider}")
    form.fact("Occupation", "{Occupation}")
    form.p("{Crosswalk}")
    return form


def checklist_page():
    form = begun("Checklist", "what the rule and the agency ask, and what shows it")
    form.fact("Submitted to", "{Agency}")
    form.fact("Offered by", "{Provider}")
    form.fact("State", "{Revision line}")
    form.h2("Requirements")
    checklist(form, "Each requirement, and what of the program shows it")
    return form


def review_response():
    form = begun("Response to reviewers", "what reviewers said and what was answered", landscape=True)
    form.fact("State", "{Revision line}")
    form.h2("Findings and answers")
    columns = [Column("Round", 2, bold=True), Column("Criterion", 4), Column("Verdict", 3),
               Column("What the reviewer said", 6), Column("Our answer", 6), Column("What was changed", 5)]
    cells = [optional(name) for name in ("Round", "Criterion", "Status", "Text", "Answer", "Change")]
    stated(form, "remarks", "No reviewer has said anything yet.", lambda: form.table(
        "What reviewers said, what we answered and what we changed", columns, [repeated("remark", cells)],
        "A row for each thing that a reviewer said."))
    return form


def partner_letter():
    form = Form("Letter of a partner (draft)", "a draft that a partner copies on its own letterhead")
    form.mark("{if partners}", "{each partner}")
    # Each letter has a page of its own.
    form.h1("Letter of a partner (draft)", new_page=True)
    form.help("A draft to copy on your own letterhead, change as you see fit, and sign. Only what you have agreed to "
              "stands here.")
    form.fact("Partner", "{Name}")
    form.fact("To", "{Provider}")
    form.fact("Program title", "{Program title}")
    form.p("We take part in this integrated education and training program. Occupation: {Occupation}.", keep=True)
    form.mark("{if Contributions}")
    form.p("**What we contribute:** {Contributions}", keep=True)
    form.mark("{otherwise}")
    form.p("What we contribute is not agreed yet.", keep=True)
    form.mark("{end}")
    form.sign("{Name}{if Contact}, {Contact}{end}")
    form.mark("{end}", "{otherwise}")
    form.p("{Partners}")
    form.mark("{end}")
    return form


FORMS = {
    "assessment-plan": assessment_plan,
    "assurances": assurances_page,
    "board-plan": board_plan_page,
    "budget": budget_page,
    "checklist": checklist_page,
    "course-outcomes": course_outcomes,
    "cover": cover,
    "credentials": credential_page,
    "crosswalk": crosswalk_page,
    "labor-market": labor_market_page,
    "objectives": objective_sheet,
    "partner-letter": partner_letter,
    "partner-summary": partner_summary,
    "review-response": review_response,
    "schedule": schedule,
    "signatures": signature_page,
    "syllabus": syllabus,
    "team-teaching-plan": team_teaching_plan,
}
