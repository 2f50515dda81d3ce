"""What a person may see and do, on every route, whatever the page showed."""
import json
import re
import uuid
from pathlib import Path

import people
from ledger import Tests, equal, one_of, require
from scene import Scene
from session import write
from parts import fresh, new_part

tests = Tests("rights")
test = tests.test
BROWSERS = 1
SOURCES = Path(__file__).resolve().parents[2] / "Sources/Workbench/Routes"


def routes():
    """All routes of the server, read in its source, so that a new one is tested without a word here.

    Those of the provider and of CASE have their addresses in variables: elsewhere.py and interchange.py hold them.
    """
    found = set()
    for path in sorted(SOURCES.glob("**/*.swift")):
        found |= set(re.findall(r"""router\s*\.(get|post|put|delete|patch|head)\(\s*"(/[^"]+)\"""", path.read_text()))
    return sorted(found)


def filled(path, program):
    values = {
        "program": program, "secret": "A" * 43, "name": "base.css", "person": "p-maria", "seq": "1", "number": "1",
        "mark": "AAAA", "part": "o1", "item": "x",
    }
    return re.sub(r"[:{](\w+)}?", lambda m: values.get(m.group(1), "1"), path) + "?part=o1&field=notes&q=x"


def ask(session, method, path):
    """The same request twice: as our script sends it, and as our form does."""
    token = people.form_token(session.secret) if session.secret else "x"
    headers = {"Idempotency-Key": str(uuid.uuid4()), "If-Match": '"v0"'}
    if method == "get":
        return [session.get(path)]
    body = {"writes": [write("o1", "notes", 0, "not mine")], "seq": 1, "part": "o1", "field": "notes"}
    return [
        session.api(method.upper(), path, body, headers),
        session.request(method.upper(), path, f"token={token}&title=x&name=x&email=x@x.example".encode(), {
            "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin", "X-Plait": "1",
            **headers}),
    ]


def of_programs():
    found = [(method, path) for method, path in routes() if ":program" in path or "{program}" in path]
    require(len(found) >= 10, f"only {len(found)} routes of programs are found in the sources: {found}")
    return found


@test("who is of another program gets 404 on every route of this one, as for a program that is none")
def other_program(scene):
    will = scene.session(scene.welder)
    before = scene.session(scene.maria).state("nursing")
    for method, path in of_programs():
        foreign, none = (ask(will, method, filled(path, p)) for p in ("nursing", "no-such-program"))
        for answer, unknown in zip(foreign, none):
            equal(f"{method} {path}", 404, answer.status)
            equal(f"{method} {path}: as for none", unknown.body, answer.body)
            require("Nursing" not in answer.text, f"{method} {path} says something of the program")
    after = scene.session(scene.maria).state("nursing")
    equal("hash", before["hash"], after["hash"])


@test("who is of no program gets 404 on every route, and sees an empty list")
def no_program(scene):
    nora = scene.session(scene.nobody)
    for method, path in of_programs():
        for answer in ask(nora, method, filled(path, "nursing")):
            equal(f"{method} {path}", 404, answer.status)
    page = nora.get("/")
    require(page.status == 200 and "Nursing" not in page.text and "/programs/" not in page.text, "the list shows programs")


@test("who is not signed in is let in by no route but the doors")
def not_signed_in(scene):
    visitor = scene.session()
    public = {"/sign-in", "/sign-out", "/signed-out", "/healthz", "/metrics", "/assets/:name"}
    for method, path in routes():
        # A secret in the path is the way in; a catalog of standards is for everybody.
        if path in public or ":secret" in path or path.startswith("/ims/"):
            continue
        for answer in ask(visitor, method, filled(path, "nursing")):
            one_of(f"{method} {path}", (401, 303) if method == "get" else (401, 403, 404), answer.status)
            if answer.status == 303:
                require(answer.header("Location").startswith("/sign-in"), f"{path} leads to {answer.header('Location')}")
            require("Nursing" not in answer.text, f"{method} {path} says something of the program")


@test("a list of programs shows only those of the one who looks")
def own_list(scene):
    for person, sees, not_sees in (
        (scene.maria, "/programs/nursing/", "/programs/welding/"), (scene.welder, "/programs/welding/", "/programs/nursing/"),
    ):
        for path in ("/", "/?q=e"):
            page = scene.session(person).get(path).text
            require(sees in page, f"{person.name} does not see {sees} at {path}")
            require(not_sees not in page, f"{person.name} sees {not_sees} at {path}")


def statuses_of_writes(session, program="nursing"):
    """What becomes of a write of each kind: its name and its status."""
    cell = lambda part, field: session.cell(program, part, field)["version"]
    hours = "components/workforce training/hours/total"
    attempts = {
        "statement": [write("o1", "statement", cell("o1", "statement"), str(uuid.uuid4()))],
        "title": [write(None, "title", cell(None, "title"), str(uuid.uuid4()))],
        "outcome": [write("o1-adult-1", "text", cell("o1-adult-1", "text"), str(uuid.uuid4()))],
        "other strand": [write("o1-training-1", "text", cell("o1-training-1", "text"), str(uuid.uuid4()))],
        "delete": [write("o9", "@deleted", cell("o9", "@deleted"), "yes")],
        "move": [write("o9-adult-1", "@in", cell("o9-adult-1", "@in"), {"part": "o8", "list": "workforce training"})],
        "new": new_part(fresh("objective"), {"list": "objectives"}, "zzV", statement="x"),
        "hours": [write(None, hours, cell(None, hours), "12")],
        "comment": new_part(fresh("comment"), {"list": "comments"}, "V", text="A remark.", part="o1"),
        "suggestion": new_part(fresh("proposal"), {"list": "proposals"}, "V", text="A text.", part="o1", place="statement"),
    }
    return {name: session.operate(program, writes).status for name, writes in attempts.items()}


@test("a reviewer and an approver write remarks and nothing else, by neither route")
def reviewers(scene):
    for person in (scene.reviewer, scene.approver):
        session = scene.session(person)
        expected = {name: 403 for name in statuses_of_writes(scene.session(scene.reviewer))}
        found = statuses_of_writes(session)
        equal(f"{person.name}", {**expected, "comment": 200, "suggestion": found["suggestion"]}, found)
        one_of("a suggestion", (200, 422), found["suggestion"])
        version = session.cell("nursing", "o1", "statement")["version"]
        answer = session.put_cell("nursing", "o1", "statement", json.dumps("x"), f'"v{version}"')
        equal(f"{person.name} by the single cell", 403, answer.status)


@test("a remark of mine beside a write that I may not do is refused with it")
def mixed_batch(scene):
    ruth = scene.session(scene.reviewer)
    seq = ruth.state("nursing")["seq"]
    writes = new_part(fresh("comment"), {"list": "comments"}, "V", text="A remark.")
    writes.append(write("o1", "statement", ruth.cell("nursing", "o1", "statement")["version"], "sneaked in"))
    equal("status", 403, ruth.operate("nursing", writes).status)
    equal("seq", seq, ruth.state("nursing")["seq"])


@test("a remark cannot be moved into the set, nor a part of the set be made a remark")
def remark_into_set(scene):
    ruth, maria = scene.session(scene.reviewer), scene.session(scene.maria)
    comment = fresh("comment")
    ruth.operate("nursing", new_part(comment, {"list": "comments"}, "V", text="A remark."))
    for place in ({"list": "objectives"}, {"part": "o1", "list": "adult education"}):
        one_of(f"into {place}", (403, 422), ruth.operate("nursing", [write(comment, "@in", 1, place)]).status)
    base = ruth.cell("nursing", "o8", "@in")["version"]
    one_of("an objective as a remark", (403, 422), ruth.operate("nursing", [
        write("o8", "@in", base, {"list": "comments"})]).status)
    one_of("and with its text", (403, 422), ruth.operate("nursing", [
        write("o8", "@in", base, {"list": "comments"}),
        write("o8", "statement", ruth.cell("nursing", "o8", "statement")["version"], "x")]).status)
    equal("the objective", {"list": "objectives"}, maria.cell("nursing", "o8", "@in")["value"])


@test("the words of a comment are its writer's, and so is the name on it")
def words_of_a_comment(scene):
    ruth, maria = scene.session(scene.reviewer), scene.session(scene.maria)
    comment = fresh("comment")
    answer = ruth.operate("nursing", new_part(
        comment, {"list": "comments"}, "V", text="My own words.", author="Maria Ortiz", date="1999-01-01"))
    equal("status", 200, answer.status)
    equal("author", "Ruth Cole", maria.cell("nursing", comment, "author")["value"])
    require(maria.cell("nursing", comment, "date")["value"] != "1999-01-01", "the day is the one that was sent")
    for field, value in (("text", "put into her mouth"), ("author", "Maria Ortiz"), ("@deleted", "yes")):
        base = maria.cell("nursing", comment, field)["version"]
        equal(f"{field} by another author", 403, maria.operate("nursing", [write(comment, field, base, value)]).status)
    base = ruth.cell("nursing", comment, "author")["version"]
    equal("a false name by herself", 403, ruth.operate("nursing", [write(comment, "author", base, "Maria Ortiz")]).status)
    equal("status by another", 200, maria.operate("nursing", [write(comment, "status", 0, "resolved")]).status)


@test("an author of one strand writes in it and in what all share, and not in the others")
def one_strand(scene):
    found = statuses_of_writes(scene.session(scene.adult))
    one_of("move into another strand", (403,), found["move"])
    equal("writes", {"outcome": 200, "other strand": 403, "hours": 403, "comment": 200}, {
        name: found[name] for name in ("outcome", "other strand", "hours", "comment")})


@test("a right that is taken away counts at the commit, also for an open page and an open stream")
def taken_away(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        maria = alone.session(alone.maria)
        version = maria.cell("nursing", "o1", "notes")["version"]
        alone.server.stop()
        people.change(alone.server.journal, "UPDATE memberships SET role = 'reviewer' WHERE person = ?", (alone.maria.key,))
        alone.server.start()
        answer = maria.operate("nursing", [write("o1", "notes", version, "no longer mine")])
        equal("status", 403, answer.status)
        equal("roles", ["reviewer"], maria.state("nursing")["you"]["roles"])
    finally:
        alone.close()


@test("an author of all programs may begin one, and one of some or of a strand may not")
def begin_programs(scene):
    alone = Scene(scene.plait)
    try:
        eva = people.add(alone.server.journal, "eva", "Eva Hill", [("", "author", "")])
        ivo = people.add(alone.server.journal, "ivo", "Ivo Kern", [("", "author", "adult education")])
        alone.start()
        for person, status in ((eva, 303), (ivo, 403)):
            answer = alone.session(person).form("/programs", {
                "title": f"Made by {person.name}", "token": people.form_token(person.secret)})
            equal(person.name, status, answer.status)
        require("Word file" in alone.session(eva).get("/").text, "she is not offered to begin with a Word file")
        require("Word file" not in alone.session(ivo).get("/").text, "he is offered to begin with a Word file")
        equal("hers", 200, alone.session(eva).get("/programs/made-by-eva-hill/write").status)
    finally:
        alone.close()


@test("only administrators make programs")
def make_programs(scene):
    for person, status in ((scene.maria, 403), (scene.reviewer, 403), (scene.nobody, 403), (scene.administrator, 303)):
        answer = scene.session(person).form("/programs", {
            "title": f"Made by {person.name}", "token": people.form_token(person.secret)})
        equal(person.name, status, answer.status)
