"""The names that a mark may use: those of the program, and those of each thing that a form may repeat."""

TOPICS = """provider, contact, email, phone, address, program title, summary, model, CIP code, local code, SOC code,
occupation, cluster, job titles, credentials, adult education activities, content standards,
workforce preparation skills, training service, objectives, courses, support classes, hours, overlap, class size,
dates, cohorts, schedule, intensity, research, materials, instructors, team teaching, planning, entry criteria,
next-level requirements, seats, labor market, wage of completers, board plan, career pathway, next steps, partners,
assessments, support services, budget, funding, civics route, skill gains, data system, assurances, signatures,
revision"""

DERIVED = """Start date, End date, Total hours, Adult education hours, Workforce preparation hours,
Workforce training hours, Adult education dates, Workforce preparation dates, Workforce training dates,
Adult education, Workforce preparation, Workforce training, Number of objectives, Language, Agency, Revision line,
Fingerprint, Packet date, Revision number, Technology, Grading, Policies, Accommodations,
Further notes, Program dates, Program hours, Number of outcomes, Entry points, Exit points, Budget total,
Last decision, Reviewer, Adult education hours in words, Workforce preparation hours in words,
Workforce training hours in words, Adult education instructors, Workforce preparation instructors,
Workforce training instructors"""

LISTS = """objective, outcome, course, support class, unit, week, instructor, partner, credential, cohort, provider,
assessment, material, budget line, assurance, signer, attachment, standard, requirement, remark, skill gain,
labor-market fact, support service, component, gap"""

REPORTS = """crosswalk, objective sheet, schedule, checklist, syllabus, course outcome summary, partner summary, gaps,
assessment plan, team-teaching plan, labor-market evidence, credential evidence, board-plan statement, budget sheet,
assurances page, signature page, alignment table"""

PICTURES = "braid, timeline, coverage map"

TRUTHS = "integrated English literacy, approved"

SCOPES = {
    "objective": """Number, Name, Statement, Adult education, Workforce preparation, Workforce training,
        Adult education with codes, Workforce preparation with codes, Workforce training with codes, Standards,
        Adult education standards, Workforce preparation standards, Workforce training standards, Assessments,
        Criteria, Materials, Activities, Units, Weeks, Hours, Notes""",
    "outcome": "Number, Text, Text with codes, Strand, Standards, Codes with labels",
    "standard": "Code, Statement, Framework, Strand, Strength, Level, Rationale",
    "course": """Number, Title, Name, Department, Strand, Credits, Lecture hours, Laboratory hours, Other hours,
        Contact hours, Hours, Start date, End date, Dates, Role, Supports""",
    "unit": """Number, Name, Title, Dates, Start date, End date, Hours, Adult education hours,
        Workforce preparation hours, Workforce training hours, Objectives, Standards, Notes""",
    "instructor": "Name, Role, Email, Qualifications, Strands",
    "partner": "Name, Kind, Contact, Contributions, Role",
    "credential": "Name, Issuer, Kind",
    "cohort": """Name, Site, Seats, Dates, Adult education dates, Workforce preparation dates,
        Workforce training dates, Notes""",
    "provider": "Name, Role, Contact, Email, Phone, Address",
    "assessment": "Text, Objective, Criteria, Strand",
    "material": "Text, Source",
    "budget line": "Category, Text, Amount, Source",
    "assurance": "Text, Party",
    "signer": "Role, Name, Date signed",
    "attachment": "Title, Kind, File",
    "requirement": "Code, Citation, Text, Answer, Status, Evidence, Missing, Question, Label",
    "component": "Name, Strand, Description, Hours, Dates, Instructors, Provider",
    "labor-market fact": "Statement, Source, Date, Wage",
    "remark": "Criterion, Text, Reviewer, Answer, Change, Status, Round",
    "support service": "Text, Provider",
    "skill gain": "Name",
    "gap": "Text",
    "activity": "Text",
    "criterion": "Text",
}
SCOPES["support class"] = SCOPES["course"]
SCOPES["week"] = SCOPES["unit"]

INNER = {"objective": "outcome, standard, assessment, material, activity, criterion, unit", "outcome": "standard",
         "course": "objective"}


def plain(name):
    """A name without what does not matter: capitals, runs of blanks, kinds of quotes, a closing colon."""
    return " ".join(name.replace("\u00a0", " ").replace("’", "'").lower().split()).rstrip(":").strip()


def names(text):
    return {plain(name) for name in text.replace("\n", " ").split(",")}


def plurals(text):
    """A list is called by one of its things or by all of them."""
    called = {}
    for name in names(text):
        many = "criteria" if name == "criterion" else name[:-1] + "ies" if name.endswith("y") else \
            name + "es" if name.endswith("ss") else name + "s"
        called[name] = called[many] = name
    return called
