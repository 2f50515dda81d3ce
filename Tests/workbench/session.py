"""One browser that talks to the server."""
import http.client
import json
import select
import socket
import urllib.parse
import uuid

COOKIE = "plait-session"


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def header(self, name):
        """The value of a header; None when it is not there."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    def cookies(self):
        return [value for key, value in self.headers if key.lower() == "set-cookie"]

    def secret(self):
        """The secret in the cookie that is set."""
        for cookie in self.cookies():
            name, _, rest = cookie.partition("=")
            if name.strip() == COOKIE:
                return rest.split(";")[0]
        return None

    def __repr__(self):
        return f"{self.status} {self.text[:300]}"


class Session:
    def __init__(self, port, secret=None, timeout=15):
        self.port = port
        self.secret = secret
        self.timeout = timeout
        self.connection = None

    def close(self):
        if self.connection:
            self.connection.close()
            self.connection = None

    def request(self, method, path, body=None, headers=None):
        """Sends one request and reads its whole answer; a connection that broke is not used again."""
        headers = dict(headers or {})
        if self.secret:
            headers.setdefault("Cookie", f"{COOKIE}={self.secret}")
        # What the server has hung up on is not used again; nothing was sent on it.
        if self.connection and (not self.connection.sock or select.select([self.connection.sock], [], [], 0)[0]):
            self.close()
        try:
            return self._send(method, path, body, headers)
        except (http.client.HTTPException, OSError):
            self.close()
            raise

    def _send(self, method, path, body, headers):
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
            self.connection.connect()
            self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        answer = Answer(response.status, response.getheaders(), response.read())
        if response.will_close:
            self.close()
        return answer

    def get(self, path, headers=None):
        return self.request("GET", path, None, headers)

    def api(self, method, path, value, headers=None):
        """A request as our own script sends it."""
        body = value if isinstance(value, (bytes, str)) else json.dumps(value)
        body = body.encode() if isinstance(body, str) else body
        return self.request(method, path, body, {
            "Content-Type": "application/json", "X-Plait": "1", "Sec-Fetch-Site": "same-origin",
            **(headers or {}),
        })

    def form(self, path, fields, headers=None):
        """A form as our own page sends it."""
        return self.request("POST", path, urllib.parse.urlencode(fields).encode(), {
            "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin",
            **(headers or {}),
        })

    def upload(self, path, fields, files, headers=None):
        """A form with files as our own page sends it; a name goes into the head as it is, quotes escaped."""
        mark = uuid.uuid4().hex
        parts = [(f'name="{name}"', value.encode()) for name, value in fields.items()]
        for field, name, content in files:
            shown = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
            parts.append((f'name="{field}"; filename="{shown}"\r\nContent-Type: application/octet-stream', content))
        body = b"".join(
            f"--{mark}\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode() + content + b"\r\n"
            for head, content in parts) + f"--{mark}--\r\n".encode()
        return self.request("POST", path, body, {
            "Content-Type": f"multipart/form-data; boundary={mark}", "Sec-Fetch-Site": "same-origin",
            **(headers or {}),
        })

    # Programs.

    def operate(self, program, writes, key=None, undoes=None, headers=None):
        body = {"writes": writes}
        if undoes is not None:
            body["undoes"] = undoes
        return self.api(
            "POST", f"/api/programs/{program}/operations", body,
            {"Idempotency-Key": key or str(uuid.uuid4()), **(headers or {})})

    def state(self, program):
        return self.get(f"/api/programs/{program}/state").json

    def cell(self, program, part, field):
        """A cell of the state; one that was never written has version 0."""
        for cell in self.state(program)["cells"]:
            if cell.get("part") == part and cell["field"] == field:
                return cell
        return {"part": part, "field": field, "version": 0, "value": None}

    def put_cell(self, program, part, field, value, match, key=None, headers=None):
        query = urllib.parse.urlencode({"part": part, "field": field})
        all_headers = {"Idempotency-Key": key or str(uuid.uuid4()), **(headers or {})}
        if match is not None:
            all_headers["If-Match"] = match
        return self.api("PUT", f"/api/programs/{program}/cell?{query}", value, all_headers)

    def history(self, program, part, field):
        query = urllib.parse.urlencode({"part": part, "field": field})
        return self.get(f"/api/programs/{program}/history?{query}").json["entries"]


def write(part, field, base, value):
    """One write of an operation; without a part, of the program itself."""
    entry = {"field": field, "base": base, "value": value}
    return entry if part is None else {"part": part, **entry}
