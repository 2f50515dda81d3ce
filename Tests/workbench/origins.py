"""Requests that another page, another site or another name makes a browser send (CSRF, rebinding)."""
import html
import json
import re
import uuid

import people
from ledger import Tests, equal, one_of, require
from people import form_token
from scene import Scene
from wire import Wire

tests = Tests("origins")
test = tests.test
BROWSERS = 3
NURSING = "nursing"

# What asks for a change, beside the doors: method, path, body.
CHANGES = [
    ("POST", "/api/programs/nursing/operations", {"writes": [
        {"part": "o1", "field": "notes", "base": 0, "value": "forged"}]}),
    ("PUT", "/api/programs/nursing/cell?part=o1&field=notes", "forged"),
    ("PUT", "/api/programs/nursing/presence", {"part": "o1", "field": "notes"}),
    ("PUT", "/api/programs/nursing/seen", {"seq": 1}),
]


def send(session, method, path, body, headers):
    return session.request(method, path, json.dumps(body).encode(), {
        "Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4()),
        "If-Match": '"v0"', **headers})


@test("changes that come from another site are refused, whatever else they carry")
def cross_site(scene):
    maria = scene.session(scene.maria)
    own = scene.server.address
    seq = maria.state(NURSING)["seq"]
    for method, path, body in CHANGES:
        for headers in (
            {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
            {"Sec-Fetch-Site": "cross-site", "Origin": own}, {"Sec-Fetch-Site": ""},
            {"Sec-Fetch-Site": "same-origin, cross-site"}, {"Sec-Fetch-Site": "SAME-ORIGIN"},
            {"Sec-Fetch-Site": "same-origin", "Origin": "https://evil.example"},
            {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": ""},
            {"Origin": own + ".evil.example"}, {"Origin": own.replace("http:", "https:")},
            {"Origin": own + "/"}, {"Origin": f"http://127.0.0.1:{scene.server.port + 1}"},
            {"Referer": own + "/"}, {},
        ):
            answer = send(maria, method, path, body, {"X-Plait": "1", **headers})
            equal(f"{method} {path} with {headers}", 403, answer.status)
    equal("seq", seq, maria.state(NURSING)["seq"])


@test("changes of the API without the header of our own script are refused")
def without_own_header(scene):
    maria = scene.session(scene.maria)
    for method, path, body in CHANGES:
        for value in (None, "0", "true", ""):
            headers = {"Sec-Fetch-Site": "same-origin", **({} if value is None else {"X-Plait": value})}
            equal(f"{method} {path} with X-Plait {value}", 403, send(maria, method, path, body, headers).status)


@test("a form of another type than JSON cannot write through the API")
def other_types(scene):
    maria = scene.session(scene.maria)
    method, path, body = CHANGES[0]
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/json-patch"):
        answer = send(maria, method, path, body, {
            "X-Plait": "1", "Sec-Fetch-Site": "same-origin", "Content-Type": kind})
        equal(f"Content-Type {kind!r}", 415, answer.status)


@test("our own page is let in, by Sec-Fetch-Site or by Origin")
def own_page(scene):
    maria = scene.session(scene.maria)
    method, path, body = CHANGES[3]
    for headers in (
        {"Sec-Fetch-Site": "same-origin"}, {"Origin": scene.server.address},
        {"Sec-Fetch-Site": "same-origin", "Origin": scene.server.address},
    ):
        equal(f"with {headers}", 204, send(maria, method, path, body, {"X-Plait": "1", **headers}).status)


@test("forms want the token of their own browser: missing, of another browser and changed are refused")
def form_tokens(scene):
    ada = scene.session(scene.administrator)
    before = ada.get("/").text.count("/write")
    own = form_token(scene.administrator.secret)
    for token in (None, "", "x", form_token(scene.administrator.secrets[1]), own[:-1], own.swapcase()):
        fields = {"title": "Forged", **({} if token is None else {"token": token})}
        equal(f"token {token}", 403, ada.form("/programs", fields).status)
        del fields["title"]
        equal(f"signing out with token {token}", 403, ada.form("/sign-out", fields).status)
    equal("programs", before, ada.get("/").text.count("/write"))
    require(f'value="{own}"' in html.unescape(ada.get("/").text), "the page lacks the token of its form")


@test("a GET changes nothing, whatever its path and query say")
def get_changes_nothing(scene):
    ada = scene.session(scene.administrator)
    state = ada.state(NURSING)["seq"]
    listing = re.sub(r"\s+", " ", ada.get("/").text)
    for path in (
        "/programs?title=Made", "/sign-out", "/api/programs/nursing/operations?writes=[]",
        "/api/programs/nursing/cell?part=o1&field=notes&value=x", "/api/programs/nursing/presence",
        "/people/invite", "/import", "/programs/nursing/close",
    ):
        one_of(f"GET {path}", (404, 405, 200, 303), ada.get(path).status)
        equal(f"seq after GET {path}", state, ada.state(NURSING)["seq"])
    for trick in ("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"):
        ada.get("/sign-out", {trick: "POST"})
        ada.get("/api/programs/nursing/seen", {trick: "PUT"})
    equal("the list of programs", listing, re.sub(r"\s+", " ", ada.get("/").text))


@test("a first link that is only opened is not used up: mail scanners open links")
def opening_is_not_using(scene):
    alone = Scene(scene.plait)
    try:
        people.change(alone.server.journal, "DELETE FROM memberships WHERE role = 'administrator'")
        alone.start()
        link, visitor = alone.server.first_link(), alone.session()
        for method in ("GET", "HEAD", "GET"):
            one_of(f"{method} the link", (200, 404, 405), visitor.request(method, link).status)
        equal("GET", 200, visitor.get(link).status)
    finally:
        alone.close()


@test("names that are not this server's are turned away, for pages, assets, API and stream")
def foreign_host(scene):
    maria = scene.session(scene.maria)
    port = scene.server.port
    for host in (
        "evil.example", f"evil.example:{port}", f"127.0.0.1:{port}.evil.example", f"127.0.0.1:{port + 1}",
        "127.0.0.1", f"localhost.:{port}", f"0.0.0.0:{port}", f"2130706433:{port}", f"user@127.0.0.1:{port}",
        f"127.0.0.1:{port}/x", "",
    ):
        for path in ("/", "/sign-in", "/assets/base.css", "/api/programs/nursing/state",
                     "/api/programs/nursing/stream", "/no-such-page"):
            answer = maria.get(path, {"Host": host})
            one_of(f"Host {host!r}, {path}", (400, 421), answer.status)
            require("Maria" not in answer.text, f"{path} is told to {host}")


@test("this machine's own names are let in, in any case")
def own_hosts(scene):
    maria = scene.session(scene.maria)
    for host in ("127.0.0.1", "localhost", "LOCALHOST", "[::1]"):
        equal(f"Host {host}", 200, maria.get("/", {"Host": f"{host}:{scene.server.port}"}).status)


@test("an absolute request target of another host does not get round the check of the name")
def absolute_target(scene):
    port = scene.server.port
    for target, host in (
        ("http://evil.example/sign-in", "evil.example"), (f"http://127.0.0.1:{port}/sign-in", "evil.example"),
    ):
        with Wire(port) as wire:
            wire.send(f"GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            answer = wire.answer()
        one_of(f"{target} with Host {host}", (400, 404, 421), answer and answer[0])


@test("no answer lets another origin read it: no Access-Control headers, also on OPTIONS")
def no_cors(scene):
    maria = scene.session(scene.maria)
    for method in ("GET", "OPTIONS"):
        for path in ("/", "/api/programs/nursing/state", "/assets/base.css"):
            answer = maria.request(method, path, headers={
                "Origin": "https://evil.example", "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "x-plait"})
            found = [name for name, _ in answer.headers if name.lower().startswith("access-control")]
            equal(f"{method} {path}", [], found)
