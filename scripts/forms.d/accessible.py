"""Checks of a form what anybody who reads it with a screen reader, or prints it in gray, relies on."""
import io
import re
import zipfile

from lxml import etree

from marks import W

PROPERTIES = {"dc": "http://purl.org/dc/elements/1.1/"}


def mistakes(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
    body = parts["word/document.xml"].find(W + "body")
    return [*headings(body), *tables(body), *properties(parts), *colors(parts)]


def words(element):
    return "".join(piece.text or "" for piece in element.iter(W + "t")).strip()


def headings(body):
    levels = []
    for paragraph in body.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        found = re.fullmatch(r"Heading(\d)", style.get(W + "val")) if style is not None else None
        if not found:
            continue
        levels.append(int(found[1]))
        if not words(paragraph):
            yield "a heading is empty"
    if levels.count(1) != 1 or levels[:1] != [1]:
        yield f"the headings have the levels {levels}: one “Heading 1” must come first, and alone"
    for above, below in zip(levels, levels[1:]):
        if below > above + 1:
            yield f"a heading of level {below} follows one of level {above}"


def tables(body):
    for table in body.iter(W + "tbl"):
        caption = table.find(f"{W}tblPr/{W}tblCaption")
        name = caption.get(W + "val") if caption is not None else ""
        if not name:
            yield "a table has no caption"
        marked = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.findall(W + "tr")]
        if marked[:1] != [True] or any(marked[1:]):
            yield f"the table “{name}” has no header row, or more than one"
        if table.find(f"{W}tr/{W}trPr/{W}cantSplit") is None:
            yield f"the header row of the table “{name}” may break over two pages"
        if any(cell.find(f"{W}tcPr/{W}{kind}") is not None for cell in table.iter(W + "tc")
               for kind in ("gridSpan", "vMerge", "hMerge")):
            yield f"the table “{name}” has merged cells"
        # A column that is empty below its header is one to write in by hand.
        columns = zip(*(row.findall(W + "tc") for row in table.findall(W + "tr")))
        if any(not words(column[0]) or len({bool(words(cell)) for cell in column[1:]}) > 1 for column in columns):
            yield f"the table “{name}” has an empty cell"


def properties(parts):
    if not (parts["docProps/core.xml"].findtext("dc:title", namespaces=PROPERTIES) or "").strip():
        yield "the properties have no title"
    if parts["word/styles.xml"].find(f".//{W}rPrDefault//{W}lang") is None:
        yield "no language is set"
    footer = etree.tostring(parts["word/footer1.xml"]).decode()
    if " PAGE " not in footer or " NUMPAGES " not in footer:
        yield "the footer has no page numbers"


def colors(parts):
    shades = [shade for name in ("word/document.xml", "word/styles.xml") for shade in parts[name].iter(W + "shd")]
    grounds = {"FFFFFF", *(shade.get(W + "fill") for shade in shades)}
    inks = {color.get(W + "val") for part in parts.values() for color in part.iter(W + "color")}
    for ink in sorted(inks):
        for ground in sorted(grounds):
            # A dark color of a strand stands on its own light one, or on white; all pass on all.
            if contrast(ink, ground) < 4.5:
                yield f"{ink} on {ground} has a contrast of {contrast(ink, ground):.1f}, less than 4.5"


def contrast(one, other):
    """The contrast of two colors, as WCAG 2.1 counts it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color):
    parts = [int(color[place:place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
