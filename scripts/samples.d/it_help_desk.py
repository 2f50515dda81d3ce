"""IT help desk: headings and numbered lists, no table. Labeled strands in the first units, inline tags in the last."""
from docx.shared import Inches, Pt

import word

NAME = "it-help-desk"
TITLE = "IT Help Desk Technician \u2013 Integrated Education and Training"

ABOUT = [
    ("Provider", "Copper Valley Literacy Council"),
    ("Workforce training provider", "Copper Valley College, Department of Computing"),
    ("Occupation", "Computer user support specialists, SOC 15-1232"),
    ("CIP", "11.1006 Computer Support Specialist"),
    ("Industry-recognized credential", "CompTIA A+"),
    ("Type of training", "Occupational skills training"),
    ("Funding", "WIOA section 231 and the State digital skills grant"),
    ("Contact", "Joan Whitehorse, jwhitehorse@example.org"),
]
WHEN = [
    ("Adult education", "January 19, 2027 to May 20, 2027, Tuesday and Thursday, 5 hours a week, 90 hours in all; Joan Whitehorse"),
    ("Workforce preparation", "January 19, 2027 to May 20, 2027, Thursday, 2 hours a week, 36 hours in all; Joan Whitehorse and Ben Archer"),
    ("Workforce training", "January 19, 2027 to May 20, 2027, Monday to Wednesday, 9 hours a week, 162 hours in all; Ben Archer"),
]
# (unit, [(statement, strands as labeled paragraphs or None)])
UNITS = [
    ("Unit 1: The first call", [
        ("Take a call, ask open and closed questions, and write a ticket that another technician can act on.", (
            "Write clear notes for a reader who did not hear the call (W/WHST.6-8.4).",
            "Listen actively and confirm the problem in own words (ESF: Communication Skills).",
            "Records an incident in the ticketing system (ITS 1.1).")),
        ("Tell apart a fault of hardware, software, network and user from the caller\u2019s description, and choose the first thing to test.", (
            "Sort details of a text into categories and explain the sorting (RI.8.3).",
            "Form a hypothesis and say what would prove it wrong (ESF: Critical Thinking Skills).",
            "Classifies incidents and sets their priority (ITS 1.2).")),
        ("Calm an upset caller, agree on a next step and a time, and keep the promise.", (
            "Choose words and tone that fit the listener (ELPS.7).",
            "Manage own feelings and stay courteous (ESF: Interpersonal Skills).",
            "Follows the service level agreement of the desk (ITS 1.3).")),
    ]),
    ("Unit 2: Inside the machine", [
        ("Replace memory and storage in a desktop computer by the service manual, and record the part numbers.", (
            "Follow a technical procedure of many steps, with its warnings (RST.9-10.3).",
            "Keep tools and parts in order and account for each (ESF: Resource Management).",
            "Installs and replaces internal components (ITS 2.1).")),
        ("Compare two upgrade offers by price, capacity and warranty, and recommend one to a small office in a short report.", (
            "Compute unit rates and percent discounts (7.RP.3). Support a claim with relevant evidence (W.7.1).",
            "Compare sources and judge which can be trusted (ESF: Information Use).",
            "Recommends hardware that fits a need and a budget (ITS 2.2).")),
        ("Convert between binary, decimal and hexadecimal to read an address, and explain to a classmate why the digits carry.", (
            "Use the structure of the place-value system (MP.7).",
            "Explain a new idea patiently (ESF: Interpersonal Skills).",
            "Reads network and memory addresses (ITS 3.1).")),
    ]),
]
TAGGED = ("Unit 3: Networks and safety", [
    ("Find why a computer has no network, working from the cable up and noting the result of each test.",
     "[AEL: RST.6-8.3] [WP: ESF Critical Thinking Skills] [WT: ITS 3.2]"),
    ("Explain to a user, without jargon, how to spot a dishonest e-mail, and write a one-page tip sheet.",
     "[AEL: W/WHST.6-8.2] [WP: ESF Communication Skills] [WT: ITS 4.1]"),
    ("Read a log of failed sign-ins, chart them by hour, and decide whether to raise an alarm.",
     "[AEL: RST.6-8.7] [AEL: 6.SP.5] [WP: ESF Systems Thinking] [WT: ITS 4.2]"),
    ("Restore a user\u2019s files from a backup and tell the user what is lost and what is not.",
     "[AEL: RI.4.3] [WP: ESF Technology Use] [WT: ITS 4.3]"),
])
LABELS = ("Adult education", "Workforce preparation", "Workforce training")


def build(path):
    document = word.new(TITLE, "Joan Whitehorse", "Verdana", 10)
    word.color_headings(document, "4A2C6D", {"Title": 20, "Heading 1": 14, "Heading 2": 12})
    word.footer(document.sections[0], "Copper Valley Literacy Council")
    document.add_paragraph(TITLE, style="Title")
    document.add_heading("About the program", 1)
    for label, value in ABOUT:
        word.label_value(document, label, value)
    document.add_paragraph(
        "Adults who like to solve problems for people learn to run a help desk: on the telephone, at the bench and "
        "on the network. Two teachers share one room and one set of objectives.")
    document.add_heading("Dates and hours", 1)
    for strand, words in WHEN:
        word.write(document.add_paragraph(style="List Bullet"), f"**{strand}:** {words}")
    document.add_heading("Single set of learning objectives", 1)
    document.add_paragraph("Learners who complete the program can:")
    number = word.restart_numbering(document, "List Number")
    for unit, objectives in UNITS:
        document.add_heading(unit, 2)
        for statement, strands in objectives:
            item = word.in_list(document.add_paragraph(style="List Number"), number)
            item.paragraph_format.space_before = Pt(8)
            item.paragraph_format.keep_with_next = True
            word.write(item, statement)
            for label, words in zip(LABELS, strands):
                line = document.add_paragraph()
                line.paragraph_format.left_indent = Inches(0.5)
                line.paragraph_format.space_after = Pt(2)
                word.write(line, f"**{label}:** {words}")
    unit, objectives = TAGGED
    document.add_heading(unit, 2)
    for statement, tags in objectives:
        item = word.in_list(document.add_paragraph(style="List Number"), number)
        word.write(item, statement + " ")
        word.write(item, tags, color="4A2C6D")
    document.add_heading("How we know", 1)
    for line in (
        "A portfolio of ten tickets, scored with one rubric by both teachers",
        "Practice tests for both exams of the credential in weeks 10 and 17",
        "A reading and a mathematics test before and after, for the adult education strand",
    ):
        document.add_paragraph(line, style="List Bullet")
    document.add_heading("Materials", 1)
    for line in (
        "Ticket forms and call scripts of the college help desk",
        "Service manuals of the computers on the benches",
        "Log files and phishing examples, with names removed",
    ):
        document.add_paragraph(line, style="List Bullet")
    document.add_heading("Pathway, jobs and partners", 1)
    document.add_paragraph(
        "The program belongs to the information technology pathway of the Copper Valley Workforce Board: help desk "
        "technician, then network or systems support, then administrator. The credential counts for six credits at "
        "the college. The board\u2019s dashboard of September 2026 shows 88 openings a year and a median wage of "
        "$25.40 for user support. Copper Valley Hospital and the Unified School District take interns for 40 hours "
        "and interview every completer.")
    document.add_heading("Support for learners", 1)
    document.add_paragraph("Laptop loan, exam vouchers, evening child care, and a coach who follows learners into the first three months of work.")
    document.add_heading("Signatures", 1)
    for role in ("Executive director, Copper Valley Literacy Council", "Chair, Department of Computing"):
        line = document.add_paragraph(f"{role}: ______________________________   Date: ____________")
        line.paragraph_format.space_before = Pt(12)
    word.save(document, path)
