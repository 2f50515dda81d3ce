"""What openpyxl finds in a workbook that plait wrote."""
import openpyxl

from ledger import require

# A sheet this long is scrolled, and then its heading must stay in sight.
SCREENFUL = 25


def proofs(path):
    yield "opens, and has sheets with names and content", has_sheets, path
    yield "keeps its heading row in sight", freezes_header, path
    yield "has a heading over each column", has_headings, path
    yield "holds no formula", has_no_formula, path
    yield "has a title", has_title, path


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
        if index and sheet.max_row <= SCREENFUL:
            continue
        require(sheet.freeze_panes, f"the sheet '{sheet.title}' has no frozen pane")
        require(sheet[sheet.freeze_panes].row >= 2, f"the sheet '{sheet.title}' freezes no row")


def has_headings(path):
    sheet = sheets(path)[0]
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


def has_no_formula(path):
    for sheet in sheets(path):
        for row in sheet.iter_rows():
            for cell in row:
                require(
                    cell.data_type != "f",
                    f"cell {cell.coordinate} of '{sheet.title}' is the formula {cell.value}")


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
