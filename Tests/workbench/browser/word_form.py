"""The form of the sample as Word puts it on the clipboard."""
import html
import re
import zipfile

BEFORE = "<html><head><style>p{margin:0}</style></head><body><!--StartFragment--><table class=MsoTableGrid>"
AFTER = "</table><!--EndFragment--></body></html>"


def rows_of(document):
    """The rows of the tables of a Word file, each a list of texts."""
    xml = zipfile.ZipFile(document).read("word/document.xml").decode()
    for row in re.findall(r"<w:tr[ >].*?</w:tr>", xml, re.S):
        yield [
            " ".join(words(paragraph) for paragraph in re.findall(r"<w:p[ >].*?</w:p>", cell, re.S)).strip()
            for cell in re.findall(r"<w:tc>.*?</w:tc>", row, re.S)]


def words(paragraph):
    return html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)", paragraph)))


def copied_form(document):
    """A title row over the names, merged cells, dashes, a column of assessments: as teachers have it."""
    rows = [row for row in rows_of(document) if len(row) >= 4]
    first = next(n for n, row in enumerate(rows) if row[0].startswith("LO 1"))
    last = max(n for n, row in enumerate(rows) if row[0].startswith("LO 10")) + 2
    names, body = rows[first - 1], rows[first:last]
    out = [
        "<tr><td><p>Single Set of Learning Objectives</p></td><td colspan=3>What each strand brings to the objective</td>"
        "<td rowspan=2>How we will know</td></tr>",
        "<tr><td></td>" + "".join(
            f"<td><p class=MsoNormal><b>{html.escape(one)}</b></p></td>" for one in names[1:4]) + "</tr>"]
    for n, row in enumerate(body):
        objective = ""
        if row[0]:
            span = 1 + next((k for k, later in enumerate(body[n + 1:]) if later[0]), len(body) - n - 1)
            objective = f"<td rowspan={span}><p>{html.escape(row[0])}<o:p></o:p></p></td>"
        out.append("<tr>" + objective + "".join(
            "<td style='border:none;padding:0in 5.4pt'><p class=MsoNormal style=margin:0>"
            f"{html.escape(one)}</p></td>" for one in row[1:]) + "</tr>")
    return BEFORE + "".join(out) + AFTER
