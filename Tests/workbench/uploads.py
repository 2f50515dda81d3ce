"""Word files come in through the browser: nothing of them is lost, and nothing of them does harm."""
import html
import http.client
import os
import re
import signal
import threading
import time
import urllib.parse
from pathlib import Path

import documents
import people
from documents import document, paragraph, table
from ledger import Tests, equal, eventually, one_of, require
from scene import SAMPLES, program_file

tests = Tests("uploads")
test = tests.test
BROWSERS = 2
NURSING = "/programs/nursing"


def sample(name):
    return (SAMPLES / f"{name}.docx").read_bytes()


def session(scene, person, browser=0):
    return scene.session(person, browser, timeout=100)


def token(session):
    return people.form_token(session.secret)


def send(session, files, path=f"{NURSING}/import", field="files", **fields):
    """Sends files with a form; names and bytes."""
    return session.upload(
        path, {"token": token(session), "layout": "", **fields},
        [(field, name, content) for name, content in files])


def brought(session, *files, path=f"{NURSING}/import", **fields):
    """The address of the import of files that are taken."""
    answer = send(session, files, path, **fields)
    equal(f"POST {path}", 303, answer.status)
    address = answer.header("location")
    eventually("the files are read", lambda: state(session, address) != "working", 30)
    return address


def state(session, address):
    return session.get(address + "/status").json["state"]


def page(session, address, status=200):
    answer = session.get(address)
    equal(f"GET {address}", status, answer.status)
    return answer.text


def post(session, path, *fields):
    body = urllib.parse.urlencode([("token", token(session)), *fields]).encode()
    return session.request("POST", path, body, {
        "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"})


def field(text, name):
    return html.unescape(re.search(rf'name="{name}" value="([^"]*)"', text)[1])


def choices(text, name):
    """What a list of choices offers, and what is chosen."""
    select = re.search(rf'<select[^>]*name="{re.escape(name)}".*?</select>', text, re.S)[0]
    options = re.findall(r'<option value="([^"]*)"( selected)?>', select)
    return [html.unescape(value) for value, _ in options], [html.unescape(v) for v, chosen in options if chosen]


def correct(session, address, *fields, do="apply", status=303):
    text = page(session, address)
    answer = post(session, address, ("reading", field(text, "reading")), *fields, ("do", do))
    equal("the corrections", status, answer.status)
    return answer


def cell(session, address, key, words, target="keep"):
    answer = post(session, address + "/cells", ("cell", key), ("words", words), ("target", target))
    equal("the correction of a cell", 303, answer.status)


def cells(text):
    """The cells of the page: key, words in the document, and what became of them."""
    found = {}
    for key, row in re.findall(r'<tr id="(cell-[\d-]+)">(.*?)</tr>', text, re.S):
        words = html.unescape(re.search(r'class="source-text">(.*?)</span>', row, re.S)[1])
        label = re.search(r'<td data-name="In the document"><span class="muted">(.*?)</span>', row, re.S)
        became = re.findall(
            r'class="badge [a-z]*">(.*?)</span>( as)? <span class="became">(.*?)</span>', row, re.S)
        for mark, joint, what in became:
            equal(f"how {mark} {what} reads", bool(what) and mark.startswith("Placed"), bool(joint))
        found[key] = (
            html.unescape(label[1]) if label else "", words,
            [(html.unescape(mark), html.unescape(what)) for mark, _, what in became])
    return found


def key_of(text, words):
    return next(key for key, (_, found, _) in cells(text).items() if found == words)


def left(text):
    """The passages that are not placed: the name of each and its words."""
    return {html.unescape(words): name for name, words in re.findall(r'class="said" id="(passage-[\d-]+)-text">(.*?)</p>', text, re.S)}


def counts(text):
    """Words placed, labels, not placed, and in all."""
    number = lambda pattern: int((re.search(pattern, text) or [0, 0])[1])
    return (
        number(r"(\d+) words placed"), number(r"(\d+) words of labels"),
        number(r"(\d+) words not placed"), number(r"(\d+) of them set aside"),
        number(r"(\d+) words in the document"))


def offered(text):
    """The changes: name, and whether it is checked."""
    return {html.unescape(name): bool(checked) for name, checked in re.findall(r'name="take" value="([^"]*)"( checked)?>', text)}


def take(session, address, names=None, status=303, head=None):
    text = page(session, address + "/changes")
    chosen = names if names is not None else [name for name, checked in offered(text).items() if checked]
    answer = post(
        session, address + "/changes", ("head", head or field(text, "head")), ("reading", field(text, "reading")),
        *[("take", name) for name in chosen])
    equal("taking the changes", status, answer.status)
    return answer


def values(session, program):
    """What a program says, by part and field, without what only orders it."""
    return {
        (one.get("part"), one["field"]): one["value"] for one in session.state(program)["cells"]
        if one["value"] is not None and one["field"] != "@order"}


def folder(scene, address):
    return scene.server.folder / "imports" / Path(address).parts[2] / Path(address).name


# From a file to a program.

@test("a program made of a Word file says all that plait import reads in it, in one change")
def whole(scene):
    ada = session(scene, scene.administrator)
    answer = send(ada, [("the class.docx", sample("early-childhood"))], "/programs/from-word")
    equal("status", 303, answer.status)
    address = answer.header("location")
    program = address.split("/")[2]
    equal("head", 1, ada.state(program)["seq"])
    placed, labels, unplaced, aside, together = counts(page(ada, address))
    equal("words", together, placed + labels + unplaced + aside)
    shown = [word for label, words, _ in cells(page(ada, address)).values() for word in documents.words(label + " " + words)]
    equal("words on the page", together, len(shown))
    take(ada, address)
    equal("changes of the program", 2, ada.state(program)["seq"])
    file = ada.upload(
        "/programs/from-file", {"token": token(ada)},
        [("file", "as-imported.iet.yaml", program_file(scene.plait, "early-childhood").read_bytes())])
    equal("status", 303, file.status)
    equal("cells", values(ada, "as-imported"), values(ada, program))


@test("every word of each sample is on the page, and its account adds up")
def every_word(scene):
    maria = session(scene, scene.maria)
    for name in ("nursing-assistant", "welding", "it-help-desk", "commercial-driving"):
        address = brought(maria, (f"{name}.docx", sample(name)))
        text = page(maria, address)
        placed, labels, unplaced, aside, together = counts(text)
        equal(f"words of {name}", together, placed + labels + unplaced + aside)
        shown = [word for label, words, _ in cells(text).values() for word in documents.words(label + " " + words)]
        equal(f"words of {name} on the page", together, len(shown))
        require("does not add up" not in text, f"the account of {name} does not add up")
        maria.form(f"{address}/throw-away", {"token": token(maria)})


@test("a file that the program was made of changes nothing, and an edited one the cell that was edited")
def again(scene):
    maria = session(scene, scene.maria)
    before = maria.state("nursing")["seq"]
    address = brought(maria, ("nursing-assistant.docx", sample("nursing-assistant")))
    equal("changes", {}, offered(page(maria, address + "/changes")))
    old = maria.cell("nursing", "o3-adult-1", "text")["value"]
    word = documents.words(old)[0]
    edited = documents.changed(sample("nursing-assistant"), old.split(" (")[0], old.split(" (")[0].replace(word, word + " carefully", 1))
    address = brought(maria, ("nursing-assistant.docx", edited))
    equal("changes", {"cell o3-adult-1 text": True}, offered(page(maria, address + "/changes")))
    equal("head before", before, maria.state("nursing")["seq"])
    take(maria, address)
    equal("head after", before + 1, maria.state("nursing")["seq"])
    equal("text", old.replace(word, word + " carefully", 1), maria.cell("nursing", "o3-adult-1", "text")["value"])


@test("what is not checked stays as it is, and what the files lack is deleted only when that is checked")
def chosen(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("welding.docx", sample("welding")))
    changes = offered(page(maria, address + "/changes"))
    require(all(checked != name.startswith("delete ") for name, checked in changes.items() if name.startswith(("add ", "delete "))), "additions are checked and deletions not")
    before = values(maria, "nursing")
    wanted = [name for name in changes if name == "cell  occupation/soc"]
    equal("the change", 1, len(wanted))
    take(maria, address, wanted)
    after = values(maria, "nursing")
    equal("what changed", {(None, "occupation/soc")}, {key for key in {*before, *after} if before.get(key) != after.get(key)})
    equal("the program", 200, maria.get(f"{NURSING}/write").status)


@test("a reference to a part that was not taken does the program no harm")
def reference(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("welding.docx", sample("welding")))
    changes = offered(page(maria, address + "/changes"))
    wanted = [name for name in changes if name.endswith("/instructors")]
    require(wanted, "the instructors of a strand differ")
    take(maria, address, wanted)
    for path in ("write", "check", "history"):
        equal(path, 200, maria.get(f"{NURSING}/{path}").status)


@test("changes that were looked at before somebody else wrote are shown again, as they are now")
def outdated(scene):
    maria, ben = session(scene, scene.maria), session(scene, scene.ben)
    address = brought(maria, ("welding.docx", sample("welding")))
    head = field(page(maria, address + "/changes"), "head")
    base = ben.cell("nursing", "o1", "notes")["version"]
    written = ben.operate("nursing", [{"part": "o1", "field": "notes", "base": base, "value": "Ben was here."}])
    equal("ben writes", 200, written.status)
    before = maria.state("nursing")["seq"]
    answer = take(maria, address, ["cell  title"], status=409, head=head)
    require("has changed since" in answer.text, "the page says why")
    equal("checked", {"cell  title"}, {name for name, checked in offered(answer.text).items() if checked})
    equal("head", before, maria.state("nursing")["seq"])


# Corrections.

ROWS = [
    ["Ziel", "Blau", "Rot", "Weiss"],
    ["Read a work order", "Find the main idea of a work order", "Plan the day with a partner", "Pick the tools that the order names"],
    ["Measure a part", "Add fractions of an inch", "Ask for help in time", "Measure a part with a caliper to 1/32 inch"],
    ["Report a fault", "Write three clear sentences", "Tell the foreman what happened", "Tag the machine and cut its power"],
]
UNKNOWN = document(paragraph("Millwright helpers"), table(ROWS), paragraph("Kept in the blue binder of the shop."))
COLUMNS = ["objective", "adult education", "workforce preparation", "workforce training"]


@test("columns that nobody knows are corrected once for every row, and the layout is offered for the next file")
def columns(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("helpers.docx", UNKNOWN))
    text = page(maria, address)
    before = counts(text)
    require(before[2] > 30, f"the table is not understood: {before}")
    names = [f"column-1-1-{number}" for number in range(1, 5)]
    correct(
        maria, address, *zip(names, COLUMNS), ("remember", "yes"), ("layoutName", "Binder of the shop"))
    text = page(maria, address)
    require("3 objectives, outcomes: 3 in adult education, 3 in workforce preparation, 3 in workforce training" in text, "the rows are objectives")
    for name, role in zip(names, COLUMNS):
        equal(name, [role], choices(text, name)[1])
    equal("words in all", before[4], counts(text)[4])
    equal("what is left", ["Kept in the blue binder of the shop."], [words for words in left(text) if "binder" in words])
    found = re.findall(r'<option value="([^"]*)">Binder of the shop', page(maria, f"{NURSING}/import"))
    equal("layouts", ["binder-of-the-shop"], found)
    other = document(table([ROWS[0], ["Lift a load", "Read the load chart", "Agree on signals", "Rig a load of half a ton"], ["Oil a bearing", "Read the label of an oil", "Keep the bench clean", "Oil a bearing by its plan"]]))
    address = brought(maria, ("next.docx", other), layout=found[0])
    require("2 objectives, outcomes: 2 in adult education" in page(maria, address), "the next file is read by the layout")
    equal("what is left", {}, left(page(maria, address)))


@test("a correction of a column is taken back by choosing to recognize it")
def taken_back(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("nursing-assistant.docx", sample("nursing-assistant")))
    before = counts(page(maria, address))
    correct(maria, address, ("column-1-3-5", "activity"))
    require("activity" in choices(page(maria, address), "column-1-3-5")[1], "the correction is shown")
    correct(maria, address, ("column-1-3-5", ""))
    equal("the account", before, counts(page(maria, address)))


@test("text that is not placed stays until it is placed or set aside, and then goes where it was put")
def left_over(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("nursing-assistant.docx", sample("nursing-assistant")))
    text = page(maria, address)
    passages = left(text)
    equal("passages", 3, len(passages))
    materials = next(words for words in passages if words.startswith("What learners read"))
    intro = next(words for words in passages if words.startswith("By the end"))
    footer = next(words for words in passages if "Page 1" in words)
    correct(maria, address, (passages[materials], "note"), (passages[footer], "set-aside"))
    equal("what is left", {intro, footer}, set(left(page(maria, address))))
    sums = counts(page(maria, address))
    equal("the account", (len(documents.words(intro)), len(documents.words(footer))), sums[2:4])
    equal("words", sums[4], sum(sums[:4]))
    # What is left stays at hand after the rest was taken.
    answer = take(maria, address)
    equal("then", address, answer.header("location"))
    require(materials in values(maria, "nursing").values(), "the words are in the program")
    require(intro not in str(values(maria, "nursing")), "what was not placed is not in the program")
    text = page(maria, address)
    correct(maria, address, (left(text)[intro], "o1/adult education"))
    changes = [name for name, checked in offered(page(maria, address + "/changes")).items() if checked]
    equal("additions", 1, len(changes))
    require(changes[0].startswith("add o1-"), f"the words go to the first objective: {changes}")
    answer = take(maria, address)
    equal("then", f"{NURSING}/write", answer.header("location"))
    require(intro in values(maria, "nursing").values(), "the words are in the program")
    equal("the import", 404, maria.get(address).status)
    require(not folder(scene, address).exists(), "its folder is gone")


@test("codes in words that somebody places lead to their standards, as they do in words that are recognized")
def placed_codes(scene):
    maria = session(scene, scene.maria)
    words = "Sum up a page of a manual (CCRS RI.4.2)"
    address = brought(maria, ("manual.docx", document(paragraph("Millwright helpers"), table(ROWS), paragraph(words))))
    correct(maria, address, *zip([f"column-1-1-{number}" for number in range(1, 5)], COLUMNS))
    correct(maria, address, (left(page(maria, address))[words], "o1/adult education"))
    take(maria, address)
    cells = {(cell["part"], cell["field"]): cell["value"] for cell in maria.state("nursing")["cells"] if "part" in cell}
    part = next(part for (part, field), value in cells.items() if field == "text" and value == words)
    require("RI.4.2" in str(cells.get((part, "alignments"))), f"the outcome is aligned with {cells.get((part, 'alignments'))}")


@test("what a column has left is set aside at once, but for what was given another place")
def whole_column(scene):
    maria = session(scene, scene.maria)
    rooms = ["Zimmer", "Bring gloves", "Ask Jo first", "Room 12 only"]
    rows = document(paragraph("Millwright helpers"), table([[*row, room] for row, room in zip(ROWS, rooms)]))
    address = brought(maria, ("rooms.docx", rows))
    correct(maria, address, *zip([f"column-1-1-{number}" for number in range(1, 5)], COLUMNS))
    text = page(maria, address)
    equal("what is left", set(rooms), set(left(text)))
    require("Set aside all 4 passages of Table 1, column 5: Zimmer" in text, "the column can be set aside")
    before = counts(text)
    correct(maria, address, (left(text)["Ask Jo first"], "o2/notes"), ("aside", "1-1-5"), ("aside", "no column"))
    text = page(maria, address)
    equal("what is set aside", set(rooms) - {"Ask Jo first"}, set(left(text)))
    sums = counts(text)
    equal("words not placed and set aside", (0, len("Zimmer Bring gloves Room 12 only".split())), sums[2:4])
    equal("words in all", before[4], sum(sums[:4]))
    require("Set aside all" not in text, "nothing is left to set aside")
    # What is taken back goes before its column.
    correct(maria, address, (left(text)["Zimmer"], ""), (left(text)["Bring gloves"], ""))
    text = page(maria, address)
    require("Set aside all 2 passages" in text, "two can be set aside again")
    correct(maria, address, (left(text)["Room 12 only"], ""), ("aside", "1-1-5"))
    equal("words not placed", len("Room 12 only".split()), counts(page(maria, address))[2])
    take(maria, address)
    require("Ask Jo first" in values(maria, "nursing").values(), "the words are in the notes")


@test("the words of a cell are corrected, and a cell goes elsewhere and back")
def one_cell(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("helpers.docx", UNKNOWN))
    correct(maria, address, *zip([f"column-1-1-{number}" for number in range(1, 5)], COLUMNS))
    key = key_of(page(maria, address), "Add fractions of an inch")
    cell(maria, address, key, "Add and subtract fractions of an inch")
    found = page(maria, address)
    equal("in the document", "Add fractions of an inch", cells(found)[key][1])
    require("Add and subtract fractions of an inch" in found, "the corrected words")
    other = key_of(found, "Plan the day with a partner")
    cell(maria, address, other, "Plan the day with a partner", "set-aside")
    equal("set aside", [("Set aside", "")], cells(page(maria, address))[other][2])
    cell(maria, address, other, "Plan the day with a partner", "o2/workforce preparation")
    equal("placed", "Placed by you", cells(page(maria, address))[other][2][0][0])
    take(maria, address)
    texts = values(maria, "nursing")
    placed = next(part for (part, name), value in texts.items() if value == "Plan the day with a partner")
    owner = texts[(placed, "@in")]["part"]
    equal("its objective", "Measure a part", texts[(owner, "statement")])
    require("Add and subtract fractions of an inch" in texts.values(), "the corrected words are in the program")
    require("Add fractions of an inch" not in texts.values(), "the words of the file are not")
    cell(maria, address, other, "Plan the day with a partner", "recognize")
    equal("recognized", "Placed", cells(page(maria, address))[other][2][0][0])


@test("corrections of a page that is no longer true are refused")
def stale(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("helpers.docx", UNKNOWN))
    old = field(page(maria, address), "reading")
    correct(maria, address, ("column-1-1-1", "objective"), ("column-1-1-2", "adult education"))
    answer = post(maria, address, ("reading", old), ("column-1-1-2", "workforce training"), ("do", "apply"))
    equal("status", 409, answer.status)
    equal("what stands", ["adult education"], choices(page(maria, address), "column-1-1-2")[1])


@test("two files that say different things are one import that tells where they differ")
def two_files(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("nursing-assistant.docx", sample("nursing-assistant")), ("welding.docx", sample("welding")))
    text = html.unescape(page(maria, address))
    require("The SOC code is “31-1131” in nursing-assistant.docx and “51-4121” in welding.docx." in text, "the difference")
    sums = counts(text)
    equal("words", sums[4], sum(sums[:4]))


# Rights.

@test("who may not write brings no file in, and imports belong to their program alone")
def rights(scene):
    maria = session(scene, scene.maria)
    address = brought(maria, ("welding.docx", sample("welding")))
    for person, status in ((scene.reviewer, 403), (scene.approver, 403), (scene.welder, 404), (scene.nobody, 404)):
        other = session(scene, person)
        equal(f"{person.name} sends", status, send(other, [("welding.docx", sample("welding"))]).status)
        for path in ("", "/changes", "/status"):
            equal(f"{person.name} reads {path}", status, other.get(address + path).status)
        equal(f"{person.name} throws away", status, post(other, address + "/throw-away").status)
        equal(f"{person.name} takes", status, post(other, address + "/changes", ("head", "1")).status)
    welder = session(scene, scene.welder)
    key = address.rsplit("/", 1)[1]
    for path in (f"/programs/welding/import/{key}", f"/programs/welding/import/{key}/changes"):
        equal(path, 404, welder.get(path).status)
    for strange in ("..", "%2e%2e", "....", "..%2f..%2fnursing", "A" * 12, "abc", "about.json"):
        one_of(strange, (400, 404), welder.get(f"/programs/welding/import/{strange}").status)
    for path in ("/programs/from-word", "/programs/from-file"):
        equal(f"maria at {path}", 403, send(maria, [("welding.docx", sample("welding"))], path).status)
    forged = maria.upload(f"{NURSING}/import", {"token": "x"}, [("files", "welding.docx", sample("welding"))])
    equal("another token", 403, forged.status)
    equal("the import is still there", 200, maria.get(address).status)


@test("an author of one strand takes what is of that strand, and nothing of another one")
def strands(scene):
    ann = session(scene, scene.adult)
    edited = sample("nursing-assistant")
    for part in ("o4-adult-1", "o4-training-1"):
        text = ann.cell("nursing", part, "text")["value"].split(" (")[0]
        edited = documents.changed(edited, text, text + " twice")
    address = brought(ann, ("nursing-assistant.docx", edited))
    own, foreign = "cell o4-adult-1 text", "cell o4-training-1 text"
    require({own, foreign} <= set(offered(page(ann, address + "/changes"))), "both cells are offered")
    before = ann.state("nursing")["seq"]
    answer = take(ann, address, [own, foreign], status=403)
    require("You write in other strands" in html.unescape(answer.text), "the page says why")
    equal("head", before, ann.state("nursing")["seq"])
    take(ann, address, [own])
    equal("head", before + 1, ann.state("nursing")["seq"])


# What nobody should send.

@test("a hostile file is refused with its name and what to do, and the server goes on")
def hostile(scene):
    maria = session(scene, scene.maria)
    memory = scene.server.memory
    kept = set((scene.server.folder / "imports").rglob("*.docx"))
    for name, content in documents.hostile().items():
        started = time.monotonic()
        answer = send(maria, [(name, content)])
        took = time.monotonic() - started
        equal(f"{name} ({len(content)} bytes)", 422, answer.status)
        require(name in answer.text, f"the page does not name {name}")
        require("root:" not in answer.text, f"{name} shows a file of the server")
        require(took < 8, f"{name} took {took:.1f} s")
    require(not Path("/tmp/plait-was-here").exists(), "a file was written elsewhere")
    equal("what is kept", kept, set((scene.server.folder / "imports").rglob("*.docx")))
    require(scene.server.memory < memory + 120, f"memory grew from {memory:.0f} to {scene.server.memory:.0f} MB")
    brought(maria, ("welding.docx", sample("welding")))


@test("files are refused by what they are called and how long they are, with the reason")
def refused(scene):
    maria = session(scene, scene.maria)
    for name, content, words in (
        ("macros.docm", sample("welding"), "with macros"), ("old.doc", b"x", "old Word"),
        ("grades.xlsx", b"x", "no Word file"), ("nothing", b"x", "no Word file"),
    ):
        answer = send(maria, [(name, content)])
        equal(name, 422, answer.status)
        require(name in answer.text and words in html.unescape(answer.text), f"{name}: the page does not say why")
    equal("no file", 422, send(maria, []).status)
    big = send(maria, [("big.docx", bytes(21 << 20))])
    one_of("21 MB", (413, 422), big.status)
    require("big.docx" in big.text, "the page does not name the file")
    macros = documents.package(
        documents.body(paragraph("Welding")), documents.TYPES.replace(
            "openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main"))
    one_of("macros under another name", (303, 422), send(maria, [("renamed.docx", macros)]).status)


@test("of two files of which one is broken, neither is taken, and the broken one is named")
def one_broken(scene):
    maria = session(scene, scene.maria)
    answer = send(maria, [("good.docx", sample("welding")), ("broken.docx", b"PK\x03\x04 no more")])
    equal("status", 422, answer.status)
    require("broken.docx" in answer.text, "the broken file is named")
    require("good.docx:" not in answer.text, "the good file is not blamed")


@test("what a file is called is shown as text, and is no path")
def names(scene):
    maria = session(scene, scene.maria)
    for name in ("../../../evil.docx", "<script>alert(1)</script>.docx", "a\u202ecod.docx", "x" * 300 + ".docx", "about.json.docx", "1.docx"):
        answer = send(maria, [(name, sample("welding"))])
        one_of(name, (303, 422), answer.status)
        text = answer.text if answer.status == 422 else page(maria, answer.header("location"))
        require("<script>alert" not in text, f"{name} is markup")
    root = scene.server.folder
    stray = [one for one in root.parent.rglob("*evil*")] + [one for one in root.rglob("*.docx") if not re.fullmatch(r"\d+\.docx", one.name)]
    equal("files", [], stray)


@test("a file that holds several programs is told apart from one that holds one")
def several(scene):
    maria = session(scene, scene.maria)
    path = SAMPLES.parent / "Tests/RecognitionTests/Documents/pharmacy-and-greenhouse-two-programs.docx"
    answer = send(maria, [("two.docx", path.read_bytes())])
    equal("status", 422, answer.status)
    require("holds 2 programs" in answer.text, "the page says so")


# The process that reads.

def readers(scene):
    """The processes that read for the server."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            status = (entry / "stat").read_text().rpartition(")")[2].split()
            if int(status[1]) == scene.server.pid and b"read-upload" in (entry / "cmdline").read_bytes():
                found.append(int(entry.name))
        except (OSError, IndexError):
            continue
    return found


def sending(session, files):
    """Sends files while the test goes on; the answer comes later."""
    answers = []

    def work():
        try:
            answers.append(send(session, files))
        except (OSError, http.client.HTTPException):
            pass

    thread = threading.Thread(target=work, daemon=True)
    thread.start()

    def answer(seconds=60):
        thread.join(seconds)
        require(answers, "no answer came")
        return answers[0]

    return answer


def bounded(scene, pid):
    limits = {}
    for line in Path(f"/proc/{pid}/limits").read_text().splitlines()[1:]:
        name, soft, _ = re.match(r"(.{25}) (\S+)\s+(\S+)", line).groups()
        limits[name.strip()] = soft
    return limits


@test("files are read in a process that may take little memory, time and files")
def limits(scene):
    maria = session(scene, scene.maria)
    answer = sending(maria, [("nursing-assistant.docx", sample("nursing-assistant"))])

    def limited():
        for pid in readers(scene):
            try:
                found = bounded(scene, pid)
                if found["Max cpu time"] != "unlimited":
                    return found, Path(f"/proc/{pid}/environ").read_bytes()
            except OSError:
                continue
        return None

    found, environment = eventually("a process reads", limited)
    equal("status", 303, answer().status)
    equal("seconds", "10", found["Max cpu time"])
    equal("files", "16", found["Max open files"])
    equal("bytes written", str(64 << 20), found["Max file size"])
    equal("core", "0", found["Max core file size"])
    require((512 << 20) <= int(found["Max address space"]) <= (1 << 30), f"addresses: {found['Max address space']}")
    names = {one.split(b"=")[0].decode() for one in environment.split(b"\0") if one}
    require(names <= {"PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR", "SWIFT_BACKTRACE"}, f"it knows {sorted(names)}")


@test("a reading process that is killed is a sentence with the name of the file, and nothing else")
def killed(scene):
    maria = session(scene, scene.maria)
    answer = sending(maria, [("nursing-assistant.docx", sample("nursing-assistant"))])
    os.kill(eventually("a process reads", lambda: readers(scene))[0], signal.SIGKILL)
    found = answer()
    equal("status", 422, found.status)
    require("nursing-assistant.docx" in found.text and "save it under another name" in found.text, "the page says which file and what to do")
    brought(maria, ("nursing-assistant.docx", sample("nursing-assistant")))


@test("a reading process that does not end is ended, and the page that waits says so")
def stopped(scene):
    maria = session(scene, scene.maria)
    answer = sending(maria, [("endless.docx", sample("nursing-assistant"))])
    pid = eventually("a process reads", lambda: readers(scene))[0]
    os.kill(pid, signal.SIGSTOP)
    found = answer()
    equal("status", 303, found.status)
    address = found.header("location")
    require("data-wait" in page(maria, address), "the page waits")
    equal("state", "working", state(maria, address))
    eventually("the process is ended", lambda: state(maria, address) != "working", 20)
    equal("state", "failed", state(maria, address))
    equal("processes", [], readers(scene))
    text = page(maria, address)
    require("endless.docx" in text and "longer than 15 seconds" in text, "the page says why")
    # It is read once more when somebody asks again.
    eventually("it is read", lambda: page(maria, address) and state(maria, address) == "ready", 20)


@test("a server that is taken away while files are read reads them again")
def restarted(scene):
    maria = session(scene, scene.maria)
    sending(maria, [("welding.docx", sample("welding"))])
    eventually("a process reads", lambda: readers(scene))
    scene.server.kill()
    scene.server.start()
    maria = session(scene, scene.maria)
    address = re.search(rf'href="({NURSING}/import/[a-z]+)"', page(maria, f"{NURSING}/import"))[1]
    eventually("the files are read", lambda: page(maria, address) and state(maria, address) == "ready", 20)
    equal("words not placed", 27, counts(page(maria, address))[2])


@test("twenty uploads at once are read or told to wait, and none is lost")
def crowd(scene):
    people_here = [scene.maria, scene.ben, scene.administrator, scene.adult]
    file = document(paragraph("Welding"), table([["Objective", "Adult education", "Workforce training"], ["Weld", "Read a print", "Weld a fillet"]]))
    waiting = [sending(session(scene, people_here[number % 4], number % 2), [(f"crowd-{number}.docx", file)]) for number in range(20)]
    answers = [one(90) for one in waiting]
    for answer in answers:
        one_of("status", (303, 503), answer.status)
        if answer.status == 503:
            require(answer.header("retry-after"), "how long to wait")
    require(any(answer.status == 303 for answer in answers), "somebody is served")
    maria = session(scene, scene.maria)
    for answer in answers:
        if answer.status == 303:
            eventually("it is read", lambda: page(maria, answer.header("location")) and state(maria, answer.header("location")) == "ready", 60)


# Program files.

@test("a program file makes the program that it says, and a wrong one is told with its place")
def program_files(scene):
    ada = session(scene, scene.administrator)
    good = program_file(scene.plait, "it-help-desk").read_bytes()
    answer = send(ada, [("help-desk.iet.yaml", good)], "/programs/from-file", field="file")
    equal("status", 303, answer.status)
    equal("then", "/programs/help-desk/write", answer.header("location"))
    equal("a second one", "/programs/help-desk-2/write", send(ada, [("help-desk.iet.yaml", good)], "/programs/from-file", field="file").header("location"))
    programs = len(re.findall(r'class="title-link"', page(ada, "/")))
    bomb = b"plait: 1\na: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n".encode() for n in range(9))
    for name, content, words in (
        ("syntax.iet.yaml", b"plait: 1\ntitle: [unclosed\n", "line"), ("kind.iet.yaml", b"plait: 1\nobjectives: 7\n", "objectives"),
        ("bomb.iet.yaml", bomb, ""), ("deep.iet.json", b"[" * 100_000, ""), ("binary.iet.json", bytes(range(256)), "UTF-8"),
        ("word.iet.yaml", sample("welding"), ""), ("list.txt", b"plait: 1\n", "no program file"),
        ("twice.iet.yaml", b"plait: 1\nobjectives:\n  - id: o1\n    statement: one\n  - id: o1\n    statement: two\n", "o1"),
    ):
        answer = send(ada, [(name, content)], "/programs/from-file", field="file")
        equal(name, 422, answer.status)
        require(name in answer.text and words in html.unescape(answer.text), f"{name}: the page does not say what is wrong")
    equal("programs", programs, len(re.findall(r'class="title-link"', page(ada, "/"))))
    equal("what is kept", [], list((scene.server.folder / "imports" / ".incoming").glob("*")))
