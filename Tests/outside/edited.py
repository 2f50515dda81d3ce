"""Documents of plait that are edited with other software, and what plait says of them."""
import subprocess
import tempfile
from pathlib import Path

import docx
import openpyxl

from ledger import require


def proofs(folder, program, plait):
    yield "says what the program says", says, plait, program, folder / "syllabus.docx", 0, []
    yield "tells one word that was changed in Word", a_word, plait, program, folder / "syllabus.docx"
    yield "tells a paragraph that was added in Word", a_paragraph, plait, program, folder / "syllabus.docx"
    yield "tells one word of a document without its properties", without_stamp, plait, program, folder / "syllabus.docx"
    yield "tells a cell that was changed in a workbook", a_cell, plait, program, folder / "checklist.xlsx"


def says(plait, program, path, code, words):
    run = subprocess.run(
        [plait, "verify", str(path), "--against", str(program)], capture_output=True, text=True, check=False)
    require(run.returncode == code, f"the exit code is {run.returncode}: {run.stdout[:300]} {run.stderr}")
    for word in words:
        require(word in run.stdout, f"'{word}' is not told: {run.stdout[:600]}")


def change_a_word(made):
    """Puts another word for the last but one of the longest list item; returns both."""
    items = [paragraph for paragraph in made.paragraphs if paragraph.style.name.startswith("List")]
    run = max((run for item in items for run in item.runs), key=lambda run: len(run.text))
    words = run.text.split(" ")
    place = len(words) // 3
    old, words[place] = words[place], "otherwise"
    run.text = " ".join(words)
    return old


def a_word(plait, program, source):
    with tempfile.TemporaryDirectory() as folder:
        made = docx.Document(source)
        old = change_a_word(made)
        path = Path(folder) / "edited.docx"
        made.save(path)
        says(plait, program, path, 1, [f"[-{old}-] [+otherwise+]", "VER-103", "under “"])


def a_paragraph(plait, program, source):
    with tempfile.TemporaryDirectory() as folder:
        made = docx.Document(source)
        made.add_paragraph("Office hours are on Tuesday.")
        path = Path(folder) / "edited.docx"
        made.save(path)
        says(plait, program, path, 0, ["VER-204", "Office hours are on Tuesday."])


def without_stamp(plait, program, source):
    with tempfile.TemporaryDirectory() as folder:
        made = docx.Document(source)
        old = change_a_word(made)
        for name, relation in list(made.part.package.rels.items()):
            if relation.reltype.endswith("/custom-properties"):
                del made.part.package.rels[name]
        path = Path(folder) / "edited.docx"
        made.save(path)
        says(plait, program, path, 1, ["VER-105", f"[-{old}-] [+otherwise+]"])


def a_cell(plait, program, source):
    with tempfile.TemporaryDirectory() as folder:
        made = openpyxl.load_workbook(source)
        sheet = made.worksheets[1]
        cell = max((cell for row in sheet.iter_rows(min_row=2) for cell in row if isinstance(cell.value, str)), key=lambda cell: len(cell.value))
        cell.value = cell.value + " Otherwise."
        path = Path(folder) / "edited.xlsx"
        made.save(path)
        says(plait, program, path, 1, ["Otherwise.+]", cell.coordinate])
