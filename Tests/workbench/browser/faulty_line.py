"""What stands between the browsers and the server, and breaks on order.

Faults strike requests whose path ends with `path`: drop (nothing reaches the server), lose (the server does it
and its answer never arrives), delay (by `seconds`), working (what a status says while work goes on), and any
status, such as 503, as the server would send it.
"""
import http.client
import json
import select
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NOT_PASSED_ON = {"host", "origin", "connection", "content-length"}
NOT_PASSED_BACK = {"connection", "content-length", "transfer-encoding", "keep-alive"}
MESSAGES = {
    "403": "You may not change this strand.", "409": "The program is closed for changes.",
    "503": "The server is busy.", "507": "The disk of the server is full.",
}

WORKING = {"state": "working", "done": 3, "of": 14, "message": "3 of 14 documents done: Crosswalk."}


class FaultyLine(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, server_port):
        super().__init__(("127.0.0.1", 0), Passage)
        self.server_port_behind = server_port
        self.faults = []
        self.streams = []
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request, client_address):
        """Browsers leave in the middle of an answer; that is nothing to tell."""

    def break_next(self, kind, count=1, path="/operations", seconds=1):
        self.faults.append({"kind": kind, "count": count, "path": path, "seconds": seconds})

    def mend(self):
        self.faults = []

    def silence(self):
        """From now on nothing comes out of the streams that are open, and they do not end: a line that is dead."""
        for stream in list(self.streams):
            stream.is_silent = True

    def say(self, event):
        """Says something in all open streams that the server did not say."""
        for stream in list(self.streams):
            stream.send(f"event: {event}\ndata: {{}}\n\n".encode())

    def fault(self, path, is_after):
        # A script of the page is called like what it asks for, with more behind it.
        end = path.partition("?")[0]
        for fault in self.faults:
            if fault["count"] > 0 and end.endswith(fault["path"]) and (fault["kind"] == "lose") == is_after:
                fault["count"] -= 1
                return fault
        return None


class Passage(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        fault = self.server.fault(self.path, is_after=False)
        if fault and self.strike(fault):
            return
        if self.path.partition("?")[0].endswith("/stream"):
            Stream(self).run()
            return
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port_behind, timeout=30)
        try:
            connection.request(self.command, self.path, body or None, self.rewritten())
            response = connection.getresponse()
            content = response.read()
        finally:
            connection.close()
        if self.server.fault(self.path, is_after=True):
            self.hang_up()
            return
        self.answer(response.status, response.getheaders(), content)

    do_GET = do_POST = do_PUT = pass_on

    def rewritten(self):
        """The headers with the names by which the server knows itself."""
        here, there = self.headers["Host"], f"127.0.0.1:{self.server.server_port_behind}"
        headers = {name: value for name, value in self.headers.items() if name.lower() not in NOT_PASSED_ON}
        headers["Host"] = there
        if self.headers["Origin"]:
            headers["Origin"] = self.headers["Origin"].replace(here, there)
        return headers

    def answer(self, status, headers, content):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in NOT_PASSED_BACK:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def hang_up(self):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def strike(self, fault):
        """Whether the request has met its end."""
        if fault["kind"] == "delay":
            time.sleep(fault["seconds"])
            return False
        if fault["kind"] == "drop":
            self.hang_up()
            return True
        headers = [("Content-Type", "application/json")]
        if fault["kind"] == "working":
            self.answer(200, headers, json.dumps(WORKING).encode())
            return True
        if fault["kind"] in ("503", "507"):
            headers.append(("Retry-After", str(fault["seconds"])))
        self.answer(int(fault["kind"]), headers, json.dumps({
            "code": f"WB-{fault['kind']}", "message": MESSAGES[fault["kind"]],
            "remedy": "Ask the administrator of this program."}).encode())
        return True


class Stream:
    """Server-sent events on their way through, each as soon as it comes."""

    def __init__(self, passage):
        self.passage = passage
        self.is_silent = False
        self.lock = threading.Lock()

    def send(self, data):
        if not self.is_silent:
            with self.lock:
                self.passage.wfile.write(data)

    def run(self):
        passage = self.passage
        passage.close_connection = True
        with socket.create_connection(("127.0.0.1", passage.server.server_port_behind)) as behind:
            lines = [f"GET {passage.path} HTTP/1.1", *(f"{n}: {v}" for n, v in passage.rewritten().items())]
            behind.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
            head, rest = self.head(behind)
            passage.wfile.write(head)
            passage.server.streams.append(self)
            try:
                self.pump(behind, rest)
            finally:
                passage.server.streams.remove(self)

    def head(self, behind):
        """The head of the answer without the framing, which ends here, and what came after it."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = behind.recv(65_536)
            if not more:
                break
            data += more
        head, _, rest = data.partition(b"\r\n\r\n")
        dropped = (b"transfer-encoding", b"connection")
        kept = [line for line in head.split(b"\r\n") if not line.lower().startswith(dropped)]
        return b"\r\n".join([*kept, b"Connection: close"]) + b"\r\n\r\n", rest

    def pump(self, behind, data):
        browser = self.passage.connection
        while True:
            data = self.whole_chunks(data)
            ready, _, _ = select.select([behind, browser], [], [])
            # A browser says nothing on a stream: what can be read is that it left.
            if browser in ready:
                return
            more = behind.recv(65_536)
            if not more:
                return
            data += more

    def whole_chunks(self, data):
        """Sends on what has come whole; gives the rest."""
        while b"\r\n" in data:
            size, _, after = data.partition(b"\r\n")
            length = int(size, 16)
            if len(after) < length + 2:
                break
            self.send(after[:length])
            data = after[length + 2:]
        return data
