"""Word files for uploads: small ones, changed ones, and such as nobody should send."""
import io
import re
import zipfile
from xml.sax.saxutils import escape

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>')
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(document, types=TYPES):
    """A Word file with this text of its main part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", LINKS)
        archive.writestr("word/document.xml", document)
    return buffer.getvalue()


def body(content):
    return f'<w:document xmlns:w="{WORD}"><w:body>{content}</w:body></w:document>'


def paragraph(text):
    return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def table(rows):
    """A table; a cell with several lines has a paragraph for each."""
    cells = lambda row: "".join(
        f"<w:tc><w:tcPr/>{''.join(paragraph(line) for line in cell.splitlines())}</w:tc>" for cell in row)
    grid = "<w:gridCol/>" * len(rows[0])
    lines = "".join(f"<w:tr>{cells(row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def document(*parts):
    return package(body("".join(parts)))


def changed(data, old, new):
    """A Word file with other words in its main part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                assert old.encode() in content, f"{old!r} is not in the document"
                content = content.replace(old.encode(), new.encode(), 1)
            target.writestr(name, content)
    return buffer.getvalue()


def words(text):
    return re.findall(r"[^\W_]+", text)


# What nobody should send, by the name of the file.

def hostile():
    laughs = (
        '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' + body(paragraph("x")).replace(">x<", ">&c;<"))
    outside = (
        '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        + body(paragraph("x")).replace(">x<", ">&a;<"))
    nested = paragraph("deep")
    for _ in range(60):
        nested = f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{nested}<w:p/></w:tc></w:tr></w:tbl>"
    deep = "<w:smartTag>" * 3000 + "</w:smartTag>" * 3000
    bomb = body(f"<!--{' ' * (150 << 20)}-->" + paragraph("small"))
    many = " ".join(f'w:a{number}="1"' for number in range(5000))
    good = document(paragraph("Welding"))
    return {
        "bomb.docx": package(bomb),
        "laughs.docx": package(laughs),
        "outside.docx": package(outside),
        "tables.docx": package(body(nested)),
        "deep.docx": package(body(f"<w:p>{deep}</w:p>")),
        "attributes.docx": package(body(f"<w:p {many}/>")),
        "cut.docx": good[:len(good) // 2],
        "text.docx": b"These are words and no Word file.\n" * 50,
        "picture.docx": b"\x89PNG\r\n\x1a\n" + bytes(2000),
        "empty.docx": b"\x00",
        "page.docx": b"<html><body>Welding</body></html>",
        "old.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000),
        "broken.docx": package(body(paragraph("Welding")).replace("</w:p>", "")),
        "twice.docx": _twice(),
        "paths.docx": _with_path(good),
    }


def _twice():
    buffer = io.BytesIO(document(paragraph("one")))
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(buffer, "a") as archive:
            archive.writestr("word/document.xml", body(paragraph("two")))
    return buffer.getvalue()


def _with_path(good):
    buffer = io.BytesIO(good)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("../../../../tmp/plait-was-here", "x")
    return buffer.getvalue()
