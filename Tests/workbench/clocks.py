"""R06: clocks of the wall that jump. Order, versions and open sessions do not depend on them (I12)."""
import struct

from compiled import library
from ledger import Tests, equal, require
from scene import Scene
from session import write

tests = Tests("clocks")
test = tests.test
BROWSERS = 1
NURSING = "nursing"
DAY, YEAR = 86_400, 365 * 86_400


class Clock:
    """The clock of the wall of one server."""

    def __init__(self, scene):
        self.path = scene.root / "shift"
        self.set(0)
        scene.server.environment = {
            "LD_PRELOAD": str(library("clockshift", scene.root)), "CLOCKSHIFT": str(self.path)}

    def set(self, seconds):
        # In place: the server has the file in its memory.
        with open(self.path, "r+b" if self.path.exists() else "wb") as file:
            file.write(struct.pack("=q", seconds))


def one_change(scene, number):
    """One change: its sequence, when it was as the server says, and what was written."""
    maria = scene.session(scene.maria)
    base = maria.cell(NURSING, "o1", "notes")["version"]
    writes = [write("o1", "notes", base, f"change {number}")]
    answer = maria.operate(NURSING, writes, key=f"clock-{number}")
    equal(f"status of change {number}", 200, answer.status)
    return answer.json["seq"], maria.cell(NURSING, "o1", "notes")["at"], writes


@test("writing, reading and being signed in go on while the clock jumps by days, years, and back")
def jumps(scene):
    alone = Scene(scene.plait)
    try:
        clock = Clock(alone)
        alone.start()
        start = alone.session(alone.maria).state(NURSING)["seq"]
        reader = alone.reader(alone.ben, after=start)
        times = []
        for number, shift in enumerate((0, DAY, -DAY, 3_600, YEAR, -20 * YEAR, -60 * YEAR, 500 * YEAR, 0)):
            clock.set(shift)
            sequence, at, writes = one_change(alone, number)
            times.append(at)
            equal(f"seq at {shift / DAY} days", start + number + 1, sequence)
        require(times[1] > times[0] > times[2], f"the clock of the server was not moved: {times}")
        require(reader.wait_for_change(sequence), f"the reader stays at {reader.last}")
        equal("numbers", list(range(start + 1, sequence + 1)), reader.numbers)
        reader.close()
        again = alone.session(alone.maria).operate(NURSING, writes, key="clock-8")
        equal("the same key again", (200, sequence), (again.status, again.json["seq"]))
        clock.set(-YEAR)
        alone.server.stop()
        alone.verify()
    finally:
        alone.close()


@test("a server that starts with a clock of a year ago, or of tomorrow, takes up its journal")
def starts_in_the_past(scene):
    alone = Scene(scene.plait)
    try:
        clock = Clock(alone)
        alone.start()
        first, _, _ = one_change(alone, 0)
        for number, shift in enumerate((-YEAR, 0, 3_600, -YEAR), start=1):
            alone.server.kill()
            clock.set(shift)
            alone.server.start()
            sequence, _, _ = one_change(alone, number)
            equal(f"seq at {shift / DAY} days", first + number, sequence)
        alone.server.stop()
        alone.verify()
    finally:
        alone.close()


@test("a session does not outlive its 7 days because the clock was put back and the server restarted")
def expires(scene):
    alone = Scene(scene.plait)
    try:
        clock = Clock(alone)
        alone.start()
        maria = alone.session(alone.maria)
        equal("now", 200, maria.get("/").status)
        alone.server.kill()
        clock.set(8 * DAY)
        alone.server.start()
        equal("8 days later", 303, maria.get("/").status)
        alone.server.kill()
        clock.set(0)
        alone.server.start()
        equal("with the clock put back", 303, maria.get("/").status)
    finally:
        alone.close()
