"""A reader of a program's stream, as a browser's EventSource is one."""
import http.client
import json
import threading
import time

from session import COOKIE


class Reader:
    """Reads in a thread of its own; comes back with the number of the last change that it saw."""

    def __init__(self, port, secret, program, after=None, follows=False, keeps=True):
        self.port, self.secret, self.program = port, secret, program
        self.after = after
        self.follows = follows
        self.keeps = keeps
        self.last = None
        self.changes, self.others = [], []
        self.numbers = []
        self.connections = 0
        self.status = None
        self.ended = False
        self.headers = []
        self.news = threading.Condition()
        self._closing = False
        self._connection = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while not self._closing:
            try:
                self._read()
            except (OSError, http.client.HTTPException, ValueError, AttributeError):
                pass
            with self.news:
                self._connection = None
                self.news.notify_all()
            if not self.follows or self._closing or self.status in (401, 404):
                break
            time.sleep(0.1)
        with self.news:
            self.ended = True
            self.news.notify_all()

    def _read(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        path = f"/api/programs/{self.program}/stream"
        headers = {"Cookie": f"{COOKIE}={self.secret}", "Accept": "text/event-stream"}
        place = self.last if self.last is not None else None
        if place is not None:
            headers["Last-Event-ID"] = str(place)
        elif self.after is not None:
            path += f"?after={self.after}"
        connection.request("GET", path, headers=headers)
        self._connection = connection
        response = connection.getresponse()
        with self.news:
            self.status = response.status
            self.headers = response.getheaders()
            self.connections += 1
            self.news.notify_all()
        if response.status != 200:
            return
        event, data, number = "message", [], None
        while not self._closing:
            line = response.readline()
            if not line:
                return
            line = line.rstrip(b"\n").decode()
            if line == "":
                if data:
                    self._take(event, "\n".join(data), number)
                event, data, number = "message", [], None
            elif line.startswith(":"):
                self._take("comment", line, None)
            else:
                name, _, value = line.partition(":")
                value = value.removeprefix(" ")
                if name == "event":
                    event = value
                elif name == "data":
                    data.append(value)
                elif name == "id":
                    number = value

    def _take(self, event, data, number):
        with self.news:
            if event == "change":
                value = json.loads(data)
                self.last = int(number)
                self.numbers.append(int(number))
                if self.keeps:
                    self.changes.append(value)
            else:
                self.others.append((event, data))
            self.news.notify_all()

    def wait(self, condition, seconds=10):
        """Whether a condition on this reader comes true in time."""
        with self.news:
            return self.news.wait_for(lambda: condition(self), seconds)

    def wait_for_change(self, number, seconds=10):
        return self.wait(lambda reader: reader.last is not None and reader.last >= number, seconds)

    def wait_until_open(self, seconds=10):
        return self.wait(lambda reader: reader.connections > 0, seconds)

    def wait_for_event(self, name, seconds=10):
        return self.wait(lambda reader: any(event == name for event, _ in reader.others), seconds)

    def cut(self):
        """Breaks the connection, as a train in a tunnel does."""
        connection = self._connection
        if connection and connection.sock:
            try:
                connection.sock.shutdown(2)
            except OSError:
                pass

    def close(self):
        self._closing = True
        self.cut()
        self._thread.join(5)
