"""Checks the marks of a form before anybody fills it: known names, and loops that close where they may."""
import io
import re
import zipfile

from lxml import etree

from vocabulary import DERIVED, INNER, LISTS, PICTURES, REPORTS, SCOPES, TOPICS, TRUTHS, names, plain, plurals

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARK = re.compile(r"\{([^{}]*[A-Za-z][^{}]*)\}")
STRANDS = {"adult education", "workforce preparation", "workforce training"}


class Checker:
    """Reads a form from start to end, with a stack of what is open."""

    def __init__(self, labels=()):
        program = names(TOPICS) | names(DERIVED) | names(TRUTHS) | {plain(label) for label in labels}
        self.values = [program]
        self.lists = [plurals(LISTS)]
        self.reports = names(REPORTS)
        self.pictures = names(PICTURES)
        self.open = []
        self.mistakes = []

    def check(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
                root = etree.fromstring(archive.read(part))
                body = root.find(W + "body")
                self.blocks(root if body is None else body, (part,))
                for kind, mark, _ in self.open:
                    self.mistakes.append(f"{part}: {{{mark}}} is never ended")
                    self.close(kind)
                self.open = []
        return self.mistakes

    def blocks(self, parent, place):
        for index, block in enumerate(parent):
            if block.tag == W + "p":
                self.paragraph(block, place, index)
            elif block.tag == W + "tbl":
                for number, row in enumerate(block.iter(W + "tr")):
                    for cell in row.findall(W + "tc"):
                        self.blocks(cell, (*place, f"table {index}", f"row {number}", id(cell)))

    def paragraph(self, paragraph, place, index):
        text = "".join(piece.text or "" for piece in paragraph.iter(W + "t"))
        marks = MARK.findall(text)
        alone = len(marks) == 1 and MARK.sub("", text).strip() == ""
        for mark in marks:
            self.mark(plain(mark), (place, index), alone)
        if re.search(r"[{}]", MARK.sub("", text)):
            self.mistakes.append(f"{text!r}: a brace stands alone")

    def mark(self, mark, where, alone):
        if mark.startswith("each "):
            what, _, condition = mark[5:].partition(" where ")
            name = next((known[what] for known in reversed(self.lists) if what in known), None)
            if name is None:
                self.mistakes.append(f"{{{mark}}}: there is no list “{what}” here")
            self.open.append(("each", mark, where))
            self.values.append(names(SCOPES.get(name, "")))
            self.lists.append(plurals(INNER[name]) if name in INNER else {})
            if condition:
                self.condition(condition, mark)
        elif mark.startswith("if "):
            self.open.append(("if", mark, where))
            self.condition(mark[3:], mark)
        elif mark == "otherwise":
            if not self.open or self.open[-1][0] != "if":
                self.mistakes.append("{otherwise} stands in no {if …}")
            else:
                self.together(self.open[-1], where)
        elif mark == "end":
            if not self.open:
                self.mistakes.append(f"{{end}} ends nothing at {where}")
                return
            opened = self.open.pop()
            self.together(opened, where)
            self.close(opened[0])
        elif mark in self.reports and mark not in self.values[0]:
            if not alone:
                self.mistakes.append(f"{{{mark}}} is a report and must stand alone")
        elif mark.removeprefix("picture ") not in self.pictures and not any(mark in known for known in self.values):
            self.mistakes.append(f"{{{mark}}}: there is no such name where it stands")

    def close(self, kind):
        if kind == "each":
            self.values.pop()
            self.lists.pop()

    def together(self, opened, where):
        """Both in one paragraph, in one row, or among the blocks of one place."""
        (place, index), (other, another) = opened[2], where
        same_row = len(place) > 2 and place[:-1] == other[:-1]
        if not (place == other or same_row):
            self.mistakes.append(f"{{{opened[1]}}} opens in {place}, and is closed in {other}")

    def condition(self, condition, mark):
        for part in re.split(r" and | or ", condition):
            part = part.removeprefix("no ")
            name, _, value = re.sub(r" (?:is not|is|has|contains) ", "\0", part, count=1).partition("\0")
            known = any(name in known for known in self.values) or any(name in known for known in self.lists)
            if not known:
                self.mistakes.append(f"{{{mark}}}: there is no name “{name}”")
            if name == "strand" and value not in STRANDS:
                self.mistakes.append(f"{{{mark}}}: there is no strand “{value}”")


def mistakes(data, labels=()):
    return Checker(labels).check(data)
