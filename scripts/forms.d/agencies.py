"""The forms of templates/profiles/: for each agency one of our own, with its fields in its order and its words."""
from form import Column, Form, P, bullets
from parts import (
    agency_box, assessments, assurances, budget, checklist, cohorts, components, courses, credentials, instructors,
    labor_market, objectives, partners, reviews, signatures, support, support_classes, units)
from vocabulary import LISTS, names, plain


class Agency:
    """Writes forms for one profile."""

    def __init__(self, profile):
        self.profile = profile
        self.names = profile.strands
        self.tables = dict(TABLES)

    @property
    def origin(self):
        if self.profile.id == "us-federal":
            return "Form made by Plait for the federal rule; there is no federal form, and no agency made this one."
        return f"Form made by Plait for {self.profile.title}; it is not the agency’s own form."

    def begun(self, title, subject, **more):
        form = Form(title, subject, remark=self.origin, **more)
        form.h1(title)
        if title.startswith("I-BEST") or "logic model" in title:
            # Read again, a title of this kind would be that of the program.
            form.fact("Program title", "{Program title}")
        else:
            form.p("{Program title}", style="Subtitle")
        form.p(self.origin, style="Origin")
        return form

    # --- fields ---------------------------------------------------------------------------

    def fields(self, form, sections):
        """The fields of the profile in their order, under headings of ours."""
        asked = {one.label: one for one in self.profile.fields}
        order = [label for _, labels in sections for label in labels]
        expected = [one.label for one in self.profile.fields]
        if order != expected:
            raise SystemExit(f"scripts/forms: {self.profile.id}: the sections ask {order}, and the profile {expected}.")
        for heading, labels in sections:
            form.h2(heading)
            short = []
            for label in labels:
                one = asked[label]
                if self.is_short(one):
                    short.append(one)
                    continue
                self.answers(form, heading, short, len(short) == labels.index(label))
                short = []
                self.table(form, one, heading == label)
            self.answers(form, heading, short, short == [asked[label] for label in labels])

    def is_short(self, one):
        return one.topic not in self.tables

    def answers(self, form, heading, fields, is_headed):
        """Short answers, a row each: what is asked, and the answer."""
        if not fields:
            return
        helped = any(self.hint(one) for one in fields)
        columns = [Column("What is asked", 4, bold=True), Column("Answer", 9)]
        columns += [Column("About the question", 4)] * helped
        rows = []
        for one in fields:
            row = [one.label, f"{{{one.label}}}"]
            row += [P(self.hint(one) or "–", "Help")] * helped
            rows.append(row)
        form.table(heading if is_headed else f"More on {heading[0].lower()}{heading[1:]}", columns, rows,
                   "A row for each field: what is asked, and the answer.", split=True, silent=True)

    def hint(self, one):
        """What the form says about a field, in a few quiet words."""
        return " ".join(([one.help] if one.help else []) + ([f"At most {one.limit}."] if one.limit else []))

    def table(self, form, one, is_headed):
        """A field that a table or a list answers: its heading, then the table, with what is asked as its caption."""
        if not is_headed:
            form.h3(one.label)
        # A label that is the name of a list as well would be taken for the list.
        named = one.topic.capitalize() if plain(one.label) in names(LISTS) else one.label
        self.tables[one.topic](self, form, f"{{{named}}}", one.help)

    def criteria(self, form, sections):
        """A row for each field, with room for what the reviewer finds."""
        columns = [Column("Criterion", 8, bold=True), Column("Reviewer’s findings", 4),
                   Column("Reviewer’s comments", 6)]
        labels = [label for _, labels in sections for label in labels]
        # In quotes, so that nobody, and no import either, takes it for the answer itself.
        rows = [[f"The answer to “{label}”", ["☐ Meets Criteria", "☐ Needs Revision"], ""] for label in labels]
        form.table("What the reviewer finds on each criterion", columns, rows,
                   "A row for each field of the plan, with boxes and room for the reviewer.")

    # --- parts that forms of several agencies have ------------------------------------------

    def known(self, topics):
        return any(one.topic in topics for one in self.profile.fields)

    def identification(self, form, whole=False):
        """Who and what, as far as the agency's own fields do not ask it in the same form."""
        rows = [(label, mark, topic) for label, mark, topic in (
            ("Program title", "{Program title}", "program title"), ("Provider", "{Provider}", "provider"),
            ("Contact", "{Contact}", "contact"), ("E-mail", "{Email}", "email"),
            ("Occupation", "{Occupation}", "occupation"), ("Credentials", "{Credentials}", "credentials"),
            ("Start and end", "{Program dates}", "dates"), ("State of the program", "{Revision line}", None),
        ) if whole or topic is None or not self.known({topic})]
        form.h2("The program")
        form.table("Which program this is", [Column("Item", 5, bold=True), Column("Details", 8)],
                   [[label, mark] for label, mark, _ in rows], "A row for each item, with its details.", silent=True)

    def named(self, form):
        """Which program this is and in which state; the fields of the profile ask the rest later."""
        form.table("Which program this is", [Column("Item", 5, bold=True), Column("Details", 8)], [
            ["Program title", "{Program title}"], ["State of the program", "{Revision line}"]],
            "A row for each item, with its details.", silent=True)

    def hours(self, form, attached=False):
        form.h2("Hours and dates")
        components(form, "Hours and dates of each strand", names=self.names, attached=attached)

    def single_set(self, form, heading="Single set of learning objectives"):
        form.h2(heading)
        objectives(form, "What each objective asks for in each strand", names=self.names)

    def closing(self, form, *, signed=True, whose=None, reviewed=False):
        if signed:
            form.h2("Signatures")
            signatures(form)
        agency_box(form, whose, reviewed=reviewed or self.profile.has_reviewer_column)

    # --- forms ----------------------------------------------------------------------------

    def program_form(self, title, sections, *, subject="what the agency asks of a program"):
        form = self.begun(title, subject)
        self.identification(form)
        self.fields(form, sections)
        if not self.known({"hours"}):
            self.hours(form)
        if not self.known({"objectives"}):
            self.single_set(form)
        self.closing(form)
        return form

    def checklist_form(self, title, subject="what the rule asks and what shows it"):
        form = self.begun(title, subject)
        self.identification(form, whole=True)
        form.h2("Requirements")
        checklist(form, "Each requirement, and what of the program shows it")
        return form


def timeline(agency, form, mark, asked):
    """The weeks with their hours; where the program states none, its dates as a picture."""
    form.mark("{if schedule}")
    units(form, "Weeks or units, hours and objectives", names=agency.names, missing=None)
    form.mark("{otherwise}", "{if dates}")
    form.p("{picture timeline}")
    form.mark("{otherwise}")
    form.p("Not stated.")
    form.mark("{end}", "{end}")


TABLES = {
    "objectives": lambda agency, form, mark, asked: objectives(
        form, asked or "What each objective asks for in each strand", names=agency.names, missing=mark),
    "courses": lambda agency, form, mark, asked: courses(
        form, asked or "Courses, their hours and credits", missing=mark),
    "support classes": lambda agency, form, mark, asked: support_classes(
        form, asked or "Classes that support the courses", missing=mark),
    "hours": lambda agency, form, mark, asked: components(
        form, asked or "Hours, dates and instructors of each strand", names=agency.names),
    "schedule": timeline,
    "instructors": lambda agency, form, mark, asked: instructors(form, asked or "Who teaches what", missing=mark),
    "partners": lambda agency, form, mark, asked: partners(form, asked or "Partners and what they do", missing=mark),
    "credentials": lambda agency, form, mark, asked: credentials(
        form, "Credentials and who gives them", missing=mark),
    "cohorts": lambda agency, form, mark, asked: cohorts(
        form, asked or "Cohorts and their dates", names=agency.names, missing=mark, parts=True),
    "assessments": lambda agency, form, mark, asked: assessments(
        form, asked or "How each objective is assessed, and by which criteria", missing=mark),
    "support services": lambda agency, form, mark, asked: support(form, missing=mark),
    "labor market": lambda agency, form, mark, asked: labor_market(
        form, "Facts and their sources", missing=mark),
    "budget": lambda agency, form, mark, asked: budget(form, asked or "Costs, line by line"),
    "assurances": lambda agency, form, mark, asked: assurances(form, missing=mark),
}


def statements(agency, form, mark, asked):
    form.mark("{if objectives}", "{each objective}")
    form.bullets("**{Number}** {Statement}")
    form.mark("{end}", "{otherwise}")
    form.p(mark)
    form.mark("{end}")


# --- the federal list, which several profiles have as it is ------------------------------------

FEDERAL = [
    ("Provider and program", [
        "Adult education and literacy activities included", "State content standards reflected",
        "Workforce preparation skills addressed", "Workforce training service", "Fit with local and State plans",
        "Provider", "Contact person", "E-mail", "Program title", "CIP code", "Occupation", "Job titles of completers"]),
    ("Credentials and summary", ["Credentials", "Summary of the program"]),
    ("Objectives and courses", ["Single set of learning objectives", "Courses"]),
    ("Time", ["Hours of each component", "Start and end", "Schedule"]),
    ("Teaching and learners", ["Team teaching", "Entry criteria", "Learners expected"]),
    ("Labor market and pathway", ["Labor market", "Career pathway", "Partners and their roles"]),
    ("Assessment and support", ["Assessment of each outcome", "Support services"]),
    ("Money and results", ["Budget", "Funding source", "Measurable skill gains expected"]),
    ("Assurances", ["Assurances"]),
]


def federal(agency):
    form = agency.begun("IET program form", "what the agency asks of a program")
    agency.named(form)
    agency.fields(form, FEDERAL)
    agency.closing(form)
    return form


def california(agency):
    form = agency.begun("IET program form", "what the agency asks of a program")
    agency.named(form)
    agency.fields(form, FEDERAL)
    form.h2("Courses that count as preparation and not as training")
    form.help("California has named these. A program whose training has only these has no workforce training.")
    form.bullets(*agency.profile.preparation)
    agency.closing(form)
    return form


def illinois_self_assessment(agency):
    form = agency.begun("ICAPS and IET self-assessment", "what the program does for each requirement")
    agency.identification(form)
    agency.fields(form, ILLINOIS)
    form.h2("Self-assessment")
    checklist(form, "Each requirement, and what of the program shows it")
    return form


ILLINOIS = [
    ("Program of study", ["Program of Study", "Model", "CIP code"]),
    ("Credentials and support", ["Potential Credentials Earned", "Support services"]),
]


def illinois_proposal(agency):
    return agency.program_form("ICAPS and IET proposal", ILLINOIS, subject="proposal to the state board")


def planning_template(agency):
    form = agency.begun("ICAPS and IET planning template", "the plan of a program on a few pages")
    agency.identification(form, whole=True)
    form.h2("About the program")
    form.p("{Summary}")
    form.h2("Who teaches")
    instructors(form, "Who teaches what", qualifications=True)
    agency.hours(form)
    form.h2("Weeks and units")
    units(form, "Weeks or units, hours of each strand, and objectives", names=agency.names)
    agency.single_set(form)
    form.h2("Assessment")
    assessments(form, "How each objective is assessed, and by which criteria")
    form.h2("Partners")
    partners(form, "Partners and what they do")
    return form


def planning_notes(agency):
    form = agency.begun("ICAPS and IET planning notes", "what the planning team has decided and what is open")
    agency.identification(form, whole=True)
    form.h2("How the team works")
    form.table("How the team plans and teaches", [Column("What is asked", 5, bold=True), Column("Answer", 8)], [
        ["How the instructors teach together", "{Team teaching}"], ["How and when they plan", "{Planning}"],
        ["Hours with more than one instructor", "{Overlap}"], ["Class size", "{Class size}"]],
        "A row for each question, and the answer.")
    form.h2("Notes of the meeting")
    form.blanks("Date and who was there", "Decided", "Decided", "Still open", "Who does what until when")
    form.mark("{if further notes}")
    form.h2("Notes")
    form.p("{Further notes}")
    form.mark("{end}", "{if remarks}")
    form.h2("What reviewers said")
    reviews(form, "What reviewers said, and our answers")
    form.mark("{end}")
    return form


def logic_model(agency):
    form = agency.begun("ICAPS and IET logic model", "what goes in, what is done, and what comes of it", landscape=True)
    form.h2("Logic model")
    form.table("From what goes in to what comes of it", [
        Column("Stage", 3, bold=True), Column("What it holds", 4), Column("In this program", 10)], [
        ["Inputs", "Partners", bullets("{Partners}")],
        ["Inputs", "Instructors", bullets("{Instructors}")],
        ["Inputs", "Funding", bullets("{Funding}")],
        ["Activities", "Courses", bullets("{Courses}")],
        ["Activities", "How the instructors teach together", "{Team teaching}"],
        ["Activities", "Support services", bullets("{Support services}")],
        ["Outputs", "Hours", "{Program hours}"],
        ["Outputs", "Learners expected", "{Seats}"],
        ["Outputs", "Learning objectives", "{Number of objectives}"],
        ["Outcomes", "Measurable skill gains", bullets("{Skill gains}")],
        ["Outcomes", "Credentials", bullets("{Credentials}")],
        ["Outcomes", "Jobs of completers", bullets("{Job titles}")],
        ["Impact", "Next steps on the pathway", bullets("{Next steps}")],
        ["Impact", "Wage of completers", "{Wage of completers}"]],
        "Inputs, activities, outputs, outcomes and impact, from top to bottom.")
    return form


def minnesota_form(agency):
    form = agency.begun("IET Approval Form", "what the review of an IET asks")
    agency.identification(form)
    # The set has a form of its own; here stand its sentences.
    agency.tables["objectives"] = statements
    agency.fields(form, [
        ("Standards and objectives", ["State content standards", "SSLOs"]),
        ("Results and data", ["Measurable skill gains", "Mark in SiD"]),
    ])
    agency.hours(form)
    form.h2("Who teaches")
    instructors(form, "Who teaches what")
    form.h2("Partners")
    partners(form, "Partners and what they do")
    agency.closing(form, whose="ATLAS and the state office")
    return form


def minnesota_set(agency):
    form = agency.begun("SSLOs Form", "the single set of learning objectives", landscape=True)
    form.fact("Provider", "{Provider}")
    form.fact("Occupation", "{Occupation}")
    form.fact("Instructors", "{Instructors}")
    form.fact("Content standards", "{State content standards}")
    # A box below so long a table would often stand alone on a page.
    agency_box(form, "ATLAS and the state office")
    form.h2("Single set of learning objectives")
    form.help("Each objective joins the three strands. Codes of standards stand in parentheses.")
    objectives(form, "What each objective asks for in each strand, and how it is assessed", names=agency.names,
               assessments=True)
    return form


def new_mexico(agency):
    return agency.program_form("IET program form", [("Instructors", ["Instructors"]), ("Credentials", ["Credentials"])])


def pennsylvania(agency):
    form = agency.begun("IET Planning Tool and Proposal", "plan and proposal")
    agency.named(form)
    agency.fields(form, FEDERAL)
    agency.closing(form)
    return form


def pennsylvania_checklist(agency):
    form = agency.checklist_form("IET Checklist")
    agency.closing(form)
    return form


def texas(agency):
    return agency.program_form("IET program form", [
        ("Codes and kind of training", ["CIP code", "Occupational Skills Training Code", "Type of training",
                                        "Mark in the data system"])])


VIRGINIA = [
    ("Unified Competency List", ["Unified Competency List"]),
    ("IET Timeline", ["IET Timeline"]),
    ("Partnerships", ["Partnerships"]),
    ("Budget", ["Budget"]),
    ("Assurances", ["Assurances"]),
    ("Support services", ["Support services"]),
]


def virginia_tool(agency):
    return agency.program_form("IET Planning Tool", VIRGINIA, subject="plan of a program")


def virginia_narrative(agency):
    form = agency.begun("Narrative", "the program in prose, for the application")
    agency.identification(form, whole=True)
    for heading, mark in (("Summary of the program", "{Summary}"), ("Career pathway", "{Career pathway}"),
                          ("Fit with the plan of the workforce board", "{Board plan}")):
        form.h2(heading)
        form.p(mark)
    form.h2("Need")
    labor_market(form, "What the labor market shows")
    form.h2("Program design")
    form.p("**How the instructors teach together:** {Team teaching}", "**How and when they plan:** {Planning}")
    components(form, "Hours and dates of each strand", names=agency.names)
    form.p("The Unified Competency List has {Number of objectives} objectives; it stands in the IET Planning Tool.")
    form.h2("Learners")
    form.p("**Who may come in:** {Entry criteria}", "**Learners expected:** {Seats}")
    form.h2("Partnerships")
    partners(form, "Partners and what they do")
    form.h2("Support services")
    support(form)
    form.h2("Credentials")
    credentials(form, "Credentials that learners can earn")
    return form


def vermont_registration(agency):
    form = agency.begun("Registration Form", "registration of a program and its cohorts")
    agency.identification(form)
    agency.fields(form, [("Cohorts", ["Cohort dates"]), ("Data system", ["Mark in LACES"])])
    agency.hours(form)
    agency.closing(form, whose="the Agency of Education")
    return form


def vermont_checklist(agency):
    form = agency.checklist_form("IET checklist")
    form.h2("Executive summary")
    form.help("Completed at the meeting at the end of the year, in which the dates of the cohorts are confirmed.")
    cohorts(form, "Cohorts and their dates", parts=False)
    form.blanks("Date of the meeting", "Dates confirmed", "What went well", "What will change")
    agency.closing(form, whose="the Agency of Education")
    return form


WASHINGTON = [
    ("College", ["College", "Contact Person", "E-mail"]),
    ("Program", ["Brief Program Summary", "Professional-Technical Program (P-T) Title", "CIP Code", "EPC Code",
                 "Job Title(s) for I-BEST program completers", "I-BEST Instruction Start Date"]),
    ("Entry and pathway", ["Minimum Entry Criteria including ABE & ESL Levels",
                           "Entrance requirements of the next level", "Next credentials on the pathway"]),
    ("Labor market", ["Labor-market evidence", "Median wage of completers", "Number of students"]),
    ("Integrated outcomes", ["Integrated outcomes"]),
    ("Courses", ["Courses (Format 1)", "ABE/ESL courses (Format 2)"]),
    ("Hours and team teaching", ["Hours per week and in total", "Overlap", "Class size", "Team-teaching model"]),
    ("Assessment and revision", ["Assessment of each outcome", "Original submission date and revision number"]),
]


def washington_plan(agency):
    form = agency.begun("Enhanced FTE Plan", "the plan with its table of criteria")
    agency.fields(form, WASHINGTON)
    form.h2("Table of criteria")
    agency.criteria(form, WASHINGTON)
    form.h2("Signatures")
    signatures(form)
    agency_box(form, "SBCTC", reviewed=True)
    return form


def washington_courses(agency):
    form = agency.begun(
        "I-BEST course formats", "Format 1 and Format 2: courses with hours and credits", landscape=True)
    form.fact("College", "{College}")
    form.fact("CIP Code", "{CIP Code}")
    form.fact("EPC Code", "{EPC Code}")
    form.h2("Format 1: integrated courses")
    form.help("Name, department, number, hours, credits and credit equivalency (credits times 1.75).")
    courses(form, "Format 1: hours and credits of each integrated course", missing="{Courses (Format 1)}")
    form.mark("{if overlap}")
    form.p("**Overlap:** {Overlap}")
    form.mark("{end}")
    form.h2("Format 2: ABE/ESL courses that support the program")
    form.help("Classes that are not integrated and directly support the program.")
    support_classes(form, "Format 2: hours of each supporting class", missing="{ABE/ESL courses (Format 2)}")
    agency.hours(form, attached=True)
    agency_box(form, "SBCTC", reviewed=True)
    return form


def wisconsin(agency):
    return agency.program_form("IET program form", [
        ("Single set of learning objectives", ["Single set of learning objectives"]),
        ("Credential", ["Credential"]),
        ("Labor market and pathway", ["Labor-market information", "Plan of the workforce development board",
                                      "Career pathway"]),
        ("Support services", ["Support services"]),
    ])


FORMS = {
    "ca": {"program-form": california},
    "fl": {"program-form": federal},
    "il-icaps": {"planning-template": planning_template, "planning-notes": planning_notes, "logic-model": logic_model,
                 "self-assessment": illinois_self_assessment, "proposal": illinois_proposal},
    "mn-abe": {"iet-approval-form": minnesota_form, "sslos-form": minnesota_set},
    "nm": {"program-form": new_mexico},
    "pa": {"iet-planning-tool-and-proposal": pennsylvania, "iet-checklist": pennsylvania_checklist},
    "tx": {"program-form": texas},
    "us-federal": {"program-form": federal},
    "va-pluggedin": {"narrative-template": virginia_narrative, "iet-planning-tool": virginia_tool},
    "vt": {"iet-checklist": vermont_checklist, "registration-form": vermont_registration},
    "wa-ibest": {"enhanced-fte-plan": washington_plan, "course-formats": washington_courses},
    "wi-wtcs": {"program-form": wisconsin},
}
