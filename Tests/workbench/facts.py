"""What a program says beside its set, filled in by forms: nothing is overwritten, nothing is half saved."""
import html
import re

import people
from ledger import Tests, equal, require

tests = Tests("facts")
test = tests.test
BROWSERS = 2
FACTS = "/programs/nursing/facts"


def inputs(session, section, part=""):
    """The fields of one form of the page, as a browser would send them back."""
    page = session.get(FACTS).text
    for form in re.findall(r"<form .*?</form>", page, re.S):
        fields = [(html.unescape(n), html.unescape(v)) for n, v in re.findall(
            r'<input type="hidden" name="([^"]+)" value="([^"]*)">', form)]
        found = dict(fields)
        if found.get("section") != section or found.get("part", "") != part or "/add" in form.split(">")[0]:
            continue
        labels = {}
        for tag in re.findall(r"<(?:input|textarea|select)[^>]* id=\"[^\"]+\"[^>]*>", form):
            name = re.search(r'name="(f\d+)"', tag).group(1)
            place = re.search(r'id="([^"]+)"', tag).group(1)
            label = re.search(rf'<label for="{re.escape(place)}">([^<]+)</label>', form).group(1)
            labels[html.unescape(label)] = name
        for name, value in fields:
            if name.startswith("was"):
                found[f"f{name[3:]}"] = value
        return found, labels
    require(False, f"the page has no form for {section} {part}")


def send(session, fields, labels=None, path=FACTS, **changed):
    sent = dict(fields)
    for label, value in changed.items():
        sent[labels[label.replace("_", " ")]] = value
    return session.form(path, sent)


def said(session):
    page = session.get(FACTS).text
    return html.unescape(re.sub(r"<[^>]+>", " ", page))


@test("a field that is filled in stands in the program, and no other changes")
def fills(scene):
    maria = scene.session(scene.maria)
    before = {(c.get("part"), c["field"]): c["value"] for c in maria.state("nursing")["cells"]}
    fields, labels = inputs(maria, "team-teaching")
    equal("status", 303, send(maria, fields, labels, Planning="Fridays,\r\nan hour each").status)
    after = {(c.get("part"), c["field"]): c["value"] for c in maria.state("nursing")["cells"]}
    changed = {a: after[a] for a in after if before.get(a) != after[a]}
    equal("changed", {(None, "team teaching/planning"): "Fridays,\nan hour each"}, changed)
    require("Saved." in said(maria), "the page does not say that it was saved")


@test("two people who fill in different fields of one section both are heard")
def two(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    first, labels = inputs(maria, "occupation")
    second, _ = inputs(ben, "occupation")
    equal("one", 303, send(maria, first, labels, CIP_title="Nursing Assistant").status)
    equal("other", 303, send(ben, second, labels, Career_cluster="Health Science").status)
    equal("one", "Nursing Assistant", maria.cell("nursing", None, "occupation/cip title")["value"])
    equal("other", "Health Science", maria.cell("nursing", None, "occupation/cluster")["value"])


@test("of two people in one field the later is told, and the words are kept")
def conflict(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    fields, labels = inputs(maria, "program")
    send(ben, *inputs(ben, "program"), Model="Alternating, two days each")
    equal("status", 303, send(maria, fields, labels, Model="Side by side").status)
    require("Somebody changed the same field" in said(maria), "the later one is not told")
    equal("stands", "Alternating, two days each", maria.cell("nursing", None, "model")["value"])
    require("Side by side" in html.unescape(maria.get("/programs/nursing/history").text), "the words are lost")


@test("what is no number and no day is said at its field, with everything typed still there")
def mistakes(scene):
    maria = scene.session(scene.maria)
    before = maria.state("nursing")["seq"]
    fields, labels = inputs(maria, "hours")
    answer = send(maria, fields, labels, Hours_in_all="a hundred", Begins="fall", Research="Mayfield 2019")
    equal("status", 422, answer.status)
    page = html.unescape(answer.text)
    require("“a hundred” is not a number" in page or '"a hundred" is not a number' in page, "the number is not told")
    require('"fall" is not a day' in page or "“fall” is not a day" in page, "the day is not told")
    require("Mayfield 2019" in page and 'value="a hundred"' in page, "what was typed is gone")
    equal("seq", before, maria.state("nursing")["seq"])


@test("a partner is added, changed and removed, and the history brings it back")
def parts(scene):
    maria = scene.session(scene.maria)
    token = {"token": people.form_token(maria.secret)}
    empty = maria.form(f"{FACTS}/add", {"section": "partners", "f0": " ", "was0": "", **token})
    equal("without a name", 422, empty.status)
    equal("status", 303, maria.form(f"{FACTS}/add", {
        "section": "partners", "f0": "Riverside Clinic", "was0": "", "f1": "employer", "was1": "", **token}).status)
    part = next(c["part"] for c in maria.state("nursing")["cells"] if c["value"] == "Riverside Clinic")
    fields, labels = inputs(maria, "partners", part)
    equal("change", 303, send(maria, fields, labels, Contact="Ana Ruiz").status)
    equal("contact", "Ana Ruiz", maria.cell("nursing", part, "contact")["value"])
    gone = {"part": part, "version": "0", **token}
    equal("remove", 303, maria.form(f"{FACTS}/remove", gone).status)
    require("Riverside Clinic" not in said(maria), "it is still on the page")
    equal("text", "Riverside Clinic", maria.cell("nursing", part, "name")["value"])
    maria.form(f"{FACTS}/remove", gone)
    equal("of another list", 404, maria.form(f"{FACTS}/remove", {**gone, "part": "o1"}).status)


@test("strands of an instructor are chosen, and taken back")
def strands(scene):
    maria = scene.session(scene.maria)
    token = {"token": people.form_token(maria.secret)}
    maria.form(f"{FACTS}/add", {"section": "instructors", "f0": "Lee Park", "was0": "",
               "f2": "workforce training", "was2": "", **token})
    part = next(c["part"] for c in maria.state("nursing")["cells"] if c["value"] == "Lee Park")
    equal("strands", ["workforce training"], maria.cell("nursing", part, "strands")["value"])
    sent = {"section": "instructors", "part": part, "was2": "workforce training", "version2": "1", **token}
    equal("status", 303, maria.form(FACTS, sent).status)
    equal("strands", None, maria.cell("nursing", part, "strands")["value"])


@test("a reviewer reads and does not write, and an author of one strand keeps to it")
def rights(scene):
    ruth, ann = scene.session(scene.reviewer), scene.session(scene.adult)
    page = ruth.get(FACTS).text
    require("Authors of this program fill this in." in page and ">Save<" not in page, "a reviewer sees forms to save")
    fields = {"section": "program", "f0": "Mine", "was0": "x", "version0": "1",
              "token": people.form_token(ruth.secret)}
    equal("reviewer", 403, ruth.form(FACTS, fields).status)
    sent, labels = inputs(ann, "workforce-training")
    equal("another strand", 403, send(ann, sent, labels, Title="Mine").status)
    sent, labels = inputs(ann, "adult-education")
    equal("own strand", 303, send(ann, sent, labels, Title="Reading for care").status)


@test("sections, parts and numbers that no page sends change nothing")
def foreign(scene):
    maria = scene.session(scene.maria)
    token = {"token": people.form_token(maria.secret)}
    before = maria.state("nursing")["hash"]
    for fields in (
        {}, {"section": "objectives", "part": "o1", "f0": "x"}, {"section": "partners", "f0": "x"},
        {"section": "program", "part": "o1", "f0": "x"}, {"section": "../../etc", "f0": "x"},
    ):
        equal(f"{fields}", 422, maria.form(FACTS, {**fields, **token}).status)
    equal("no token", 403, maria.form(FACTS, {"section": "program", "f0": "x"}).status)
    equal("a part that is none", 404, maria.form(
        FACTS, {"section": "partners", "part": "nobody", "f0": "x", "was0": "", **token}).status)
    equal("hash", before, maria.state("nursing")["hash"])
