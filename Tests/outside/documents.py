"""What python-docx finds in a Word file that plait wrote."""
import zipfile

import docx
from docx.oxml.ns import qn
from lxml import etree

from ledger import require


def proofs(path):
    yield "opens, and has text", has_text, path
    yield "has exactly one heading of level 1", has_one_top_heading, path
    yield "leaves out no heading level", has_no_jump, path
    yield "marks the heading row of each table", marks_headers, path
    yield "has a title and names its language", has_title_and_language, path
    yield "has outline levels in its heading styles", has_outline_levels, path
    yield "says in its properties what it was made from", is_stamped, path


def level(paragraph):
    """1 to 9 for a heading, by the style or by its ancestors, else None."""
    style = paragraph.style
    while style is not None:
        properties = style.element.find(qn("w:pPr"))
        outline = None if properties is None else properties.find(qn("w:outlineLvl"))
        if outline is not None and int(outline.get(qn("w:val"))) < 9:
            return int(outline.get(qn("w:val"))) + 1
        if style.name.lower().startswith("heading "):
            return int(style.name.split()[-1])
        style = style.base_style
    return None


def headings(path):
    document = docx.Document(path)
    found = [(level(paragraph), paragraph.text) for paragraph in document.paragraphs]
    return [(depth, text) for depth, text in found if depth]


def has_text(path):
    document = docx.Document(path)
    require(any(paragraph.text.strip() for paragraph in document.paragraphs), "no paragraph has text")


def has_one_top_heading(path):
    top = [text for depth, text in headings(path) if depth == 1]
    require(len(top) == 1, f"there are {len(top)} headings of level 1: {top}")


def has_no_jump(path):
    before = 0
    for depth, text in headings(path):
        require(text.strip(), f"a heading of level {depth} is empty")
        require(depth <= before + 1, f"'{text}' is of level {depth} after level {before}")
        before = depth


def marks_headers(path):
    for number, table in enumerate(docx.Document(path).tables, 1):
        row = table.rows[0]
        properties = row._tr.trPr
        mark = None if properties is None else properties.find(qn("w:tblHeader"))
        require(mark is not None and mark.get(qn("w:val")) not in ("0", "false", "off"),
                f"the first row of table {number} is not marked as its heading")
        require(all(cell.text.strip() for cell in row.cells),
                f"the heading row of table {number} has an empty cell")


def has_title_and_language(path):
    document = docx.Document(path)
    properties = document.core_properties
    require(properties.title, "the document property 'title' is empty")
    require(properties.language, "the document property 'language' is empty")
    defaults = document.styles.element.find(qn("w:docDefaults"))
    language = None if defaults is None else defaults.find(".//" + qn("w:lang"))
    require(language is not None and language.get(qn("w:val")), "the default style names no language")


def has_outline_levels(path):
    document = docx.Document(path)
    for paragraph in document.paragraphs:
        name = paragraph.style.name.lower()
        if name.startswith("heading "):
            outline = paragraph.style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
            require(outline is not None,
                    f"the style '{paragraph.style.name}' has no outline level, so a PDF loses the heading")


def custom_properties(path):
    """The properties with names of their own, as they stand in the part that Word keeps."""
    with zipfile.ZipFile(path) as archive:
        if "docProps/custom.xml" not in archive.namelist():
            return {}
        root = etree.fromstring(archive.read("docProps/custom.xml"))
    return {element.get("name"): "".join(element.itertext()) for element in root}


def is_stamped(path):
    stamp = custom_properties(path)
    require(stamp.get("Plait document"), "the property 'Plait document' is missing")
    digest = stamp.get("Plait content hash", "")
    # What is made of many programs, or of two lists, is of no one program.
    require(len(digest) == 64 or path.parent.name == "college", f"the property 'Plait content hash' is '{digest}'")
