"""Requests that two servers would read in two ways, and requests that are too much (H01, H04, H05)."""
import time

from ledger import Tests, equal, one_of, require
from wire import Wire, head

tests = Tests("http edge")
test = tests.test
BROWSERS = 1
SEEN = "/api/programs/nursing/seen"


def lines(port, secret, *more, path=SEEN, method="PUT"):
    """The head of a request that changes something, with more header lines."""
    return head(method, path, port, secret, "X-Plait: 1", "Sec-Fetch-Site: same-origin",
                "Content-Type: application/json", *more)


def exchange(port, data, timeout=2, most=5):
    """All that the server says to these bytes."""
    with Wire(port, timeout=timeout) as wire:
        wire.send(data)
        return wire.answers(most)


# A second request that must never be read as one: it hides in the body of the first.
def hidden(port):
    return head("GET", "/smuggled", port)


@test("H01: bodies whose length is said twice or in two ways never start a second request")
def smuggling(scene):
    port, secret = scene.server.port, scene.maria.secret
    inner = hidden(port)
    chunked = b"0\r\n\r\n" + inner
    size = len(chunked)
    cases = {
        "length and chunked": (["Content-Length: %d" % size, "Transfer-Encoding: chunked"], chunked),
        "chunked and length": (["Transfer-Encoding: chunked", "Content-Length: %d" % size], chunked),
        "length 6 and chunked": (["Content-Length: 6", "Transfer-Encoding: chunked"], b"0\r\n\r\nG" + inner),
        "two lengths": (["Content-Length: 0", "Content-Length: %d" % len(inner)], inner),
        "two lengths, longer first": (["Content-Length: %d" % len(inner), "Content-Length: 0"], inner),
        "two lengths in a list": (["Content-Length: 0, %d" % len(inner)], inner),
        "length with sign": (["Content-Length: +0"], inner),
        "negative length": (["Content-Length: -1"], inner),
        "length in hexadecimal": (["Content-Length: 0x0"], inner),
        "length with blanks": (["Content-Length: 0 0"], inner),
        "length with a letter": (["Content-Length: 0a"], inner),
        "length too large for a machine": (["Content-Length: 99999999999999999999999"], inner),
        "white space before the colon": (["Content-Length : %d" % len(inner)], inner),
        "chunked before the colon": (["Transfer-Encoding : chunked"], chunked),
        "chunked on a folded line": (["Transfer-Encoding:\r\n chunked"], chunked),
        "length on a folded line": (["Content-Length:\r\n 0"], inner),
        "a folded line": (["X-Folded: a\r\n b", "Content-Length: 0"], inner),
        "xchunked": (["Transfer-Encoding: xchunked"], chunked),
        "chunked with a vertical tab": (["Transfer-Encoding: \x0bchunked"], chunked),
        "chunked in quotes": (["Transfer-Encoding: \"chunked\""], chunked),
        "identity": (["Transfer-Encoding: identity", "Content-Length: 0"], inner),
        "chunked, identity": (["Transfer-Encoding: chunked, identity"], chunked),
        "chunked twice": (["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"], chunked),
        "chunked and identity": (["Transfer-Encoding: chunked", "Transfer-Encoding: identity"], chunked),
        "chunked before another header on a bare LF": (["X-A: b\nTransfer-Encoding: chunked"], chunked),
        "a NUL in a header": (["X-A: b\0c", "Content-Length: 0"], inner),
        "a CR in a header": (["X-A: b\rContent-Length: 0"], inner),
    }
    for name, (more, body) in cases.items():
        answers = exchange(port, lines(port, secret, *more) + body, timeout=0.5)
        statuses = [status for status, _, _ in answers]
        require(len(statuses) <= 1 or statuses[0] == 400, f"{name}: {statuses}")
        if len(statuses) > 1:
            equal(f"{name}: what comes after the refusal", [400], sorted(set(statuses)))
        one_of(f"{name}: status", (400, 422, 501, 413, 403), statuses[0] if statuses else 400)
    equal("the server goes on", 200, scene.session(scene.maria).get(SEEN).status)


@test("H01: chunks that are none end the connection and start no second request")
def chunks(scene):
    port, secret = scene.server.port, scene.maria.secret
    body = b'{"seq":1}'
    good = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    answers = exchange(port, lines(port, secret, "Transfer-Encoding: chunked") + good, timeout=0.5)
    equal("good chunks", [204], [status for status, _, _ in answers])
    for name, data in {
        "a size that is none": b"x\r\n" + body, "negative": b"-1\r\n" + body, "with 0x": b"0x9\r\n" + body,
        "too large for a machine": b"FFFFFFFFFFFFFFFFF\r\n" + body, "2^63": b"8000000000000000\r\n" + body,
        "blank before": b" 9\r\n" + body, "bare LF": b"9\n" + body + b"\n0\n\n" + hidden(port),
        "no CRLF after the data": b"9\r\n" + body + b"XX0\r\n\r\n" + hidden(port),
        "underscore": b"0_9\r\n" + body, "plus": b"+9\r\n" + body,
        "size too small": b"3\r\n" + body + b"\r\n0\r\n\r\n" + hidden(port),
        "extension of 1 MB": b"9;" + b"x" * (1 << 20) + b"\r\n" + body + b"\r\n0\r\n\r\n",
        "extension with a bare LF": b"9;a\n9\r\n" + body + b"\r\n0\r\n\r\n" + hidden(port),
        "trailer of 1 MB": good[:-2] + b"X: " + b"y" * (1 << 20) + b"\r\n\r\n",
    }.items():
        answers = exchange(port, lines(port, secret, "Transfer-Encoding: chunked") + data, timeout=0.5)
        statuses = [status for status, _, _ in answers]
        require(all(s in (400, 413, 431, 415, 422, 204) for s in statuses), f"{name}: {statuses}")
        # These can be read in one way only, so that taking them is no danger.
        is_plain = any(word in name for word in ("LF", "extension", "trailer"))
        require(is_plain or 204 not in statuses, f"{name} is taken: {statuses}")
        require(404 not in statuses, f"{name}: a second request was read: {statuses}")


@test("H01: request lines and heads with bare LF, wrong versions or blanks are refused or read in one way")
def request_lines(scene):
    port = scene.server.port
    host = f"Host: 127.0.0.1:{port}\r\n"
    for line in (
        "GET / HTTP/2.0", "GET / HTTP/1.2", "GET / HTTP/0.9", "GET /", "GET  / HTTP/1.1", "GET\t/ HTTP/1.1", "GET / HTTP/1.1 x",
        " GET / HTTP/1.1", "G\0T / HTTP/1.1", "GET / HTTP/1.10", "GET /a b HTTP/1.1", "GET / http/1.1", "PRI * HTTP/2.0", "/ GET HTTP/1.1",
        "GET /\x01 HTTP/1.1", "GET /\x7f HTTP/1.1", "GÉT / HTTP/1.1", "GET /é HTTP/1.1", "GET relative HTTP/1.1", "GET * HTTP/1.1", "HTTP/1.1 200 OK",
        "CONNECT evil.example:80 HTTP/1.1", "GET #x HTTP/1.1", "GET ?x HTTP/1.1",
    ):
        answers = exchange(port, f"{line}\r\n{host}\r\n".encode("latin-1"), timeout=0.5)
        statuses = [status for status, _, _ in answers]
        known = {200, 303, 400, 403, 404, 405, 421, 505}
        require(len(statuses) <= 1 and known.issuperset(statuses), f"{line!r}: {statuses}")
        require(statuses != [200] or "1.2" in line, f"{line!r} is answered with a page")
    for name, data in {
        "no Host": b"GET /healthz HTTP/1.1\r\n\r\n", "two Hosts": f"GET / HTTP/1.1\r\n{host}Host: evil.example\r\n\r\n".encode(),
        "two Hosts, evil first": f"GET / HTTP/1.1\r\nHost: evil.example\r\n{host}\r\n".encode(),
        "a line without colon": f"GET / HTTP/1.1\r\n{host}nonsense\r\n\r\n".encode(), "an empty name": f"GET / HTTP/1.1\r\n{host}: x\r\n\r\n".encode(),
        "a name with a blank": f"GET / HTTP/1.1\r\n{host}X Y: x\r\n\r\n".encode(), "TLS": bytes.fromhex("16030100a5010000a10303") + b"\0" * 160,
        "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0\0\0\4\0\0\0\0\0", "noise": bytes(range(256)) * 20, "zeros": b"\0" * 4_000,
    }.items():
        statuses = [status for status, _, _ in exchange(port, data, timeout=0.5)]
        require(all(s in (200, 303, 400, 421, 505) for s in statuses[:1]), f"{name}: {statuses}")
        if name.startswith("two Hosts"):
            one_of(name, ([400], [421]), statuses)


@test("H01: no answer switches to another protocol")
def upgrades(scene):
    port = scene.server.port
    for more in (["Upgrade: h2c", "Connection: Upgrade, HTTP2-Settings", "HTTP2-Settings: AAMAAABkAAQAAP__"],
                 ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="]):
        statuses = [status for status, _, _ in exchange(port, head("GET", "/healthz", port, None, *more), timeout=0.5)]
        equal(f"{more[0]}", [200], statuses)


@test("pipelined requests are answered in their order, each with its own answer")
def pipelined(scene):
    port, secret = scene.server.port, scene.maria.secret
    paths = ["/healthz", "/none", "/api/programs/nursing/seen", "/sign-in", "/assets/base.css", "/healthz"] * 5
    data = b"".join(head("GET", path, port, secret) for path in paths)
    statuses = [status for status, _, _ in exchange(port, data, most=30)]
    equal("statuses", [200, 404, 200, 303, 200, 200] * 5, statuses)


@test("a pipelined flood of 2,000 requests on one connection takes no lasting memory")
def pipelined_flood(scene):
    port = scene.server.port
    scene.session().get("/healthz")
    before = scene.server.memory
    with Wire(port, timeout=20) as wire:
        wire.send(head("GET", "/healthz", port) * 2_000)
        count = len(wire.answers(2_000))
    require(count == 2_000 or count >= 600, f"{count} answers")
    require(scene.server.memory - before < 60, f"memory grew by {scene.server.memory - before:.0f} MB")


@test("H04: 20,000 bytes of one header, 40,000 in all, and 1,000 headers are refused")
def large_heads(scene):
    port = scene.server.port
    for name, more in {
        "one header of 20,000 bytes": ["X-Long: " + "x" * 20_000], "a cookie of 20,000 bytes": ["Cookie: " + "x" * 20_000],
        "40,000 bytes in all": [f"X-{n}: " + "x" * 4_000 for n in range(10)], "1,000 headers": [f"X-{n}: y" for n in range(1_000)],
        "a name of 20,000 bytes": ["X" * 20_000 + ": y"],
    }.items():
        statuses = [status for status, _, _ in exchange(port, head("GET", "/healthz", port, None, *more), timeout=2)]
        one_of(name, ([400], [431], []), statuses)
    statuses = [s for s, _, _ in exchange(port, head("GET", "/" + "x" * 100_000, port), timeout=2)]
    one_of("a path of 100,000 bytes", ([400], [414], [431], []), statuses)
    statuses = [s for s, _, _ in exchange(port, head("GET", "/healthz?" + "&" * 8_000, port), timeout=2)]
    equal("a query of 8,000 bytes", [200], statuses)
    equal("an honest head of 6,000 bytes", 200, scene.session().get("/healthz", {"Cookie": "a=" + "x" * 6_000}).status)


@test("H04: a head that never ends is cut off, and takes no memory")
def endless_head(scene):
    expect_cut_off(scene, f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{scene.server.port}\r\nX-Long: ".encode())


@test("whoever goes on sending after the last answer is cut off")
def endless_after_the_end(scene):
    host = f"Host: 127.0.0.1:{scene.server.port}\r\n"
    for head in (f"GET /sign-in HTTP/1.1\r\n{host}Connection: close\r\n\r\n", f"NONSENSE\r\n{host}\r\n"):
        expect_cut_off(scene, head.encode())


def expect_cut_off(scene, head):
    """Sends a head and then more, until the server hangs up."""
    before, started = scene.server.memory, time.monotonic()
    with Wire(scene.server.port, timeout=8) as wire:
        wire.send(head)
        while time.monotonic() - started < 8 and wire.send(b"x" * (1 << 20)):
            pass
    seconds = time.monotonic() - started
    require(seconds < 6, f"it was taken for {seconds:.1f} s")
    require(scene.server.memory - before < 40, f"memory grew by {scene.server.memory - before:.0f} MB")


@test("H05: bodies that say to be compressed are refused")
def compressed(scene):
    maria = scene.session(scene.maria)
    for coding in ("gzip", "deflate", "br", "zstd", "identity", "gzip, gzip", ""):
        answer = maria.api("PUT", SEEN, {"seq": 1}, {"Content-Encoding": coding})
        equal(f"Content-Encoding {coding!r}", 415, answer.status)


@test("unknown methods and paths are refused, whatever their case and slashes")
def methods(scene):
    maria = scene.session(scene.maria)
    for method in ("DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "PURGE", "get", "Post", "X" * 100):
        answer = maria.request(method, "/api/programs/nursing/state", headers={"X-Plait": "1", "Sec-Fetch-Site": "same-origin"})
        one_of(f"{method}", (400, 404, 405, 501), answer.status)
        require(b"Maria" not in answer.body, f"{method} gives the state")
    for path in ("/API/programs/nursing/state", "/api//programs/nursing/state", "/api/programs/nursing/state/x", "/.git/config",
                 "/api/programs/nursing", "/journal.sqlite", "/programs/nursing/none", "/api/programs//state", "/server-status"):
        one_of(f"GET {path}", (200, 404) if "//" in path else (404,), maria.get(path).status)


@test("an answer to HEAD has a status and no body, so that the next answer is not read as one")
def head_requests(scene):
    port, secret = scene.server.port, scene.maria.secret
    for path in ("/healthz", "/assets/base.css", "/api/programs/nursing/state", "/no-such-page"):
        with Wire(port, timeout=1) as wire:
            wire.send(head("HEAD", path, port, secret) + head("GET", "/healthz", port, secret))
            said = wire.everything()
        require(said[9:12] in (b"200", b"404", b"405"), f"HEAD {path}: {said[:60]}")
        after = said.partition(b"\r\n\r\n")[2]
        equal(f"what follows the head of HEAD {path}", b"HTTP/1.1 200", after[:12])
