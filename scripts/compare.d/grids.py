"""The grid of every table of a document, from plait, pandoc and mammoth.

A grid is a list of cells (row, column, rows high, columns wide, words), counted from 1. Cells
without words that cover one place are left out: readers fill short rows with them or do not.
"""
import difflib
from html.parser import HTMLParser

from native import Term
from structure import Theirs, laid_out, words


def squeezed(text):
    """Words without the white space between paragraphs, which each reader writes in its own way."""
    return "".join(words(text).split())


def grid(cells):
    return sorted(
        (row, column, high, wide, squeezed(text))
        for row, column, high, wide, text in cells if high > 1 or wide > 1 or squeezed(text))


def ours(document):
    found = []

    def text(blocks):
        return " ".join(
            block["text"] if block["kind"] == "paragraph"
            else " ".join(text(cell["blocks"]) for row in block["rows"] for cell in row["cells"])
            for block in blocks)

    def visit(blocks):
        for block in blocks:
            if block["kind"] == "table":
                found.append((block["place"], grid(
                    (number, cell["column"], cell.get("rowSpan", 1), cell.get("columnSpan", 1), text(cell["blocks"]))
                    for number, row in enumerate(block["rows"], 1) for cell in row["cells"])))
                for row in block["rows"]:
                    for cell in row["cells"]:
                        visit(cell["blocks"])

    visit(document["blocks"])
    return found


def pandoc(tree):
    """The tables of a tree that pandoc wrote, the outer before the inner."""
    found = []

    def visit(value):
        if isinstance(value, Term) and value.name == "Table":
            _, _, _, head, bodies, foot = value.arguments
            rows = list(head.arguments[1])
            for body in bodies:
                rows += body.arguments[2] + body.arguments[3]
            cells = list(laid_out(rows + foot.arguments[1]))
            found.append(grid((*cell[:4], text(cell[4])) for cell in cells))
            for cell in cells:
                visit(cell[4])
        elif isinstance(value, Term) and value.name == "Note":
            return
        elif isinstance(value, Term):
            visit(value.arguments)
        elif isinstance(value, (list, tuple)):
            for one in value:
                visit(one)

    def text(blocks):
        lines = Theirs(blocks).lines
        return " ".join(line.text.split(": ", 1)[1] for line in lines if ": " in line.text)

    visit(tree)
    return found


class Page(HTMLParser):
    """The tables of a page that mammoth wrote, the outer before the inner."""

    def __init__(self):
        super().__init__()
        self.tables, self.open = [], []

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
            self.open.append({"rows": self.tables[-1], "cell": None})
        elif tag == "tr" and self.open:
            self.open[-1]["rows"].append([])
        elif tag in ("td", "th") and self.open:
            spans = dict(attributes)
            self.open[-1]["cell"] = [int(spans.get("rowspan", 1)), int(spans.get("colspan", 1)), ""]
            self.open[-1]["rows"][-1].append(self.open[-1]["cell"])
        elif tag in ("p", "br", "li"):
            self.handle_data(" ")

    def handle_endtag(self, tag):
        if tag == "table":
            self.open.pop()
        elif tag in ("td", "th"):
            self.open[-1]["cell"] = None

    def handle_data(self, data):
        for table in self.open:
            if table["cell"]:
                table["cell"][2] += data


def mammoth(html):
    page = Page()
    page.feed(html)
    return [grid(html_cells(rows)) for rows in page.tables]


def html_cells(rows):
    taken = {}
    for number, row in enumerate(rows, 1):
        column = 1
        for high, wide, text in row:
            while taken.get(column, 0) >= number:
                column += 1
            for one in range(column, column + wide):
                taken[one] = number + high - 1
            yield number, column, high, wide, text
            column += wide


def pairs(first, second):
    """Which table of the one list is which of the other: by number, or else by words."""
    if len(first) == len(second):
        return {number: number for number in range(len(first))}
    def signature(grids):
        return ["".join(cell[4] for cell in one) for one in grids]
    matcher = difflib.SequenceMatcher(None, signature(first), signature(second), autojunk=False)
    return {block.a + step: block.b + step for block in matcher.get_matching_blocks() for step in range(block.size)}
