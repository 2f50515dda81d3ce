"""Many who write at once: in the end all have the same (I3, I8, I10), and each change was one."""
import random
import threading
import uuid

from ledger import Tests, equal, eventually, require
from replica import Replica
from scene import Scene
from server import command
from session import write
from wire import post_and_leave

tests = Tests("convergence")
test = tests.test
BROWSERS = 10
NURSING = "nursing"
FIELDS = ["statement", "notes", "learner wording", "label"]


class Editor:
    """One browser: it reads its stream, writes at random, and comes back when it was cut off."""

    def __init__(self, scene, person, browser, seed):
        self.session = scene.session(person, browser)
        self.random = random.Random(seed)
        self.first = self.session.state(NURSING)
        self.reader = scene.reader(person, browser=browser, after=self.first["seq"], follows=True)
        self.acknowledged = []
        self.conflicts = 0

    def replica(self):
        replica = Replica(self.first)
        for change in list(self.reader.changes):
            replica.take(change)
        return replica

    def operate(self, count):
        for number in range(count):
            cells = self.replica().cells
            parts = [f"o{n}" for n in range(1, 11)]
            writes = []
            for part in self.random.sample(parts, self.random.choice([1, 1, 1, 2, 4])):
                field = self.random.choice(FIELDS)
                base = cells.get((part, field), (0, None))[0]
                writes.append(write(part, field, base, f"{uuid.uuid4()} by {id(self)}"))
            answer = self.session.operate(NURSING, writes)
            if answer.status == 200:
                self.acknowledged.append((answer.json["seq"], writes))
            elif answer.status == 412:
                self.conflicts += 1
            else:
                raise AssertionError(f"an operation is answered with {answer}")
            if self.random.random() < 0.05:
                self.reader.cut()


def together(*works):
    """Runs works at the same time; what any of them threw is thrown here."""
    errors = []

    def run(work):
        try:
            work()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


@test("I3: after 500 operations of 10 clients with lost connections all have what the server has")
def converges(scene):
    editors = [
        Editor(scene, scene.maria if n % 2 else scene.ben, n // 2, seed=n) for n in range(10)]
    together(*(lambda editor=editor: editor.operate(50) for editor in editors))
    end = scene.session(scene.maria).state(NURSING)
    truth = Replica(end)
    for number, editor in enumerate(editors):
        require(editor.reader.wait_for_change(end["seq"], 15), f"client {number} stays at {editor.reader.last}")
        replica = editor.replica()
        equal(f"gaps of client {number}", [], replica.gaps)
        equal(f"differences of client {number}", [], replica.differences(truth)[:3])
        editor.reader.close()
    acknowledged = [entry for editor in editors for entry in editor.acknowledged]
    conflicts = sum(editor.conflicts for editor in editors)
    equal("answers", 500, len(acknowledged) + conflicts)
    require(conflicts > 0, "nobody ever met anybody: the test is too tame")
    require(any(editor.reader.connections > 1 for editor in editors), "no connection was cut")
    log = {change["seq"]: change for change in editors[0].reader.changes}
    for sequence, writes in acknowledged:
        found = {(w.get("part"), w["field"]): w["value"] for w in log[sequence]["writes"]}
        equal(f"change {sequence}", {(w["part"], w["field"]): w["value"] for w in writes}, found)
    equal("changes acknowledged twice", len(acknowledged), len({seq for seq, _ in acknowledged}))


@test("I8: the export after all this says what the state said, twice with the same bytes")
def export(scene):
    state = scene.session(scene.maria).state(NURSING)
    scene.server.stop()
    head = scene.verify().splitlines()[0]
    require(f"{state['seq']} changes, sound, head {state['hash']}" in head, f"verify: {head}; state: {state['hash']}")
    outputs = [command(scene.plait, "journal", "export", scene.server.folder, NURSING) for _ in range(2)]
    equal("exit codes", [0, 0], [code for code, _, _ in outputs])
    equal("bytes", outputs[0][1], outputs[1][1])
    for cell in state["cells"]:
        if cell["field"] == "notes" and cell["value"]:
            require(cell["value"] in outputs[0][1], f"the export lacks {cell}")
    before = command(scene.plait, "journal", "export", scene.server.folder, NURSING, "--at", 1)[1]
    first = command(scene.plait, "journal", "export", scene.server.folder, NURSING, "--at", 1)[1]
    equal("bytes of change 1", before, first)
    scene.server.start()
    equal("hash after a restart", state["hash"], scene.session(scene.maria).state(NURSING)["hash"])


@test("I10: no reader and no state ever shows half of a batch")
def batches_are_whole(scene):
    writer, looker = scene.session(scene.maria), scene.session(scene.ben)
    parts = [f"o{n}" for n in range(1, 11)]
    reader = scene.reader(scene.ben, after=writer.state(NURSING)["seq"])
    torn, done = [], threading.Event()

    def look():
        while not done.is_set():
            values = {c["value"] for c in looker.state(NURSING)["cells"]
                      if c["field"] == "notes" and c.get("part") in parts}
            if len(values) != 1:
                torn.append(values)

    bases = {
        c["part"]: c["version"] for c in writer.state(NURSING)["cells"]
        if c["field"] == "notes" and c.get("part") in parts}

    def batch(text):
        writes = [write(part, "notes", bases.get(part, 0), text) for part in parts]
        answer = writer.operate(NURSING, writes)
        equal("status", 200, answer.status)
        bases.update({cell["part"]: cell["version"] for cell in answer.json["cells"]})
        return answer.json["seq"]

    batch("round start")
    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        for number in range(30):
            last = batch(f"round {number}")
    finally:
        done.set()
        watcher.join()
    require(reader.wait_for_change(last), "the reader did not see the last batch")
    reader.close()
    equal("torn states", [], torn)
    equal("cells in each change", {10}, {len(change["writes"]) for change in reader.changes})


@test("R07: of 100 who write one cell at once one wins, 99 are told, nobody sees an error")
def hundred_writers(scene):
    alone = Scene(scene.plait, browsers=50)
    try:
        alone.start()
        sessions = [alone.session(p, n) for p in (alone.maria, alone.ben) for n in range(50)]
        for turn in range(3):
            base = sessions[0].cell(NURSING, "o1", "statement")["version"]
            statuses, gate = [None] * 100, threading.Barrier(100)

            def race(number):
                gate.wait()
                statuses[number] = sessions[number].operate(
                    NURSING, [write("o1", "statement", base, f"writer {number} in turn {turn}")]).status

            together(*(lambda n=n: race(n) for n in range(100)))
            equal("statuses", {200: 1, 412: 99}, {s: statuses.count(s) for s in set(statuses)})
            equal("version", base + 1, sessions[0].cell(NURSING, "o1", "statement")["version"])
            drafts = sessions[0].history(NURSING, "o1", "statement")
            equal("drafts", min(99 * (turn + 1), 198), sum(e["kind"] == "draft" for e in drafts))
    finally:
        alone.close()


@test("I4: an answer that was lost after its commit is the same when asked for again")
def lost_answer(scene):
    maria = scene.session(scene.maria)
    for number in range(10):
        base = maria.cell(NURSING, "o2", "notes")["version"]
        seq, key = maria.state(NURSING)["seq"], str(uuid.uuid4())
        writes = [write("o2", "notes", base, f"lost answer {number}")]
        post_and_leave(scene.server.port, scene.maria.secret, NURSING, writes, key)
        eventually("the change is there", lambda: maria.state(NURSING)["seq"] > seq)
        answer = maria.operate(NURSING, writes, key=key)
        equal("status", 200, answer.status)
        equal("seq of the answer", seq + 1, answer.json["seq"])
        equal("seq of the program", seq + 1, maria.state(NURSING)["seq"])


@test("I4: one key sent by 20 connections at the same moment is one change")
def same_key_at_once(scene):
    sessions = [scene.session(scene.maria, n % 10) for n in range(20)]
    base = sessions[0].cell(NURSING, "o3", "notes")["version"]
    seq, key = sessions[0].state(NURSING)["seq"], str(uuid.uuid4())
    writes, answers = [write("o3", "notes", base, "at once")], []
    together(*(lambda s=s: answers.append(s.operate(NURSING, writes, key=key)) for s in sessions))
    equal("answers", {(200, answers[0].body)}, {(a.status, a.body) for a in answers})
    equal("seq", seq + 1, sessions[0].state(NURSING)["seq"])
