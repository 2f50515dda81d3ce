"""What an HTML parser finds in a page that plait wrote."""
from html.parser import HTMLParser

from ledger import require

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(HTMLParser):
    """Collects what the proofs ask about, and whether the tags nest."""

    def __init__(self, path):
        super().__init__()
        self.language, self.title, self.headings, self.tables, self.images = None, "", [], [], []
        self.open, self.faults, self.outside = [], [], []
        self.feed(path.read_text(encoding="utf-8"))
        self.faults += [f"<{tag}> is never closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "html":
            self.language = values.get("lang")
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append((int(tag[1]), ""))
        elif tag == "table":
            self.tables.append({"caption": False, "th": [], "line": self.getpos()[0]})
        elif tag == "caption" and self.tables:
            self.tables[-1]["caption"] = True
        elif tag == "th" and self.tables:
            self.tables[-1]["th"].append(values.get("scope"))
        elif tag == "img":
            self.images.append(values)
        if tag == "script":
            self.faults.append("the page has a script")
        for name in ("src", "href"):
            if (values.get(name) or "").startswith(("http:", "https:", "//")) and tag in ("link", "img", "script", "iframe"):
                self.outside.append(values[name])

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.faults.append(f"</{tag}> at line {self.getpos()[0]} closes nothing")

    def handle_data(self, text):
        if self.open and self.open[-1] == "title":
            self.title += text
        if self.headings and any(tag == f"h{self.headings[-1][0]}" for tag in self.open):
            level, words = self.headings[-1]
            self.headings[-1] = (level, words + text)


def proofs(path):
    yield "has tags that nest, and no script", is_well_formed, path
    yield "names its language and has a title", has_language_and_title, path
    yield "has one h1, and leaves out no heading level", has_headings, path
    yield "has a caption and scoped heading cells in each table", has_table_headers, path
    yield "fetches nothing from elsewhere", stands_alone, path


def is_well_formed(path):
    page = Page(path)
    require(path.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html>"), "no <!DOCTYPE html>")
    require(not page.faults, "; ".join(page.faults[:5]))


def has_language_and_title(path):
    page = Page(path)
    require(page.language, "<html> has no lang")
    require(page.title.strip(), "<title> is empty")


def has_headings(path):
    levels = [level for level, _ in Page(path).headings]
    require(levels.count(1) == 1, f"there are {levels.count(1)} h1")
    before = 0
    for level, text in Page(path).headings:
        require(text.strip(), f"an h{level} is empty")
        require(level <= before + 1, f"'{text.strip()}' is h{level} after h{before}")
        before = level


def has_table_headers(path):
    for table in Page(path).tables:
        require(table["caption"], f"the table at line {table['line']} has no caption")
        require(table["th"], f"the table at line {table['line']} has no th")
        require(all(table["th"]), f"the table at line {table['line']} has a th without scope")


def stands_alone(path):
    require(not Page(path).outside, f"the page fetches {Page(path).outside[:3]}")
