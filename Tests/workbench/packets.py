"""The packet: its plan, its attachments, how it is built and kept, and rounds of review."""
import hashlib
import html
import io
import json
import os
import re
import shutil
import subprocess
import time
import zipfile
from datetime import date, timedelta

import people
from ledger import Skipped, Tests, equal, eventually, require
from scene import Scene, bring
from server import command
from session import write

tests = Tests("packets")
test = tests.test
BROWSERS = 1
NURSING = "nursing"
PDF = b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
TODAY = date.today()
PASSWORD = "seven blue lanterns hang"
# Made by the server: a word for the kind, letters nobody can guess, an ending of the list.
SAFE_NAME = re.compile(r"[a-z0-9-]+-[a-z]{5,10}\.(pdf|docx|xlsx|png|jpg|jpeg)")


def alone(scene, work):
    """A server of its own, so that what is kept in its folder is known from the start."""
    own = Scene(scene.plait)
    try:
        own.start()
        return work(own)
    finally:
        own.close()


def page(session, program=NURSING, profile=None):
    answer = session.get(f"/programs/{program}/packet" + (f"?profile={profile}" if profile else ""))
    equal("status of the page", 200, answer.status)
    return html.unescape(answer.text)


def token(session):
    return people.form_token(session.secret)


def post(session, path, program=NURSING, **fields):
    fields = {name.replace("_", "-"): value for name, value in fields.items()}
    return session.form(f"/programs/{program}/packet{path}", {"token": token(session), **fields})


def attach(session, name, content, kind="letter of a partner", program=NURSING):
    return session.upload(
        f"/programs/{program}/packet/attachments", {"token": token(session), "kind": kind},
        [("files", name, content)])


def status(session, program=NURSING):
    return session.get(f"/programs/{program}/packet/status").json


def built(session, program=NURSING, seconds=60, **fields):
    """Builds a packet and waits for it; the bytes of its archive, and its number."""
    before = numbers(session, program)
    answer = post(session, "", program, **fields)
    equal("status of building", 303, answer.status)
    eventually("the packet is built", lambda: status(session, program)["state"] != "working", seconds)
    said = status(session, program)
    equal("state", "ready", said["state"])
    new = numbers(session, program) - before
    equal("new packets", 1, len(new))
    number = new.pop()
    return session.get(f"/programs/{program}/packet/{number}.zip"), number


def numbers(session, program=NURSING):
    return {int(n) for n in re.findall(rf"/programs/{program}/packet/(\d+)\.zip", page(session, program))}


def bag(answer):
    """The files of a packet's archive, each held against the sums of the bag."""
    equal("status of the archive", 200, answer.status)
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        require(archive.testzip() is None, "the archive is damaged")
        files = {}
        for name in archive.namelist():
            root, _, path = name.partition("/")
            files[path] = archive.read(name)
    for manifest, covers in (
        ("manifest-sha256.txt", lambda path: path.startswith("data/")),
        ("tagmanifest-sha256.txt", lambda path: not path.startswith("data/") and path != "tagmanifest-sha256.txt"),
    ):
        sums = dict(reversed(line.split(None, 1)) for line in files[manifest].decode().splitlines())
        equal(f"files of {manifest}", sorted(sums), sorted(filter(covers, files)))
        for path, expected in sums.items():
            equal(f"sum of {path}", expected, hashlib.sha256(files[path]).hexdigest())
    return files


def kept(own, program=NURSING):
    """What lies in the folder of a program's packets."""
    folder = own.server.folder / "packets" / program
    return sorted(os.listdir(folder)) if folder.exists() else []


def attached(own, program=NURSING):
    folder = own.server.folder / "attachments" / program
    return sorted(os.listdir(folder)) if folder.exists() else []


def everything_in(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@test("the plan has what the agency wants, what is there, what is missing, and links to where it is mended")
def plan(scene):
    text = page(scene.session(scene.maria), profile="wa-ibest")
    for words in (
        "Enhanced FTE Plan with the table of criteria", "Scope and sequence", "Labor-market evidence",
        "Signature of Workforce Administrator", "Program file", "Workforce Administrator (required)",
        "Washington I-BEST", "first submission", "Workforce Administrator has not signed",
    ):
        require(words in text, f"the plan does not say {words!r}")
    for address in ("/programs/nursing/sign", "/programs/nursing/check?profile=wa-ibest"):
        require(f'href="{address}"' in text, f"no link to {address}")
    require("`" not in text and not re.search(r"plait (packet|review|check|form)", text), "the plan speaks of commands")
    equal("a profile that is not there", 422, scene.session(scene.maria).get("/programs/nursing/packet?profile=../x").status)


@test("a packet is built as a bag that is whole: Python's sums hold, and `plait packet verify` says so")
def building(scene):
    def work(own):
        maria = own.session(own.maria)
        equal("state before", "ready", status(maria)["state"])
        answer, number = built(maria)
        equal("its number", 1, number)
        files = bag(answer)
        require(any(path.endswith(".iet.yaml") for path in files), "the packet has no program file")
        equal("type", "application/zip", answer.header("Content-Type"))
        require("attachment" in answer.header("Content-Disposition"), "the archive is no download")
        equal("length", str(len(answer.body)), answer.header("Content-Length"))
        done = status(maria)
        equal("all documents", done["of"], done["done"])
        text = page(maria)
        seal = hashlib.sha256(files["tagmanifest-sha256.txt"]).hexdigest()
        require(seal in text, "the page does not show the seal")
        asked = re.search(r"In “([^”]+)” look at \d+ places before you send it\. The first is [^:]+: Nothing is stated for", html.unescape(text))
        require(asked and asked[1] == "Program form", "the page does not say what the form leaves open")
        path = own.root / "packet.zip"
        path.write_bytes(answer.body)
        code, output, errors = command(own.plait, "packet", "verify", path, "--seal", seal)
        equal(f"plait packet verify ({output}{errors})", 0, code)
        code, _, _ = command(own.plait, "packet", "verify", path, "--seal", "0" * 64)
        require(code != 0, "another seal is taken")
        addresses = re.findall(r'href="(/programs/nursing/packet/1/data/[^"]+)"', text)
        require(len(addresses) >= 8, f"only {len(addresses)} files are offered")
        for address in addresses:
            one = maria.get(address)
            equal(f"status of {address}", 200, one.status)
            equal(f"content of {address}", files[address.split("/packet/1/")[1]], one.body)
            require("attachment" in one.header("Content-Disposition"), f"{address} is no download")
        label = json.loads((own.server.folder / "packets" / NURSING / "1" / "packet.json").read_text())
        equal("who and when", ("Maria Ortiz", seal), (label["by"], label["seal"]))
        require(maria.state(NURSING)["seq"] == label["sequence"], "the packet names another change")
        # What is kept does not change with the program, and the page says that it has.
        base = maria.cell(NURSING, "o1", "statement")["version"]
        equal("a change", 200, maria.operate(NURSING, [write("o1", "statement", base, "Count what is there.")]).status)
        require("The program has changed since" in page(maria), "the page does not say that the program has changed")
        equal("the archive afterward", answer.body, maria.get("/programs/nursing/packet/1.zip").body)
        own.server.restart()
        equal("the archive after a restart", answer.body, own.session(own.maria).get("/programs/nursing/packet/1.zip").body)

    alone(scene, work)


@test("names in addresses are looked up and are no paths")
def addresses(scene):
    maria = scene.session(scene.maria)
    built(maria)
    for path in (
        "0.zip", "01.zip", "9.zip", "-1.zip", "1", "x.zip", "..zip", "%2e%2e.zip", "1%2f..%2f1.zip", "1/packet.json",
        "1/data/packet.json", "1/data/%2e%2e%2fbagit.txt", "1/data/..%2f..%2fjournal.sqlite", "1/data/bagit.txt",
        "1/binder.pdf", "+1.zip", "1%00.zip", ".making.zip", "attachments/x", "attachments/..%2f..%2fjournal.sqlite",
    ):
        found = maria.get(f"/programs/nursing/packet/{path}")
        require(found.status in (400, 404), f"{path}: {found.status}")


@test("a file is attached under a name of ours, can be read again, goes into the packet, and out of it")
def attaching(scene):
    def work(own):
        maria = own.session(own.maria)
        equal("status", 303, attach(maria, "Letter of Alder Care.pdf", PDF).status)
        names = attached(own)
        equal("files", 1, len(names))
        require(SAFE_NAME.fullmatch(names[0]), f"it is called {names[0]}")
        equal("content", PDF, (own.server.folder / "attachments" / NURSING / names[0]).read_bytes())
        text = page(maria)
        address = re.search(r'href="(/programs/nursing/packet/attachments/[^"]+)"', text).group(1)
        read = maria.get(address)
        equal("reading it again", (200, PDF), (read.status, read.body))
        equal("its type", "application/octet-stream", read.header("Content-Type"))
        require("attachment" in read.header("Content-Disposition"), "it is no download")
        files = bag(built(maria)[0])
        require(PDF in files.values(), "the packet is without the attachment")
        removal = re.search(r'action="(/programs/nursing/packet/attachments/[^"]+/remove)"', text).group(1)
        equal("removing it", 303, maria.form(removal, {"token": token(maria), "base": "0"}).status)
        require(address not in page(maria), "it is still in the plan")
        require(PDF not in bag(built(maria)[0]).values(), "it is still in the packet")
        equal("the file for earlier states", names, attached(own))

    alone(scene, work)


@test("two hundred files are kept for a program, and no more")
def full_shelf(scene):
    def work(own):
        maria = own.session(own.maria)
        folder = own.server.folder / "attachments" / NURSING
        folder.mkdir(parents=True)
        for number in range(199):
            (folder / f"x-{number}.pdf").write_bytes(PDF)
        equal("the last one", 303, attach(maria, "x.pdf", PDF).status)
        equal("one more", 422, attach(maria, "x.pdf", PDF).status)
        equal("files", 200, len(attached(own)))

    alone(scene, work)


@test("hostile names of files stay names, and what is no document is not kept")
def hostile_names(scene):
    def work(own):
        maria = own.session(own.maria)
        before = everything_in(own.root)
        good = [
            "../../x.pdf", "..\\..\\x.pdf", "/etc/cron.d/x.pdf", "a\r\nSet-Cookie: x=1\r\n.pdf", "a" * 300 + ".pdf",
            '"><script>alert(1)</script>.pdf', ".pdf", "CON.pdf", "x.pdf\u202efdp.pdf", "x.PDF", "x.pdf ", "журнал.pdf",
        ]
        for name in good:
            answer = attach(maria, name, PDF, kind="other")
            equal(f"status for {name[:40]!r}", 303, answer.status)
            require(answer.header("Set-Cookie") is None, "a name set a cookie")
        equal("files", len(good), len(attached(own)))
        for name in attached(own):
            require(SAFE_NAME.fullmatch(name), f"a file is called {name!r}")
        text = maria.get("/programs/nursing/packet").text
        require("<script>alert" not in text, "a name is a script on the page")
        bad = [
            ("x", PDF), ("", PDF), ("x.exe", PDF), ("x.html", b"<script>"), ("x.pdf", b"<html><script>"), ("x.pdf", b"MZ"),
            ("x.docx", b"not a zip"), ("x.pdf.svg", PDF), ("x.png", PDF), ("..", PDF), ("pdf", PDF),
        ]
        for name, content in bad:
            answer = attach(maria, name, content, kind="other")
            equal(f"status for {name!r}", 422, answer.status)
            require("Nothing was attached" in answer.text, f"no sentence for {name!r}")
        equal("of another kind", 422, attach(maria, "x.pdf", PDF, kind="../../x").status)
        two = maria.upload(
            "/programs/nursing/packet/attachments", {"token": token(maria), "kind": "other"},
            [("files", "x.pdf", PDF), ("files", "y.pdf", PDF)])
        equal("two at once", 422, two.status)
        equal("without the token", 403, maria.upload(
            "/programs/nursing/packet/attachments", {"kind": "other"}, [("files", "x.pdf", PDF)]).status)
        equal("files afterward", len(good), len(attached(own)))
        strange = [
            name for name in everything_in(own.root) - before
            if not name.startswith(f"programs/attachments/{NURSING}/") and "journal" not in name]
        equal("files elsewhere", [], strange)
        files = bag(built(maria)[0])
        equal("in the packet", len(good), sum(content == PDF for content in files.values()))

    alone(scene, work)


@test("an attachment that names another file than one of the folder is read by nobody")
def foreign_file(scene):
    def work(own):
        maria = own.session(own.maria)
        for number, name in enumerate(("../../journal.sqlite", "/etc/passwd", "../welding/x.pdf", "link.pdf")):
            folder = own.server.folder / "attachments" / NURSING
            folder.mkdir(parents=True, exist_ok=True)
            if name == "link.pdf":
                (folder / name).symlink_to("/etc/passwd")
            part = f"attachment-{number}"
            answer = maria.operate(NURSING, [
                write(part, "@in", 0, {"list": "attachments"}), write(part, "@order", 0, f"V{number + 1}"),
                write(part, "file", 0, name)])
            equal(f"writing {name}", 200, answer.status)
            equal(f"reading {name}", 404, maria.get(f"/programs/nursing/packet/attachments/{part}").status)
            equal(f"building with {name}", 422, post(maria, "").status)
            gone = maria.form(
                f"/programs/nursing/packet/attachments/{part}/remove", {"token": token(maria), "base": "0"})
            equal("removing", 303, gone.status)
        bag(built(maria)[0])

    alone(scene, work)


def slow_press(folder, seconds):
    """A LibreOffice that takes its time and makes nothing."""
    folder.mkdir(exist_ok=True)
    for name in ("soffice", "qpdf"):
        (folder / name).write_text(f"#!/bin/sh\nsleep {seconds}\nexit 1\n")
        (folder / name).chmod(0o755)
    return {"PATH": f"{folder}:{os.environ['PATH']}"}


def pressed_slowly(scene, seconds, work):
    own = Scene(scene.plait)
    try:
        own.server.environment = slow_press(own.root / "bin", seconds)
        bring(own.plait, own.server.folder, "third", "welding")
        own.start()
        return work(own)
    finally:
        own.close()


@test("one packet of a program is built at a time and two in all; what LibreOffice cannot make is told, and the packet is whole")
def at_once(scene):
    def work(own):
        maria, will, ada = own.session(own.maria), own.session(own.welder), own.session(own.administrator)
        equal("the first", 303, post(maria, "", binder="yes").status)
        equal("its state", "working", status(maria)["state"])
        require("data-wait=\"/programs/nursing/packet/status\"" in page(maria), "the page does not wait")
        equal("a second of the same", 409, post(maria, "").status)
        equal("one of another", 303, post(will, "", "welding", binder="yes").status)
        equal("a third in all", 503, post(ada, "", "third").status)
        eventually("all documents are done", lambda: status(maria)["done"] == status(maria)["of"])
        require("LibreOffice" in status(maria)["message"], f"it says {status(maria)['message']}")
        eventually("the first is done", lambda: status(maria)["state"] == "ready", 20)
        eventually("the other is done", lambda: status(will, "welding")["state"] == "ready", 20)
        bag(maria.get("/programs/nursing/packet/1.zip"))
        require("There is no PDF of all pages." in page(maria), "nothing says that the PDF is missing")
        equal("kept", (["1"], ["1"]), (kept(own), kept(own, "welding")))
        bag(built(ada, "third")[0])

    pressed_slowly(scene, 8, work)


@test("a server that is killed while it builds leaves no half packet, says so, and builds the next one")
def killed(scene):
    def work(own):
        maria = own.session(own.maria)
        built(maria)
        equal("begun", 303, post(maria, "", binder="yes").status)
        eventually("all documents are done", lambda: status(maria)["done"] == status(maria)["of"])
        time.sleep(0.3)
        own.server.kill()
        own.server.start()
        maria = own.session(own.maria)
        equal("packets", {1}, numbers(maria))
        require("The server was stopped while a packet was being built" in page(maria), "nothing is said")
        equal("state", "ready", status(maria)["state"])
        answer, number = built(maria)
        equal("the next number", 2, number)
        bag(answer)
        equal("kept", ["1", "2"], kept(own))
        require("The server was stopped" not in page(maria), "it is said for ever")

    pressed_slowly(scene, 4, work)


@test("a reviewer may look and download, and changes nothing; others see nothing of it")
def rights(scene):
    def work(own):
        maria, ruth = own.session(own.maria), own.session(own.reviewer)
        answer, _ = built(maria)
        equal("attaching", 303, attach(maria, "x.pdf", PDF).status)
        attachment = re.search(r"/packet/attachments/[a-z-]+", page(maria)).group(0)
        text = page(ruth)
        require('method="post"' not in text.split("<main")[1], "a reviewer is offered a form")
        equal("a download", answer.body, ruth.get("/programs/nursing/packet/1.zip").body)
        equal("state", 200, ruth.get("/programs/nursing/packet/status").status)
        seq = maria.state(NURSING)["seq"]
        equal("building", 403, post(ruth, "").status)
        equal("attaching", 403, attach(ruth, "y.pdf", PDF).status)
        equal("files", 1, len(attached(own)))
        equal("removing", 403, ruth.form(f"/programs/nursing{attachment}/remove", {"token": token(ruth)}).status)
        equal("beginning a round", 403, post(ruth, "/rounds", reviewer="SBCTC", date=TODAY).status)
        equal("round by an author", 303, post(maria, "/rounds", reviewer="SBCTC", date=TODAY).status)
        equal("a finding", 403, post(ruth, "/findings", round="review-1", text="No.").status)
        equal("a decision", 403, post(ruth, "/rounds/review-1/return", date=TODAY, decision="approved").status)
        equal("seq", seq + 1, maria.state(NURSING)["seq"])
        for person in (own.welder, own.nobody):
            other = own.session(person)
            for path in ("", "/status", "/1.zip", "/1/data/01-cover.docx", "/compare", attachment.removeprefix("/packet")):
                equal(f"{person.name} at {path}", 404, other.get(f"/programs/nursing/packet{path}").status)
            equal(f"{person.name} builds", 404, post(other, "").status)
            equal(f"{person.name} attaches", 404, attach(other, "x.pdf", PDF).status)
        equal("from another program", 404, own.session(own.welder).get("/programs/welding/packet/1.zip").status)
        equal("without a token", 403, maria.form("/programs/nursing/packet", {"profile": ""}).status)
        require(own.session().get("/programs/nursing/packet/1.zip").status in (303, 401), "a stranger gets a packet")

    alone(scene, work)


@test("a round: sent, a finding, an answer, sent back, sent again, approved; each word stays in the program")
def rounds(scene):
    def work(own):
        maria, ben = own.session(own.maria), own.session(own.ben)
        built(maria)
        first, second, third = (str(TODAY + timedelta(days=day)) for day in (0, 1, 2))
        equal("begin without a name", 422, post(maria, "/rounds", reviewer=" ", date=first).status)
        equal("begin without a day", 422, post(maria, "/rounds", reviewer="SBCTC", date="soon").status)
        equal("begin", 303, post(maria, "/rounds", reviewer="SBCTC", date=first).status)
        text = page(maria)
        require("Round 1: SBCTC" in text and "Under way" in text, "the round is not there")
        require("Sent in round 1" in text, "the packet is not known to have been sent")
        equal("a second at once", 422, post(ben, "/rounds", reviewer="SBCTC", date=first).status)
        found = "Needs revision: say what a student does.\nTwice, & in <words>."
        equal("a finding", 303, post(maria, "/findings", round="review-1", criterion="5) Outcomes", text=found).status)
        equal("an empty one", 422, post(maria, "/findings", round="review-1", text="  ").status)
        equal("one of no round", 404, post(maria, "/findings", round="review-9", text="x").status)
        text = page(maria)
        require(found in text and "1 finding is not answered" in text, "the finding is not there")
        finding = re.search(r"findings/([^/]+)/answer", text).group(1)
        equal("an answer", 303, post(
            maria, f"/findings/{finding}/answer", response="LO 1 says “count”.", change="LO 1, statement",
            response_base="0", change_base="0").status)
        # Ben's page is older: his words are kept, and Maria's stand.
        equal("a later one", 303, post(
            ben, f"/findings/{finding}/answer", response="Something else.", change="", response_base="0",
            change_base="0").status)
        require("Somebody has changed this since." in page(ben), "Ben is not told")
        text = page(maria)
        require("LO 1 says “count”." in text and "Answered" in text and "Maria Ortiz" in text, "the answer is not there")
        require("Something else." in maria.get("/programs/nursing/history").text, "Ben's words are lost")
        equal("before it was sent", 422, post(
            maria, "/rounds/review-1/return", date=str(TODAY - timedelta(days=1)), decision="revise").status)
        equal("no decision", 422, post(maria, "/rounds/review-1/return", date=second, decision="maybe").status)
        equal("back", 303, post(maria, "/rounds/review-1/return", date=second, decision="revise").status)
        require("Needs revision" in page(maria), "the decision is not there")
        equal("a finding too late", 422, post(maria, "/findings", round="review-1", text="More.").status)
        equal("ended twice", 422, post(maria, "/rounds/review-1/return", date=second, decision="approved").status)
        base = maria.cell(NURSING, "o1", "statement")["version"]
        maria.operate(NURSING, [write("o1", "statement", base, "Count what is there, twice.")])
        compared = html.unescape(maria.get("/programs/nursing/packet/compare").text)
        require("LO 1, statement" in compared and "there, twice." in compared, "the comparison does not have the change")
        require("SBCTC" not in compared.split("<main")[1], "the comparison tells the round itself")
        files = bag(built(maria)[0])
        require(any("responses" in path for path in files), "the packet has no answers to the reviewers")
        equal("begin again", 303, post(maria, "/rounds", reviewer="SBCTC", date=third).status)
        require("revision 1" in page(maria), "the second submission is no revision")
        equal("approved", 303, post(maria, "/rounds/review-2/return", date=third, decision="approved").status)
        require("Approved" in page(maria), "the approval is not there")
        own.server.stop()
        own.verify()
        path = own.root / "out.iet.yaml"
        code, _, errors = command(own.plait, "journal", "export", own.server.folder, NURSING, "-o", path)
        equal(f"export {errors}", 0, code)
        code, output, errors = command(own.plait, "review", "list", path)
        equal(f"plait review list {errors}", 0, code)
        for words in ("SBCTC", "returned", "approved", "5) Outcomes", "say what a student does", "LO 1 says “count”."):
            require(words in output, f"the exported program does not say {words!r}: {output}")

    alone(scene, work)


def word_form(rows, comment=None):
    """A reviewer's Word form: one table, and a comment of Word on its first row."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def cell(text, mark=""):
        run = f'{mark}<w:r><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r>' if text or mark else ""
        return f"<w:tc><w:tcPr><w:tcW w:w='3000' w:type='dxa'/></w:tcPr><w:p>{run}</w:p></w:tc>"

    reference = '<w:r><w:commentReference w:id="1"/></w:r>' if comment else ""
    table = "".join(
        "<w:tr>" + "".join(cell(text, reference if (y, x) == (1, 0) else "") for x, text in enumerate(row)) + "</w:tr>"
        for y, row in enumerate(rows))
    parts = {
        "word/document.xml": f"<w:document {space}><w:body><w:tbl><w:tblPr/><w:tblGrid/>{table}</w:tbl><w:p/></w:body></w:document>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        "word/comments.xml": f'<w:comments {space}>' + (f'<w:comment w:id="1" w:author="Rhea Voss"><w:p><w:r><w:t>{html.escape(comment)}</w:t></w:r></w:p></w:comment>' if comment else "") + "</w:comments>",
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return made.getvalue()


@test("the Word form of a reviewer is read in its order, by a process of its own, and read twice adds nothing")
def returned_form(scene):
    def work(own):
        maria, ruth = own.session(own.maria), own.session(own.reviewer)
        equal("a round", 303, post(maria, "/rounds", reviewer="SBCTC", date=TODAY).status)
        form = word_form([
            ["Criteria", "Meets Criteria", "Needs Revision", "Comments"],
            ["1. Program title and CIP code", "X", "", ""],
            ["2. Labor market evidence", "", "X", "Name the year of the wage data."],
            ["3. Team teaching", "", "X", "Say how often they meet."],
            ["4. Hours", "", "X", "They do not add up."],
        ], comment="Is this the title of the catalog?")

        def send(session, content, name="form.docx", number="review-1"):
            return session.upload(
                "/programs/nursing/packet/returned-form", {"token": token(session), "round": number},
                [("files", name, content)])

        equal("from a reviewer", 403, send(ruth, form).status)
        equal("of no round", 404, send(maria, form, number="review-9").status)
        equal("reading", 303, send(maria, form).status)
        text = page(maria)
        require("5 findings are written down." in text, "the page does not say what was read")
        words = ["Program title and CIP code", "Name the year of the wage data.", "Say how often they meet.", "They do not add up.", "Comment of Rhea Voss", "Is this the title of the catalog?"]
        places = [text.find(word) for word in words]
        require(places == sorted(places) and -1 not in places, f"the findings stand at {places}")
        require("4 findings are not answered" in text, "the open findings are not counted")
        seq = maria.state(NURSING)["seq"]
        equal("once more", 303, send(maria, form).status)
        require("The program has all of the form already." in page(maria), "it is not said that nothing is new")
        for name, content in (
            ("form.pdf", PDF), ("form.docx", b"PK\x03\x04 no zip"), ("form.docx", form[: len(form) // 2]),
            ("form.docx", b""), ("x.iet.yaml", b"plait: 1\n"),
        ):
            answer = send(maria, content, name)
            equal(f"status for {name} of {len(content)} bytes", 422, answer.status)
            require("The form was not read" in answer.text, "no sentence")
        equal("seq", seq, maria.state(NURSING)["seq"])
        imports = own.server.folder / "imports"
        equal("files that are left", [], [str(path) for path in imports.rglob("*") if path.is_file()])

    alone(scene, work)


@test("what was signed on the Sign page stands in the packet, until the set is another; rounds leave it standing")
def signed(scene):
    own = Scene(scene.plait)
    try:
        person = people.add(
            own.server.journal, "teacher", "Tom Hill", [(NURSING, "author", "")], login="tom@college.example",
            password=PASSWORD)
        own.start()
        tom = own.session(person)
        mark = re.search(r'name="fingerprint" value="(\w+)"', tom.get("/programs/nursing/sign").text).group(1)
        answer = tom.form("/programs/nursing/sign", {
            "token": token(tom), "seat": re.search(r'name="seat" value="([^"]*adult[^"]*)"', tom.get("/programs/nursing/sign").text).group(1),
            "name": "Tom Hill", "password": PASSWORD, "fingerprint": mark})
        equal("signing", 303, answer.status)
        require("Tom Hill" in page(tom) and "Signed" in page(tom), "the page does not show the signature")
        program = next(text for path, text in bag(built(tom)[0]).items() if path.endswith(".iet.yaml")).decode()
        require("Tom Hill" in program and str(TODAY.year) in program, "the packet has no signature")
        equal("a round", 303, post(tom, "/rounds", reviewer="SBCTC", date=TODAY).status)
        require("Changed since" not in page(tom), "a round has undone the signature")
        base = tom.cell(NURSING, "o1", "statement")["version"]
        tom.operate(NURSING, [write("o1", "statement", base, "Another statement.")])
        require("Changed since" in page(tom), "the page does not say that the set is another")
        program = next(text for path, text in bag(built(tom)[0]).items() if path.endswith(".iet.yaml")).decode()
        require("Tom Hill" not in program, "an outdated signature is in the packet")
    finally:
        own.close()


@test("the oldest packets go after fifty, but none that was sent")
def shelf(scene):
    def work(own):
        maria = own.session(own.maria)
        built(maria)
        equal("a round", 303, post(maria, "/rounds", reviewer="SBCTC", date=TODAY).status)
        base = maria.cell(NURSING, "o1", "statement")["version"]
        maria.operate(NURSING, [write("o1", "statement", base, "Another statement.")])
        built(maria)
        # The others are copies under later numbers: to build fifty takes long and shows no more.
        folder = own.server.folder / "packets" / NURSING
        for number in range(3, 51):
            shutil.copytree(folder / "2", folder / str(number))
            label = json.loads((folder / "2" / "packet.json").read_text())
            (folder / str(number) / "packet.json").write_text(json.dumps({**label, "number": number}))
        _, number = built(maria)
        equal("the newest", 51, number)
        found = numbers(maria)
        equal("how many", 50, len(found))
        require(1 in found, "the packet that was sent is gone")
        require(2 not in found, "the oldest one is still there")

    alone(scene, work)


@test("on a full disk nothing is attached or built, each says why, and with room again both go on")
def full_disk(scene):
    own = Scene(scene.plait)
    disk = own.root / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk], capture_output=True, text=True)
    if done.returncode != 0:
        own.close()
        raise Skipped("mounting a small disk is not permitted here")
    try:
        shutil.copytree(own.server.folder, disk / "programs")
        own.server.folder = disk / "programs"
        own.start()
        maria = own.session(own.maria)
        filler = disk / "filler"
        filler.write_bytes(b"x" * (shutil.disk_usage(disk).free - (100 << 10)))
        answer = attach(maria, "big.pdf", PDF + b" " * (1 << 20))
        equal("attaching", 507, answer.status)
        equal("files", [], attached(own))
        post(maria, "")
        eventually("the building ends", lambda: status(maria)["state"] != "working")
        equal("state", "failed", status(maria)["state"])
        require("The last packet was not built" in page(maria), "the page does not say so")
        equal("kept", [], kept(own))
        filler.unlink()
        equal("attaching with room", 303, attach(maria, "big.pdf", PDF + b" " * (1 << 20)).status)
        bag(built(maria)[0])
        require("The last packet was not built" not in page(maria), "it is said for ever")
    finally:
        if own.server.is_alive:
            own.server.kill()
        subprocess.run(["umount", "-l", disk], capture_output=True)
        own.close()
