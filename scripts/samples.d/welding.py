"""Welding: a card, which is a small table, for each objective, in a document that otherwise uses tabs."""
from docx.shared import Pt

import word

NAME = "welding"
TITLE = "Welding Fundamentals IET"
BAND, LABEL = "404040", "EDEDED"

GLANCE = [
    ("Program", "Welding Fundamentals IET: Print, Shop and Career"),
    ("Provider", "Harbor County Adult School"),
    ("Training partner", "Northgate Regional Technical Center, Welding Department"),
    ("Occupation", "Welders, cutters, solderers and brazers (SOC 51-4121)"),
    ("CIP", "48.0508 Welding Technology/Welder"),
    ("Credential", "Certified Welder card, structural steel, 2G and 3G plate (American Welding Society test)"),
    ("Training type", "Occupational skills training"),
    ("Funding", "WIOA Title II, section 231, with the center\u2019s tuition grant for the shop hours"),
    ("Dates", "February 1, 2027 to June 4, 2027"),
    ("Class size", "12"),
    ("Coordinator", "Tom\u00e1s Lindqvist, tlindqvist@example.org, (555) 555-0117"),
]

HOURS = [
    "Adult education: February 1 to June 4, 2027; 4 hours a week, 72 hours (instructor: Priya Raman)",
    "Workforce preparation: February 1 to June 4, 2027; 2 hours a week, 36 hours (instructors: Priya Raman and Walt Jensen)",
    "Workforce training: February 1 to June 4, 2027; 12 hours a week, 216 hours (instructor: Walt Jensen)",
]

ROWS = ("Adult Education & Literacy", "Workforce Preparation Activities", "Workforce Training Competency", "Materials", "Assessment")

CARDS = [
    ("Read a fabrication drawing and its weld symbols, convert fractions to decimals, and mark cut lines within 1/16 inch, checking the marks before cutting.", [
        ["Write fractions of an inch as decimals and compare them.", "5.NBT.3, MP.6",
         "Match the notes of a drawing with its views and symbols.", "RST.6-8.7"],
        ["Plan the order of cuts so that little plate is wasted (ESF: Resource Management).",
         "Check own work against the drawing before cutting (ESF: Critical Thinking Skills)."],
        ["WLD1.1 Interprets views and welding symbols.", "WLD1.2 Lays out parts within 1/16 inch."],
        ["Shop drawings of the bench project; steel rule; combination square; layout dye"],
        ["Layout of two plates, measured by a partner and by the instructor"]]),
    ("Use a safety data sheet to choose protective equipment and ventilation for a task, and write a short hazard note to the team.", [
        ["Follow a safety procedure exactly and find the section that answers a question.", "RST.6-8.3",
         "Explain a hazard and what to do about it in a short note.", "W/WHST.6-8.2"],
        ["Show how one person\u2019s shortcut puts the others at risk (ESF: Systems Thinking)."],
        ["WLD2.1 Works to the shop safety rules.", "WLD2.2 Uses safety data sheets."],
        ["Safety data sheets of the shop\u2019s electrodes, gases and cleaners; the hazard note form of Dockside Fabrication"],
        ["Hazard note scored with the writing rubric; shop safety test with no item missed"]]),
    ("Set amperage, wire speed and gas flow for a given joint from the chart on the machine, and explain to a partner what happens when one of them is wrong.", [
        ["Read a value between two lines of a chart.", "6.RP.3",
         "Explain what happens in a technical process, and why.", "RI.4.3"],
        ["Explain a setting so that a partner can repeat it (ESF: Communication Skills).",
         "Choose the right tool and setting for a task (ESF: Technology Use)."],
        ["WLD3.1 Sets up shielded metal arc equipment.", "WLD3.2 Sets up gas metal arc equipment."],
        ["Machine charts; electrode guide; flow meters"],
        ["Set-up from a job card; spoken explanation of two faults"]]),
    ("Weld a 1/4-inch fillet in the flat and horizontal positions, measure it with a gauge, and describe each flaw by its name and its likely cause.", [
        ["Use the exact trade term for each flaw and explain it in plain words.", "RST.9-10.4",
         "Measure to the tolerance that is asked for and report the unit.", "MP.6"],
        ["Take criticism of a weld and set a goal for the next one (ESF: Personal Qualities)."],
        ["WLD4.1 Makes fillet welds in the 1F and 2F positions.", "WLD6.1 Inspects welds by eye and gauge."],
        ["Practice coupons; fillet gauges; flaw photographs"],
        ["Three coupons with an inspection sheet filled in by the learner"]]),
    ("Fit and tack a frame that is square, proving it with equal diagonals and the 3-4-5 rule, with two people sharing the work.", [
        ["Use the Pythagorean theorem to find a diagonal.", "8.G.7",
         "Discuss a plan, ask for reasons, and agree on the next step.", "SL.8.1"],
        ["Divide the work fairly and finish it together (ESF: Interpersonal Skills)."],
        ["WLD1.3 Fits and tacks assemblies.", "WLD4.2 Controls distortion with clamps and sequence."],
        ["Frame drawing; clamps; tape measure"],
        ["Frame within 1/8 inch of square; observation of teamwork"]]),
    ("Cut and bevel plate by oxy-fuel torch and by plasma, following the start-up and shut-down lists, and measure the bevel angle.", [
        ["Follow start-up and shut-down lists in order, with their exceptions.", "RST.9-10.3",
         "Measure and draw an angle.", "4.MD.6"],
        ["Leave shared equipment ready for the next crew (ESF: Resource Management)."],
        ["WLD5.1 Cuts with oxy-fuel equipment.", "WLD5.2 Cuts with plasma equipment."],
        ["Start-up and shut-down lists; protractor; scrap plate"],
        ["Bevel within 2 degrees; list initialed step by step"]]),
    ("Estimate the steel, wire, gas and hours for a customer\u2019s railing, and present the price to the customer.", [
        ["Solve problems of several steps with percentages and unit prices.", "7.RP.3, 7.EE.3",
         "Present an estimate in order, with eye contact and clear speech.", "SL.8.4"],
        ["Find prices in two supplier catalogs and compare them (ESF: Information Use).",
         "Answer a customer\u2019s objection politely (ESF: Communication Skills)."],
        ["WLD7.1 Estimates material and labor for a job."],
        ["Supplier price lists; estimate form of Kestrel Railings"],
        ["Written estimate within 5 percent of the instructor\u2019s; five-minute presentation"]]),
    ("Read the welding procedure for the certification test, make a practice schedule from own results, and ask for a job interview by telephone and by e-mail.", [
        ["Summarize the requirements of a written procedure.", "RST.6-8.2",
         "Write a short e-mail to an employer in a suitable style.", "W/WHST.6-8.4"],
        ["Set a weekly goal and keep a record of progress (ESF: Personal Qualities)."],
        ["WLD8.1 Makes 2G and 3G groove welds to a written procedure."],
        ["Welding procedure sheet of the test; job notices of the three employers"],
        ["Practice log; the e-mail; bend test of two coupons"]]),
]


def build(path):
    document = word.new(TITLE, "Tom\u00e1s Lindqvist", "Arial", 10.5, margin=0.9)
    word.color_headings(document, "8A3B12", {"Title": 24, "Heading 1": 14})
    word.footer(document.sections[0], "Harbor County Adult School")
    document.add_paragraph(TITLE, style="Title")
    document.add_heading("Program at a glance", 1)
    for label, value in GLANCE:
        word.label_value(document, label, value, tab=1.6)
    document.add_heading("Why this program", 1)
    document.add_paragraph(
        "Three employers of the harbor asked the workforce board for welders who can read a drawing, figure a cut "
        "and write down what they did. The board\u2019s labor market report of August 2026 counts 140 openings a "
        "year for welders in the county, at a median wage of $24.10. The program is the first rung of the "
        "board\u2019s manufacturing pathway: certified welder, then pipe welder or fabricator-fitter, then lead "
        "or inspector. Credits count toward the center\u2019s one-year certificate.")
    document.add_heading("Schedule", 1)
    for line in HOURS:
        document.add_paragraph(line, style="List Bullet")
    document.add_paragraph(
        "The three strands run in the same eighteen weeks, Monday to Thursday evening. Walt and Priya teach Monday "
        "and Wednesday together in the shop and share the planning hour on Friday. Texts and number work come from "
        "the job cards of that week. Priya uses explicit vocabulary teaching and worked examples, both well "
        "supported by research on adult learners.")
    document.add_heading("Single set of learning objectives", 1)
    document.add_paragraph("One card for each objective. All three strands of a card are taught in the same week.")
    for number, (statement, rows) in enumerate(CARDS, 1):
        card(document, number, statement, rows)
    document.add_heading("Employer partners and support", 1)
    for line in (
        "Dockside Fabrication: hosts two shop visits and lends its forms.",
        "Kestrel Railings: plays the customer in SSLO #7 and interviews every completer.",
        "Harbor County Shipyard: gives scrap plate and reviews the objectives each June.",
        "Support: safety boots and helmet on loan, a bus card, and a case manager of the American Job Center on site on Mondays.",
    ):
        document.add_paragraph(line, style="List Bullet")
    document.add_heading("Approved by", 1)
    for role in ("Principal, Harbor County Adult School", "Director, Northgate Regional Technical Center"):
        line = document.add_paragraph()
        line.paragraph_format.space_before = Pt(18)
        line.add_run("_" * 34 + "   Date " + "_" * 12)
        document.add_paragraph(role)
    word.save(document, path)


def card(document, number, statement, rows):
    made = word.table(document, 1 + len(ROWS), (1.75, 4.95))
    band = made.rows[0].cells[0].merge(made.rows[0].cells[1])
    word.put(band, f"**SSLO #{number}:** {statement}", color="FFFFFF")
    word.shade(band, BAND)
    word.keep_whole(made.rows[0])
    for row, label, texts in zip(made.rows[1:], ROWS, rows):
        word.keep_whole(row)
        word.put(row.cells[0], label, bold=True, size=9.5)
        word.shade(row.cells[0], LABEL)
        word.put(row.cells[1], texts, size=10)
    for row in made.rows[:-1]:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True
    gap = document.add_paragraph()
    gap.paragraph_format.space_after = Pt(4)
