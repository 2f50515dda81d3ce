"""The large inputs of the crosswalk benchmark: a program in Word, and a framework as a CASE package."""
import json
import uuid
import zipfile
from xml.sax.saxutils import escape

WHEN = "2026-01-01T00:00:00+00:00"
SPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")

TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>')
HEADINGS = ("Learning Objectives", "Adult Education and Literacy", "Workforce Preparation", "Workforce Training")


def marks(rows, columns):
    """For each row the marked columns: one in twenty, by the generator that xlsx_matrix.c uses."""
    state = 12345
    for _ in range(rows):
        row = []
        for column in range(columns):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            if (state >> 16) % 20 == 0:
                row.append(column)
        yield row


def plain_code(column):
    return f"BM.{column + 1}"


def lettered_code(column):
    """A code that can be named together with others, as RI/RL.1 names two."""
    return f"{chr(65 + column // 26)}{chr(65 + column % 26)}.1"


def framework(path, items, code=plain_code):
    """A CASE 1.1 package of `items` items with codes by number."""
    def link(kind, name):
        identifier = str(uuid.uuid5(SPACE, f"plait-bench/{kind}/{name}"))
        return {"identifier": identifier, "uri": f"https://example.org/case/{kind}/{identifier}"}

    document = link("CFDocuments", "BM")
    reference = dict(document, title="Benchmark framework")
    entries, associations = [], []
    for number in range(1, items + 1):
        entry = link("CFItems", number)
        statement = f"Benchmark item {number}"
        entries.append(dict(
            entry, fullStatement=statement, humanCodingScheme=code(number - 1), lastChangeDateTime=WHEN))
        associations.append(dict(
            link("CFAssociations", number), associationType="isChildOf", sequenceNumber=number,
            originNodeURI=dict(entry, title=statement), destinationNodeURI=reference, lastChangeDateTime=WHEN))
    package = {
        "CFDocument": dict(
            document, title="Benchmark framework", creator="Plait benchmark", frameworkType="Standards",
            caseVersion="1.1", language="en", lastChangeDateTime=WHEN, adoptionStatus="Draft"),
        "CFItems": entries,
        "CFAssociations": associations,
    }
    path.write_text(json.dumps(package, indent=1), encoding="utf-8")


def marked(path, objectives, items):
    """A program file with one cell in twenty marked, by the same generator."""
    write(path, (", ".join(map(plain_code, row)) for row in marks(objectives, items)))


def filled(path, objectives, items):
    """A program file with every cell marked.

    A file may not hold so many alignments one by one, so each objective has one that names all items.
    """
    row = "/".join(lettered_code(column).partition(".")[0] for column in range(items)) + ".1"
    write(path, [row] * objectives)


def write(path, rows):
    with path.open("w", encoding="utf-8") as file:
        file.write("plait: 1\n\nobjectives:\n")
        for number, row in enumerate(rows, 1):
            file.write(
                f"  - id: o{number}\n    statement: Carry out task {number} of the shift and report the result.\n"
                f"    alignments: [{row}]\n")


def program(path, objectives, items):
    """A Word file with a table of `objectives` rows, each aligned to one item in twenty."""
    def cell(text):
        return f"<w:tc><w:tcPr/><w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p></w:tc>"

    rows = ["<w:tr>" + "".join(map(cell, HEADINGS)) + "</w:tr>"]
    for number, marked in enumerate(marks(objectives, items), 1):
        codes = ", ".join(f"BM.{column + 1}" for column in marked)
        rows.append("<w:tr>" + "".join(map(cell, (
            f"Carry out task {number} of the shift and report the result in two sentences.",
            f"Read the procedure of task {number}. ({codes})",
            f"Agree with a partner who does what in task {number}.",
            f"Carries out task {number} to the standard of the shop."))) + "</w:tr>")
    body = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w='
        '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'
        "Single set of learning objectives</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid>"
        + '<w:gridCol w:w="2400"/>' * 4 + "</w:tblGrid>" + "".join(rows) + "</w:tbl><w:p/></w:body></w:document>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONSHIPS)
        package.writestr("word/document.xml", body)


def table(path, rows):
    """A Word file that is one table of six cells a row."""
    words = "measure record report read compare explain apply plan".split()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONSHIPS)
        with package.open("word/document.xml", "w") as part:
            part.write(b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>')
            for row in range(rows):
                cells = "".join(
                    f"<w:tc><w:p><w:r><w:t>{words[(row + cell) % 8]} the {words[(row * 3 + cell) % 8]} of unit {row}"
                    "</w:t></w:r></w:p></w:tc>" for cell in range(6))
                part.write(f"<w:tr>{cells}</w:tr>".encode())
            part.write(b"</w:tbl></w:body></w:document>")
