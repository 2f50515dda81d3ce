"""Those who look on: they miss nothing and see nothing twice, however often they come back."""
import json
import time
import uuid

from convergence import together
from ledger import Tests, equal, require
from people import form_token
from scene import Scene
from session import write

tests = Tests("readers")
test = tests.test
BROWSERS = 4
NURSING = "nursing"


def say(session, value, part="o1", field="notes"):
    base = session.cell(NURSING, part, field)["version"]
    answer = session.operate(NURSING, [write(part, field, base, value)])
    equal("status", 200, answer.status)
    return answer.json["seq"]


def changes(session, count):
    """Makes so many changes quickly; the number of the last one."""
    base = session.cell(NURSING, "o2", "notes")["version"]
    for number in range(count):
        answer = session.operate(NURSING, [write("o2", "notes", base + number, f"{uuid.uuid4()}")])
        equal("status", 200, answer.status)
    return answer.json["seq"]


@test("a change reaches a reader with its number, author, value and version")
def reaches(scene):
    maria = scene.session(scene.maria)
    reader = scene.reader(scene.ben)
    require(reader.wait_until_open(), "the stream does not open")
    reader.wait(lambda r: r.others)
    seq = say(maria, "Seen by Ben.")
    require(reader.wait_for_change(seq), "the change does not arrive")
    change = reader.changes[-1]
    equal("change", (seq, "Maria Ortiz", "o1", "notes", "Seen by Ben."), (
        change["seq"], change["author"], *(change["writes"][0][n] for n in ("part", "field", "value"))))
    equal("type", "text/event-stream", dict(reader.headers)["Content-Type"])
    reader.close()


@test("a reader that comes back with Last-Event-ID misses nothing and sees nothing twice")
def resumes(scene):
    maria = scene.session(scene.maria)
    start = maria.state(NURSING)["seq"]
    reader = scene.reader(scene.ben, after=start, follows=True)
    for number in range(10):
        end = changes(maria, 5)
        require(
            reader.wait(lambda r: r.connections > number, 5),
            f"it was cut {number} times, and connected {reader.connections} times")
        reader.cut()
    require(reader.wait_for_change(end), f"the reader stays at {reader.last} of {end}")
    require(reader.connections >= 10, f"it was cut, and connected {reader.connections} times")
    equal("numbers", list(range(start + 1, end + 1)), reader.numbers)
    reader.close()


@test("a reader from change 0 on gets all of the log, also after a restart of the server")
def from_the_start(scene):
    end = changes(scene.session(scene.maria), 1)
    scene.server.restart()
    reader = scene.reader(scene.ben, after=0)
    require(reader.wait_for_change(end), f"the reader stays at {reader.last} of {end}")
    equal("numbers", list(range(1, end + 1)), reader.numbers)
    reader.close()


@test("a reader from the future, or from a place that is none, is told to load anew or starts now")
def strange_places(scene):
    seq = scene.session(scene.maria).state(NURSING)["seq"]
    for after in (seq + 1, 10**9, 2**63 - 1, -1, -(2**63 - 1), -(2**63)):
        reader = scene.reader(scene.ben, after=after)
        found = reader.wait(
            lambda r: r.ended or r.last == seq or any(e == "reload" for e, _ in r.others), 5)
        reader.close()
        require(scene.server.is_alive, f"the server ended when asked for what comes after {after}")
        require(found, f"nothing comes for a reader from {after}")
    for after in ("x", "1.5", "%00", "", "9" * 400, "%2B3"):
        answer = scene.reader(scene.ben, after=after)
        require(answer.wait_until_open(5), f"no stream for after={after}")
        answer.close()


@test("a reader whose changes are only in the log is sent them without gaps")
def far_behind(scene):
    maria = scene.session(scene.maria)
    start = maria.state(NURSING)["seq"]
    end = changes(maria, 300)
    scene.server.restart()
    reader = scene.reader(scene.ben, after=start - 1)
    require(reader.wait_for_change(end), f"the reader stays at {reader.last} of {end}")
    equal("numbers", list(range(start, end + 1)), reader.numbers)
    reader.close()


@test("a reader more than 5,000 changes behind is told to load anew, or sent all of them without gaps")
def very_far_behind(scene):
    alone = Scene(scene.plait, browsers=10)
    try:
        alone.start()
        start = alone.session(alone.maria).state(NURSING)["seq"]
        together(*(lambda n=n: write_own_cell(alone.session(alone.maria, n), n) for n in range(10)))
        end = alone.session(alone.maria).state(NURSING)["seq"]
        require(end - start > 5_000, f"only {end - start} changes were made")
        for restarted in (False, True):
            if restarted:
                alone.server.restart()
            reader = alone.reader(alone.ben, after=start)
            require(
                reader.wait(lambda r: r.last == end or any(e == "reload" for e, _ in r.others), 30),
                f"the reader stays at {reader.last} of {end}")
            equal("numbers", list(range(start + 1, end + 1))[:len(reader.numbers)], reader.numbers)
            reader.close()
    finally:
        alone.close()


def write_own_cell(session, number, count=510):
    base = session.cell(NURSING, f"o{number + 1}", "notes")["version"]
    for step in range(count):
        answer = session.operate(NURSING, [write(f"o{number + 1}", "notes", base + step, f"change {step}")])
        equal("status", 200, answer.status)


@test("presence shows who is in which cell, and goes when the browser says so")
def presence(scene):
    maria = scene.session(scene.maria)
    reader = scene.reader(scene.ben)
    require(reader.wait_until_open(), "the stream does not open")
    put = lambda value: maria.api("PUT", f"/api/programs/{NURSING}/presence", value).status
    equal("status", 204, put({"part": "o1", "field": "statement"}))
    seen = lambda place: lambda r: any(
        e == "presence" and place == [
            (p["name"], p.get("part"), p.get("field")) for p in json.loads(d)["people"]]
        for e, d in r.others)
    require(reader.wait(seen([("Maria Ortiz", "o1", "statement")])), f"presence: {reader.others}")
    equal("status", 204, put({}))
    require(reader.wait(seen([("Maria Ortiz", None, None)])), f"presence: {reader.others}")
    reader.close()


@test("findings of the rules arrive as of the last change")
def findings(scene):
    maria = scene.session(scene.maria)
    reader = scene.reader(scene.ben)
    seq = say(maria, "Checked by the rules.")
    require(reader.wait(lambda r: any(
        e == "findings" and json.loads(d)["seq"] >= seq for e, d in r.others)), "no findings arrive")
    reader.close()


@test("a stream ends with signed-out soon after its session ended")
def signed_out(scene):
    reader = scene.reader(scene.ben, browser=3)
    require(reader.wait_until_open(), "the stream does not open")
    leaving = scene.session(scene.ben, browser=3)
    equal("sign-out", 303, leaving.form("/sign-out", {"token": form_token(scene.ben.secrets[3])}).status)
    # The next change must not reach who has signed out.
    seq = say(scene.session(scene.maria), "Not for who has left.")
    require(reader.wait(lambda r: r.ended, 20), "the stream goes on")
    require(reader.last is None or reader.last < seq, "it was told of a change after signing out")
    equal("last event", "signed-out", reader.others[-1][0])


@test("a server that is told to end says closing, ends in time, and readers come back to it")
def closing(scene):
    start = scene.session(scene.maria).state(NURSING)["seq"]
    readers = [scene.reader(scene.ben, browser=n, after=start, follows=True) for n in range(3)]
    for reader in readers:
        require(reader.wait_until_open(), "the stream does not open")
        require(reader.wait(lambda r: r.others), "nothing is said at the start")
    started = time.monotonic()
    equal("exit code", 0, scene.server.stop(10))
    require(time.monotonic() - started < 5, f"it took {time.monotonic() - started:.1f} s to end")
    for reader in readers:
        require(reader.wait_for_event("closing", 2), f"no closing: {reader.others[-3:]}")
    scene.server.start()
    seq = say(scene.session(scene.maria), "After the restart.")
    for reader in readers:
        require(reader.wait_for_change(seq), "a reader did not come back")
        reader.close()


@test("a reader that was there from the start sees a change within a quarter of a second")
def quickly(scene):
    maria = scene.session(scene.maria)
    reader = scene.reader(scene.ben)
    require(reader.wait(lambda r: r.others), "nothing is said at the start")
    base = maria.cell(NURSING, "o3", "notes")["version"]
    delays = []
    for number in range(20):
        started = time.monotonic()
        seq = maria.operate(NURSING, [write("o3", "notes", base + number, f"quick {number}")]).json["seq"]
        require(reader.wait_for_change(seq), "it does not arrive")
        delays.append(time.monotonic() - started)
    reader.close()
    require(sorted(delays)[10] < 0.25, f"the middle delay is {sorted(delays)[10]:.3f} s")
