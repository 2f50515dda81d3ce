"""Bytes on a connection, as no browser would send them."""
import json
import socket
import time

from session import COOKIE


class Wire:
    """A connection on which every byte is ours."""

    def __init__(self, port, timeout=10, receive=None):
        self.socket = socket.socket()
        if receive:
            # Must be set before connecting to bound what the kernel takes for us.
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        self.socket.settimeout(timeout)
        self.socket.connect(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()

    def send(self, data):
        """Sends all of it, or as much as the other end takes before it hangs up."""
        try:
            self.socket.sendall(data)
            return True
        except (BrokenPipeError, ConnectionResetError, TimeoutError):
            return False

    def _more(self):
        try:
            data = self.socket.recv(65_536)
        except (ConnectionResetError, BrokenPipeError):
            data = b""
        self.rest += data
        return bool(data)

    def answer(self):
        """The next whole answer: status, headers as text, body; None when the connection ended."""
        while b"\r\n\r\n" not in self.rest:
            if not self._more():
                return None
        head, _, self.rest = self.rest.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        status = int(lines[0].split()[1])
        length = next(
            (int(l.split(":")[1]) for l in lines if l.lower().startswith("content-length:")), 0)
        while len(self.rest) < length:
            if not self._more():
                break
        body, self.rest = self.rest[:length], self.rest[length:]
        return status, "\r\n".join(lines[1:]), body

    def answers(self, most=10):
        """All answers until the other end is silent for as long as the timeout or hangs up."""
        found = []
        try:
            while len(found) < most:
                answer = self.answer()
                if answer is None:
                    break
                found.append(answer)
        except TimeoutError:
            pass
        return found

    def everything(self):
        """All bytes until the other end is silent for as long as the timeout or hangs up."""
        try:
            while self._more():
                pass
        except TimeoutError:
            pass
        return self.rest

    def ends_within(self, seconds):
        """Whether the other end hangs up in time; what it says before is dropped."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.socket.settimeout(max(0.05, end - time.monotonic()))
            try:
                if not self.socket.recv(65_536):
                    return True
            except (ConnectionResetError, BrokenPipeError):
                return True
            except TimeoutError:
                return False
        return False


def head(method, path, port, secret=None, *more):
    """The head of a request, without its last empty line's body."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}"]
    if secret:
        lines.append(f"Cookie: {COOKIE}={secret}")
    return ("\r\n".join([*lines, *more]) + "\r\n\r\n").encode()


def operation(port, secret, program, writes, key):
    """The bytes of a whole operation."""
    body = json.dumps({"writes": writes}).encode()
    return head(
        "POST", f"/api/programs/{program}/operations", port, secret, "X-Plait: 1",
        "Sec-Fetch-Site: same-origin", "Content-Type: application/json", f"Idempotency-Key: {key}",
        f"Content-Length: {len(body)}") + body


def post_and_leave(port, secret, program, writes, key):
    """Sends an operation and hangs up before its answer."""
    with Wire(port) as wire:
        wire.send(operation(port, secret, program, writes, key))
