"""Tables and sections that several forms share. Each takes the form and adds its blocks to it."""
from form import Box, Column, P, bullets, optional, repeated

AE, WP, WT = "adult education", "workforce preparation", "workforce training"
THREE = (AE, WP, WT)


def called(strand, names):
    """What the agency calls a strand, as the head of a column."""
    name = (names or {}).get(strand, strand)
    return name[0].upper() + name[1:]


def stated(form, condition, missing, add):
    """What `add` adds, where there is something to show; else the mark that says it is missing.

    Without such a mark the part stands in a section that is left out as a whole.
    """
    form.mark(f"{{if {condition}}}")
    add()
    if missing:
        form.mark("{otherwise}")
        form.p(missing)
    form.mark("{end}")


def maybe(name):
    """An optional value of several lines in a cell."""
    return [f"{{if {name}}}", bullets(f"{{{name}}}"), "{otherwise}", "–", "{end}"]


def details(*names):
    """Values that few programs state: small below what they belong to, and nothing where they are not stated."""
    return [part for name in names for part in (f"{{if {name}}}", P(f"{{{name}}}", "Help"), "{end}")]


def objectives(form, caption, *, names=None, missing="{Objectives}", assessments=False):
    columns = [Column("No.", 4, bold=True), Column("Objective", 11, bold=True)]
    columns += [Column(called(strand, names), 14, strand) for strand in THREE]
    cells = ["{Number}", optional("Statement")]
    cells += [maybe(f"{strand[0].upper() + strand[1:]} with codes") for strand in THREE]
    if assessments:
        columns.append(Column("Assessment", 10))
        cells.append(maybe("Assessments"))
    stated(form, "objectives", missing, lambda: form.table(
        caption, columns, [repeated("objective", cells)],
        "A row for each objective of the single set; a column for each of the three strands, with the codes of "
        "standards in parentheses."))


def components(form, caption, *, names=None, people=True, total=True, attached=False):
    rows = []
    for strand in THREE:
        start = strand[0].upper() + strand[1:]
        rows.append([called(strand, names), f"{{{start} hours in words}}", f"{{{start} dates}}"]
                    + [f"{{{start} instructors}}"] * people)
    if total:
        rows.append(["The whole program", "{Program hours}", "{Program dates}"] + ["{Instructors}"] * people)
    columns = [Column("Strand", 5, bold=True), Column("Hours", 6), Column("Dates", 6)]
    form.table(caption, columns + [Column("Instructors", 6)] * people, rows,
               "A row for each of the three strands of the program: its hours, its dates and who teaches it.",
               whole=True, attached=attached)


def courses(form, caption, *, what="course", condition="courses", missing="{Courses}", about=None, strand=False):
    columns = [Column("Number", 3, bold=True), Column("Course", 6), Column("Department", 4), Column("Lecture", 3),
               Column("Lab", 3), Column("Other", 3), Column("All hours", 3), Column("Credits", 3)]
    cells = [optional("Number"), "{Title}", optional("Department"), optional("Lecture hours"),
             optional("Laboratory hours"), optional("Other hours"), optional("Hours"), optional("Credits")]
    if strand:
        columns.insert(2, Column("Strand", 4))
        cells.insert(2, optional("Strand"))
    stated(form, condition, missing, lambda: form.table(
        caption, columns, [repeated(what, cells)],
        about or "A row for each course, with its hours by kind and its credits."))


def support_classes(form, caption, missing="{Support classes}"):
    columns = [Column("Class", 6, bold=True), Column("Supports", 6), Column("Department", 4), Column("Hours", 3),
               Column("Credits", 3)]
    cells = ["{Name}", optional("Supports"), optional("Department"), optional("Hours"), optional("Credits")]
    stated(form, "support classes", missing, lambda: form.table(
        caption, columns, [repeated("support class", cells)],
        "A row for each class that is not integrated, with the courses that it supports."))


def units(form, caption, *, names=None, missing="Not stated.", hours=True):
    columns = [Column("Unit", 5, bold=True), Column("Dates", 5), Column("Objectives", 4)]
    cells = ["{Name}", optional("Dates"), optional("Objectives")]
    if hours:
        columns += [Column(called(strand, names), 4, strand) for strand in THREE]
        cells += [optional(f"{strand[0].upper() + strand[1:]} hours") for strand in THREE]
    columns.append(Column("All hours", 3))
    cells.append(optional("Hours"))
    stated(form, "schedule", missing, lambda: form.table(
        caption, columns, [repeated("unit", cells)],
        "A row for each unit or week, with the objectives that it works toward and its hours."))


def instructors(form, caption, *, missing="{Instructors}", qualifications=False):
    columns = [Column("Name", 5, bold=True), Column("Teaches", 8)]
    cells = ["{Name}", [optional("Strands"), *details("Role", "Email", *["Qualifications"] * qualifications)]]
    stated(form, "instructors", missing, lambda: form.table(
        caption, columns, [repeated("instructor", cells)], "A row for each person who teaches."))


def partners(form, caption, *, missing="{Partners}", contact=True):
    columns = [Column("Partner", 5, bold=True), Column("What the partner does", 9)]
    cells = [["{Name}", *details("Kind", *["Contact"] * contact)], maybe("Contributions")]
    stated(form, "partners", missing, lambda: form.table(
        caption, columns, [repeated("partner", cells)], "A row for each partner, with its role."))


def credentials(form, caption, missing="{Credentials}"):
    columns = [Column("Credential", 8, bold=True), Column("Issued by", 6)]
    stated(form, "credentials", missing, lambda: form.table(
        caption, columns, [repeated("credential", [["{Name}", *details("Kind")], optional("Issuer")])],
        "A row for each credential that learners can earn."))


def cohorts(form, caption, *, names=None, missing="{Cohorts}", parts=False):
    columns = [Column("Cohort", 4, bold=True), Column("Site", 4), Column("Learners", 2)]
    cells = ["{Name}", optional("Site"), optional("Seats")]
    if parts:
        columns += [Column(f"{called(strand, names)}: dates", 4, strand) for strand in THREE]
        cells += [optional(f"{strand[0].upper() + strand[1:]} dates") for strand in THREE]
    else:
        columns.append(Column("Dates", 5))
        cells.append(optional("Dates"))
    stated(form, "cohorts", missing, lambda: form.table(
        caption, columns, [repeated("cohort", cells)], "A row for each group of learners."))


def assessments(form, caption, *, missing="{Assessments}", statement=False,
                called="{Number}"):
    """By objective; what is said of the program as a whole follows as a list."""
    columns = [Column("No." if statement else "Objective", 2, bold=True)] + [Column("Objective", 6)] * statement
    columns += [Column("How it is assessed", 6), Column("What good work shows", 6)]
    cells = [called] + ["{Statement}"] * statement + [maybe("Assessments"), maybe("Criteria")]

    def add():
        form.table(caption, columns, [repeated("objective", cells)],
                   "A row for each objective, with its assessments and the criteria of good work.")
        form.mark("{each assessment}", "{if no Objective}")
        form.bullets("**Assessment of the whole program:** {Text}{if Criteria}. What good work shows: {Criteria}{end}")
        form.mark("{end}", "{end}")
    stated(form, "assessments", missing, add)


def support(form, missing="{Support services}"):
    def add():
        form.mark("{each support service}")
        form.bullets("{Text}{if Provider} ({Provider}){end}")
        form.mark("{end}")
    stated(form, "support services", missing, add)


def labor_market(form, caption, missing="{Labor market}"):
    columns = [Column("What was found", 9), Column("Source", 5)]
    cells = [["{Statement}", *details("Wage")], [optional("Source"), *details("Date")]]
    stated(form, "labor-market facts", missing, lambda: form.table(
        caption, columns, [repeated("labor-market fact", cells)],
        "A row for each fact of the labor market, with its source and date."))


def budget(form, caption, missing="No line of a budget is stated in the program."):
    columns = [Column("Category or code", 4, bold=True), Column("What the money is for", 7), Column("Amount", 3),
               Column("Source of funds", 4)]
    cells = [optional("Category"), "{Text}", optional("Amount"), optional("Source")]
    stated(form, "budget", missing, lambda: form.table(
        caption, columns, [repeated("budget line", cells)], "A row for each line of the budget."))


def assurances(form, missing):
    def add():
        form.mark("{each assurance}")
        form.numbered("{Text}{if Party} ({Party}){end}")
        form.mark("{end}")
    stated(form, "assurances", missing, add)


def signatures(form):
    """A line for each who signs, none for who has signed; a blank one where nobody is named.

    Who signs stands below the line, where our own import looks for it.
    """
    form.mark("{if signers}", "{each signer}", "{if Date signed}")
    form.signed("{if Name}{Name}, {end}{Role}. Signed on {Date signed}")
    form.mark("{otherwise}", "{if no Name}")
    form.paragraph("Printed name \t", "PrintedName")
    form.mark("{end}")
    form.sign("{if Name}{Name}, {end}{Role}")
    form.mark("{end}", "{end}", "{otherwise}")
    form.paragraph("Printed name and capacity \t", "PrintedName")
    form.sign("")
    form.mark("{end}")


def agency_box(form, whose=None, *, reviewed=False):
    """What the agency fills in by hand or on the screen."""
    form.h2(f"For the use of {whose} only" if whose else "For the agency’s use only")
    tag = "for the agency: "
    verdict = (["Criteria ", Box(tag + "meets criteria", "Meets criteria"), " all met    ",
                Box(tag + "needs revision", "Needs revision"), " some need revision"] if reviewed else None)
    lines = [["This program is  ", Box(tag + "approved", "The program is approved"), " approved    ",
              Box(tag + "not approved", "The program is not approved"), " not approved    ",
              Box(tag + "changes", "The program is to be changed"), " to be changed"]]
    for line in ([verdict] if verdict else []) + lines:
        form.p(line, style="AgencyBox")
    form.p("Comments \t", style="AgencyLine")
    form.p("Reviewer \t\tDate \t", style="AgencyBox")


def checklist(form, caption):
    columns = [Column("Requirement", 6), Column("Met", 3), Column("What shows it", 9)]
    cells = [["**{Code}**", "{Text}"], optional("Status"),
             ["{if Answer}", bullets("{Answer}"), "{otherwise}", "–", "{end}", "{if Missing}",
              P("Still missing:", "Help"), bullets("{Missing}"), "{end}"]]
    form.table(caption, columns, [repeated("requirement", cells)],
               "A row for each requirement, how far it is met, and what of the program shows it.")


def reviews(form, caption):
    columns = [Column("Round", 2, bold=True), Column("Criterion", 4), Column("What the reviewer said", 6),
               Column("Our answer", 6)]
    cells = [optional("Round"), optional("Criterion"), optional("Text"), optional("Answer")]
    stated(form, "remarks", None, lambda: form.table(
        caption, columns, [repeated("remark", cells)],
        "A row for each thing that a reviewer said, with what was answered."))
