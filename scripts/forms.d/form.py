"""Builds one form: headings, paragraphs, tables and marks, all of them what a screen reader can tell apart."""
import re
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from package import BULLETS, CELL_BULLETS, DECLARATION, FIRST_ORDERED, GROUND, HEADING, NAMESPACES, STRANDS, packed

# A paragraph that says only where something repeats or when it stands; it is gone in the filled form.
CONTROL = re.compile(r"\{(?:each |for each |if |otherwise|end\b)[^{}]*\}")


def is_control(text):
    return isinstance(text, str) and bool(text.strip()) and not CONTROL.sub("", text).strip()


@dataclass
class Box:
    """A box to check, for the one who reviews."""
    tag: str
    title: str


@dataclass
class P:
    """A paragraph of another style than its place has; bulleted where it is an entry of a list."""
    text: object
    style: str = None
    bulleted: bool = False


@dataclass
class Column:
    header: str
    weight: int = 4
    strand: str = None
    bold: bool = False


def bullets(text):
    return P(text, "TableBullet", True)


def optional(name, before="", after=""):
    """A value that need not be stated: a dash stands for what is not."""
    return f"{{if {name}}}{before}{{{name}}}{after}{{otherwise}}–{{end}}"


def repeated(what, cells, where=""):
    """A row for each of something."""
    return [[f"{{each {what}{where}}}", *listed(cells[0])], *cells[1:-1], [*listed(cells[-1]), "{end}"]]


def listed(cell):
    return list(cell) if isinstance(cell, list) else [cell]


@dataclass
class Form:
    title: str
    subject: str
    landscape: bool = False
    # Less room above and below, for what should stay on one page.
    narrow: bool = False
    remark: str = ""
    running: str = None
    body: list = field(default_factory=list)
    ordered: int = 0
    controls: int = 0
    captions: set = field(default_factory=set)

    @property
    def width(self):
        return 14112 if self.landscape else 9936

    # --- blocks ---------------------------------------------------------------------------

    def h1(self, text, new_page=False):
        self.body.append(self.written(text, "Heading1", new_page=new_page))

    def h2(self, text, new_page=False):
        self.body.append(self.written(text, "Heading2", new_page=new_page))

    def h3(self, text):
        self.paragraph(text, "Heading3")

    def p(self, *texts, style="BodyText", keep=False):
        for text in texts:
            self.paragraph(text, style, keep=keep)

    def help(self, text):
        self.paragraph(text, "Help")

    def mark(self, *marks):
        for mark in marks:
            assert is_control(mark), mark
            self.paragraph(mark, "FormMark")

    def fact(self, label, value):
        self.paragraph(f"**{label}**\t{value}", "Fact")

    def bullets(self, *texts, keep=False):
        for text in texts:
            self.paragraph(text, "ListBullet", BULLETS, keep)

    def numbered(self, *texts):
        self.ordered += 1
        for text in texts:
            self.paragraph(text, "ListNumber", FIRST_ORDERED + self.ordered - 1)

    def sign(self, name):
        self.paragraph("Signature \t\tDate \t", "SignatureLine")
        self.signed(name)

    def signed(self, name):
        self.paragraph(name, "SignatureName")

    def blanks(self, *labels):
        for label in labels:
            self.paragraph(f"{label} \t", "BlankLine")

    def paragraph(self, text, style, number=None, keep=False):
        if is_control(text) and style in ("BodyText", "TableText", "TableBullet", "ListBullet"):
            style, number = "FormMark", None
        self.body.append(self.written(text, style, number, keep=keep))

    def table(self, caption, columns, rows, about=None, whole=False, split=False, attached=False,
              silent=False):
        """A table with its caption above it, unless a heading says the same; what it shows is told to screen readers as well.

        A short one stays whole: each row keeps with the next. Rows with long answers may go on, on the next page.
        One that is attached stays with what comes after it.
        """
        assert caption not in self.captions, f"two tables are called “{caption}”"
        self.captions.add(caption)
        if not silent:
            self.paragraph(caption, "Caption")
        unbroken = "" if split else "<w:trPr><w:cantSplit/></w:trPr>"
        # What is told to screen readers stands in no text, and no mark is filled there.
        named = caption.replace(" of {Name}", "")
        total = sum(column.weight for column in columns)
        widths = [self.width * column.weight // total for column in columns]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        said = f'<w:tblDescription w:val="{escape(about, QUOTES)}"/>' if about else ""
        made = (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="PlaitTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="04A0" w:firstRow="1" w:firstColumn="1" w:noVBand="1"/>'
            f'<w:tblCaption w:val="{escape(named, QUOTES)}"/>{said}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
            "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        for column, width in zip(columns, widths):
            dark, light = STRANDS[column.strand] if column.strand else (HEADING, GROUND)
            made += (
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:sz="24" '
                f'w:space="0" w:color="{dark}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" '
                f'w:fill="{light}"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeader"/>'
                f"</w:pPr>{self.runs(column.header, color=dark)}</w:p></w:tc>")
        made += "</w:tr>"
        for place, row in enumerate(rows, 1):
            keep = attached or whole and place < len(rows)
            assert len(row) == len(columns), (caption, row)
            made += f"<w:tr>{unbroken}"
            for cell, column, width in zip(row, columns, widths):
                made += (f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
                         f"{self.cell(cell, column, keep)}</w:tc>")
            made += "</w:tr>"
        kept = "<w:keepNext/>" * attached
        self.body.append(f'{made}</w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"/>{kept}</w:pPr></w:p>')

    # --- what blocks are made of ----------------------------------------------------------

    def cell(self, cell, column, keep=False):
        made = ""
        for part in listed(cell):
            if not isinstance(part, P):
                part = P(part)
            if is_control(part.text):
                made += self.written(part.text, "FormMark", keep=keep)
            else:
                number = CELL_BULLETS if part.bulleted else None
                made += self.written(part.text, part.style or "TableText", number,
                                     bold=column.bold and not part.style, keep=keep)
        return made

    def written(self, text, style, number=None, bold=False, keep=False, new_page=False):
        counted = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
        placed = "<w:keepNext/>" * keep + "<w:pageBreakBefore/>" * new_page
        return (f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{placed}{counted}</w:pPr>'
                f"{self.runs(text, bold=bold)}</w:p>")

    def runs(self, text, bold=False, color=None):
        """Text with `**bold words**` and tabs, or a list of texts and controls."""
        if isinstance(text, list):
            return "".join(self.runs(part, bold, color) for part in text)
        if isinstance(text, Box):
            return self.box(text)
        made = ""
        for index, words in enumerate(text.split("**")):
            if not words:
                continue
            look = "<w:b/><w:bCs/>" * (bold or index % 2 == 1) + (f'<w:color w:val="{color}"/>' if color else "")
            pieces = "<w:tab/>".join(
                f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in words.split("\t"))
            made += "<w:r>" + (f"<w:rPr>{look}</w:rPr>" if look else "") + pieces + "</w:r>"
        return made

    def box(self, box):
        self.controls += 1
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{escape(box.title, QUOTES)}"/>'
            f'<w:tag w:val="{escape(box.tag, QUOTES)}"/><w:id w:val="{41_000 + self.controls}"/>'
            '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>'
            '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr>'
            "<w:t>☐</w:t></w:r></w:sdtContent></w:sdt>")

    # --- the file -------------------------------------------------------------------------

    @property
    def document(self):
        width, height, margin = (15840, 12240, 864) if self.landscape else (12240, 15840, 1152)
        upright = 864 if self.narrow else margin
        turned = ' w:orient="landscape"' if self.landscape else ""
        return (
            f"{DECLARATION}<w:document {NAMESPACES}><w:body>{''.join(self.body)}<w:sectPr>"
            '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
            f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar w:top="{upright}" w:right="{margin}" '
            f'w:bottom="{upright}" w:left="{margin}" w:header="500" w:footer="500" w:gutter="0"/>'
            "</w:sectPr></w:body></w:document>")

    @property
    def header(self):
        words = self.runs(f"{{Program title}} · {self.running or self.title}")
        return f'{DECLARATION}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{words}</w:p></w:hdr>'

    @property
    def footer(self):
        def counted(code):
            return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        words = (self.runs("{Revision line}") + self.runs("\tPage ") + counted("PAGE") + self.runs(" of ")
                 + counted("NUMPAGES"))
        return f'{DECLARATION}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{words}</w:p></w:ftr>'

    @property
    def data(self):
        return packed(
            self.document, self.header, self.footer, width=self.width, ordered=self.ordered, title=self.title,
            subject=self.subject, remark=self.remark)


QUOTES = {'"': "&quot;"}
