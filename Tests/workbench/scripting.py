"""Texts that would like to be a script, a template or a header: they stay texts (O02, O04)."""
import html
import json
import re
from html.parser import HTMLParser

import people
from ledger import Tests, equal, require
from scene import Scene
from session import write
from parts import fresh, new_part

tests = Tests("scripting")
test = tests.test
BROWSERS = 1

PAYLOADS = [
    '"><svg onload=alert(1)>', "</script><script>alert(1)</script>", "javascript:alert(1)",
    "'-alert(1)-'", "<img src=x onerror=alert(1)>", "</textarea><script>alert(1)</script>",
    "</title><svg/onload=alert(1)>", "<!--", "]]>", "&lt;script&gt;", "\" autofocus onfocus=alert(1) x=\"",
    "{{7*7}}", "{{#cells}}x{{/cells}}", "{{> head}}", "{{{raw}}}", "${7*7}", "{% raw %}", "<%= 7*7 %>", "#{7*7}",
]
ALL = " ".join(PAYLOADS)


class Page(HTMLParser):
    """What a browser would make of a page, as far as it could run something."""

    HANDLERS = re.compile(r"^on[a-z]+$")
    ADDRESSES = ("href", "src", "action", "formaction", "data", "xlink:href")

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.faults, self.texts, self.attributes = [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            self.attributes.append(value or "")
            if self.HANDLERS.match(name):
                self.faults.append(f"<{tag} {name}=…>")
            if name == "style":
                self.faults.append(f"<{tag} style=…>")
            if name in self.ADDRESSES and (value or "").strip().lower().startswith(("javascript:", "data:", "//", "http")):
                self.faults.append(f"<{tag} {name}={value}>")
        if tag == "script" and not dict(attributes).get("src", "").startswith("/assets/"):
            self.faults.append(f"<script {attributes}>")
        if tag in ("iframe", "object", "embed", "base", "meta") and dict(attributes).get("http-equiv"):
            self.faults.append(f"<{tag}>")

    def handle_data(self, data):
        self.texts.append(data)


def expect_harmless(what, text):
    page = Page(text)
    equal(f"what could run on {what}", [], page.faults)
    shown = " ".join(page.texts + page.attributes)
    require("49" not in re.sub(r"[\w.-]*49[\w.-]+|[\w.-]+49[\w.-]*", "", shown), f"{what}: 7*7 was worked out")
    return page, shown


def pages_of(session, program="nursing"):
    """All pages that a signed-in person can open, as the links on them say, and those that are known."""
    known = [f"/programs/{program}/{name}" for name in (
        "write", "import", "crosswalk", "check", "packet", "talk", "history", "audit")]
    waiting, seen = ["/", "/people", "/account", "/?q=" + "%3Csvg%20onload%3Dx%3E", *known], {}
    while waiting and len(seen) < 60:
        path = waiting.pop(0)
        if path in seen or path.startswith(("/assets/", "/sign-out")):
            continue
        answer = session.get(path)
        # A file to keep is no page of ours: what stands in it is a test of downloads.
        if answer.status != 200 or "html" not in (answer.header("Content-Type") or "") or answer.header("Content-Disposition"):
            seen[path] = None
            continue
        seen[path] = answer.text
        links = [html.unescape(link) for link in re.findall(r'href="(/[^"#]*)', answer.text)]
        # The cells of a crosswalk are hundreds of links to one page.
        waiting += [link for link in links if "/crosswalk/cell?" not in link]
        waiting += [link for link in links if "/crosswalk/cell?" in link][:3]
    return {path: text for path, text in seen.items() if text is not None}


def poison(session):
    """Writes the texts into every kind of text field; which cells took them."""
    taken = []
    targets = [
        (None, "title", ALL[:290]), (None, "summary", ALL), (None, "occupation/title", ALL), ("provider-1", "name", ALL),
        ("provider-1", "contact", ALL), ("provider-1", "email", ALL), ("provider-1", "address", ALL),
        ("instructor-1", "name", ALL), ("o1", "label", ALL), ("o1", "statement", ALL), ("o1", "notes", ALL),
        ("o1", "learner wording", ALL), ("o1-adult-1", "text", ALL), ("o1-adult-1", "alignments", [ALL]),
        ("o1-adult-1", "alignments", [{"item": ALL, "rationale": ALL}]), ("o1-assessment-1", "text", ALL),
        (None, "components/adult education/dates/wording", ALL), (None, "profile", ALL),
    ]
    for part, field, value in targets:
        base = session.cell("nursing", part, field)["version"]
        answer = session.operate("nursing", [write(part, field, base, value)])
        if answer.status == 200:
            taken.append((part, field))
    comment = fresh("comment")
    answer = session.operate("nursing", new_part(
        comment, {"list": "comments"}, "V", text=ALL, part="o1", place=ALL))
    if answer.status == 200:
        taken.append((comment, "text"))
    return taken


@test("texts in every field of a program run on no page, and are no templates")
def stored(scene):
    ada = scene.session(scene.administrator)
    taken = poison(ada)
    require(len(taken) >= 12, f"only {taken} took the texts: the test is too tame")
    require((None, "title") in taken and ("o1", "statement") in taken, f"taken: {taken}")
    pages = pages_of(ada)
    require({"/", "/programs/nursing/write"} <= set(pages), f"pages: {sorted(pages)}")
    for path, text in pages.items():
        expect_harmless(path, text)
    _, shown = expect_harmless("/", pages["/"])
    require('"><svg onload=alert(1)>' in shown and "{{7*7}}" in shown, "the list does not show the title as it is")
    _, shown = expect_harmless("/programs/nursing/write", pages["/programs/nursing/write"])
    for payload in PAYLOADS:
        require(payload in shown, f"the page for writing does not show {payload} as it is")


@test("names of people run on no page that shows them")
def names(scene):
    alone = Scene(scene.plait)
    try:
        name = '"><svg onload=alert(1)> {{7*7}} </script>'
        eve = people.add(alone.server.journal, "eve", name, [("", "administrator", "")])
        alone.start()
        session = alone.session(eve)
        session.operate("nursing", [write("o1", "notes", session.cell("nursing", "o1", "notes")["version"], "x")])
        reader = alone.reader(eve)
        require(reader.wait_until_open(), "the stream does not open")
        session.api("PUT", "/api/programs/nursing/presence", {"part": name, "field": name})
        for path, text in pages_of(alone.session(alone.administrator)).items():
            expect_harmless(path, text)
        reader.close()
    finally:
        alone.close()


@test("what is searched for, and where to go next, is shown as text")
def reflected(scene):
    ada, visitor = scene.session(scene.administrator), scene.session()
    for payload in PAYLOADS:
        query = "".join(f"%{byte:02X}" for byte in payload.encode())
        for session, path in (
            (ada, f"/?q={query}"), (visitor, f"/sign-in?next=/{query}"), (ada, f"/{query}"), (ada, f"/programs/{query}/write"),
            (visitor, f"/first/{query}"), (visitor, f"/{query}"),
        ):
            answer = session.get(path)
            if "html" in (answer.header("Content-Type") or ""):
                expect_harmless(path, answer.text)


@test("forms that come back with mistakes show what was typed as text")
def typed(scene):
    ada, visitor = scene.session(scene.administrator), scene.session()
    for payload in PAYLOADS:
        answer = ada.form("/programs", {"title": payload + "x" * 300, "token": people.form_token(scene.administrator.secret)})
        equal("too long a title", 422, answer.status)
        expect_harmless("the list of programs", answer.text)
    answer = visitor.form("/sign-in", {"name": ALL, "password": "x", "next": '/"><svg/onload=x>'})
    expect_harmless("the page for signing in", answer.text)


@test("no text breaks out of its event in the stream")
def stream(scene):
    maria = scene.session(scene.maria)
    end = "\n\nevent: reload\ndata: {}\n\nid: 99999\ndata: forged\r\n\r\n: \u2028\u2029\u0085"
    reader = scene.reader(scene.ben, after=maria.state("nursing")["seq"])
    require(reader.wait_until_open(), "the stream does not open")
    maria.api("PUT", "/api/programs/nursing/presence", {"part": end, "field": end})
    base = maria.cell("nursing", "o2", "notes")["version"]
    answer = maria.operate("nursing", [write("o2", "notes", base, f"{end} {ALL}")])
    equal("status", 200, answer.status)
    require(reader.wait_for_change(answer.json["seq"]), "the change does not arrive")
    require(reader.wait_for_event("presence"), "the presence does not arrive")
    reader.close()
    equal("numbers", [answer.json["seq"]], reader.numbers)
    equal("forged events", [], [e for e, _ in reader.others if e in ("reload", "message")])
    value = reader.changes[0]["writes"][0]["value"]
    require(ALL in value and "event: reload" in value, f"the text arrives as {value!r}")


@test("the API gives such texts as JSON that no browser takes for a page")
def as_json(scene):
    maria = scene.session(scene.maria)
    for path in ("state", "history?part=o1&field=statement", "items?q=%3Csvg%20onload%3Dx%3E"):
        answer = maria.get(f"/api/programs/nursing/{path}")
        equal(f"type of {path}", "application/json", answer.header("Content-Type"))
        json.loads(answer.body)


@test("no page asks for anything of another server, and all its scripts and styles are our assets")
def own_things(scene):
    for path, text in pages_of(scene.session(scene.maria)).items():
        for tag, address in re.findall(r'<(\w+)[^>]*?\s(?:src|href|action)="([^"]*)"', text):
            require(address.startswith(("/", "#", "?")) and not address.startswith("//") or tag == "a",
                    f"{path}: <{tag} … {address}>")
        require("<style" not in text, f"{path} has a style of its own")
