"""What openpyxl finds in a workbook for OpenSALT: three sheets, known by the order of their columns."""
import openpyxl

from ledger import require

COLUMNS = {
    "CF Doc": [
        "identifier", "creator", "title", "lastChangeDate", "officialSourceURL", "publisher", "description", "subject",
        "language", "version", "adoptionStatus", "statusStartDate", "statusEndDate", "licenseTitle", "licenseText", "notes",
    ],
    "CF Item": [
        "identifier", "fullStatement", "humanCodingScheme", "smartLevel", "listEnumeration", "abbreviatedStatement",
        "conceptKeywords", "notes", "language", "educationLevel", "CFItemType", "license",
    ],
    "CF Association": [
        "identifier", "originNodeURI", "originNodeIdentifier", "originNodeHumanCodingScheme", "associationType",
        "destinationNodeURI", "destinationNodeIdentifier", "destinationNodeHumanCodingScheme",
        "associationGroupIdentifier", "associationGroupName",
    ],
}


def proofs(path):
    yield "has the sheets and columns of OpenSALT", has_sheets, path
    yield "holds texts alone", has_texts, path
    yield "numbers its items as a tree", has_smart_levels, path
    yield "keeps its headings in sight, and has a title", is_accessible, path


def rows(path, name):
    return [[cell.value or "" for cell in row] for row in openpyxl.load_workbook(path)[name].iter_rows(min_row=2)]


def has_sheets(path):
    book = openpyxl.load_workbook(path)
    require(book.sheetnames == list(COLUMNS), f"the sheets are {book.sheetnames}")
    for name, columns in COLUMNS.items():
        found = [cell.value for cell in book[name][1]]
        require(found == columns, f"the columns of '{name}' are {found}")


def has_texts(path):
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.value is not None:
                    require(cell.data_type == "s", f"cell {cell.coordinate} of '{sheet.title}' is no text")
                    require(cell.number_format == "@", f"cell {cell.coordinate} of '{sheet.title}' has another format")


def has_smart_levels(path):
    seen = set()
    for number, row in enumerate(rows(path, "CF Item"), start=2):
        level = row[3]
        require(level and all(part.isdigit() for part in level.split(".")), f"row {number} has the level '{level}'")
        require(level not in seen, f"row {number} repeats the level {level}")
        parent = level.rpartition(".")[0]
        require(not parent or parent in seen, f"row {number}: no item {parent} stands before {level}")
        seen.add(level)


def is_accessible(path):
    book = openpyxl.load_workbook(path)
    require((book.properties.title or "").strip(), "the workbook has no title")
    told = {item.name: item.value for item in book.custom_doc_props.props}
    require(told.get("Language"), "the workbook does not say its language")
    for sheet in book:
        require(sheet.freeze_panes == "A2", f"the heading of '{sheet.title}' is not frozen")
