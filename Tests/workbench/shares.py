"""Links by which somebody without an account reads a program."""
import html
import io
import re
import uuid
import zipfile

import people
from ledger import Tests, equal, one_of, require
from scene import Scene
from session import write
from parts import fresh, new_part

tests = Tests("shares")
test = tests.test
BROWSERS = 1
NURSING = "nursing"


def form(session, path, **fields):
    return session.form(path, {"token": people.form_token(session.secret), **fields})


def share(session, program=NURSING, note="Maple Court Care Center"):
    """Makes a link; the page shows it once."""
    answer = form(session, "/people/shares", program=program, note=note)
    equal("status", 303, answer.status)
    pattern = r"http://127\.0\.0\.1:\d+(/shared/[\w-]{43})"
    found = re.search(pattern, session.get("/people").text)
    require(found, "the page of people shows no link")
    require(not re.search(pattern, session.get("/people").text), "the link is shown a second time")
    return found.group(1)


def identity(link):
    return people.mark(link.rpartition("/")[2]).hex()


def revoke(session, link):
    return form(session, f"/people/shares/{identity(link)}/revoke")


@test("an author shares a program; the link is read without an account, and changes with the program")
def read(scene):
    maria, visitor = scene.session(scene.maria), scene.session()
    link = share(maria)
    answer = visitor.get(link)
    equal("status", 200, answer.status)
    page = html.unescape(answer.text)
    state = {(c.get("part"), c["field"]): c["value"] for c in maria.state(NURSING)["cells"]}
    for part, field in ((None, "title"), ("o2", "statement"), ("o1-adult-1", "text"), ("o10-training-1", "text")):
        require(state[part, field] in page, f"the page does not show {field} of {part}")
    require("Shared with Maple Court Care Center to read." in page, "the page does not say with whom")
    words = f"Written after it was shared, {uuid.uuid4()}."
    base = maria.cell(NURSING, "o2", "statement")["version"]
    equal("writing", 200, maria.operate(NURSING, [write("o2", "statement", base, words)]).status)
    require(words in html.unescape(visitor.get(link).text), "the page is not as the program is now")


@test("what is read by a link goes to no other page, into no list and into no cache")
def headers(scene):
    link = share(scene.session(scene.maria))
    for path, kind in ((link, "text/html"), (f"{link}/objectives.docx", "application/vnd."), (f"{link}/pictures/braid.svg", "image/svg+xml")):
        answer = scene.session().get(path)
        equal(f"status of {path[44:]}", 200, answer.status)
        require(answer.header("Content-Type").startswith(kind), f"{path[44:]} is {answer.header('Content-Type')}")
        for name, value in (("X-Robots-Tag", "noindex, nofollow"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"),
                            ("X-Content-Type-Options", "nosniff")):
            equal(f"{name} of {path[44:]}", value, answer.header(name))
        require("default-src 'none'" in answer.header("Content-Security-Policy"), "there is no policy")
        require(not answer.cookies(), "a cookie is set")


@test("a link tells nothing of comments, suggestions, findings, history and people")
def private(scene):
    maria, ruth = scene.session(scene.maria), scene.session(scene.reviewer)
    marks = [f"secret{uuid.uuid4().hex}" for _ in range(3)]
    ruth.operate(NURSING, new_part(fresh("comment"), {"list": "comments"}, "V", text=marks[0], part="o1"))
    ruth.operate(NURSING, new_part(fresh("proposal"), {"list": "proposals"}, "V", text=marks[1], part="o1", place="statement"))
    maria.operate(NURSING, new_part(fresh("instructor"), {"list": "instructors"}, "V", name=marks[2]))
    link = share(maria)
    visitor = scene.session()
    page = html.unescape(visitor.get(link).text)
    document = zipfile.ZipFile(io.BytesIO(visitor.get(f"{link}/objectives.docx").body))
    words = "".join(document.read(name).decode("utf-8", "replace") for name in document.namelist() if name.endswith(".xml"))
    for text, where in ((page, "page"), (words, "document")):
        for mark in (*marks, "Maria Ortiz", "Ruth Cole", "Ben Adams", "IET-"):
            require(mark not in text, f"the {where} says {mark}")
    for address in ("/programs/", "/people", "/api/", 'aria-label="Parts of this program"', 'name="token"'):
        require(address not in page, f"the page has {address}")
    state = maria.state(NURSING)
    require(state["hash"] not in page and state["hash"] not in words, "the hash of the log is told")


@test("a link that was taken back opens nothing any more, whoever of the program took it back")
def taken_back(scene):
    maria, ben, visitor = scene.session(scene.maria), scene.session(scene.ben), scene.session()
    link = share(maria, note="Board member")
    require(identity(link) in ben.get("/people").text, "Ben does not see the link")
    equal("status", 303, revoke(ben, link).status)
    require(identity(link) not in maria.get("/people").text, "it still stands in the list")
    for path in (link, f"{link}/objectives.docx", f"{link}/pictures/braid.svg"):
        answer = visitor.get(path)
        equal(f"status of {path[44:]}", 410, answer.status)
        equal("robots", "noindex, nofollow", answer.header("X-Robots-Tag"))
    equal("by who is signed in", 410, maria.get(link).status)
    equal("a second time", 303, revoke(ben, link).status)


@test("only who writes a program shares it: neither reviewers nor approvers nor authors of others")
def who(scene):
    link = share(scene.session(scene.maria))
    for person, status in ((scene.reviewer, 404), (scene.approver, 404), (scene.welder, 404), (scene.nobody, 404)):
        session = scene.session(person)
        equal(f"{person.name} shares", status, form(session, "/people/shares", program=NURSING, note="x").status)
        one_of(f"{person.name} takes back", (303, 404), revoke(session, link).status)
    equal("still there", 200, scene.session().get(link).status)
    maria = scene.session(scene.maria)
    equal("without a token", 403, maria.form("/people/shares", {"program": NURSING, "note": "x"}).status)
    equal("nobody", 401, scene.session().form("/people/shares", {"program": NURSING, "note": "x"}).status)
    share(scene.session(scene.administrator), "welding")
    for wrong in ("welding", "no-such-program", "../x", "", "NURSING"):
        equal(f"program {wrong!r}", 404, form(maria, "/people/shares", program=wrong, note="x").status)
    for note in ("", "  ", "x" * 121):
        answer = form(maria, "/people/shares", program=NURSING, note=note)
        equal(f"note {note[:5]!r}", 422, answer.status)
        require('id="share-note-mistake"' in answer.text, "the page does not say what is wrong")


@test("an author's page of people shows who works on the own programs, without mail addresses, and can change nobody")
def page_of_people(scene):
    page = scene.session(scene.maria).get("/people").text
    for name in ("Maria Ortiz", "Ben Adams", "Ruth Cole", "Ada Young"):
        require(name in page, f"{name} is missing")
    for text in ("Will Stone", "Nora Bell", "/people/invite", "/roles", "/new-password", "/disable", "@"):
        require(text not in page, f"the page has {text}")
    require("Ben Adams" not in scene.session(scene.welder).get("/people").text, "an author of another program sees Ben")


@test("a name with markup stands as text on the page of people and on the shared one")
def markup(scene):
    maria = scene.session(scene.maria)
    bad = "\"><script>alert(1)</script>{{token}}"
    link = share(maria, note=bad)
    for text in (maria.get("/people").text, scene.session().get(link).text):
        require("<script>alert" not in text and html.escape("<script>alert(1)</script>", quote=False) in text, "the name is not text")
    equal("status", 303, revoke(maria, link).status)


@test("the secret of a link stands neither in the journal nor in the log, and only the day of its use is kept")
def secret(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        maria = alone.session(alone.maria)
        link = share(maria)
        require("not read yet" in maria.get("/people").text, "it was read already")
        equal("status", 200, alone.session().get(link).status)
        require("last read on" in maria.get("/people").text, "the page does not say that it was read")
        alone.server.stop()
        word = link.rpartition("/")[2].encode()
        for path in (*alone.server.folder.iterdir(), alone.server.log_path):
            require(word not in path.read_bytes(), f"{path.name} holds the secret")
        alone.verify()
        alone.server.start()
        equal("after a restart", 200, alone.session().get(link).status)
    finally:
        alone.close()


@test("a closed program can be read by its link, and a program without objectives, too")
def closed(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        ada, maria = alone.session(alone.administrator), alone.session(alone.maria)
        link = share(maria)
        form(ada, "/programs", title="Phlebotomy")
        empty = share(ada, "phlebotomy")
        answer = alone.session().get(empty)
        require(answer.status == 200 and "No objectives yet" in answer.text and "braid.svg" not in answer.text, "the empty program")
        equal("its document", 200, alone.session().get(f"{empty}/objectives.docx").status)
        one_of("its picture", (404, 422), alone.session().get(f"{empty}/pictures/braid.svg").status)
        alone.server.stop()
        people.change(alone.server.journal, "UPDATE logs SET closed = 1 WHERE program = ?", (NURSING,))
        alone.server.start()
        equal("closed", 200, alone.session().get(link).status)
    finally:
        alone.close()


@test("who tries links that are none is turned away after some, and who has one is not")
def guessing(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        link, visitor = share(alone.session(alone.maria)), alone.session()
        for wrong in ("x", "../x", "A" * 42, "A" * 44, "%00" * 20, link.rpartition("/")[2].swapcase()):
            one_of(f"{wrong!r}", (404, 410), visitor.get(f"/shared/{wrong}").status)
        found = [visitor.get(f"/shared/{people.new_secret()}").status for _ in range(40)]
        equal("statuses", {410, 429}, set(found))
        equal("the end", 429, found[-1])
        equal("a link that is one", 200, visitor.get(link).status)
    finally:
        alone.close()
