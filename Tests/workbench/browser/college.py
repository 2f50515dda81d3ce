"""The college whose people write here: one server, its people, and a fresh program for each test."""
import http.client
import json
import re
import shutil
import tempfile
from pathlib import Path

from faulty_line import FaultyLine
from server import Server, command
from session import COOKIE, Session

SAMPLE = Path(__file__).resolve().parents[3] / "samples" / "nursing-assistant.docx"
PASSWORD = "a braid of three strands"
STRANDS = ["adult education", "workforce preparation", "workforce training"]


class College:
    def __init__(self, plait):
        self.root = Path(tempfile.mkdtemp(prefix="workbench-browser-"))
        self.server = Server(plait, self.root / "programs")
        bring_sample(plait, self.root, self.server.folder, "nursing")
        self.server.start()
        self.line = FaultyLine(self.server.port)
        self.count = 0
        self.ada = self.join(self.server.first_link(), "Ada Young")
        self.cells = nursing_cells(self.ada.state("nursing")["cells"])
        self.maria = self.join(self.invite("author"), "Maria Ortiz")
        self.ben = self.join(self.invite("author"), "Ben Adams")
        self.ann = self.join(self.invite("author", strands=["workforce training"]), "Ann Dubois")
        self.rita = self.join(self.invite("reviewer"), "Rita Chen")

    @property
    def address(self):
        return self.line.address

    def close(self):
        self.server.stop()
        self.line.shutdown()
        shutil.rmtree(self.root, ignore_errors=True)

    # People.

    def invite(self, role, program="", strands=(), note="Somebody"):
        """The path of a link that makes its first visitor a member."""
        fields = [("note", note), ("program", program), ("role", role), ("token", form_token(self.ada, "/people"))]
        answer = self.ada.form("/people/invite", fields + [("strand", strand) for strand in strands])
        assert answer.status == 303, answer
        return self.link_shown()

    def new_password_link(self, session):
        person = session.state("nursing")["you"]["person"]
        answer = self.ada.form(f"/people/{person}/new-password", {"token": form_token(self.ada, "/people")})
        assert answer.status == 303, answer
        return self.link_shown()

    def link_shown(self):
        """The path of the new link, which is shown once."""
        page = self.ada.get("/people").text
        return re.sub(r"^https?://[^/]+", "", re.search(r'id="new-link"[^>]* value="([^"]+)"', page).group(1))

    def join(self, link, name):
        """A new person, signed in."""
        session = Session(self.server.port)
        email = name.lower().replace(" ", ".") + "@college.edu"
        answer = session.form(link, {"name": name, "email": email, "password": PASSWORD})
        assert answer.status == 303, answer
        session.secret, session.name, session.email = answer.secret(), name, email
        return session

    def sign_out_elsewhere(self, session):
        """Ends the session as its person does from another browser; the person is signed in anew here."""
        self.sign_in_anew(session)
        session.form("/account/sessions/revoke-others", {"token": form_token(session, "/account")})

    def sign_in_anew(self, session):
        session.close()
        session.secret = None
        session.secret = session.form("/sign-in", {"name": session.email, "password": PASSWORD}).secret()

    # Programs.

    def empty_program(self):
        self.count += 1
        answer = self.ada.form("/programs", {"title": f"Program {self.count}", "token": form_token(self.ada, "/")})
        assert answer.status == 303, answer
        return answer.header("Location").split("/")[2]

    def nursing_program(self, **changed):
        """A program with the set of the sample; `changed` writes other values over it, by `part__field`."""
        program = self.empty_program()
        cells = {**self.cells, **{tuple(name.split("__")): value for name, value in changed.items()}}
        answer = self.ada.operate(program, [
            {"part": part, "field": field, "base": 0, "value": value} for (part, field), value in cells.items()])
        assert answer.status == 200, answer
        return program

    def comment(self, session, program, part, text):
        path = f"/programs/{program}/talk"
        answer = session.form(path, {"part": part, "text": text, "token": form_token(session, path)})
        assert answer.status == 303, answer

    def suggest(self, session, program, part, text):
        """Another text for an outcome."""
        cells = {
            "@in": {"list": "proposals"}, "@order": "V", "text": text, "part": part,
            "place": "text", "author": session.name}
        answer = session.operate(program, [
            {"part": "proposal-k3m9xqa2bd", "field": field, "base": 0, "value": value}
            for field, value in cells.items()])
        assert answer.status == 200, answer

    def sign(self, session, program, seat):
        page = f"/programs/{program}/sign"
        fingerprint = re.search(r'name="fingerprint" value="([^"]+)"', session.get(page).text).group(1)
        answer = session.form(page, {
            "seat": seat, "fingerprint": fingerprint, "name": session.name, "password": PASSWORD,
            "token": form_token(session, page)})
        assert answer.status == 303, answer

    def set_closed(self, program, is_closed, reason):
        answer = self.ada.form(f"/programs/{program}/{'close' if is_closed else 'open'}", {
            "reason": reason, "token": form_token(self.ada, f"/programs/{program}/sign")})
        assert answer.status == 303, answer

    def value(self, program, part, field):
        return self.ada.cell(program, part, field)["value"]

    def values(self, program, field):
        return [cell["value"] for cell in self.ada.state(program)["cells"] if cell["field"] == field]

    def sequence(self, program):
        return self.ada.state(program)["seq"]

    def changes(self, program, after=1):
        """The changes as the server tells them to everybody, from the first to the last."""
        last = self.sequence(program)
        found = []
        if last <= after:
            return found
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=10)
        connection.request("GET", f"/api/programs/{program}/stream?after={after}", headers={
            "Cookie": f"{COOKIE}={self.ada.secret}"})
        response = connection.getresponse()
        event = None
        while not found or found[-1]["seq"] < last:
            line = response.readline().decode().rstrip("\n")
            if line.startswith("event: "):
                event = line[7:]
            elif line.startswith("data: ") and event == "change":
                found.append(json.loads(line[6:]))
        connection.close()
        return found


def bring_sample(plait, root, folder, key):
    """Puts the sample into a journal that no server has open."""
    file = root / "sample.iet.yaml"
    for arguments in (["import", SAMPLE, "-o", file], ["journal", "import", folder, file, "--as", key]):
        code, _, errors = command(plait, *arguments)
        assert code == 0, errors


def form_token(session, page):
    return re.search(r'name="token" value="([^"]+)"', session.get(page).text).group(1)


def nursing_cells(cells):
    """The objectives and outcomes among them; codes stand in the standards and not in the texts as well."""
    places = {cell["part"]: cell["value"] for cell in cells if cell["field"] == "@in"}
    wanted = {part for part, place in places.items() if place["list"] in ("objectives", *STRANDS)}
    found = {}
    for cell in cells:
        if cell.get("part") in wanted:
            value = cell["value"]
            if cell["field"] == "text":
                value = re.sub(r" \([^()]*\)$", "", value)
            found[cell["part"], cell["field"]] = value
    found["o1", "learner wording"] = "I can take vital signs and tell the nurse when something is wrong."
    found["o1", "notes"] = "Both instructors are in the room for the live readings on Tuesdays."
    found["o4-adult-2", "alignments"] = [
        "ccrs 5.NBT.7",
        {"item": "ccrs MP.1", "strength": "partial", "rationale": "Only the planted error asks for it."}]
    return found
