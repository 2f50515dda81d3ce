"""What the samples need of Word beyond python-docx: marked headers, merges, review marks, the same bytes each time."""
import datetime
import io
import re
import zipfile

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Pt, RGBColor

# A sample must not change because the day has changed.
WRITTEN = datetime.datetime(2026, 10, 5, 9, 30)
REVIEWED = {"Dana Okafor": "2026-10-12T14:05:00Z", "Miguel Reyes": "2026-10-14T08:40:00Z"}


def new(title, author, font, size, margin=1.0):
    """A document with its title, author, language and body font set."""
    document = docx.Document()
    properties = document.core_properties
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = WRITTEN
    properties.language, properties.comments, properties.revision = "en-US", "", 4
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:cs"), font)
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3"):
        fonts = document.styles[name].element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            if "heme" in key:
                del fonts.attrib[key]
        document.styles[name].font.name = font
    for section in document.sections:
        margins(section, margin)
    return document


def margins(section, inches):
    section.left_margin = section.right_margin = Inches(inches)
    section.top_margin = section.bottom_margin = Inches(inches)


def color_headings(document, color, sizes):
    for level, size in sizes.items():
        style = document.styles[level]
        style.font.color.rgb = RGBColor.from_string(color)
        style.font.size = Pt(size)


def landscape(document, margin):
    section = document.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    if section.page_width < section.page_height:
        section.page_width, section.page_height = section.page_height, section.page_width
    margins(section, margin)
    return section


def portrait(document, margin):
    section = document.add_section()
    section.orientation = WD_ORIENT.PORTRAIT
    if section.page_width > section.page_height:
        section.page_width, section.page_height = section.page_height, section.page_width
    margins(section, margin)
    return section


def field(paragraph, instruction, shown):
    """A complex field, as Word writes one, with the result that a reader sees."""
    for kind, text in (("begin", None), (None, instruction), ("separate", None), ("", shown), ("end", None)):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind is None:
            words = OxmlElement("w:instrText")
            words.set(qn("xml:space"), "preserve")
            words.text = f" {text} "
            run._r.append(words)
        else:
            run.text = text


def footer(section, words):
    paragraph = section.footer.paragraphs[0]
    paragraph.text = ""
    paragraph.add_run(words + "  \u2022  Page ")
    field(paragraph, "PAGE", "1")
    paragraph.add_run(" of ")
    field(paragraph, "NUMPAGES", "5")
    for run in paragraph.runs:
        run.font.size = Pt(8.5)


def shade(cell, fill):
    properties = cell._tc.get_or_add_tcPr()
    for old in properties.findall(qn("w:shd")):
        properties.remove(old)
    properties.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'))


def header_row(row):
    """Marks a row as a heading row that Word repeats on each page (ECMA-376 17.4.49)."""
    mark = OxmlElement("w:tblHeader")
    row._tr.get_or_add_trPr().append(mark)


def keep_whole(row):
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def table(document, rows, widths, style="Table Grid"):
    made = document.add_table(rows, len(widths), style=style)
    made.autofit = False
    for index, width in enumerate(widths):
        made.columns[index].width = Inches(width)
        for cell in made.columns[index].cells:
            cell.width = Inches(width)
    return made


def put(cell, text, bold=False, italic=False, size=None, color=None, align=None, style=None):
    """Fills a cell: a list gives a paragraph each, and `**words**` are bold."""
    texts = text if isinstance(text, list) else [text]
    for index, words in enumerate(texts):
        paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
        if style:
            paragraph.style = style
        write(paragraph, words, bold=bold, italic=italic, size=size, color=color)
        paragraph.paragraph_format.space_after = Pt(2)
        if align is not None:
            paragraph.alignment = align
    return cell


def write(paragraph, text, bold=False, italic=False, size=None, color=None):
    for index, words in enumerate(text.split("**")):
        if not words:
            continue
        run = paragraph.add_run(words)
        run.bold = True if bold or index % 2 else None
        run.italic = True if italic else None
        if size:
            run.font.size = Pt(size)
        if color:
            run.font.color.rgb = RGBColor.from_string(color)
    return paragraph


def label_value(document, label, value, tab=None):
    """One line of a form made without a table: a bold label, then its value."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(3)
    paragraph.add_run(label + ":").bold = True
    if tab:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(tab))
        paragraph.paragraph_format.left_indent = Inches(tab)
        paragraph.paragraph_format.first_line_indent = Inches(-tab)
        paragraph.add_run("\t" + value)
    else:
        paragraph.add_run(" " + value)
    return paragraph


# --- review marks -------------------------------------------------------------------------

MARK = re.compile(r"\{([+-])([DM]):(.*?)\}")
AUTHORS = {"D": "Dana Okafor", "M": "Miguel Reyes"}


class Review:
    """Numbers the review marks of one document and writes them."""

    def __init__(self):
        self.number = 100

    def mark(self, name, author):
        self.number += 1
        element = OxmlElement(name)
        element.set(qn("w:id"), str(self.number))
        element.set(qn("w:author"), author)
        element.set(qn("w:date"), REVIEWED[author])
        return element

    def write(self, paragraph, text, **look):
        """Writes text in which `{-D:old}` is deleted and `{+M:new}` is inserted."""
        end = 0
        for found in MARK.finditer(text):
            write(paragraph, text[end:found.start()], **look)
            kind, author, words = found.groups()
            run = write(paragraph, words, **look).runs[-1]._r
            change = self.mark("w:ins" if kind == "+" else "w:del", AUTHORS[author])
            run.addprevious(change)
            change.append(run)
            if kind == "-":
                for shown in run.findall(qn("w:t")):
                    shown.tag = qn("w:delText")
                    shown.set(qn("xml:space"), "preserve")
            end = found.end()
        write(paragraph, text[end:], **look)
        return paragraph

    def row(self, row, kind, author):
        """Marks a whole row as inserted or deleted (ECMA-376 17.13.5.16 and 17.13.5.12)."""
        row._tr.get_or_add_trPr().append(self.mark(kind, author))
        for run in list(row._tr.iter(qn("w:r"))):
            if run.getparent().tag in (qn("w:ins"), qn("w:del")):
                continue
            change = self.mark(kind, author)
            run.addprevious(change)
            change.append(run)
            if kind == "w:del":
                for shown in run.findall(qn("w:t")):
                    shown.tag = qn("w:delText")

    def delete_paragraph_mark(self, paragraph, author):
        """Two paragraphs that a reviewer has joined: the mark between them is deleted."""
        properties = paragraph._p.get_or_add_pPr()
        mark = properties.find(qn("w:rPr"))
        if mark is None:
            mark = OxmlElement("w:rPr")
            properties.append(mark)
        mark.append(self.mark("w:del", author))


def content_control(paragraph, tag, title, shown, kind="<w:text/>"):
    """Puts words into a content control at the end of a paragraph (ECMA-376 17.5.2.31)."""
    number = sum(ord(letter) * (index + 1) for index, letter in enumerate(tag)) + 40_000
    declared = nsdecls("w") + ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    control = parse_xml(
        f'<w:sdt {declared}><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/>'
        f'<w:id w:val="{number}"/>{kind}</w:sdtPr><w:sdtContent/></w:sdt>')
    run = paragraph.add_run(shown)._r
    control.find(qn("w:sdtContent")).append(run)
    paragraph._p.append(control)
    return control


def checkbox(paragraph, tag, title, checked):
    state = f'<w14:checkbox><w14:checked w14:val="{int(checked)}"/>' \
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>' \
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    content_control(paragraph, tag, title, "\u2612" if checked else "\u2610", state)


def symbol(paragraph, font, code):
    """A character of a symbol font, as Insert > Symbol writes it (ECMA-376 17.3.3.30)."""
    run = paragraph.add_run()
    mark = OxmlElement("w:sym")
    mark.set(qn("w:font"), font)
    mark.set(qn("w:char"), code)
    run._r.append(mark)


def typed_symbol(paragraph, font, letter):
    """A letter typed in a symbol font: only the font makes it a check mark."""
    run = paragraph.add_run(letter)
    run.font.name = font
    run._r.rPr.rFonts.set(qn("w:cs"), font)


def restart_numbering(document, style_name):
    """A new list that starts at 1 and looks like the list style of that name."""
    numbering = document.part.numbering_part.numbering_definitions._numbering
    style = document.styles[style_name]
    used = style.element.pPr.numPr.numId.val
    abstract = next(
        number.abstractNumId.val for number in numbering.num_lst if number.numId == used)
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return number.numId


def in_list(paragraph, number, level=0):
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number
    return paragraph


def save(document, path):
    """Writes the file with fixed dates, so that the same script gives the same bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    path.write_bytes(repacked(buffer.getvalue()))


def repacked(content):
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, \
            zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as fresh:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            fresh.writestr(entry, old.read(name))
    return packed.getvalue()
