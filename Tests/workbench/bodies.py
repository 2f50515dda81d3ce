"""Bodies that are too large, too deep, or nothing that a browser of ours would send (H03)."""
import json
import time
import urllib.parse
import uuid

from ledger import Tests, equal, one_of, require
from session import write
from wire import Wire, head

tests = Tests("bodies")
test = tests.test
BROWSERS = 1
OPERATIONS = "/api/programs/nursing/operations"
PLACES = [
    ("POST", OPERATIONS), ("PUT", "/api/programs/nursing/cell?part=o1&field=notes"),
    ("PUT", "/api/programs/nursing/presence"), ("PUT", "/api/programs/nursing/seen"),
]


def send(session, method, path, body):
    return session.api(method, path, body, {"Idempotency-Key": str(uuid.uuid4()), "If-Match": '"v0"'})


def pour(scene, path, secret, more, megabytes, piece):
    """Sends a body for as long as the server takes it; its answer and the megabytes that went."""
    port, sent = scene.server.port, 0
    with Wire(port, timeout=15) as wire:
        wire.send(head("POST", path, port, secret, "Sec-Fetch-Site: same-origin", "X-Plait: 1",
                       "Idempotency-Key: k", *more))
        while sent < megabytes and wire.send(piece):
            sent += 1
        try:
            return wire.answer(), sent
        except TimeoutError:
            return None, sent


@test("H03: 100 MB to a route that takes 1 MB are refused, and the memory stays flat")
def large_bodies(scene):
    scene.session(scene.maria).get("/healthz")
    before, size = scene.server.memory, 100 << 20
    megabyte = b"x" * (1 << 20)
    chunk = b"100000\r\n" + megabyte + b"\r\n"
    for path, secret, kind in (
        (OPERATIONS, scene.maria.secret, "application/json"), ("/sign-in", None, "application/x-www-form-urlencoded"),
        ("/programs", scene.administrator.secret, "application/x-www-form-urlencoded"),
        ("/no-such-page", None, "application/json"),
    ):
        for name, more, piece in (
            ("with its length", f"Content-Length: {size}", megabyte), ("in chunks", "Transfer-Encoding: chunked", chunk),
        ):
            answer, sent = pour(scene, path, secret, [f"Content-Type: {kind}", more], 100, piece)
            if answer is not None:
                one_of(f"{path} {name}", (413,) if path != "/no-such-page" else (404, 413), answer[0])
            grown = scene.server.memory - before
            require(grown < 60, f"{path} {name}: memory grew by {grown:.0f} MB after {sent} MB")
    equal("the server goes on", 200, scene.session(scene.maria).get("/api/programs/nursing/seen").status)


@test("H03: a length that lies is no reason to wait for ever, or to allocate")
def lying_length(scene):
    port, before = scene.server.port, scene.server.memory
    wires = []
    for size in (1 << 40, (1 << 63) - 1, 2_000_000):
        for _ in range(10):
            wire = Wire(port)
            wire.send(head("POST", "/sign-in", port, None, "Sec-Fetch-Site: same-origin", f"Content-Length: {size}",
                           "Content-Type: application/x-www-form-urlencoded") + b"name=x")
            wires.append(wire)
    require(scene.server.memory - before < 30, f"memory grew by {scene.server.memory - before:.0f} MB")
    equal("others", 200, scene.session(scene.maria).get("/api/programs/nursing/seen").status)
    for wire in wires:
        wire.close()


@test("a body just below 1 MB is understood, one just above is too large")
def edge_of_the_limit(scene):
    maria = scene.session(scene.maria)
    for size, status in (((1 << 20) - 200, 422), ((1 << 20) + 1, 413)):
        body = json.dumps({"writes": [write("o1", "notes", 0, "")]})
        body = body.replace('"value": ""', '"value": "' + "x" * (size - len(body)) + '"')
        equal(f"{len(body)} bytes", status, send(maria, "POST", OPERATIONS, body).status)


@test("JSON that is none, or deeper or longer than any of ours, is refused by every route in good time")
def strange_json(scene):
    maria = scene.session(scene.maria)
    # Somebody must have opened the program, or nobody is told where the others are.
    maria.state("nursing")
    deep, wide = 10_000, 300_000
    values = {
        "empty": b"", "blank": b" \n", "open": b"{", "word": b"hello", "two": b"{}{}", "comma": b'{"writes":[],}',
        "comment": b"{}//", "single quotes": b"{'writes':[]}", "deep list": b"[" * deep, "deep list, closed": b"[" * deep + b"]" * deep,
        "deep group": b'{"a":' * deep, "deep group, closed": b'{"a":' * deep + b"1" + b"}" * deep, "33 deep": b"[" * 33 + b"]" * 33,
        "wide": b"[" + b"0," * wide + b"0]", "wide group": b"{" + b",".join(b'"k%d":0' % n for n in range(60_000)) + b"}",
        "bad UTF-8": b'{"writes":"\xff\xfe"}', "overlong": b'{"writes":"\xc0\xaf"}', "cut UTF-8": b'{"writes":"\xe2\x82"}',
        "surrogate": b'{"writes":"\xed\xa0\x80"}', "lone surrogate escape": b'{"writes":"\\ud800"}', "UTF-16": '{"writes":[]}'.encode("utf-16"),
        "BOM": b"\xef\xbb\xbf{}", "NUL": b'{"writes":"\0"}', "control": b'{"writes":"\x01"}', "bad escape": b'{"writes":"\\x41"}',
        "NaN": b'{"writes":NaN}', "Infinity": b'{"writes":-Infinity}', "huge number": b'{"seq":1e999999}', "long number": b'{"seq":' + b"9" * 100_000 + b"}",
        "leading zero": b'{"seq":01}', "plus": b'{"seq":+1}', "hexadecimal": b'{"seq":0x1}', "same key twice": b'{"seq":1,"seq":2}',
        "same key escaped": b'{"seq":1,"s\\u0065q":2}', "list": b"[]", "text": b'"x"', "number": b"1", "null": b"null", "true": b"true",
    }
    for method, path in PLACES:
        for name, body in values.items():
            started = time.monotonic()
            answer = send(maria, method, path, body)
            one_of(f"{method} {path}: {name}", (200, 204, 400, 412, 413, 422), answer.status)
            require(time.monotonic() - started < 2, f"{path}: {name} takes {time.monotonic() - started:.1f} s")
            # These are JSON (a mark of the byte order may be ignored: RFC 8259, 8.1), and a place in
            # the program has no numbers that it could be wrong about.
            is_json = name in ("list", "text", "number", "null", "true", "BOM")
            is_free = "presence" in path and name in ("huge number", "long number")
            if not is_json and not is_free:
                require(answer.status not in (200, 204), f"{method} {path}: {name} is taken ({answer.status})")
    seq = maria.state("nursing")["seq"]
    require(seq < 10, f"strange bodies made {seq} changes")


@test("a key that stands twice is refused, and never means one thing here and another there")
def key_twice(scene):
    maria = scene.session(scene.maria)
    base = maria.cell("nursing", "o1", "statement")["version"]
    for body in (
        '{"writes":[],"writes":[{"part":"o1","field":"statement","base":%d,"value":"x"}]}' % base,
        '{"writes":[{"part":"o1","field":"statement","base":%d,"value":"x","value":"y"}]}' % base,
        '{"writes":[{"part":"o2","part":"o1","field":"statement","base":%d,"value":"x"}]}' % base,
    ):
        equal(body, 422, send(maria, "POST", OPERATIONS, body).status)


@test("numbers at the edge of what a machine holds are refused or taken, and end nothing")
def edge_numbers(scene):
    maria = scene.session(scene.maria)
    numbers = [str(n) for n in (
        0, -1, 2**31, 2**32, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), -(2**63) + 1, -(2**63) - 1, 2**64, 10**40)]
    numbers += ["1.5", "1e3", "-0", "1e400", '"-9223372036854775808"', '"9223372036854775807"', '"x"', '""', "null", "true", "[1]", "{}"]
    known = (200, 204, 400, 403, 404, 409, 412, 422)
    a_write = '{"part":"o1","field":"notes","base":%s,"value":"x"}'
    for number in numbers:
        plain = urllib.parse.quote(number.strip('"'))
        asks = {
            "base": lambda: send(maria, "POST", OPERATIONS, f'{{"writes":[{a_write % number}]}}'),
            "undoes": lambda: send(
                maria, "POST", OPERATIONS, f'{{"writes":[{a_write % 0}],"undoes":{number}}}'),
            "seen": lambda: send(maria, "PUT", "/api/programs/nursing/seen", '{"seq":%s}' % number),
            "limit": lambda: maria.get(f"/api/programs/nursing/items?q=read&limit={plain}"),
            "match": lambda: maria.put_cell("nursing", "o1", "notes", '"x"', f'"v{number}"'),
        }
        for name, asked in asks.items():
            try:
                answer = asked()
            except OSError as error:
                maria.close()
                ended = not scene.server.is_alive
                if ended:
                    scene.server.start()
                require(False, f"{name} {number}: {'the server ended' if ended else error!r}")
            one_of(f"{name} {number}", known, answer.status)


@test("an undoes that is no number of a change is refused, and is not taken for an ordinary write")
def strange_undoes(scene):
    maria = scene.session(scene.maria)
    for undoes in ("x", 1.5, "", [], {}, True, 0, -1, 10**6):
        base = maria.cell("nursing", "o2", "notes")["version"]
        body = {"writes": [write("o2", "notes", base, f"undoes {undoes}")], "undoes": undoes}
        equal(f"undoes {undoes!r}", 422, send(maria, "POST", OPERATIONS, body).status)


@test("values that are too large or of a kind that the field cannot take are refused whole")
def strange_values(scene):
    maria = scene.session(scene.maria)
    base = maria.cell("nursing", "o3", "statement")["version"]
    for field, value in (
        ("statement", "x" * 16_385), ("statement", ["a list"]), ("statement", {"a": "group"}), ("title", "x" * 301),
        ("alignments", "text" * 5_000), ("alignments", [["list"]]), ("units", {"x": "y"}), ("alignments", ["x"] * 2_001),
        ("no such field", "x"), ("", "x"), ("@none", "x"), ("statement/deeper", "x"), ("x" * 10_000, "x"), ("../statement", "x"),
    ):
        answer = maria.operate("nursing", [write("o3", field, base if field == "statement" else 0, value)])
        require(answer.status in (413, 422), f"{field[:20]!r} = {str(value)[:30]!r}: {answer}")
    equal("16,384 bytes", 200, maria.operate("nursing", [write("o3", "statement", base, "x" * 16_384)]).status)


@test("texts come back as they were sent, character for character")
def texts_come_back(scene):
    maria = scene.session(scene.maria)
    for text in (
        "Größe – „schön“ 漢字 🧑‍🏫 e\u0301 \u00e9", "line one\nline two\n\nline four", "\ttabs\tinside", "a\u200bb\ufeffc",
        "\u202ehidden", "12", "1e3", "true", "null", "- no list", "key: value", "'quoted' \"twice\" \\back", "#comment", "x" * 5_000,
    ):
        base = maria.cell("nursing", "o4", "notes")["version"]
        answer = maria.operate("nursing", [write("o4", "notes", base, text)])
        equal(f"status for {text[:20]!r}", 200, answer.status)
        equal("text", text, maria.cell("nursing", "o4", "notes")["value"])
    for text in ("nul\0", "bell\x07", "\ufffe", "\ud800"):
        base = maria.cell("nursing", "o4", "notes")["version"]
        answer = maria.operate("nursing", [write("o4", "notes", base, text)])
        require(
            answer.status == 422 or answer.status == 200 and maria.cell("nursing", "o4", "notes")["value"] == text,
            f"{text!r} is neither refused nor kept: {answer}")
    base = maria.cell("nursing", "o5", "notes")["version"]
    body = b'{"writes":[{"part":"o5","field":"notes","base":%d,"value":"a\xff\xfeb"}]}' % base
    equal("bytes that are no UTF-8", 422, send(maria, "POST", OPERATIONS, body).status)


@test("a form with 100,000 fields, of one huge field, or with bad escapes is answered in good time")
def strange_forms(scene):
    visitor = scene.session()
    for name, body in {
        "100,000 fields": b"a=b&" * 100_000, "one field": b"name=" + b"x" * 1_000_000, "bad escapes": b"name=%zz%&password=%",
        "no pairs": b"&&&===&", "NUL": b"name=%00&password=%00", "bad UTF-8": b"name=%ff%fe&password=\xff", "a million %": b"name=" + b"%41" * 300_000,
    }.items():
        started = time.monotonic()
        answer = visitor.request("POST", "/sign-in", body, {
            "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"})
        one_of(name, (400, 401, 413, 422), answer.status)
        require(time.monotonic() - started < 10, f"{name} takes {time.monotonic() - started:.1f} s")
