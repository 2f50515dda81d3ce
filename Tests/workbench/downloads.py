"""The files and pictures of a program, made of texts that mean harm (output classes O01, O03, O05, O06)."""
import csv
import io
import json
import re
import time
import zipfile
from xml.etree import ElementTree

import openpyxl

from ledger import Tests, equal, one_of, require
from scene import Scene
from session import write
from parts import fresh, new_part

tests = Tests("downloads")
test = tests.test
BROWSERS = 1
NURSING = "nursing"
FILES = {
    "crosswalk.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "crosswalk.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "crosswalk.html": "text/html", "crosswalk.csv": "text/csv", "crosswalk.json": "application/json",
    "objectives.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "syllabus.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
PICTURES = ("braid", "timeline", "coverage")
# What spreadsheets take for a formula (OWASP, "CSV Injection").
FORMULAS = ("=1+1", "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "\u3000=1+1", " =1+1")
COUNT = r"COUNT(?:A|IF)?\([A-Z]+\d+:[A-Z]+\d+(?:,\">0\")?\)"
OWN_FORMULA = rf'={COUNT}(?:&"[a-z ]+"&{COUNT}&"[a-z ]+")?|=IF\({COUNT}=0,"gap",{COUNT}\)|=IF\({COUNT}=3,"all three","missing"\)'
# What XML 1.0 cannot hold (section 2.2), and what turns the text around it.
CONTROLS = "a\u0001b\u0008c\u000bd\u001fe\u007ff\ufffeg\uffff"


def get(session, name):
    answer = session.get(f"/programs/{NURSING}/files/{name}")
    equal(f"status of {name}", 200, answer.status)
    return answer


def harmful(scene):
    """A scene of its own, whose program holds harmful texts wherever a text may stand."""
    alone = Scene(scene.plait).start()
    maria = alone.session(alone.maria)
    taken = []

    def attempt(writes, text):
        answer = maria.operate(NURSING, writes)
        one_of(f"writing {text!r}", (200, 422), answer.status)
        if answer.status == 200:
            taken.append(text)

    for number, text in enumerate((*FORMULAS, CONTROLS, "\t=1+1", "\r=1+1", "<w:p/>", "]]>", "_x0000_")):
        part, child = fresh("objective"), fresh("outcome")
        attempt(new_part(part, {"list": "objectives"}, f"b{number + 1:02}V", statement=text, label=f"H{number}"), text)
        attempt(new_part(child, {"part": part, "list": "adult education"}, "V", text=text, alignments=[
            {"item": "ccrs RI.4.3", "rationale": text, "level": "assessed"}, f"? {text}"]), text)
    return alone, maria, taken


def members(body):
    """The members of a package, each of which is XML that a parser takes."""
    archive = zipfile.ZipFile(io.BytesIO(body))
    require(archive.testzip() is None, "a member of the archive is damaged")
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            try:
                ElementTree.fromstring(archive.read(name))
            except ElementTree.ParseError as error:
                require(False, f"{name} is no XML: {error}")
    return archive


@test("every file comes as an attachment of its type, named after the program, and every picture as an image")
def kinds(scene):
    for person in (scene.maria, scene.reviewer):
        session = scene.session(person)
        for name, kind in FILES.items():
            answer = get(session, name)
            equal(f"type of {name}", kind, answer.header("Content-Type").split(";")[0])
            require(answer.header("Content-Disposition").startswith("attachment;"), f"{name} is shown in the browser")
            require(name in answer.header("Content-Disposition"), answer.header("Content-Disposition"))
            require("Nursing" in answer.header("Content-Disposition"), answer.header("Content-Disposition"))
            equal("nosniff", "nosniff", answer.header("X-Content-Type-Options"))
    for name in PICTURES:
        answer = scene.session(scene.maria).get(f"/programs/{NURSING}/pictures/{name}.svg")
        equal(f"type of {name}", (200, "image/svg+xml"), (answer.status, answer.header("Content-Type")))
        require("default-src 'none'" in answer.header("Content-Security-Policy"), f"{name} has no policy")
        equal("nosniff", "nosniff", answer.header("X-Content-Type-Options"))
        root = ElementTree.fromstring(answer.body)
        equal("root", "{http://www.w3.org/2000/svg}svg", root.tag)
        require(not re.search(rb"<script|<foreignObject|\son\w+=|href=|@import", answer.body), f"{name} can do something")


@test("what is no file and no picture of a program is not found")
def none(scene):
    maria = scene.session(scene.maria)
    for path in ("files/crosswalk.md", "files/crosswalk", "files/..%2fjournal.sqlite", "files/crosswalk.xlsx%00", "files/Crosswalk.xlsx",
                 "pictures/braid.png", "pictures/change.svg", "pictures/..%2fx.svg", "pictures/coverage.svg?framework=nowhere"):
        equal(path, 404, maria.get(f"/programs/{NURSING}/{path}").status)
    for path in ("files/crosswalk.csv", "pictures/braid.svg"):
        equal(f"of another program: {path}", 404, maria.get(f"/programs/welding/{path}").status)


@test("O01: no text of a program is a formula in the workbook or in the table")
def formulas(scene):
    alone, maria, taken = harmful(scene)
    try:
        require(set(FORMULAS) <= set(taken), f"these were not taken: {set(FORMULAS) - set(taken)}")
        book = openpyxl.load_workbook(io.BytesIO(get(maria, "crosswalk.xlsx").body))
        texts = set()
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    # The workbook counts its own cells, and does nothing else.
                    if cell.data_type == "f":
                        require(re.fullmatch(OWN_FORMULA, str(cell.value)), f"{sheet.title}!{cell.coordinate} is {cell.value!r}")
                    elif cell.data_type == "s":
                        texts.add(str(cell.value))
        require(any("1+1" in text for text in texts), "the harmful texts are not in the workbook")
        table = get(maria, "crosswalk.csv").body.decode("utf-8-sig")
        fields = [field for row in csv.reader(io.StringIO(table)) for field in row]
        require(any("1+1" in field for field in fields), "the harmful texts are not in the table")
        for field in fields:
            require(not re.match(r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]", field), f"a field of the table is {field!r}")
    finally:
        alone.close()


@test("O03: control characters leave every file one that its programs open")
def controls(scene):
    alone, maria, taken = harmful(scene)
    try:
        for name in ("crosswalk.docx", "objectives.docx", "syllabus.docx", "crosswalk.xlsx"):
            archive = members(get(maria, name).body)
            if name.endswith(".docx"):
                text = "".join(ElementTree.fromstring(archive.read("word/document.xml")).itertext())
                require("HYPERLINK" in text, f"the harmful texts are not in {name}")
                instructions = re.findall(rb"<w:(?:instrText|fldSimple)[^>]*>[^<]*", archive.read("word/document.xml"))
                require(all(b"evil" not in one and b"cmd" not in one for one in instructions), f"a text of {name} is a field")
        json.loads(get(maria, "crosswalk.json").body)
        page = get(maria, "crosswalk.html").text
        require("<w:p/>" not in page and "&lt;w:p/&gt;" in page, "markup stands in the page")
        for picture in PICTURES:
            ElementTree.fromstring(maria.get(f"/programs/{NURSING}/pictures/{picture}.svg").body)
    finally:
        alone.close()


@test("O05: no title of a program becomes a header, another file's name or a path")
def names(scene):
    alone = Scene(scene.plait).start()
    try:
        maria = alone.session(alone.maria)
        for title in ("Nursing\r\nSet-Cookie: x=1", "Nursing\"; filename=\"evil.exe", "../../etc/passwd", "C:\\evil", "a\u202excod.exe",
                      "Krankenpflege für Ältere", "护理", "x" * 300, "%0d%0aX: y", "a;b=c", "\u0000", "CON"):
            answer = maria.operate(NURSING, [write(None, "title", maria.cell(NURSING, None, "title")["version"], title)])
            one_of(f"title {title[:20]!r}", (200, 422), answer.status)
            for name in ("crosswalk.csv", "objectives.docx"):
                answer = get(maria, name)
                require(not answer.cookies() and answer.header("X") is None, f"{title!r} makes a header")
                found = re.fullmatch(r'attachment; filename="([^"\\/]+)"; filename\*=UTF-8\'\'([A-Za-z0-9._~%-]+)', answer.header("Content-Disposition"))
                require(found, f"{title!r} makes {answer.header('Content-Disposition')!r}")
                require(found.group(1).endswith(name) and found.group(2).endswith(name), f"{title!r} hides the kind of file")
                require(len(found.group(1)) <= 120 and "%2F" not in found.group(2) and "%5C" not in found.group(2) and "%E2%80%AE" not in found.group(2),
                        f"{title!r} makes {found.group(0)!r}")
    finally:
        alone.close()


@test("O06: titles that no sheet can have leave a workbook that opens, with sheets of different names")
def sheets(scene):
    alone = Scene(scene.plait).start()
    try:
        maria = alone.session(alone.maria)
        for title in ("[:*?/\\]", "History", "'quoted'", "x" * 300, "a\u0001b"):
            maria.operate(NURSING, [write(None, "title", maria.cell(NURSING, None, "title")["version"], title)])
            book = openpyxl.load_workbook(io.BytesIO(get(maria, "crosswalk.xlsx").body))
            names = [name.lower() for name in book.sheetnames]
            equal(f"different names with {title[:10]!r}", len(names), len(set(names)))
            for name in names:
                require(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\]|^'|'$", name) and name != "history", f"a sheet is called {name!r}")
    finally:
        alone.close()


@test("a program without objectives has files, and says of its pictures what is missing")
def empty(scene):
    ada = scene.session(scene.administrator)
    from people import form_token
    ada.form("/programs", {"title": "Phlebotomy", "token": form_token(ada.secret)})
    equal("page", 200, ada.get("/programs/phlebotomy/crosswalk").status)
    for name in FILES:
        equal(name, 200, ada.get(f"/programs/phlebotomy/files/{name}").status)
    equal("timeline", 200, ada.get("/programs/phlebotomy/pictures/timeline.svg").status)
    for name in ("braid", "coverage"):
        equal(name, 422, ada.get(f"/programs/phlebotomy/pictures/{name}.svg").status)


@test("forty objectives with two hundred outcomes: page, pictures and files come within seconds, and others are served meanwhile")
def large(scene):
    ada, maria = scene.session(scene.administrator, timeout=60), scene.session(scene.maria)
    codes = [f"ccrs {code}" for code in ("RI.4.3", "RI.4.7", "MP.6", "MP.1", "W.4.2", "SL.5.1", "5.NBT.7", "6.RP.3")]
    for block in range(4):
        writes = []
        for number in range(10):
            part = fresh("objective")
            writes += new_part(part, {"list": "objectives"}, f"c{block}{number}V", statement=f"Objective {block}{number} of a large program.")
            for place in range(5):
                writes += new_part(fresh("outcome"), {"part": part, "list": ("adult education", "workforce training")[place % 2]}, f"b{place}V",
                                   text=f"Outcome {place}.", alignments=[codes[(number + place) % len(codes)]])
        equal("writing", 200, maria.operate(NURSING, writes).status)
    for path in ("crosswalk?framework=ccrs", "crosswalk?framework=ccrs&rows=outcomes", "crosswalk?framework=ccrs&gaps=only",
                 *(f"files/{name}" for name in FILES), *(f"pictures/{name}.svg" for name in PICTURES)):
        started = time.monotonic()
        answer = ada.get(f"/programs/{NURSING}/{path}")
        equal(path, 200, answer.status)
        require(time.monotonic() - started < 10, f"{path} takes {time.monotonic() - started:.1f} s")
