"""Those who are slow, or never come to an end: everybody else is served as before (H02, R11)."""
import resource
import time

from ledger import Tests, equal, eventually, require
from session import write
from wire import Wire, head

tests = Tests("slow")
test = tests.test
BROWSERS = 25
NURSING = "nursing"


def room_for_files():
    """As many connections as this process may have."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 4_096), most))


def quickest(session, path="/api/programs/nursing/history?part=o1&field=none"):
    """The best of five times; the others are those of a busy machine."""
    times = []
    for _ in range(5):
        started = time.monotonic()
        equal(f"GET {path}", 200, session.get(path).status)
        times.append(time.monotonic() - started)
    return min(times)


@test("H02: 300 connections that say nothing, half a head or half a body keep nobody else waiting")
def slow_senders(scene):
    room_for_files()
    port, before = scene.server.port, scene.server.memory
    maria = scene.session(scene.maria)
    wires = []
    for number in range(300):
        wire = Wire(port)
        wire.send([
            b"", f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Slow: ".encode(),
            head("POST", "/sign-in", port, None, "Sec-Fetch-Site: same-origin", "Content-Length: 1000",
                 "Content-Type: application/x-www-form-urlencoded") + b"name=",
        ][number % 3])
        wires.append(wire)
    for _ in range(5):
        for wire in wires:
            wire.send(b"x")
    require(quickest(maria) < 0.25, f"others wait {quickest(maria):.2f} s")
    require(scene.server.memory - before < 60, f"memory grew by {scene.server.memory - before:.0f} MB")
    descriptors = scene.server.descriptors
    for wire in wires:
        wire.close()
    eventually("the connections are let go", lambda: scene.server.descriptors < descriptors - 250)


@test("R11: 50 readers at one byte a second cost no memory, and the other readers miss nothing")
def slow_readers(scene):
    room_for_files()
    port, maria, ben = scene.server.port, scene.session(scene.maria), scene.session(scene.ben)
    start = maria.state(NURSING)["seq"]
    quick = scene.reader(scene.ben, after=start)
    require(quick.wait_until_open(), "the stream does not open")
    slow = []
    for number in range(50):
        # The kernel keeps no more for a slow reader than it must.
        wire = Wire(port, receive=2_048)
        secret = (scene.maria, scene.ben)[number % 2].secrets[number // 2]
        wire.send(head("GET", f"/api/programs/{NURSING}/stream?after=0", port, secret))
        slow.append(wire)
    before = scene.server.memory
    base = maria.cell(NURSING, "o1", "notes")["version"]
    text = "a text of some length " * 40
    for number in range(400):
        session = (maria, ben)[number % 2]
        answer = session.operate(NURSING, [write("o1", "notes", base + number, f"{number} {text}")])
        equal("status", 200, answer.status)
        if number % 20 == 0:
            for wire in slow:
                wire.socket.recv(1)
    require(quick.wait_for_change(answer.json["seq"]), f"the quick reader stays at {quick.last}")
    equal("numbers", list(range(start + 1, answer.json["seq"] + 1)), quick.numbers)
    quick.close()
    grown = scene.server.memory - before
    # 50 readers are behind by 400 changes of 1 KB: 20 MB, were it kept for each of them.
    require(grown < 15, f"memory grew by {grown:.0f} MB")
    for wire in slow:
        wire.close()


@test("500 streams that are opened and broken leave no reader, file or memory behind")
def broken_streams(scene):
    room_for_files()
    port = scene.server.port
    maria = scene.session(scene.maria)

    def open_and_break(count):
        wires = []
        for number in range(count):
            wire = Wire(port)
            secret = (scene.maria, scene.ben)[number % 2].secrets[number // 2 % 25]
            wire.send(head("GET", f"/api/programs/{NURSING}/stream", port, secret))
            wires.append(wire)
        for wire in wires:
            wire.answer()
            wire.close()

    open_and_break(50)
    eventually("the first connections are let go", lambda: scene.server.descriptors < 50, 20)
    descriptors, memory = scene.server.descriptors, scene.server.memory
    for _ in range(5):
        open_and_break(90)
        base = maria.cell(NURSING, "o2", "notes")["version"]
        maria.operate(NURSING, [write("o2", "notes", base, "wakes those who are gone")])
    eventually("the connections are let go", lambda: scene.server.descriptors <= descriptors + 5, 30)
    require(scene.server.memory - memory < 30, f"memory grew by {scene.server.memory - memory:.0f} MB")


@test("a reader who takes nothing for minutes cannot hold up the end of the server")
def stop_with_stuck_reader(scene):
    port = scene.server.port
    maria = scene.session(scene.maria)
    wires = []
    for number in range(5):
        wire = Wire(port, receive=2_048)
        wire.send(head("GET", f"/api/programs/{NURSING}/stream?after=0", port, scene.maria.secrets[number]))
        wires.append(wire)
    base = maria.cell(NURSING, "o3", "notes")["version"]
    # More than the kernel's buffers take, so that the server's own writes wait.
    for number in range(150):
        maria.operate(NURSING, [write("o3", "notes", base + number, f"{number} " + "long text " * 1_500)])
    started = time.monotonic()
    equal("exit code", 0, scene.server.stop(20))
    took = time.monotonic() - started
    for wire in wires:
        wire.close()
    scene.server.start()
    require(took < 10, f"it took {took:.0f} s to end")
