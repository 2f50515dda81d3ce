"""The parts of a form that are the same in each: styles, lists, settings, properties, and the zip itself.

The look is that of the documents which Plait writes (Sources/WordFormat/Writing), so that forms and
reports lie in one packet like pages of one hand.
"""
import io
import zipfile
from xml.sax.saxutils import escape

INK, HEADING, QUIET, LINE, GROUND = "1F2933", "1B365D", "595F69", "C3C9D1", "F1F3F6"
STRANDS = {
    "adult education": ("1F4E79", "E3ECF5"),
    "workforce preparation": ("7A4A00", "FBEFD9"),
    "workforce training": ("1E5B3A", "E2F1E8"),
}
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CHECKBOX = "http://schemas.microsoft.com/office/word/2010/wordml"
NAMESPACES = (f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" xmlns:w14="{CHECKBOX}" '
              'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"')
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

BULLETS, CELL_BULLETS, FIRST_ORDERED = 1, 2, 3


def style(name, title, *, size=None, color=None, bold=False, italic=False, before=0, after=0, next_=None,
          keep=False, together=False, level=None, more="", based="Normal", default=False):
    """A paragraph style; the properties stand in the order of the schema (ECMA-376 17.7.4.17)."""
    paragraph = "<w:keepNext/>" * keep + "<w:keepLines/>" * together + more
    if "<w:spacing" not in paragraph:
        paragraph += f'<w:spacing w:before="{before}" w:after="{after}"/>'
    if level is not None:
        paragraph += f'<w:outlineLvl w:val="{level}"/>'
    run = "<w:b/><w:bCs/>" * bold + "<w:i/><w:iCs/>" * italic
    if color:
        run += f'<w:color w:val="{color}"/>'
    if size:
        run += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    first = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{first} w:styleId="{name}"><w:name w:val="{title}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if not default else "")
        + (f'<w:next w:val="{next_}"/>' if next_ else "")
        + f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>")


def box():
    """The lines around what the agency fills in; neighbors of one style share one box."""
    return "<w:pBdr>" + "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="6" w:color="{QUIET}"/>'
        for side in ("top", "left", "bottom", "right")) + "</w:pBdr>" \
        + f'<w:shd w:val="clear" w:color="auto" w:fill="{GROUND}"/>'


def styles(width):
    """The style sheet; the tabs of lines to sign on depend on how wide the page is."""
    blank = ('<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="{0}"/><w:tab w:val="left" w:pos="{1}"/>'
             '<w:tab w:val="right" w:leader="underscore" w:pos="{2}"/></w:tabs>')
    inner = width - 240
    apart = '<w:spacing w:before="0" w:after="0" w:line="400" w:lineRule="auto"/><w:ind w:left="140" w:right="140"/>'
    fact = '<w:tabs><w:tab w:val="left" w:pos="2300"/></w:tabs>' \
        '<w:spacing w:before="0" w:after="40"/><w:ind w:left="2300" w:hanging="2300"/>'
    sheet = [
        style("Normal", "Normal", size=21, after=100, default=True),
        style("Heading1", "heading 1", bold=True, size=44, color=HEADING, after=40, keep=True, level=0,
              next_="BodyText"),
        style("Heading2", "heading 2", bold=True, size=28, color=HEADING, before=280, after=80, keep=True,
              level=1, next_="BodyText"),
        style("Heading3", "heading 3", bold=True, size=24, color=HEADING, before=240, after=60, keep=True,
              level=2, next_="BodyText"),
        style("Heading4", "heading 4", bold=True, size=22, color=HEADING, before=200, after=60, keep=True,
              level=3, next_="BodyText"),
        style("BodyText", "Body Text", after=100),
        style("Subtitle", "Subtitle", size=26, color=QUIET, after=160),
        style("Fact", "Fact", more=fact),
        style("ListBullet", "List Bullet", after=50, together=True),
        style("ListNumber", "List Number", after=50, together=True),
        style("Caption", "caption", bold=True, size=19, color=QUIET, before=160, after=80, keep=True),
        style("TableText", "Table Text", size=19, before=20, after=20),
        style("TableBullet", "Table Bullet", size=19, before=20, after=20),
        style("TableHeader", "Table Header", bold=True, size=19, color=HEADING, before=40, after=40, keep=True),
        style("TableEnd", "Table End", size=12, after=60),
        style("Help", "Help", size=17, color=QUIET, after=60, keep=True),
        style("Origin", "Origin", size=17, italic=True, color=QUIET, after=160),
        style("FormMark", "Form Mark", size=16, color=QUIET, before=0, after=0),
        style("SignatureLine", "Signature Line", before=440, after=0, keep=True, together=True,
              more=blank.format(int(width * .62), int(width * .65), width)),
        style("PrintedName", "Printed Name", before=360, after=0, keep=True, together=True,
              more=f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{int(width * .62)}"/></w:tabs>'),
        style("SignatureName", "Signature Name", size=19, color=QUIET, after=120, keep=True, together=True),
        style("BlankLine", "Blank Line", before=200, after=60, keep=True, together=True,
              more=f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{width}"/></w:tabs>'),
        style("AgencyBox", "Agency Box", keep=True, together=True, more=(
            box() + blank.format(int(inner * .62), int(inner * .65), inner) + apart)),
        style("AgencyLine", "Agency Line", keep=True, together=True, more=(
            box() + f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{inner}"/></w:tabs>{apart}')),
        style("Header", "header", size=17, color=QUIET,
              more=f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'),
        style("Footer", "footer", size=17, color=QUIET,
              more=f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'),
    ]
    text = "".join(sheet)
    fonts = "".join(f' w:{kind}="Calibri"' for kind in ("ascii", "hAnsi", "eastAsia", "cs"))
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    margins = "".join(f'<w:{side} w:w="{wide}" w:type="dxa"/>'
                      for side, wide in (("top", 30), ("left", 90), ("bottom", 30), ("right", 90)))
    return (
        f'{DECLARATION}<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/>'
        f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US"/></w:rPr>'
        '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="259" w:lineRule="auto"/></w:pPr>'
        f'</w:pPrDefault></w:docDefaults>{text}'
        # Tables that Plait puts in are in the style that Word calls “Table Grid”; they look like those of the form.
        + "".join(
            f'<w:style w:type="table" w:styleId="{name}"><w:name w:val="{title}"/><w:tblPr><w:tblBorders>{borders}'
            f"</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>"
            for name, title in (("TableGrid", "Table Grid"), ("PlaitTable", "Plait Table")))
        + "</w:styles>")


def numbering(ordered):
    """Bullets in the text, bullets in cells, and a numbered list for each that counts by itself."""
    def abstract(number, kind, text, left, hanging):
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
            "</w:abstractNum>")
    numbers = "".join(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/></w:num>'
                      for number, of in ((BULLETS, 0), (CELL_BULLETS, 1)))
    numbers += "".join(
        f'<w:num w:numId="{FIRST_ORDERED + index}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>' for index in range(ordered))
    return (f'{DECLARATION}<w:numbering xmlns:w="{WORD}">{abstract(0, "bullet", "•", 360, 260)}'
            f'{abstract(1, "bullet", "•", 170, 170)}{abstract(2, "decimal", "%1.", 400, 400)}'
            f"{numbers}</w:numbering>")


SETTINGS = (
    f'{DECLARATION}<w:settings xmlns:w="{WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat></w:settings>")


def properties(title, subject, remark):
    """Title, subject and whose form it is; no dates, which would change and say nothing."""
    said = f"<dc:description>{escape(remark)}</dc:description>" if remark else ""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:creator>Plait</dc:creator>{said}<cp:lastModifiedBy>Plait</cp:lastModifiedBy>"
        "<cp:category>Form made by Plait</cp:category><dc:language>en-US</dc:language></cp:coreProperties>")


def packed(document, header, footer, *, width, ordered, title, subject, remark):
    """The file: the parts in a fixed order with fixed times."""
    kinds = {"document": "document.main", "styles": "styles", "numbering": "numbering",
             "settings": "settings", "header1": "header", "footer1": "footer"}
    media = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{media}.{kind}+xml"/>'
                        for name, kind in kinds.items())
    relations = "".join(
        f'<Relationship Id="rId{index}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
        for index, (name, kind) in enumerate(list(kinds.items())[1:], 1))
    parts = {
        "[Content_Types].xml": (
            f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
            f"{overrides}</Types>"),
        "_rels/.rels": (
            f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>'),
        "word/_rels/document.xml.rels": (
            f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'),
        "docProps/core.xml": properties(title, subject, remark),
        "word/document.xml": document,
        "word/styles.xml": styles(width),
        "word/numbering.xml": numbering(ordered),
        "word/settings.xml": SETTINGS,
        "word/header1.xml": header,
        "word/footer1.xml": footer,
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, text.encode())
    return made.getvalue()


def contents(data):
    """What a file holds, part by part in order; how it is compressed may differ between systems."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]
