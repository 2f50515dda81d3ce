"""Nursing assistant: a form table, then one wide table with merged objectives. Complete on purpose."""
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt

import word

NAME = "nursing-assistant"
TITLE = "Nursing Assistant IET: Care, Communication and Certification"
DARK, LIGHT, PALE = "1F4E79", "D9E6F2", "F3F7FB"

FORM = [
    ("Program title", TITLE),
    ("Provider", "Alder River Adult Learning Center, 210 Mill Street, Alder River"),
    ("Contact", "Ruth Castellanos, IET coordinator \u2013 rcastellanos@example.org \u2013 (555) 555-0142"),
    ("Training partner", "Alder River Technical College, Department of Health Occupations"),
    ("Occupation", "Nursing assistants (SOC 31-1131)"),
    ("CIP code", "51.3902 Nursing Assistant/Aide and Patient Care Assistant/Aide"),
    ("Industry sector", "Health care; an in-demand sector in the local plan of the Alder River Workforce Board"),
    ("Funding source", "WIOA section 231"),
    ("Adult education activities", "Adult education; literacy; English language acquisition; workforce preparation activities"),
    ("Type of workforce training", "Occupational skills training, WIOA section 134(c)(3)(D)(i)"),
    ("Credential", "Certified Nursing Assistant (CNA), entered in the State nurse aide registry after the competency evaluation"),
    ("Who may enroll", "Adults at ABE Levels 3 to 5 or ESL Levels 4 to 6; 16 learners in each class"),
    ("State content standards", "College and Career Readiness Standards for Adult Education, Levels B to E; English Language Proficiency Standards"),
    ("Program dates", "January 11, 2027 to April 30, 2027 (16 weeks)"),
]

STRANDS = [
    ("Strand", "Instructor", "Starts", "Ends", "Days", "Hours a week", "Total hours"),
    ("Adult education and literacy", "Ruth Castellanos, M.Ed.", "January 11, 2027", "April 30, 2027", "Mon, Tue, Thu", "6", "96"),
    ("Workforce preparation", "Ruth Castellanos and Ann Dubois", "January 11, 2027", "April 30, 2027", "Wed", "2", "32"),
    ("Workforce training", "Ann Dubois, RN", "January 11, 2027", "April 30, 2027", "Tue, Thu, Fri", "8", "128"),
]

HEAD = (
    "Single Set of Learning\u00a0Objectives",
    "What each strand brings to the objective \u2013 \u201cone class, one set\u201d",
    "How we will know",
)
SUBHEAD = (
    "Adult Education &\u00a0Literacy Activities",
    "Workforce Preparation\u00a0Activities",
    "Workforce Training (\u201cwhat the aide can do\u201d)",
)

OBJECTIVES = [
    ("LO 1", "Measure pulse, breathing, temperature and blood pressure, chart each value with its unit and time, and tell the nurse in two clear sentences when a value is out of range.", [
        ("Follow a written procedure of several steps while taking a measurement. (RST.6-8.3)",
         "Speak up promptly and give facts, not guesses, when something looks wrong. (ESF: Communication Skills)",
         "Measures and records pulse, respirations, temperature and blood pressure. (CNA 3.1)"),
        ("Read a scale to the nearest mark, name the unit, and round as the chart asks. (MP.6, 5.NBT.4)",
         "Check a result a second time before passing it on. (ESF: Personal Qualities)",
         "Recognizes a value outside the resident\u2019s usual range and reports it to the nurse. (CNA 3.2)"),
     ], "Skills check-off with live readings; one charting page scored for values, units and times"),
    ("LO 2", "Carry out hand hygiene, put on and take off protective equipment in the right order, and explain to a partner why each step comes where it does.", [
        ("Explain the reason for each step of a procedure in words of time and cause. (RI.3.3)",
         "Coach a partner politely and take correction well. (ESF: Interpersonal Skills)",
         "Performs hand hygiene before and after contact. (CNA 1.1)"),
        ("Use the words for isolation and contact precautions correctly in speech. (ELPS.8)",
         "Keep to a safety rule when nobody is watching. (ESF: Personal Qualities)",
         "Puts on and removes gown, gloves and mask in sequence. (CNA 1.2)"),
     ], "Partner observation card; instructor check-off with spoken reasons"),
    ("LO 3", "Move a resident from bed to wheelchair with a coworker and a transfer belt, after reading the care plan for what the resident can do alone.", [
        ("Find what is needed in a care plan by its headings and abbreviations. (RI.3.5)",
         "Plan the space and the equipment before starting. (ESF: Resource Management)",
         "Transfers a resident from bed to wheelchair with a transfer belt. (CNA 2.1)"),
        ("Give and confirm spoken directions in a task for two. (SL.5.1)",
         "Agree who leads, and check that the partner is ready. (ESF: Interpersonal Skills)",
         "Uses body mechanics that protect the resident and the aide. (CNA 2.2)"),
     ], "Transfer in the lab with two care plans that ask for different help"),
    ("LO 4", "Measure and total a resident\u2019s intake and output for one shift, convert household measures to milliliters, and question a total that cannot be right.", [
        ("Convert ounces and cups to milliliters. (6.RP.3)",
         "Notice a number that cannot be right and find where it came from. (ESF: Critical Thinking Skills)",
         "Measures and records fluid intake and output. (CNA 3.3)"),
        ("Add and compare decimals and judge whether a total makes sense. (5.NBT.7, MP.1)",
         "\u2014",
         "Reports a total outside the range in the care plan. (CNA 3.2)"),
        ("Express the part of a meal that was eaten as a percentage. (6.RP.3)",
         "Record while the facts are fresh, not at the end of the day. (ESF: Personal Qualities)",
         "Records food intake as a percentage of the meal. (CNA 3.4)"),
     ], "Intake and output sheet for a simulated shift, with one planted error to find"),
    ("LO 5", "Help a resident to wash, dress and eat while protecting privacy, offering choices, and noticing and describing changes in the skin.", [
        ("Ask and answer questions politely and check that the other person has understood. (ELPS.2)",
         "Respect differences of habit, faith and culture. (ESF: Interpersonal Skills)",
         "Assists with bathing, mouth care, dressing and eating. (CNA 4.1)"),
        ("Describe what was seen in exact words and without opinion. (W.4.2)",
         "Plan the order of care for two residents in the time given. (ESF: Resource Management)",
         "Observes and reports changes in the condition of the skin. (CNA 4.2)"),
     ], "Check-off on morning care; three-sentence description of a skin photograph"),
    ("LO 6", "Decide what to do in four short cases about privacy, neglect and refusal of care, and support each decision with a line from the list of residents\u2019 rights.", [
        ("Quote a text accurately to support a decision. (RI.5.1)",
         "Weigh the choices and say what each would lead to. (ESF: Critical Thinking Skills)",
         "Explains residents\u2019 rights and the duty to report. (CNA 5.1)"),
        ("Write a short opinion with reasons and facts. (W.5.1)",
         "Know who in the facility must be told, and in what order. (ESF: Systems Thinking)",
         "Keeps health information private. (CNA 5.2)"),
     ], "Written answers to the four cases, scored with a four-point rubric"),
    ("LO 7", "Read a care plan and the notes of the last shift, give the care that is assigned, and write a note of three to five sentences that the next shift can use.", [
        ("Summarize a technical text without adding an opinion. (RST.6-8.2)",
         "Use what was read to set the order of tasks. (ESF: Information Use)",
         "Gives care as the care plan directs. (CNA 2.3)"),
        ("Write and edit a clear note for a reader who was not there. (W/WHST.6-8.4, W/WHST.6-8.5)",
         "Enter the note in the training charting system and log off. (ESF: Technology Use)",
         "Documents care accurately and on time. (CNA 3.5)"),
     ], "Two shift notes, first draft and edited copy"),
    ("LO 8", "Act on a fall, on choking and on a fire alarm in the order of the facility\u2019s emergency card, and report the event to the nurse with times.", [
        ("Follow a procedure that has exceptions, such as when not to move a resident. (RST.9-10.3)",
         "Stay calm and ask for help early. (ESF: Personal Qualities)",
         "Responds to falls and to choking. (CNA 6.1)"),
        ("Retell what happened in order, with times. (ELPS.9)",
         "Know the building\u2019s emergency system and one\u2019s own place in it. (ESF: Systems Thinking)",
         "Responds to a fire alarm and helps to clear a hallway. (CNA 6.2)"),
     ], "Timed drill; spoken report scored for order and completeness"),
    ("LO 9", "Hold a short conversation with a resident who has memory loss and with a worried family member, choosing words, tone and pace for each.", [
        ("Change wording and tone to fit the listener. (ELPS.7)",
         "Listen actively and show it. (ESF: Communication Skills)",
         "Communicates with residents who have memory loss. (CNA 7.1)"),
        ("Work out from the context what a medical word means, and say it in everyday words. (RI.5.4)",
         "Receive a complaint without arguing, and pass it on. (ESF: Interpersonal Skills)",
         "Supports family members during a visit. (CNA 7.2)"),
     ], "Role play with a visitor from Maple Court, scored by both instructors"),
    ("LO 10", "Prepare for the State competency evaluation and for work: use the candidate handbook to make a study plan, apply for a position, and answer interview questions with an example from clinical practice.", [
        ("Find answers quickly in a handbook and on a website. (RI.5.7)",
         "Keep a weekly plan of study, work and family duties. (ESF: Resource Management)",
         "Demonstrates five skills drawn at random under test conditions. (CNA 8.1)"),
        ("Write a one-page letter of application and revise it with a partner. (W.5.5)",
         "Compare two next steps of the pathway by cost, time and wage. (ESF: Information Use)",
         "Describes the scope of practice of an aide to an employer. (CNA 8.2)"),
     ], "Mock skills evaluation; letter; interview with an employer partner"),
]

MATERIALS = [
    "State nurse aide candidate handbook and skills checklists",
    "Blank care plans, flow sheets and shift notes given by Maple Court Care Center",
    "Residents\u2019 rights poster and emergency cards of the clinical site",
    "Thermometers, blood pressure cuffs, graduated containers and food trays for measuring",
    "Training charting software on the college\u2019s tablets",
]
EMPLOYERS = [
    ("Partner", "What the partner does"),
    ("Maple Court Care Center", "Clinical site for 40 hours; lends forms; guarantees an interview to each completer"),
    ("Alder River Community Hospital", "Reviews the objectives each summer; pays the evaluation fee of two learners a class"),
    ("Valley Home Health", "Sends a staff nurse to mock interviews; hires part-time while learners study on"),
]
SIGNERS = [
    "Adult education director, Alder River Adult Learning Center",
    "Dean of Health Occupations, Alder River Technical College",
    "Executive director, Alder River Workforce Board",
]


def grid_head(made):
    for row in made.rows[:1]:
        word.header_row(row)
        for cell in row.cells:
            word.shade(cell, LIGHT)
    return made


def build(path):
    document = word.new(TITLE, "Ruth Castellanos", "Calibri", 11)
    word.color_headings(document, DARK, {"Title": 22, "Heading 1": 15, "Heading 2": 12})
    word.footer(document.sections[0], "Nursing Assistant IET")
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph(
        "Application for approval of an Integrated Education and Training (IET) program. One class, two "
        "instructors, three strands: adult education, workforce preparation and workforce training.")

    document.add_heading("Program information", 1)
    form = word.table(document, len(FORM), (1.9, 4.6))
    for row, (label, value) in zip(form.rows, FORM):
        word.keep_whole(row)
        word.put(row.cells[0], label, bold=True)
        word.shade(row.cells[0], LIGHT)
        word.put(row.cells[1], value)

    document.add_heading("Dates, hours and instructors", 1)
    hours = word.table(document, len(STRANDS), (1.35, 1.25, 0.95, 0.9, 0.85, 0.6, 0.6))
    for index, (row, values) in enumerate(zip(hours.rows, STRANDS)):
        word.keep_whole(row)
        for cell, value in zip(row.cells, values):
            word.put(cell, value, bold=index == 0, size=9.5)
    grid_head(hours)
    document.add_paragraph()
    document.add_paragraph(
        "All three strands start and end in the same weeks. The hours do not have to be equal; they total 256 for "
        "the program. On Tuesdays and Thursdays both instructors are in the room, and the same skill is read, "
        "talked about and practiced on the same day.")

    document.add_heading("Intensity and quality", 1)
    document.add_paragraph(
        "Sixteen hours a week for sixteen weeks give time to reach one educational functioning level and exceed the "
        "training hours that the State asks of a nurse aide course. Reading, writing and number work follow "
        "instruction that research supports: explicit teaching of technical vocabulary, reading with a purpose, "
        "worked examples before practice, and writing that is revised. The adult education instructor uses CASAS "
        "results at weeks 1, 8 and 16 to regroup learners.")
    document.add_heading("How we teach together", 1)
    document.add_paragraph(
        "The two instructors wrote the objectives together and plan for one paid hour each Friday. Each week has one "
        "objective as its theme. The nurse introduces the skill; the adult education instructor teaches the reading, "
        "language or mathematics that the skill needs, with the forms that the learners will chart on; both watch "
        "the practice and use one rubric.")

    wide = word.landscape(document, 0.7)
    wide.footer.is_linked_to_previous = True
    document.add_heading("Single set of learning objectives", 1)
    document.add_paragraph(
        "By the end of the program each learner can do the following. Codes in parentheses: College and Career "
        "Readiness Standards (CCRS), English Language Proficiency Standards (ELPS), Employability Skills "
        "Framework (ESF), and the competency list of the college\u2019s nurse aide course (CNA).")
    set_table(document)

    word.portrait(document, 1.0)
    after(document)
    word.save(document, path)


def set_table(document):
    widths = (2.35, 2.05, 2.05, 1.95, 1.2)
    made = word.table(document, 2, widths)
    top, second = made.rows
    for row in (top, second):
        word.header_row(row)
    word.put(top.cells[0].merge(second.cells[0]), HEAD[0], bold=True, color="FFFFFF")
    word.put(top.cells[1].merge(top.cells[3]), HEAD[1], bold=True, color="FFFFFF", align=WD_ALIGN_PARAGRAPH.CENTER)
    word.put(top.cells[4].merge(second.cells[4]), HEAD[2], bold=True, color="FFFFFF")
    for cell, words in zip(second.cells[1:4], SUBHEAD):
        word.put(cell, words, bold=True)
        word.shade(cell, LIGHT)
    for column in (0, 1, 4):
        word.shade(top.cells[column], DARK)
    word.shade(made.cell(1, 0), DARK)
    word.shade(made.cell(1, 4), DARK)
    for number, (label, statement, rows, assessment) in enumerate(OBJECTIVES):
        cells = []
        for strands in rows:
            row = made.add_row()
            word.keep_whole(row)
            for cell, width in zip(row.cells, widths):
                cell.width = Inches(width)
            for cell, text in zip(row.cells[1:4], strands):
                word.put(cell, text, size=9.5)
            cells.append((row.cells[0], row.cells[4]))
            if number % 2:
                for cell in row.cells:
                    word.shade(cell, PALE)
        word.put(cells[0][0].merge(cells[-1][0]), f"**{label}**  {statement}", size=10)
        word.put(cells[0][1].merge(cells[-1][1]), assessment, size=9.5)


def after(document):
    document.add_heading("Materials", 1)
    document.add_paragraph("What learners read, measure with and write on comes from the work itself:")
    for item in MATERIALS:
        document.add_paragraph(item, style="List Bullet")
    document.add_heading("Assessment", 1)
    document.add_paragraph(
        "Each objective has its own evidence in the last column of the table. In addition, learners take CASAS "
        "reading and mathematics tests before and after, and the State competency evaluation in the week after "
        "class ends.")
    document.add_heading("Career pathway", 1)
    document.add_paragraph(
        "The program is the first step of the health pathway of the Alder River Workforce Board. A certified "
        "nursing assistant can go on to medication aide (one semester), to practical nursing (three semesters at "
        "the college, with four credits granted for this program), and to the associate degree in nursing. Learners "
        "without a high school diploma prepare for the equivalency tests in the same term. A navigator meets each "
        "learner three times to choose and to apply for the next step.")
    document.add_heading("Labor market evidence", 1)
    document.add_paragraph(
        "Regional profile of the Alder River Workforce Board, October 2026: nursing assistants have 212 openings a "
        "year in the three counties, a median wage of $18.90 an hour, and expected growth of 6 percent by 2034. Goal "
        "2 of the board\u2019s local plan names entry into health occupations.")
    document.add_heading("Employer partners", 1)
    partners = word.table(document, len(EMPLOYERS), (2.3, 4.2))
    for index, (row, values) in enumerate(zip(partners.rows, EMPLOYERS)):
        for cell, value in zip(row.cells, values):
            word.put(cell, value, bold=index == 0)
    grid_head(partners)
    document.add_heading("Support services", 1)
    for item in (
        "Child care at the college from 8:00 a.m. to 5:30 p.m.",
        "Bus passes and one set of scrubs for each learner",
        "The navigator\u2019s office hours on Wednesdays after class",
    ):
        document.add_paragraph(item, style="List Bullet")
    document.add_heading("Signatures", 1)
    lines = word.table(document, len(SIGNERS) + 1, (3.0, 2.3, 1.2))
    for cell, words in zip(lines.rows[0].cells, ("Role", "Signature", "Date")):
        word.put(cell, words, bold=True)
    grid_head(lines)
    for row, role in zip(lines.rows[1:], SIGNERS):
        row.height = Pt(34)
        word.put(row.cells[0], role)
