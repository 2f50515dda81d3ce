"""What every answer says and does not say: headers, names that were sent, paths, and the log."""
import re
import tempfile
from pathlib import Path

import people
from ledger import Tests, equal, one_of, require
from wire import Wire, head

tests = Tests("answers")
test = tests.test
BROWSERS = 1

# Where the server, its programs and the people of this machine are: no answer may tell.
PLACES = "|".join(
    re.escape(f"/{place.parts[1]}/")
    for place in (Path(__file__).resolve(), Path(tempfile.gettempdir()).resolve() / "any", Path("/home/any")))

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'")
FIXED = {
    "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
}
# Answers of all kinds: method, path, headers, status.
KINDS = [
    ("GET", "/", {}, 200), ("GET", "/sign-in", {}, 303), ("GET", "/healthz", {}, 200),
    ("GET", "/assets/base.css", {}, 200), ("GET", "/assets/none.css", {}, 404), ("GET", "/none", {}, 404),
    ("GET", "/api/none", {}, 404), ("GET", "/programs/nursing/write", {}, 200), ("GET", "/programs/none/write", {}, 404),
    ("GET", "/api/programs/nursing/state", {}, 200), ("GET", "/api/programs/nursing/history", {}, 422),
    ("POST", "/api/programs/nursing/operations", {}, 403), ("GET", "/", {"Host": "evil.example"}, 421),
    ("GET", "/", {"Content-Encoding": "gzip"}, 415), ("DELETE", "/", {"Sec-Fetch-Site": "none"}, 404),
    ("GET", "/first/" + "A" * 43, {}, 410), ("GET", "/signed-out", {}, 200),
]


@test("pages, assets, redirects, errors and the API carry all security headers")
def security_headers(scene):
    maria = scene.session(scene.maria)
    for method, path, headers, status in KINDS:
        answer = maria.request(method, path, headers=headers)
        one_of(f"{method} {path}", (status, 405) if status == 404 else (status,), answer.status)
        # The address of a page with a secret in it goes nowhere, not even to our own pages.
        expected = {**FIXED, "Referrer-Policy": "no-referrer"} if path.startswith("/first/") else FIXED
        for name, value in expected.items():
            equal(f"{name} of {method} {path}", value, answer.header(name))


@test("pages and the API are kept by no cache, and no answer says what software made it")
def no_store(scene):
    maria = scene.session(scene.maria)
    for method, path, headers, _ in KINDS:
        answer = maria.request(method, path, headers=headers)
        if not path.startswith("/assets/base"):
            require("no-store" in (answer.header("Cache-Control") or ""), f"{path}: {answer.header('Cache-Control')}")
        for name in ("Server", "X-Powered-By"):
            equal(f"{name} of {path}", None, answer.header(name))


@test("the stream carries the security headers and is kept by no cache")
def stream_headers(scene):
    reader = scene.reader(scene.maria)
    require(reader.wait_until_open(), "the stream does not open")
    found = {name.lower(): value for name, value in reader.headers}
    for name, value in {**FIXED, "Cache-Control": "no-store"}.items():
        equal(name, value, found.get(name.lower()))
    reader.close()


@test("assets have their own type, and come again only when they changed")
def assets(scene):
    visitor = scene.session()
    for name, kind in (("base.css", "text/css"), ("write.js", "text/javascript")):
        answer = visitor.get(f"/assets/{name}")
        require((answer.header("Content-Type") or "").startswith(kind), f"{name}: {answer.header('Content-Type')}")
        again = visitor.get(f"/assets/{name}", {"If-None-Match": answer.header("ETag")})
        equal(f"{name} again", (304, b""), (again.status, again.body))
        equal(f"{name} with another tag", 200, visitor.get(f"/assets/{name}", {"If-None-Match": '"x"'}).status)


@test("no path below /assets leads out of it")
def traversal(scene):
    port = scene.server.port
    for path in (
        "../journal.sqlite", "..%2fjournal.sqlite", "%2e%2e/%2e%2e/etc/passwd", "%2e%2e%2fjournal.sqlite",
        "..\\journal.sqlite", "..%5cjournal.sqlite", "....//journal.sqlite", "/etc/passwd", "//etc/passwd",
        "%252e%252e%252fjournal.sqlite", "base.css/../../journal.sqlite", "..%c0%af..%c0%afetc/passwd",
        "base.css%00.js", "%00", "base.css%2f", "C:\\windows\\win.ini", "../Templates/head.mustache", "",
        "..%2fTemplates%2fhead.mustache", "base.css;x", ".", "..", "%2e", "file:///etc/passwd",
    ):
        with Wire(port) as wire:
            wire.send(head("GET", f"/assets/{path}", port))
            answer = wire.answer()
        require(answer is not None, f"no answer to {path}")
        one_of(f"/assets/{path}", (303, 400, 404), answer[0])
        for secret in (b"root:", b"SQLite format", b"{{"):
            require(secret not in answer[2], f"/assets/{path} gives {secret}")


@test("program names with slashes, dots, quotes and other marks are no programs")
def program_names(scene):
    ada, port = scene.session(scene.administrator), scene.server.port
    for name in (
        "nursing%2f..%2fwelding", "..", "nursing%00", "NURSING", "nursing'--", "nursing%22", "%20nursing", "nursing%0a",
        "-nursing", "n" * 65, "nursing:1", "nursing*", "%", "%zz", "nursing%25", "п", "%ff", "*", "nursing,welding",
    ):
        for path in (f"/api/programs/{name}/state", f"/programs/{name}/write"):
            with Wire(port) as wire:
                wire.send(head("GET", path, port, scene.administrator.secret).decode().encode("utf-8"))
                answer = wire.answer()
            one_of(f"GET {path}", (400, 404), answer and answer[0])
    equal("the program itself", 200, ada.get("/api/programs/nursing/state").status)


@test("headers of a proxy that is not there show up in no answer")
def forged_proxy(scene):
    maria = scene.session(scene.maria)
    forged = {
        "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "X-Forwarded-Prefix": "/evil-prefix",
        "X-Proxy-Path": "/evil-prefix", "X-Script-Name": "/evil-prefix", "X-Original-URL": "/evil-prefix",
        "X-Rewrite-URL": "/evil-prefix", "Forwarded": "host=evil.example", "X-Host": "evil.example",
        "Referer": "https://evil.example/", "X-Forwarded-Server": "evil.example",
    }
    for path in ("/", "/programs/nursing", "/programs/nursing/write", "/sign-in", "/none", "/api/programs/nursing/state"):
        for session in (maria, scene.session()):
            plain, answer = session.get(path), session.get(path, forged)
            equal(f"status of {path}", plain.status, answer.status)
            for text in ("evil.example", "evil-prefix"):
                require(text not in answer.text + str(answer.headers), f"{path} says {text}")


@test("line ends in paths, queries and keys make no headers of their own")
def header_injection(scene):
    maria = scene.session(scene.maria)
    for path in (
        "/programs/nursing%0d%0aX-Injected:%20yes/write", "/none%0d%0aX-Injected:%20yes", "/?q=%0d%0aX-Injected:%20yes",
        "/api/programs/nursing/state%0aX-Injected:%20yes", "/sign-in?next=/%0d%0aX-Injected:%20yes",
    ):
        for session in (maria, scene.session()):
            equal(f"headers of {path}", None, session.get(path).header("X-Injected"))


@test("an error names no file, no line and no type of the server")
def errors_say_little(scene):
    maria = scene.session(scene.maria)
    texts = [maria.request(method, path, headers=headers).text for method, path, headers, status in KINDS if status >= 400]
    texts.append(maria.api("POST", "/api/programs/nursing/operations", b"{", {"Idempotency-Key": "k"}).text)
    texts.append(maria.api("POST", "/api/programs/nursing/operations", b"\xff", {"Idempotency-Key": "k"}).text)
    for text in texts:
        found = re.search(rf"\.swift|{PLACES}|SQLITE|GRDB|Hummingbird|NIO|Optional\(", text)
        require(not found, f"{found and found.group()} in {text[:300]}")


@test("errors of the API are JSON with code, message and remedy; errors of pages are pages")
def errors_have_remedies(scene):
    maria = scene.session(scene.maria)
    for path in ("/api/none", "/api/programs/none/state", "/api/programs/nursing/history", "/api/programs/nursing/suggestions?part=x"):
        answer = maria.get(path)
        equal(f"fields of {path}", True, {"code", "message", "remedy"} <= set(answer.json))
        equal(f"type of {path}", "application/json", answer.header("Content-Type"))
    for path in ("/none", "/programs/none/write"):
        answer = maria.get(path)
        require("<h1" in answer.text, f"{path}: {answer}")
        equal(f"type of {path}", "text/html; charset=utf-8", answer.header("Content-Type"))


@test("the log has no secrets, and no line that somebody else has written")
def log(scene):
    maria = scene.session(scene.maria)
    for path in ("/none%0a2026-11-29%20forged%20line", "/first/" + people.new_secret(), "/api/programs/nursing/state%1b[31m"):
        maria.get(path)
    maria.form("/sign-in", {"name": "x\nforged line", "password": "a secret that I typed"})
    text = scene.server.log
    for secret in (scene.maria.secret, "a secret that I typed", "\nforged line", "\x1b["):
        require(secret not in text, f"the log has {secret!r}")
