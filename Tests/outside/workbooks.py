"""What openpyxl finds in a workbook that plait wrote."""
import re

import openpyxl

from ledger import require

# The totals that plait writes itself: ranges and fixed words, no text of a program.
RANGE = r"\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+"
TOTAL = re.compile(
    rf'=(COUNTA\({RANGE}\)|SUM\({RANGE}\)'
    rf'|COUNTIF\({RANGE},">0"\)&" of "&COUNTA\({RANGE}\)&" items shown are addressed"'
    rf'|IF\(COUNTA\({RANGE}\)=0,"gap",COUNTA\({RANGE}\)\)'
    rf'|IF\(COUNTIF\({RANGE},">0"\)=\d+,"all three","missing"\))')

# The sheet that is read like a page has no rows to compare, and so no heading to keep in sight.
PAGE = "Read me"

# A sheet this long is scrolled, and then its heading must stay in sight.
SCREENFUL = 25


def proofs(path):
    yield "opens, and has sheets with names and content", has_sheets, path
    yield "keeps its heading row in sight", freezes_header, path
    yield "has a heading over each column", has_headings, path
    yield "holds no formula but its own totals", has_only_totals, path
    if path.stem.startswith("crosswalk"):
        yield "has totals", has_totals, path
    yield "shows its totals before anything is recalculated", has_cached_totals, path
    yield "has a title", has_title, path
    if path.stem.startswith(("crosswalk", "checklist")):
        yield "says in its properties what it was made from", is_stamped, path


def sheets(path):
    return openpyxl.load_workbook(path).worksheets


def has_sheets(path):
    found = sheets(path)
    require(found, "the workbook has no sheet")
    require(found[0].max_row > 1, f"the sheet '{found[0].title}' has no row below its heading")
    for sheet in found:
        require(not sheet.title.lower().startswith("sheet"), f"a sheet is called '{sheet.title}'")


def freezes_header(path):
    for index, sheet in enumerate(sheets(path)):
        if sheet.title == PAGE or (index and sheet.max_row <= SCREENFUL):
            continue
        require(sheet.freeze_panes, f"the sheet '{sheet.title}' has no frozen pane")
        require(sheet[sheet.freeze_panes].row >= 2, f"the sheet '{sheet.title}' freezes no row")


def has_headings(path):
    sheet = next(sheet for sheet in sheets(path) if sheet.title != PAGE)
    last = sheet[sheet.freeze_panes].row - 1 if sheet.freeze_panes else 1
    for column in sheet.iter_cols(max_row=last):
        require(
            any(cell.value for cell in column) or in_merge(sheet, column[-1]),
            f"column {column[0].column_letter} of '{sheet.title}' has no heading")
    require(
        any(cell.font.b for row in sheet.iter_rows(max_row=last) for cell in row),
        f"the heading of '{sheet.title}' does not look like one: no cell is bold")


def in_merge(sheet, cell):
    return any(cell.coordinate in merged for merged in sheet.merged_cells.ranges)


def formulas(path):
    for sheet in sheets(path):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    yield sheet.title, cell.coordinate, cell.value


def has_only_totals(path):
    for sheet, cell, formula in formulas(path):
        require(TOTAL.fullmatch(formula), f"cell {cell} of '{sheet}' is the formula {formula}")


def has_totals(path):
    require(list(formulas(path)), "the workbook has no totals")


def has_cached_totals(path):
    cached = openpyxl.load_workbook(path, data_only=True)
    for sheet, cell, _ in formulas(path):
        require(cached[sheet][cell].value is not None, f"cell {cell} of '{sheet}' shows nothing")


def has_title(path):
    title = openpyxl.load_workbook(path).properties.title
    require(title and title.strip(), "the document property 'title' is empty")


def values(path):
    """Sheet name -> {(row, column): value} of every cell that holds something."""
    return {
        sheet.title: {
            (cell.row, cell.column): cell.value
            for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")
        }
        for sheet in sheets(path)
    }


def is_stamped(path):
    stamp = {entry.name: entry.value for entry in openpyxl.load_workbook(path).custom_doc_props.props}
    require(stamp.get("Plait document"), "the property 'Plait document' is missing")
    digest = stamp.get("Plait content hash") or ""
    require(len(digest) == 64, f"the property 'Plait content hash' is '{digest}'")
