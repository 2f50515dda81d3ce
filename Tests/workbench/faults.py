"""What happens to servers: they are killed, frozen, cut off, started twice (R01, R02, R05 to R12)."""
import selectors
import socket
import threading
import time
import uuid

import crashes
import power
from ledger import Tests, equal, eventually, require
from load_clients import Writer, expect_all
from scene import Scene
from server import Server, command
from session import Session, write
from slow import room_for_files
from wire import head

tests = Tests("faults")
test = tests.test
BROWSERS = 4
NURSING = "nursing"
ROUNDS, CUTS = 20, 12


@test("R01: after kill -9 under load, 20 times, all that was acknowledged is there once, and all go on")
def killed(scene):
    slowest, acknowledged = crashes.kill_rounds(scene.plait, ROUNDS, longest=0.8)
    require(acknowledged >= ROUNDS * 10, f"only {acknowledged} operations: the test is too tame")
    require(slowest < 2, f"a restart took {slowest:.1f} s")


@test("R02: after a power cut at any moment all that was acknowledged is there")
def power_cut(scene):
    record = power.Record(scene.plait, 2.5)
    try:
        equal("losses", [], record.losses(CUTS)[:2])
        # The control: a disk that says it has synced the log, and has not, must show losses (it is
        # what synchronous=NORMAL would do), or this test could not see one.
        deaf = record.losses(2, deaf=("journal.sqlite-wal",))
        require(deaf, "a disk that does not sync loses nothing: the test cannot fail")
    finally:
        record.scene.close()


@test("R05: a server that was frozen for 10 s goes on where it was, and nothing is written twice")
def frozen(scene):
    alone = Scene(scene.plait, browsers=6)
    try:
        alone.start()
        start = alone.session(alone.ben).state(NURSING)["seq"]
        reader = alone.reader(alone.ben, after=start, follows=True)
        # Less patient than the pause is long: the clients give up and ask again.
        writers = [Writer(alone.session(alone.maria, n, timeout=3), NURSING, n) for n in range(6)]
        for writer in writers:
            writer.start()
        eventually("the load is there", lambda: sum(len(w.acknowledged) for w in writers) > 20)
        alone.server.freeze()
        time.sleep(10)
        before = sum(len(w.acknowledged) for w in writers)
        alone.server.thaw()
        eventually("the load goes on", lambda: sum(len(w.acknowledged) for w in writers) > before + 20)
        for writer in writers:
            writer.done.set()
            writer.join(10)
            require(writer.error is None, f"a client met {writer.error!r}")
        require(sum(w.repeats for w in writers) > 0, "no client has asked twice: the test is too tame")
        end = alone.session(alone.ben).state(NURSING)["seq"]
        require(reader.wait_for_change(end), f"the reader stays at {reader.last} of {end}")
        equal("numbers", list(range(start + 1, end + 1)), reader.numbers)
        reader.close()
        alone.server.stop()
        alone.verify()
        expect_all([e for w in writers for e in [*w.acknowledged, *w.drafted]], alone.server.journal, NURSING)
    finally:
        alone.close()


@test("R08: a second server and the commands on the same folder are refused in a sentence, and harm nothing")
def second_server(scene):
    folder, seq = scene.server.folder, scene.session(scene.maria).state(NURSING)["seq"]
    other = Server(scene.plait, folder)
    for arguments in (
        ["serve", folder, "--port", other.port], ["journal", "verify", folder], ["journal", "list", folder],
        ["journal", "export", folder, NURSING], ["journal", "compact", folder],
        ["journal", "backup", folder, "-o", scene.root / "backup.sqlite"],
    ):
        code, output, errors = command(scene.plait, *arguments, seconds=20)
        require(code != 0, f"{arguments[:2]} has the exit code 0")
        require("in use" in errors and str(scene.server.pid) in errors, f"{arguments[:2]} says {errors!r}")
        equal(f"output of {arguments[:2]}", "", output)
    maria = scene.session(scene.maria)
    base = maria.cell(NURSING, "o1", "notes")["version"]
    equal("a write", 200, maria.operate(NURSING, [write("o1", "notes", base, "undisturbed")]).status)
    equal("seq", seq + 1, maria.state(NURSING)["seq"])
    scene.server.kill()
    scene.verify()
    scene.server.start()


@test("R08: a port that is taken is said in a sentence, and the folder is free again")
def taken_port(scene):
    folder = scene.root / "other"
    folder.mkdir()
    code, _, errors = command(scene.plait, "serve", folder, "--port", scene.server.port, seconds=20)
    require(code != 0, "the exit code is 0")
    require(str(scene.server.port) in errors and len(errors) < 1_000, f"it says {errors[-400:]!r}")
    equal("list", 0, command(scene.plait, "journal", "list", folder)[0])


class Cutter:
    """A proxy that lets requests through whole and answers only up to a number of bytes."""

    def __init__(self, port):
        self.port = port
        self.most = 1 << 30
        self.listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._run, daemon=True).start()

    @property
    def address(self):
        return self.listener.getsockname()[1]

    def _run(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.port))
            threading.Thread(target=self._pump, args=(client, server, 1 << 30), daemon=True).start()
            threading.Thread(target=self._pump, args=(server, client, self.most), daemon=True).start()

    def _pump(self, source, sink, most):
        try:
            while data := source.recv(65_536):
                sink.sendall(data[:most])
                most -= len(data)
                if most <= 0:
                    break
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


@test("R10: an answer that is cut off at any byte is the same when the operation is sent again")
def cut_answers(scene):
    cutter = Cutter(scene.server.port)
    maria = scene.session(scene.maria)
    for most in (1, 5, 12, 17, 40, 100, 300, 600, 700, 720, 740):
        # Another name of the host would be refused, so it is the one that the server knows.
        own = {"Host": f"127.0.0.1:{scene.server.port}"}
        base, seq = maria.cell(NURSING, "o2", "notes")["version"], maria.state(NURSING)["seq"]
        key, writes = str(uuid.uuid4()), [write("o2", "notes", base, f"cut after {most}")]
        cutter.most = most
        cut = Session(cutter.address, scene.maria.secret)
        try:
            cut.operate(NURSING, writes, key=key, headers=own)
        except Exception:
            pass
        cutter.most = 1 << 30
        answer = Session(cutter.address, scene.maria.secret).operate(NURSING, writes, key=key, headers=own)
        equal(f"status after {most} bytes", 200, answer.status)
        equal(f"seq after {most} bytes", (seq + 1, seq + 1), (answer.json["seq"], maria.state(NURSING)["seq"]))
    cutter.listener.close()


@test("R12: 300 readers who come back at once after a kill are all in sync within 5 s")
def reconnect_storm(scene):
    room_for_files()
    alone = Scene(scene.plait, browsers=150)
    try:
        alone.start()
        maria = alone.session(alone.maria)
        start = maria.state(NURSING)["seq"]
        base = maria.cell(NURSING, "o1", "notes")["version"]
        for number in range(20):
            end = maria.operate(NURSING, [write("o1", "notes", base + number, f"missed {number}")]).json["seq"]
        alone.server.kill()
        alone.server.start()
        started = time.monotonic()
        waiting = selectors.DefaultSelector()
        for number in range(300):
            person = (alone.maria, alone.ben)[number % 2]
            connection = socket.create_connection(("127.0.0.1", alone.server.port), 10)
            connection.sendall(head(
                "GET", f"/api/programs/{NURSING}/stream", alone.server.port, person.secrets[number // 2],
                f"Last-Event-ID: {start}"))
            waiting.register(connection, selectors.EVENT_READ, bytearray())
        left, mark = 300, f"id: {end}\n".encode()
        while left and time.monotonic() - started < 15:
            for key, _ in waiting.select(0.2):
                data = key.fileobj.recv(65_536)
                key.data.extend(data)
                if mark in key.data or not data:
                    require(data, f"a reader was hung up on: {bytes(key.data[:200])}")
                    count = key.data.count(b"event: change\n")
                    equal("changes of a reader", 20, count)
                    waiting.unregister(key.fileobj)
                    left -= 1
        took = time.monotonic() - started
        equal("readers that are not in sync", 0, left)
        require(took < 5, f"it took {took:.1f} s")
    finally:
        alone.close()
