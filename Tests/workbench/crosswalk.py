"""Aligning in the cells of the crosswalk: one person, two at once, and who may not."""
import html
import re
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

import people
from ledger import Tests, equal, one_of, require
from scene import Scene
from session import write
from parts import deleted, fresh, new_part

tests = Tests("crosswalk")
test = tests.test
BROWSERS = 1
NURSING = "nursing"
PAGE = f"/programs/{NURSING}/crosswalk"


def alignments(session, part):
    """What a part is aligned with: for each item its strength, level and rationale."""
    found = {}
    for entry in session.cell(NURSING, part, "alignments")["value"] or []:
        entry = {"item": entry} if isinstance(entry, str) else entry
        found[entry["item"]] = (entry.get("strength", "full"), entry.get("level"), entry.get("rationale"))
    return found


def head(session):
    return session.state(NURSING)["seq"]


def align(session, part, item, strength, seen=None, **fields):
    """The form of a cell, as the page has it that was made from the change `seen`."""
    return session.form(f"{PAGE}/cell", {
        "token": people.form_token(session.secret), "part": part, "item": item, "strength": strength,
        "head": head(session) if seen is None else seen, "back": PAGE, "level": "", "rationale": "", **fields})


def objective(session, **fields):
    part = fresh("objective")
    answer = session.operate(NURSING, new_part(part, {"list": "objectives"}, "zzV", statement="Made for a test.", **fields))
    equal("a new objective", 200, answer.status)
    return part


def outcome(session, part, strand, **fields):
    child = fresh("outcome")
    answer = session.operate(NURSING, new_part(child, {"part": part, "list": strand}, "V", **fields))
    equal("a new outcome", 200, answer.status)
    return child


def shown(session, **query):
    """The signs of a row of the matrix, by what a screen reader says."""
    answer = session.get(f"{PAGE}?{urllib.parse.urlencode(query)}")
    equal("the page", 200, answer.status)
    return html.unescape(answer.text)


def cells(page, part):
    row = re.search(rf'<tr data-part="{part}">(.*?)</tr>', page, re.S)
    require(row, f"the matrix has no row of {part} that can be aligned")
    return re.findall(r'<a class="sign (\w+)[^"]*".*?<span class="unseen">(.*?)</span>', row.group(1))


@test("a cell is aligned, its level and rationale changed, and the alignment taken out again")
def life_of_an_alignment(scene):
    maria = scene.session(scene.maria)
    part = objective(maria)
    equal("status", 303, align(maria, part, "ccrs RI.4.3", "partial", level="introduced", rationale="Only the table.").status)
    equal("aligned", {"ccrs RI.4.3": ("partial", "introduced", "Only the table.")}, alignments(maria, part))
    page = shown(maria, framework="ccrs")
    require(("partial", "RI.4.3: partial, introduced") in cells(page, part), f"the matrix shows {cells(page, part)}")
    require("Saved: " in page and "RI.4.3, in part, introduced." in page, "the page does not say what was saved")
    require("Saved: " not in shown(maria), "it is said a second time")
    equal("status", 303, align(maria, part, "ccrs RI.4.3", "full", level="assessed").status)
    equal("changed", {"ccrs RI.4.3": ("full", "assessed", None)}, alignments(maria, part))
    equal("status", 303, align(maria, part, "ccrs RI.4.3", "none").status)
    equal("taken out", {}, alignments(maria, part))


@test("what an alignment says beside the form stays: its evidence, and the other alignments of the part")
def rest_stays(scene):
    maria = scene.session(scene.maria)
    entry = {"item": "ccrs RI.4.3", "strength": "partial", "evidence": ["page 12"]}
    part = objective(maria, alignments=[entry, "elps ELPS.2", "LOCAL 7"])
    equal("status", 303, align(maria, part, "ccrs RI.4.3", "full", level="mastered").status)
    found = maria.cell(NURSING, part, "alignments")["value"]
    equal("alignments", [{"item": "ccrs RI.4.3", "level": "mastered", "evidence": ["page 12"]}, "elps ELPS.2", "LOCAL 7"], found)


@test("an outcome and a unit are aligned in their own rows")
def other_rows(scene):
    maria = scene.session(scene.maria)
    unit = fresh("unit")
    equal("a new unit", 200, maria.operate(NURSING, new_part(unit, {"list": "units"}, "V", title="Charting")).status)
    for part, rows in (("o1-adult-1", "outcomes"), (unit, "units")):
        equal(f"{rows}", 303, align(maria, part, "ccrs MP.6", "partial").status)
        page = shown(maria, framework="ccrs", rows=rows)
        require(("partial", "MP.6: partial") in cells(page, part), f"{rows} show {cells(page, part)}")


@test("an objective whose outcome is aligned shows it, and aligning the objective leaves the outcome alone")
def by_its_parts(scene):
    maria = scene.session(scene.maria)
    part = objective(maria)
    child = outcome(maria, part, "adult education", text="Reads a table.", alignments=["ccrs RI.4.7"])
    page = shown(maria, framework="ccrs")
    require(("full", "RI.4.7: full, by its parts") in cells(page, part), f"the matrix shows {cells(page, part)}")
    form = html.unescape(maria.get(f"{PAGE}/cell?part={part}&item=ccrs+RI.4.7").text)
    require("adult education outcome “Reads a table.” (in full)" in form, "the form does not say by which part")
    equal("none of the objective", 303, align(maria, part, "ccrs RI.4.7", "none").status)
    equal("the outcome", {"ccrs RI.4.7": ("full", None, None)}, alignments(maria, child))


@test("two who align one part with different items at once both have it")
def two_items(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    part = objective(maria)
    seen = head(maria)
    equal("Maria", 303, align(maria, part, "ccrs RI.4.3", "full", seen).status)
    equal("Ben", 303, align(ben, part, "ccrs MP.6", "partial", seen).status)
    equal("both", {"ccrs RI.4.3", "ccrs MP.6"}, set(alignments(maria, part)))
    require(all(e["kind"] != "draft" for e in maria.history(NURSING, part, "alignments")), "a draft is left of what was written")


@test("six forms for six items of one part in the same moment are all carried out, or told that they were not")
def same_moment(scene):
    maria = scene.session(scene.maria)
    part, seen = objective(maria), head(maria)
    items = [f"elps ELPS.{number}" for number in range(1, 7)]
    with ThreadPoolExecutor(len(items)) as pool:
        sessions = [scene.session(person, timeout=60) for person in (scene.maria, scene.ben) * 3]
        found = list(pool.map(lambda pair: align(pair[0], part, pair[1], "full", seen).status, zip(sessions, items)))
    require(set(found) <= {303, 409} and found.count(303) >= 3, f"statuses {found}")
    equal("aligned", {item for item, status in zip(items, found) if status == 303}, set(alignments(maria, part)))
    for session in sessions:
        session.close()
    deleted(maria, part)


@test("two who align one part with one item at once: the later one is told, and nothing is lost")
def conflict(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    part = objective(maria)
    seen = head(maria)
    equal("Maria", 303, align(maria, part, "ccrs RI.4.3", "full", seen, rationale="She charts it.").status)
    answer = align(ben, part, "ccrs RI.4.3", "partial", seen, level="introduced", rationale="He thinks only a part.")
    equal("Ben", 409, answer.status)
    page = html.unescape(answer.text)
    for words in ("Maria Ortiz has aligned this since you opened the page", "There stands now: in full. Rationale: “She charts it.”",
                  ">He thinks only a part.</textarea>", 'value="partial" checked', 'value="introduced" selected'):
        require(words in page, f"the page does not say {words!r}")
    equal("what stands", {"ccrs RI.4.3": ("full", None, "She charts it.")}, alignments(maria, part))
    again = re.search(r'name="head" value="(\d+)"', page).group(1)
    equal("Ben again", 303, align(ben, part, "ccrs RI.4.3", "partial", again, rationale="He thinks only a part.").status)
    equal("now", {"ccrs RI.4.3": ("partial", None, "He thinks only a part.")}, alignments(maria, part))


@test("two who align alike are not told of a conflict, nor is who sends a form twice")
def alike(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    part = objective(maria)
    seen = head(maria)
    for session in (maria, ben, ben):
        equal("status", 303, align(session, part, "ccrs RI.4.3", "full", seen, level="mastered").status)
    equal("once", {"ccrs RI.4.3": ("full", "mastered", None)}, alignments(maria, part))


@test("who aligns what somebody has deleted since is told so, and the words are kept")
def deleted_since(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    part = objective(maria)
    seen = head(maria)
    deleted(ben, part)
    answer = align(maria, part, "ccrs RI.4.3", "full", seen, rationale="Too late.")
    equal("status", 409, answer.status)
    require("has deleted that part" in answer.text, answer.text[-400:])
    drafts = [e["value"] for e in maria.history(NURSING, part, "alignments") if e["kind"] == "draft"]
    equal("draft", [[{"item": "ccrs RI.4.3", "rationale": "Too late."}]], drafts)


@test("a reviewer, an approver, an author of another strand and a stranger align nothing")
def no_right(scene):
    before = scene.session(scene.maria).state(NURSING)["hash"]
    for person in (scene.reviewer, scene.approver):
        session = scene.session(person)
        equal(person.name, 403, align(session, "o1", "ccrs RI.4.3", "full").status)
        page = session.get(PAGE).text
        require("data-part" not in page and "align-form" not in page, f"{person.name} is offered to align")
        require("You can read this alignment" in session.get(f"{PAGE}/cell?part=o1&item=ccrs+RI.4.3").text, "the page of a cell is a form")
    ann = scene.session(scene.adult)
    equal("Ann in another strand", 403, align(ann, "o1-training-1", "ccrs RI.4.3", "full").status)
    outcomes = ann.get(f"{PAGE}?rows=outcomes&framework=ccrs").text
    require('data-part="o1-adult-1"' in outcomes and 'data-part="o1-training-1"' not in outcomes, "Ann is offered other rows than hers")
    equal("without a token", 403, scene.session(scene.maria).form(f"{PAGE}/cell", {"part": "o1", "item": "ccrs RI.4.3", "strength": "full", "head": "1"}).status)
    equal("hash", before, scene.session(scene.maria).state(NURSING)["hash"])


@test("parts, items and choices that are none are refused, and change nothing")
def hostile_values(scene):
    maria = scene.session(scene.maria)
    comment = fresh("comment")
    maria.operate(NURSING, new_part(comment, {"list": "comments"}, "V", text="A remark."))
    before = maria.state(NURSING)["hash"]
    for part in ("", "o99", "../o1", "o1\n", "<b>", "pathway", "components", comment, "x" * 5000, "o1\u0000"):
        one_of(f"part {part[:20]!r}", (404, 422), align(maria, part, "ccrs RI.4.3", "full").status)
        one_of("its page", (400, 404, 422), maria.get(f"{PAGE}/cell?{urllib.parse.urlencode({'part': part, 'item': 'ccrs RI.4.3'})}").status)
    for item in ("", " ", "ccrs", "ccrs XX.9.9", "nowhere RI.4.3", "? x", "=1+1", "<script>alert(1)</script>", "x" * 5000):
        one_of(f"item {item[:20]!r}", (404, 422), align(maria, "o1", item, "full").status)
        one_of("its page", (400, 404, 422), maria.get(f"{PAGE}/cell?{urllib.parse.urlencode({'part': 'o1', 'item': item})}").status)
    for field, values in {
        "strength": ("", "Full", "full,partial", "yes"), "level": ("Introduced", "x", "introduced "),
        "head": ("", "-1", "x", "1e3", "99999999999999999999"),
    }.items():
        for value in values:
            answer = align(maria, "o1", "ccrs RI.4.3", **{"strength": "full", **({} if field == "head" else {field: value})},
                           seen=value if field == "head" else None)
            equal(f"{field} {value!r}", 422, answer.status)
    answer = align(maria, "o1", "ccrs RI.4.3", "full", rationale="x" * 2001)
    equal("a long rationale", 422, answer.status)
    require("x" * 2001 in answer.text, "the long rationale is not given back")
    equal("hash", before, maria.state(NURSING)["hash"])
    for query in ("framework=nowhere", "framework=%3Cscript%3E", "strand=x", "rows=partners", "rows=x"):
        equal(query, 422, maria.get(f"{PAGE}?{query}").status)


@test("after the form the way leads back to a crosswalk of this program and nowhere else")
def back(scene):
    maria = scene.session(scene.maria)
    part = objective(maria)
    for asked in ("https://evil.example/", "//evil.example", "/\\evil.example", f"{PAGE}-x", "/programs/welding/crosswalk?rows=units",
                  "javascript:alert(1)", f"{PAGE}?a\r\nSet-Cookie: x=1", f"{PAGE}?a b", f"{PAGE}/../../welding", f"{PAGE}?{'a' * 700}", ""):
        answer = align(maria, part, "ccrs RI.4.3", "full", back=asked)
        equal(f"status of {asked[:30]!r}", 303, answer.status)
        equal(f"back {asked[:30]!r}", PAGE, answer.header("Location"))
        require(not answer.cookies(), "a cookie is set")
        page = maria.get(f"{PAGE}/cell?{urllib.parse.urlencode({'part': part, 'item': 'ccrs RI.4.3', 'back': asked})}").text
        require(f'<a href="{PAGE}">' in page and "evil" not in page, f"the page of the cell leads to {asked!r}")
    own = f"{PAGE}?framework=ccrs&rows=outcomes"
    equal("a view", own, align(maria, part, "ccrs RI.4.3", "full", back=own).header("Location"))


@test("a statement, a rationale and a code of markup stand on the page as text")
def markup(scene):
    maria = scene.session(scene.maria)
    bad = "\"><img src=x onerror=alert(1)>{{token}}'"
    part = objective(maria, label=bad)
    maria.operate(NURSING, [write(part, "alignments", 0, [{"item": f"? {bad}", "rationale": bad}])])
    for framework in ("?", "ccrs"):
        page = maria.get(f"{PAGE}?{urllib.parse.urlencode({'framework': framework})}").text
        require("<img src=x" not in page, f"markup stands in the page of {framework}")
    found = re.search(rf'href="({re.escape(PAGE)}/cell\?part={part}&amp;item=[^"]*)"', maria.get(f"{PAGE}?framework=%3F").text)
    require(found, "the code of no framework has no cell")
    answer = maria.get(html.unescape(found.group(1)))
    equal("its page", 200, answer.status)
    require("<img src=x" not in answer.text, "markup stands in the page of the cell")
    deleted(maria, part)


@test("only the gaps: the items that nothing addresses, and a cell of each can be aligned")
def gaps(scene):
    maria = scene.session(scene.maria)
    part = objective(maria)
    page = shown(maria, framework="elps", gaps="only")
    open_items = re.findall(r'<th scope="col" class="code gap"><a href="#item-\d+"><span>(.*?)</span>', page)
    require(open_items, "the sample addresses all of elps")
    equal("all shown are gaps", len(open_items), len(re.findall(r'<th scope="col" class="code', page)) - 1)
    equal("align the first", 303, align(maria, part, f"elps {open_items[0]}", "full").status)
    rest = re.findall(r'class="code gap"><a href="#item-\d+"><span>(.*?)</span>', shown(maria, framework="elps", gaps="only"))
    equal("the others", open_items[1:], rest)
    deleted(maria, part)


@test("a strand shows what its outcomes carry, and does not call the rest missing")
def strands(scene):
    maria = scene.session(scene.maria)
    part = objective(maria)
    outcome(maria, part, "workforce training", text="Lifts.", alignments=["ccrs MP.6"])
    page = shown(maria, framework="ccrs", strand="workforce training")
    require(("full", "MP.6: full, by its parts") in cells(page, part), f"the strand shows {cells(page, part)}")
    require("cannot tell which items are missing" in page, "the page does not say what it cannot tell")
    require("data-matrix" not in shown(maria, framework="ccrs", strand="workforce preparation"), "another strand shows it, too")
    deleted(maria, part)


@test("a closed program shows its crosswalk, and is not aligned any more")
def closed(scene):
    alone = Scene(scene.plait)
    try:
        people.change(alone.server.journal, "UPDATE logs SET closed = 1 WHERE program = ?", (NURSING,))
        alone.start()
        maria = alone.session(alone.maria)
        page = maria.get(PAGE)
        require(page.status == 200 and "data-part" not in page.text, "the crosswalk of a closed program is offered to be changed")
        equal("status", 409, align(maria, "o1", "ccrs RI.4.3", "full").status)
    finally:
        alone.close()
