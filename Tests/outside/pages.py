"""What an HTML parser finds in a page that plait wrote."""
import base64
import hashlib
from html.parser import HTMLParser

from ledger import require

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


# The end tags of cells and rows may be left out: a next one ends them, and so does the end of what
# they stand in (HTML, 13.1.2.4).
CELLS, ROWS = {"td", "th"}, {"td", "th", "tr"}
ENDED_BY_START = {"td": CELLS, "th": CELLS, "tr": ROWS}
ENDED_BY_END = {name: ROWS for name in ("thead", "tbody", "tfoot", "table")}


class Page(HTMLParser):
    """Collects what the proofs ask about, and whether the tags nest."""

    def __init__(self, path):
        super().__init__()
        self.language, self.title, self.headings, self.tables, self.images = None, "", [], [], []
        self.policy, self.scripts = "", []
        self.open, self.faults, self.outside = [], [], []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.end(ENDED_BY_START.get(tag, ()))
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
            self.scripts.append("")
            self.faults += [f"the script has the attribute {name}" for name in values]
        self.faults += [f"<{tag}> has the attribute {name}" for name in values if name.startswith("on")]
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        for name in ("src", "href"):
            if (values.get(name) or "").startswith(("http:", "https:", "//")) and tag in ("link", "img", "script", "iframe"):
                self.outside.append(values[name])

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def end(self, tags):
        while self.open and self.open[-1] in tags:
            self.open.pop()

    def handle_endtag(self, tag):
        self.end(ENDED_BY_END.get(tag, ()))
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.faults.append(f"</{tag}> at line {self.getpos()[0]} closes nothing")

    def handle_data(self, text):
        if self.open and self.open[-1] == "script":
            self.scripts[-1] += text
        if self.open and self.open[-1] == "title":
            self.title += text
        if self.headings and any(tag == f"h{self.headings[-1][0]}" for tag in self.open):
            level, words = self.headings[-1]
            self.headings[-1] = (level, words + text)


def proofs(path):
    yield "has tags that nest", is_well_formed, path
    yield "lets no script run but the one that it has of ours", has_own_script_alone, path
    yield "names its language and has a title", has_language_and_title, path
    yield "has one h1, and leaves out no heading level", has_headings, path
    yield "has a caption and scoped heading cells in each table", has_table_headers, path
    yield "fetches nothing from elsewhere", stands_alone, path


def is_well_formed(path):
    page = Page(path)
    require(path.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html>"), "no <!DOCTYPE html>")
    require(not page.faults, "; ".join(page.faults[:5]))


def has_own_script_alone(path):
    """Only the matrix has a script, and the policy of each page names the scripts of it: none, or that one."""
    page = Page(path)
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in page.scripts]
    require(len(hashes) == (1 if path.stem.endswith("crosswalk") else 0), f"the page has {len(hashes)} scripts")
    wanted = ["default-src 'none'", "style-src 'unsafe-inline'"] + [f"script-src 'sha256-{one}'" for one in hashes]
    found = [part.strip() for part in page.policy.split(";")]
    require(found == wanted, f"the policy is {page.policy!r}, and the scripts ask for {wanted}")


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
