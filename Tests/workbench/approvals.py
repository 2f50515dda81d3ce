"""Signing a set: what was seen, by whom, and never by who wrote last (S03 to S05)."""
import html
import re

import people
from ledger import Tests, equal, require
from scene import Scene
from session import write
from server import command

tests = Tests("approvals")
test = tests.test
BROWSERS = 1
NURSING = "nursing"
PASSWORD = "seven blue lanterns hang"


def signers(scene, work):
    """A server of its own with people who have passwords: an approver who also writes, and authors."""
    alone = Scene(scene.plait)
    try:
        made = {
            key: people.add(
                alone.server.journal, key, name, memberships, login=f"{key}@college.example", password=PASSWORD)
            for key, name, memberships in (
                ("dean", "Dora Fox", [(NURSING, "approver", ""), (NURSING, "author", "")]),
                ("teacher", "Tom Hill", [(NURSING, "author", "adult education")]),
                ("guest", "Gus Lane", [(NURSING, "reviewer", "")]))}
        alone.start()
        return work(alone, *(alone.session(person) for person in made.values()))
    finally:
        alone.close()


def fingerprint(session):
    """The fingerprint of the content that the page shows to who may sign."""
    found = re.search(r'name="fingerprint" value="(\w+)"', session.get(f"/programs/{NURSING}/sign").text)
    require(found, "the page for signing has no fingerprint")
    return found.group(1)


def seats(session):
    page = html.unescape(session.get(f"/programs/{NURSING}/sign").text)
    return re.findall(r'name="seat" value="([^"]+)"', page)


def sign(session, name, mark, seat="approval", password=PASSWORD):
    return session.form(f"/programs/{NURSING}/sign", {
        "token": people.form_token(session.secret), "seat": seat, "name": name, "password": password,
        "fingerprint": mark})


def say(session, text):
    base = session.cell(NURSING, "o1-adult-1", "text")["version"]
    answer = session.operate(NURSING, [write("o1-adult-1", "text", base, text)])
    equal("status of a write", 200, answer.status)


@test("an approver signs what stands, and the signature is in the log and the log is sound")
def signs(scene):
    def work(alone, dora, tom, gus):
        say(tom, "Written by somebody else.")
        seq = dora.state(NURSING)["seq"]
        equal("status", 303, sign(dora, "dora  fox", fingerprint(dora)).status)
        equal("seq", seq + 1, dora.state(NURSING)["seq"])
        alone.server.stop()
        alone.verify()

    signers(scene, work)


@test("S03: who would sign what no longer stands is told, and nothing is signed")
def stale(scene):
    def work(alone, dora, tom, gus):
        say(tom, "What she saw.")
        mark = fingerprint(dora)
        say(tom, "What came after.")
        seq = dora.state(NURSING)["seq"]
        equal("status", 409, sign(dora, "Dora Fox", mark).status)
        for wrong in ("", "0" * 64, mark[:-1]):
            equal(f"with {wrong[:8]!r}", 409, sign(dora, "Dora Fox", wrong).status)
        equal("seq", seq, dora.state(NURSING)["seq"])

    signers(scene, work)


@test("S04: who wrote the last change cannot approve it")
def last_author(scene):
    def work(alone, dora, tom, gus):
        say(dora, "Her own words.")
        seq = dora.state(NURSING)["seq"]
        equal("status", 403, sign(dora, "Dora Fox", fingerprint(dora)).status)
        equal("seq", seq, dora.state(NURSING)["seq"])

    signers(scene, work)


@test("S05: who is no approver cannot approve, and who writes in one strand signs for no other")
def wrong_role(scene):
    def work(alone, dora, tom, gus):
        say(tom, "By Tom.")
        mark, seq = fingerprint(dora), dora.state(NURSING)["seq"]
        own = [seat for seat in seats(tom) if "adult" in seat]
        require(own, f"Tom is offered {seats(tom)}")
        others = [own[0].replace("adult education", strand) for strand in ("workforce training", "workforce preparation")]
        for session, name, seat in (
            (gus, "Gus Lane", "approval"), (gus, "Gus Lane", own[0]), (tom, "Tom Hill", "approval"),
            (tom, "Tom Hill", others[0]), (tom, "Tom Hill", others[1]),
        ):
            equal(f"{name} for {seat}", 403, sign(session, name, mark, seat).status)
        equal("seq", seq, dora.state(NURSING)["seq"])
        equal("Tom for his own", 303, sign(tom, "Tom Hill", mark, own[0]).status)
        page = f"/programs/{NURSING}/sign"
        for session, is_told in ((gus, True), (tom, False)):
            equal("why there is no form", is_told, "You have no signature to give here" in session.get(page).text)

    signers(scene, work)


@test("a signature wants the password once more, and the person's own name")
def password_and_name(scene):
    def work(alone, dora, tom, gus):
        say(tom, "By Tom.")
        mark, seq = fingerprint(dora), dora.state(NURSING)["seq"]
        for name, password in (("Dora Fox", "wrong but long enough"), ("Dora Fox", ""), ("Tom Hill", PASSWORD), ("", PASSWORD)):
            equal(f"{name!r} with {password!r}", 422, sign(dora, name, mark, password=password).status)
        for seat in ("", "Approval", "strand", "everything"):
            equal(f"for {seat!r}", 422, sign(dora, "Dora Fox", mark, seat).status)
        equal("seq", seq, dora.state(NURSING)["seq"])

    signers(scene, work)


@test("a closed program takes no change from anybody until it is opened again, and the history says why")
def closing(scene):
    def close(person, session, path, reason):
        return session.form(f"/programs/{NURSING}/{path}", {"token": people.form_token(person.secret), "reason": reason})

    def writes(session, text):
        base = session.cell(NURSING, "o1-adult-1", "text")["version"]
        return session.operate(NURSING, [write("o1-adult-1", "text", base, text)]).status

    def work(alone, dora, tom, gus):
        approver, maria = alone.session(alone.approver), alone.session(alone.maria)
        page = f"/programs/{NURSING}/sign"
        require(f'action="/programs/{NURSING}/close"' in approver.get(page).text, "an approver is not offered to close")
        for person in (alone.maria, alone.reviewer):
            session = alone.session(person)
            require("/close\"" not in session.get(page).text, f"{person.name} is offered to close")
            equal(person.name, 403, close(person, session, "close", "Submitted").status)
        equal("a stranger", 404, close(alone.welder, alone.session(alone.welder), "close", "Submitted").status)
        equal("without a token", 403, approver.form(f"/programs/{NURSING}/close", {"reason": "x"}).status)
        for reason in ("", "  ", "x" * 301):
            answer = close(alone.approver, approver, "close", reason)
            equal(f"because {reason[:3]!r}", 422, answer.status)
            require("Say why" in answer.text, f"{answer}")
        equal("not closed yet", 200, writes(maria, "Before."))
        equal("closed", 303, close(alone.approver, approver, "close", "Submitted to the <state>").status)
        require("closed for changes" in approver.get(page).text, "it is not said that it is closed")
        equal("state", True, maria.state(NURSING)["closed"])
        for person in (alone.maria, alone.administrator):
            equal(f"{person.name} writes", 409, writes(alone.session(person), "After."))
        alone.server.restart()
        equal("after a restart", 409, writes(alone.session(alone.maria), "After."))
        equal("who may not", 403, close(alone.maria, alone.session(alone.maria), "open", "x").status)
        equal("opened", 303, close(alone.administrator, alone.session(alone.administrator), "open", "Sent back").status)
        equal("writes again", 200, writes(alone.session(alone.maria), "After."))
        history = alone.session(alone.maria).get(f"/programs/{NURSING}/history").text
        for words in ("closed the program: Submitted to the &lt;state&gt;", "opened the program: Sent back"):
            require(words in history, f"the history does not say {words!r}")

    signers(scene, work)


@test("S01: a byte of the log that was changed in the file is found, and its change is named")
def altered_log(scene):
    def work(alone, dora, tom, gus):
        for number in range(5):
            say(tom, f"Text number {number}.")
        alone.server.stop()
        journal = alone.server.journal
        people.change(journal, """
            UPDATE events SET body = CAST(replace(CAST(body AS TEXT), 'number 2', 'number 7') AS BLOB)
            WHERE program = 'nursing' AND sequence = 4""")
        code, output, errors = command(alone.plait, "journal", "verify", alone.server.folder)
        require(code != 0, "verify finds nothing")
        require("4" in output and NURSING in output, f"verify says {output!r} {errors!r}")

    signers(scene, work)


@test("S02: a change that was taken out of the log, and one that was put in, are found")
def cut_log(scene):
    for statement in (
        "DELETE FROM events WHERE program = 'nursing' AND sequence = 4",
        "UPDATE events SET sequence = 40 + sequence WHERE program = 'nursing' AND sequence IN (3, 4)",
        "DELETE FROM events WHERE program = 'nursing' AND sequence = 6",
        "UPDATE cells SET value = '\"Another text.\"' WHERE program = 'nursing' AND part = '/o1-adult-1' AND field = 'text'",
        "UPDATE logs SET hash = zeroblob(32) WHERE program = 'nursing'",
    ):
        def work(alone, dora, tom, gus):
            for number in range(5):
                say(tom, f"Text number {number}.")
            alone.server.stop()
            people.change(alone.server.journal, statement)
            code, output, _ = command(alone.plait, "journal", "verify", alone.server.folder)
            require(code != 0, f"verify finds nothing after {statement}")

        signers(scene, work)
