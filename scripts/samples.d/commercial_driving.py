"""Commercial driving: a draft under review, with training first, review marks, form fields and real defects."""
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Inches

import word

NAME = "commercial-driving"
TITLE = "Commercial Driver IET (Class A)"
HEAD = ("Workforce Training Competency", "Adult Education Standard (CCRS)", "Workforce Preparation (ESF)", "Integrated Objective", "Assessment")
WIDTHS = (1.85, 1.95, 1.75, 2.45, 1.4)

# Workforce training, adult education, workforce preparation, objective, assessment.
# {-D:...} is deleted and {+D:...} inserted by Dana Okafor, M by Miguel Reyes.
ROWS = [
    ("CDL 1.1 Inspects a vehicle before a trip.",
     "RST.6-8.3 Follow an inspection list step by step.",
     "Personal Qualities: take care with each step, also under time pressure.",
     "Inspect a tractor and trailer by the list, say each item aloud, and write up {-D:problems}{+D:defects so that a mechanic can find them}.",
     "Pre-trip inspection, 3 items missed at most"),
    ("CDL 4.1 Keeps a record of duty status.",
     "{-M:RI.3.4}{+M:RI.4.3} Explain the hours-of-service rules and why they exist.",
     "Resource Management: plan own time within limits.",
     "{-D:Understand the logbook}{+D:Keep a log for three days, total the hours, and find the point at which the driver must rest}.",
     "Log of three days, checked by a partner"),
    ("CDL 4.2 Plans a trip.",
     "7.RP.3 Use rates to find time, distance and fuel.",
     "Critical Thinking Skills: change a plan when the facts change.",
     "Plan a legal two-day run with distance, time, fuel and rest stops, and defend the plan when a delay is added.",
     "Trip plan with a {-M:map}{+M:fuel table} and one change"),
    ("CDL 2.1 Reads signs, gauges and dash lights.",
     "RST.6-8.7 Match symbols and gauges with the text of the manual.",
     "Information Use: pick out what matters now.",
     "Read a gauge or a sign, say what it means, and decide in five seconds what to do.",
     "Flash cards and simulator"),
    ("CDL 3.1 Backs, couples and uncouples.",
     "SL.8.1 Give and follow short spoken directions.",
     "Interpersonal Skills: trust and correct a spotter politely.",
     "Back into a dock with a spotter, using agreed hand signals and words{+D:, and stop at once when sight is lost}.",
     "Range test, two pull-ups at most"),
    ("CDL 5.1 Secures cargo and checks weight.",
     "7.EE.3 Solve problems of several steps with weights and axles. RST.6-8.13 Compare tables.",
     "Systems Thinking: see what one bad strap does to the whole load.",
     "Figure axle weights from a loading plan, find the overload, and move cargo on paper until the load is legal.",
     "Two loading plans"),
    ("CDL 6.1 Deals with shippers, officers and the public.",
     "W/WHST.6-8.2 Write a clear report of an incident.",
     "Communication Skills: stay polite and keep to facts.",
     "Report a late delivery by telephone and a fender bender in writing, with time, place and {-M:what happened}{+M:what was seen, not what was guessed}.",
     "Report form; role play"),
    ("CDL 1.2 Explains air brakes.",
     "RI.5.4 Work out technical words from the manual.",
     "Technology Use: use the practice-test app and keep a list of errors.",
     "Describe how air brakes build, hold and release pressure, and carry out the leak test.",
     "Air brake knowledge test; leak test"),
]
INSERTED = (
    "CDL 7.1 Finds and keeps work as a driver.",
    "W.5.5 Revise an application with help from others.",
    "Personal Qualities: be ready for a drug and alcohol test and for life on the road.",
    "Compare two job offers by pay per mile, home time and benefits, and write an application for the better one.",
    "Comparison sheet; application")
DELETED = ("CDL 7.0 Company orientation.", "n/a", "n/a", "Watch the company safety video.", "Attendance")

SERVICES = [
    ("Adult education", True), ("Workforce preparation activities", True),
    ("English language acquisition", False), ("Integrated education and training", True),
]


def build(path):
    document = word.new(TITLE, "Dana Okafor", "Calibri", 10.5, margin=0.7)
    word.color_headings(document, "333333", {"Title": 22, "Heading 1": 13})
    review = word.Review()
    section = document.sections[0]
    section.orientation = 1
    section.page_width, section.page_height = section.page_height, section.page_width
    word.footer(section, "DRAFT 3 \u2013 Three Forks Adult Education")
    document.add_paragraph(TITLE, style="Title")
    form(document, review)
    schedule = timetable(document, review)
    document.add_heading("Integrated objectives", 1)
    made, opening = objectives(document, review)
    closing(document, review)
    comments(document, schedule, made, opening)
    word.save(document, path)


def form(document, review):
    word.content_control(line(document, "Program"), "program", "Program title", "Commercial Driver IET (Class A)")
    word.content_control(line(document, "Provider"), "provider", "Provider", "Three Forks Adult Education")
    word.content_control(line(document, "Training partner"), "partner", "Training partner", "Big Sky Driving Academy")
    word.content_control(
        line(document, "Occupation"), "occupation", "Occupation", "Heavy and tractor-trailer truck drivers (SOC 53-3032)",
        '<w:dropDownList><w:listItem w:displayText="Heavy and tractor-trailer truck drivers (SOC 53-3032)" w:value="53-3032"/>'
        '<w:listItem w:displayText="Light truck drivers (SOC 53-3033)" w:value="53-3033"/></w:dropDownList>')
    word.content_control(line(document, "CIP"), "cip", "CIP code", "49.0205 Truck and Bus Driver/Commercial Vehicle Operator")
    review.write(line(document, "Credential"), "{-M:Class B}{+M:Class A} commercial driver\u2019s license")
    boxes = line(document, "Funding source")
    for tag, title, checked in (("s231", "Section 231", True), ("s243", "Section 243", False)):
        word.checkbox(boxes, tag, title, checked)
        boxes.add_run(f" {title}    ")
    services = line(document, "Activities included")
    for index, (name, ticked) in enumerate(SERVICES):
        if index % 2:
            word.typed_symbol(services, "Wingdings", "\u00fc" if ticked else "\u00a8")
        else:
            word.symbol(services, "Wingdings", "F0FC" if ticked else "F0A8")
        services.add_run(f" {name}    ")


def line(document, label):
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = 0
    paragraph.add_run(label + ": ").bold = True
    return paragraph


def timetable(document, review):
    document.add_heading("Dates and hours", 1)
    made = word.table(document, 4, (2.2, 2.0, 2.0, 1.4, 1.8))
    values = [
        ("Component", "Begins", "Ends", "Hours", "Instructor"),
        ("Adult education", "January 11, 2027", "March 5, 2027", "{-D:32}{+D:48}", "Dana Okafor"),
        ("Workforce preparation", "January 11, 2027", "March 5, 2027", "", "Dana Okafor"),
        ("Workforce training", "March 15, 2027", "May 7, 2027", "160", "Miguel Reyes"),
    ]
    for index, (row, texts) in enumerate(zip(made.rows, values)):
        for cell, text in zip(row.cells, texts):
            review.write(cell.paragraphs[0], text, bold=index == 0)
            if index == 0:
                word.shade(cell, "D9D9D9")
    word.header_row(made.rows[0])
    return made


def objectives(document, review):
    opening = document.add_paragraph()
    review.write(opening, "Each row was written {-D:by the academy}{+D:by both instructors}.")
    review.delete_paragraph_mark(opening, "Dana Okafor")
    review.write(document.add_paragraph(), " Standards are from the CCRS; the CDL numbers are the academy\u2019s own.")
    made = word.table(document, 0, WIDTHS)
    head(made)
    for index, texts in enumerate(ROWS):
        if index == 4:
            # Typed a second time by hand, as people do where a page happened to end.
            head(made, repeated=True)
        fill(made, review, texts)
    review.row(fill(made, review, DELETED), "w:del", "Miguel Reyes")
    review.row(fill(made, review, INSERTED), "w:ins", "Miguel Reyes")
    return made, opening


def head(made, repeated=False):
    row = made.add_row()
    for cell, words, width in zip(row.cells, HEAD, WIDTHS):
        cell.width = Inches(width)
        word.put(cell, words, bold=True)
        word.shade(cell, "D9D9D9")
    if not repeated:
        word.header_row(row)


def fill(made, review, texts):
    row = made.add_row()
    word.keep_whole(row)
    for cell, text, width in zip(row.cells, texts, WIDTHS):
        cell.width = Inches(width)
        review.write(cell.paragraphs[0], text, size=10)
    return row


def closing(document, review):
    document.add_heading("Pathway, employers and support", 1)
    paragraph = document.add_paragraph()
    review.write(
        paragraph,
        "Drivers can add tanker and hazardous materials endorsements after six months and go on to dispatcher, trainer "
        "or owner-operator; this is the transportation pathway of the Three Forks Workforce Board. The board\u2019s "
        "report of July 2026 shows {-M:120}{+M:175} openings a year at a median wage of $26.30. Summit Freight and "
        "Gallatin Haulers lend a trailer, ride along, and interview every completer.")
    paragraph.add_run().add_break(WD_BREAK.LINE)
    paragraph.add_run("Support: medical card fee, permit fee, and a ride to the range.")
    document.add_heading("Materials and signatures", 1)
    document.add_paragraph("Materials: State commercial driver manual; blank logs; loading plans and bills of lading of Summit Freight.")
    document.add_paragraph("Director, Three Forks Adult Education: ____________________     Owner, Big Sky Driving Academy: ____________________")


def comments(document, schedule, made, opening):
    hours = schedule.rows[2].cells[3].paragraphs[0]
    note = hours.add_run("")
    document.add_comment(note, "How many hours is this? The form asks for it.", author="Miguel Reyes", initials="MR")
    first = made.rows[1].cells[3].paragraphs[0].runs[0]
    document.add_comment(first, "Good. Both of us can grade this one.", author="Dana Okafor", initials="DO")
    document.add_comment(opening.runs[0], "Please check the wording before we send it.", author="Dana Okafor", initials="DO")
    part = document.part._comments_part.element
    for comment in part.findall(qn("w:comment")):
        comment.set(qn("w:date"), word.REVIEWED[comment.get(qn("w:author"))])
