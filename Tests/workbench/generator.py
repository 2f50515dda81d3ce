"""Editors and readers on raw sockets in one loop, cheap enough not to be what is measured."""
import heapq
import json
import re
import selectors
import socket
import time
import uuid

from wire import head

# Each change carries its number, which is all that is looked for in what the readers get.
NUMBER = re.compile(rb"~(\d+)~")


class Editor:
    """Writes one cell of its own at a steady rate, with one operation on its way at most."""

    def __init__(self, port, secret, program, address, version, pause, first):
        self.port, self.secret, self.program = port, secret, program
        self.part, self.field = address
        self.version, self.pause, self.due = version, pause, first
        self.connection = connect(port)
        self.received = bytearray()
        self.asked = None
        self.number = None
        self.waited = False

    def ask(self, number):
        text = f"A text of the usual length, change ~{number}~ of this run."
        entry = {"field": self.field, "base": self.version, "value": text}
        if self.part is not None:
            entry["part"] = self.part
        body = json.dumps({"writes": [entry]}).encode()
        self.number, self.asked = number, self.due
        self.connection.sendall(head(
            "POST", f"/api/programs/{self.program}/operations", self.port, self.secret, "X-Plait: 1",
            "Sec-Fetch-Site: same-origin", "Content-Type: application/json",
            f"Idempotency-Key: {uuid.uuid4()}", f"Content-Length: {len(body)}") + body)

    def answered(self):
        """Takes what has come; the status when the answer is whole."""
        data = self.connection.recv(65_536)
        if not data:
            raise ConnectionError("the server hung up on an editor")
        self.received += data
        end = self.received.find(b"\r\n\r\n")
        if end < 0:
            return None
        start = self.received.find(b"Content-Length: ") + 16
        length = int(self.received[start:self.received.find(b"\r", start)])
        if len(self.received) < end + 4 + length:
            return None
        status = int(self.received[9:12])
        self.received.clear()
        self.asked = None
        if status == 200:
            self.version += 1
        return status


class Onlooker:
    """A reader of a stream, who notes which changes came when."""

    def __init__(self, port, secret, program, after):
        self.program = program
        self.connection = connect(port)
        self.connection.sendall(head("GET", f"/api/programs/{program}/stream?after={after}", port, secret))
        self.rest = b""
        self.seen = set()

    def take(self):
        data = self.connection.recv(262_144)
        if not data:
            raise ConnectionError("the server hung up on a reader")
        text = self.rest + data
        numbers, end = [], 0
        for match in NUMBER.finditer(text):
            numbers.append(match.group(1))
            end = match.end()
        # What may be the first half of a number is kept for the next time.
        self.rest = text[max(end, len(text) - 12):]
        # The rules quote the texts that they complain of: only the first time counts.
        new = [number for number in numbers if number not in self.seen]
        self.seen.update(new)
        return new


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port), 10)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


class Run:
    """All that was measured while editors and readers were at work."""

    def __init__(self, editors, onlookers, seconds, warm=2):
        self.acks, self.views, self.refused, self.lags = [], [], {}, []
        self.acknowledged = {}
        self.began = {}
        self.selector = selectors.DefaultSelector()
        for one in [*editors, *onlookers]:
            self.selector.register(one.connection, selectors.EVENT_READ, one)
        self.started = time.monotonic()
        self.measured = self.started + warm
        self.ended = self.measured + seconds
        self._write(editors)
        self._drain(onlookers)
        for one in [*editors, *onlookers]:
            one.connection.close()

    def _write(self, editors):
        number = 0
        for editor in editors:
            editor.due += self.started
        # By the time when they write next; who still waits for an answer comes later.
        due = [(editor.due, place, editor) for place, editor in enumerate(editors)]
        heapq.heapify(due)
        while due:
            now = time.monotonic()
            if now > self.ended + 20:
                raise TimeoutError("some editors never got an answer")
            while due and due[0][0] <= now:
                _, place, editor = heapq.heappop(due)
                if editor.asked is not None:
                    editor.waited = True
                    heapq.heappush(due, (now + 0.002, place, editor))
                elif editor.due < self.ended:
                    number += 1
                    if not editor.waited:
                        self.lags.append(now - editor.due)
                    editor.waited = False
                    self.began[number] = editor.due
                    editor.ask(number)
                    editor.due += editor.pause
                    heapq.heappush(due, (max(editor.due, now), place, editor))
            self._look(min(0.02, max(0.0, due[0][0] - now)) if due else 0)

    def _look(self, seconds):
        for key, _ in self.selector.select(seconds):
            one = key.data
            if isinstance(one, Editor):
                asked, number = one.asked, one.number
                status = one.answered()
                now = time.monotonic()
                if status == 200:
                    self.acknowledged[one.program] = self.acknowledged.get(one.program, 0) + 1
                    if asked >= self.measured:
                        self.acks.append(now - asked)
                elif status is not None:
                    self.refused[status] = self.refused.get(status, 0) + 1
            else:
                numbers = one.take()
                now = time.monotonic()
                for number in numbers:
                    began = self.began[int(number)]
                    if began >= self.measured:
                        self.views.append(now - began)

    def _drain(self, onlookers):
        """Waits until the readers have seen all, or for five seconds."""
        end = time.monotonic() + 5
        while time.monotonic() < end and self.unseen(onlookers):
            self._look(0.05)
        self.lost = self.unseen(onlookers)

    def unseen(self, onlookers):
        return sum(abs(self.acknowledged.get(one.program, 0) - len(one.seen)) for one in onlookers)


def share(values, part):
    """The value below which that part of all values lies."""
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * part))] if values else float("nan")
