"""Early childhood: three separate lists, written by three people. Saved once more by LibreOffice."""
from docx.shared import Pt

import word

NAME = "early-childhood"
TITLE = "Early Childhood Assistant: Learning Objectives for the Joint Class"

ABOUT = [
    ("Provider", "Prairie Lakes Learning Center"),
    ("Training partner", "Prairie Lakes Community College, Child and Family Studies"),
    ("Occupation", "Childcare workers (SOC 39-9011)"),
    ("CIP code", "19.0709 Child Care Provider/Assistant"),
    ("Credential", "Child Development Associate (CDA) Credential"),
    ("Learners", "English language learners, ESL Levels 4 to 6"),
]

ACADEMIC = [
    "Read a picture book aloud with clear speech and point out key details. (RI.1.2)",
    "Write a short letter to parents about the day, using polite and plain language. (W.3.4)",
    "Describe a child\u2019s play in three or more sentences in the order in which things happened. (W.2.3)",
    "Find a rule in the State child care handbook by its table of contents and headings. (RI.3.5)",
    "Explain the steps of a diaper change or a hand wash in order, with reasons. (RI.3.3)",
    "Ask and answer questions in a meeting with parents. (SL.3.1, ELPS.2)",
    "Measure and compare portions of food with cups and ounces. (5.MD.1)",
    "Read a growth chart and tell what has changed. (RI.4.7)",
]
READINESS = [
    "Arrive on time and call ahead when late or sick. (ESF: Personal Qualities)",
    "Share the work of a room with another adult. (ESF: Interpersonal Skills)",
    "Respect the languages and customs of the families. (ESF: Interpersonal Skills)",
    "Plan a morning so that snack, play and rest fit. (ESF: Resource Management)",
    "Listen to a supervisor and repeat the instruction in own words. (ESF: Communication Skills)",
    "Use a tablet to record attendance and meals. (ESF: Technology Use)",
    "Fill in a job application and prepare for an interview. (ESF: Communication Skills)",
]
TRAINING = [
    "ECE 1.1 Keeps the room safe and checks it before children arrive.",
    "ECE 1.2 Follows hand-washing and diapering procedures.",
    "ECE 2.1 Plans play that fits the age of the children.",
    "ECE 2.2 Observes a child and writes an objective note.",
    "ECE 3.1 Guides behavior with positive words.",
    "ECE 3.2 Supports children who learn two languages.",
    "ECE 4.1 Greets families and shares information with care.",
    "ECE 5.1 Recognizes and reports signs of abuse or neglect.",
]
LISTS = [("Academic skills", ACADEMIC), ("Workplace readiness", READINESS), ("Occupational training", TRAINING)]

WHEN = [
    "Academic skills: September 8 to December 11, 2026, 6 hours a week, 84 hours. Teacher: Hana Yusuf.",
    "Workplace readiness: September 8 to December 11, 2026, 2 hours a week, 28 hours. Teacher: Karen Holt.",
    "Occupational training: September 8 to December 11, 2026, 9 hours a week, 126 hours. Teacher: Lucille Mbeki.",
]


def build(path):
    document = word.new(TITLE, "Karen Holt", "Times New Roman", 12)
    word.color_headings(document, "2E5D3A", {"Title": 20, "Heading 1": 15, "Heading 2": 13})
    word.footer(document.sections[0], "Prairie Lakes Learning Center")
    document.add_paragraph(TITLE, style="Title")
    document.add_heading("About the class", 1)
    for label, value in ABOUT:
        word.label_value(document, label, value)
    document.add_paragraph(
        "Fourteen adults who are learning English train as assistants in child care centers and family homes. "
        "The college grants three credits to those who pass the portfolio review for the credential.")
    document.add_heading("Learning objectives", 1)
    document.add_paragraph("Each teacher has listed what the learners should be able to do at the end of the class.")
    for title, items in LISTS:
        document.add_heading(title, 2)
        number = word.restart_numbering(document, "List Number")
        for item in items:
            word.in_list(document.add_paragraph(item, style="List Number"), number)
    document.add_heading("When we meet", 1)
    for line in WHEN:
        document.add_paragraph(line, style="List Bullet")
    document.add_heading("Materials", 1)
    document.add_paragraph(
        "State child care licensing handbook; picture books in English and in the languages of the families; daily "
        "report forms of Little Oaks Child Care; the credential\u2019s portfolio guide.")
    document.add_heading("Pathway and partners", 1)
    document.add_paragraph(
        "After the credential, learners can work as lead assistants, take the nine-credit infant and toddler "
        "certificate, and go on to the associate degree in early childhood education. Little Oaks Child Care and "
        "Sunrise Head Start give 60 hours of practice and hire from the class. The workforce board\u2019s plan lists "
        "child care among its four target occupations: 95 openings a year, median wage $15.60 (report of May 2026).")
    document.add_heading("Support", 1)
    document.add_paragraph("Free child care during class; background check paid by the college; rides by the county van.")
    sign = document.add_paragraph("Signed for the center: ______________________    For the college: ______________________")
    sign.paragraph_format.space_before = Pt(24)
    word.save(document, path)
