"""Files that are made with other software, each with one fault, and what plait says of them."""
import json
import subprocess
import tempfile
from pathlib import Path

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table

from ledger import require


def proofs(plait):
    for fault, (code, make) in DOCUMENTS.items():
        yield f"plait finds {fault} in a Word file", finds, plait, code, make, ".docx"
    for fault, (code, make) in WORKBOOKS.items():
        yield f"plait finds {fault} in a workbook", finds, plait, code, make, ".xlsx"
    for fault, (code, page) in PAGES.items():
        yield f"plait finds {fault} in a page", finds, plait, code, writes(page), ".html"
    yield "plait finds nothing in a good Word file", finds, plait, None, good_document, ".docx"
    yield "plait finds nothing in a good workbook", finds, plait, None, good_workbook, ".xlsx"


def finds(plait, code, make, ending):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"seeded{ending}"
        make(path)
        run = subprocess.run(
            [plait, "accessible", str(path), "--format", "json"], capture_output=True, text=True,
            check=False)
        require(run.returncode in (0, 1), f"the exit code is {run.returncode}: {run.stderr}")
        found = {entry["code"] for entry in json.loads(run.stdout)["findings"]}
    require(found == ({code} if code else set()), f"found {sorted(found)}, not {code}")


def document():
    """A Word file with which python-docx alone has no fault but the title that it leaves empty."""
    made = docx.Document()
    made.core_properties.title = "Welding"
    for level in range(1, 5):
        # The blue of python-docx's own headings stands out by 4.0 to 1 only, which plait would tell.
        made.styles[f"Heading {level}"].font.color.rgb = RGBColor(0x1B, 0x36, 0x5D)
    made.add_heading("Welding", level=1)
    made.add_paragraph("Bring your gloves.")
    return made


def table(made, header=True):
    grid = made.add_table(rows=2, cols=3)
    for cell, word in zip(grid.rows[0].cells, ("Week", "Topic", "Hours")):
        cell.text = word
    for cell, word in zip(grid.rows[1].cells, ("1", "Safety", "8")):
        cell.text = word
    if header:
        grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return grid


def seeded(change):
    def make(path):
        made = document()
        change(made)
        made.save(path)
    return make


def good_document(path):
    made = document()
    table(made)
    made.save(path)


def no_title(made):
    made.core_properties.title = ""


def no_language(made):
    for language in list(made.styles.element.iter(qn("w:lang"))):
        language.getparent().remove(language)
    made.core_properties.language = ""


def skipped(made):
    made.add_heading("Tools", level=3)


def second_top(made):
    made.add_heading("Again", level=1)


def empty_heading(made):
    made.add_heading("", level=2)


def bare_heading(made):
    style = made.styles["Heading 2"].element
    style.pPr.remove(style.pPr.find(qn("w:outlineLvl")))
    made.add_heading("Tools", level=2)


def bold_heading(made):
    made.add_paragraph().add_run("Tools and materials").bold = True


def no_header(made):
    table(made, header=False)


def empty_header(made):
    table(made).cell(0, 2).text = ""


def merged_header(made):
    grid = table(made)
    grid.cell(0, 1).merge(grid.cell(0, 2))


def layout(made):
    made.add_table(rows=1, cols=1).cell(0, 0).text = "Mind the gap"


def typed_bullets(made):
    made.add_paragraph("• gloves")


def typed_numbers(made):
    made.add_paragraph("1. gloves")
    made.add_paragraph("2. helmet")


def picture(made):
    made.add_picture(str(Path(__file__).with_name("dot.png")))
    for properties in made.element.iter(qn("wp:docPr")):
        properties.attrib.pop("descr", None)


def click_here(made):
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), made.part.relate_to("https://example.edu/", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "click here"
    run.append(text)
    link.append(run)
    made.add_paragraph()._p.append(link)


def pale(made):
    made.add_paragraph().add_run("Pale text.").font.color.rgb = RGBColor(0xAA, 0xAA, 0xAA)


def filled_cell(made):
    cell = table(made).cell(1, 2)
    cell.text = ""
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), "00B050")
    cell._tc.get_or_add_tcPr().append(shading)


DOCUMENTS = {
    "a missing title": ("ACC-101", seeded(no_title)),
    "a missing language": ("ACC-102", seeded(no_language)),
    "a bold line in place of a heading": ("ACC-202", seeded(bold_heading)),
    "a second first heading": ("ACC-203", seeded(second_top)),
    "a level that is left out": ("ACC-204", seeded(skipped)),
    "an empty heading": ("ACC-205", seeded(empty_heading)),
    "a heading style without a level": ("ACC-206", seeded(bare_heading)),
    "an unmarked header row": ("ACC-301", seeded(no_header)),
    "an empty header cell": ("ACC-302", seeded(empty_header)),
    "a merged header": ("ACC-303", seeded(merged_header)),
    "a table for layout": ("ACC-304", seeded(layout)),
    "a typed bullet": ("ACC-401", seeded(typed_bullets)),
    "typed numbers": ("ACC-401", seeded(typed_numbers)),
    "a picture without words": ("ACC-501", seeded(picture)),
    "a link that says click here": ("ACC-502", seeded(click_here)),
    "pale text": ("ACC-503", seeded(pale)),
    "a cell of color alone": ("ACC-504", seeded(filled_cell)),
}


def workbook(change=None, name="Hours", title="Hours", with_table=True, rows=3):
    def make(path):
        made = openpyxl.Workbook()
        made.properties.title = title
        sheet = made.active
        sheet.title = name
        sheet.append(["Week", "Topic", "Hours"])
        for number in range(1, rows):
            sheet.append([number, "Safety", 8])
        if with_table:
            sheet.add_table(Table(displayName="Hours", ref=f"A1:C{rows}"))
        if change:
            change(sheet)
        made.save(path)
    return make


good_workbook = workbook()


def merge(sheet):
    sheet.merge_cells("A5:B5")


def pale_cell(sheet):
    sheet["B2"].font = Font(color="FFAAAAAA")


def dark_fill(sheet):
    sheet["B2"].fill = PatternFill("solid", fgColor="FF1F4E79")


WORKBOOKS = {
    "a missing title": ("ACC-101", workbook(title="")),
    "a sheet called Sheet1": ("ACC-308", workbook(name="Sheet1")),
    "cells that are no table": ("ACC-301", workbook(with_table=False)),
    "merged cells": ("ACC-303", workbook(merge)),
    "pale text": ("ACC-503", workbook(pale_cell)),
    "black on dark blue": ("ACC-503", workbook(dark_fill)),
    "a long sheet without a frozen row": ("ACC-307", workbook(rows=40)),
}

PAGE = '<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><main><h1>W</h1>{}</main></body></html>'


def writes(page):
    return lambda path: path.write_text(page, encoding="utf-8")


PAGES = {
    "a missing language": ("ACC-102", PAGE.format("").replace(' lang="en"', "")),
    "a missing title": ("ACC-101", PAGE.format("").replace("T</title>", "</title>")),
    "a level that is left out": ("ACC-204", PAGE.format("<h3>x</h3>")),
    "a page without a main part": ("ACC-402", PAGE.format("").replace("main>", "div>")),
    "a picture without alt": ("ACC-501", PAGE.format("<img src=a.png>")),
    "a field without a label": ("ACC-404", PAGE.format("<input>")),
    "a forced order": ("ACC-405", PAGE.format("<p tabindex=5>x</p>")),
    "a table without headers": (
        "ACC-301", PAGE.format("<table><caption>c</caption><tr><td>1<td>2<tr><td>3<td>4</table>")),
}
