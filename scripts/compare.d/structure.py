"""The block structure of a document as lines that can be compared, from pandoc and from plait.

A line says what a block is and its words; blocks of a cell are indented under their cell. White
space is one blank, and a block without words is no line: both readers differ there at will.
"""
from typing import NamedTuple

from native import Term


class Line(NamedTuple):
    text: str
    place: str


def words(text):
    """What can be told apart on a page: white space and characters without width cannot."""
    text = text.replace("\u00ad", "").replace("\u200b", "").replace("\u2011", "-")
    return " ".join(text.split())


class Lines:
    def __init__(self):
        self.lines, self.depth, self.notes = [], 0, []

    def add(self, kind, text, place=""):
        text = words(text)
        if text:
            self.lines.append(Line(f"{'  ' * self.depth}{kind}: {text}", place))

    def mark(self, text, place=""):
        self.lines.append(Line("  " * self.depth + text, place))

    def cell(self, row, column, high, wide, blocks, place=""):
        """A cell; one without words that covers one place may stand for what a row leaves out."""
        span = f", {high} rows high" if high > 1 else ""
        span += f", {wide} columns wide" if wide > 1 else ""
        before = len(self.lines)
        self.mark(f"cell {row}, {column}{span}", place)
        with self:
            self.blocks(blocks)
        if not span and len(self.lines) == before + 1:
            self.lines.pop()

    def __enter__(self):
        self.depth += 1

    def __exit__(self, *_):
        self.depth -= 1

    def finished(self):
        """Notes follow by their words: the two readers gather foot- and endnotes differently."""
        return self.lines + sorted(self.notes)


BOXES = "☐☒"


class Ours(Lines):
    """From the JSON of `plait outline --format json`."""

    def __init__(self, document):
        super().__init__()
        self.blocks(document["blocks"])
        for story in document.get("stories", []):
            if "note" in story["name"]:
                inner = Ours({"blocks": story["blocks"]})
                self.notes += [line._replace(text="note " + line.text) for line in inner.lines]

    def blocks(self, blocks):
        for block in blocks:
            if block["kind"] == "table":
                self.table(block)
            else:
                self.paragraph(block)

    def paragraph(self, block):
        place, text = block["place"], block["text"]
        if block.get("heading"):
            self.add(f"heading {block['heading']}", text, place)
        elif block.get("listLevel") and block.get("label", "").strip():
            # A task's box is its label here and its first word there.
            box = block["label"] if block["label"] in BOXES else ""
            self.add(f"{kind_of(block['label'])} {block['listLevel']}", f"{box} {text}", place)
        else:
            self.add("paragraph", text, place)

    def table(self, table):
        place = table["place"]
        self.mark(f"table of {table['columns']} columns and {len(table['rows'])} rows", place)
        with self:
            for number, row in enumerate(table["rows"], 1):
                for cell in row["cells"]:
                    self.cell(
                        number, cell["column"], cell.get("rowSpan", 1), cell.get("columnSpan", 1), cell["blocks"],
                        f"{place}, row {number}, column {cell['column']}")


def kind_of(label):
    return "numbered" if any(letter.isalnum() for letter in label) else "bullet"


class Theirs(Lines):
    """From the tree of a .native file: a list of blocks, or Pandoc (Meta ...) [blocks]."""

    # Spans that pandoc puts in for what is no text of the document as it stands.
    BESIDE = {"comment-start", "comment-end", "deletion", "anchor"}

    def __init__(self, tree):
        super().__init__()
        self.level = 0
        if isinstance(tree, Term) and tree.name == "Pandoc":
            self.metadata(tree.arguments[0])
            tree = tree.arguments[1]
        self.blocks(tree)

    def metadata(self, meta):
        """pandoc takes a title and the like out of the text; on the page they stand before it."""
        entries = meta.arguments[0].arguments[0]
        for key in ("title", "subtitle", "author", "date", "abstract"):
            for name, value in entries:
                if name == key:
                    self.metavalue(value)

    def metavalue(self, value):
        if value.name == "MetaList":
            for one in value.arguments[0]:
                self.metavalue(one)
        elif value.name == "MetaBlocks":
            self.blocks(value.arguments[0])
        else:
            self.add("paragraph", self.inlines(value.arguments[0]))

    def blocks(self, blocks):
        for block in blocks:
            getattr(self, "block_" + block.name.lower())(*block.arguments)

    def block_header(self, level, _, content):
        self.add(f"heading {int(level)}", self.inlines(content))

    def block_para(self, content):
        self.add("paragraph", self.inlines(content))

    block_plain = block_para

    def block_lineblock(self, lines):
        self.block_para([Term("Space", []) if one is None else one for line in lines for one in [*line, None]])

    def block_codeblock(self, _, text):
        for line in text.split("\n"):
            self.add("paragraph", line)

    def block_rawblock(self, *_):
        pass

    def block_horizontalrule(self):
        pass

    def block_blockquote(self, blocks):
        self.blocks(blocks)

    def block_div(self, _, blocks):
        self.blocks(blocks)

    def block_figure(self, _, caption, blocks):
        self.blocks(blocks)
        self.blocks(caption.arguments[1])

    def block_definitionlist(self, entries):
        for term, definitions in entries:
            self.block_para(term)
            for definition in definitions:
                self.blocks(definition)

    def block_bulletlist(self, items):
        self.items("bullet", items)

    def block_orderedlist(self, _, items):
        self.items("numbered", items)

    def items(self, kind, items):
        self.level += 1
        for item in items:
            for number, block in enumerate(item):
                # What stands under the first paragraph of an item has no number of its own.
                if number == 0 and block.name in ("Para", "Plain"):
                    self.add(f"{kind} {self.level}", self.inlines(block.arguments[0]))
                else:
                    self.blocks([block])
        self.level -= 1

    def block_table(self, _, caption, columns, head, bodies, foot):
        self.blocks(caption.arguments[1])
        rows = list(head.arguments[1])
        for body in bodies:
            rows += body.arguments[2] + body.arguments[3]
        rows += foot.arguments[1]
        self.mark(f"table of {len(columns)} columns and {len(rows)} rows")
        level, self.level = self.level, 0
        with self:
            for row, column, height, width, blocks in laid_out(rows):
                self.cell(row, column, height, width, blocks)
        self.level = level

    def inlines(self, content):
        return "".join(self.inline(one) for one in content)

    def inline(self, one):
        name, arguments = one.name, one.arguments
        if name == "Str":
            return arguments[0]
        if name in ("Space", "SoftBreak", "LineBreak"):
            return " "
        if name in ("Code", "Math"):
            return arguments[1]
        if name == "Note":
            inner = Theirs(arguments[0])
            self.notes += [line._replace(text="note " + line.text) for line in inner.lines]
            return ""
        if name in ("Image", "RawInline"):
            return ""
        if name == "Span" and self.BESIDE & set(arguments[0][1]):
            return ""
        if name == "Quoted":
            return {"SingleQuote": "‘{}’", "DoubleQuote": "“{}”"}[arguments[0].name].format(self.inlines(arguments[1]))
        return self.inlines(next(one for one in arguments if isinstance(one, list)))


def laid_out(rows):
    """(row, column, rows high, columns wide, blocks) of each cell of pandoc's rows, counted from 1."""
    taken = {}
    for number, row in enumerate(rows, 1):
        column = 1
        for cell in row.arguments[1]:
            height, width = (int(one.arguments[0]) for one in cell.arguments[2:4])
            while taken.get(column, 0) >= number:
                column += 1
            for one in range(column, column + width):
                taken[one] = number + height - 1
            yield number, column, height, width, cell.arguments[4]
            column += width
