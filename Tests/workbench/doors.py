"""Who comes in: links, passwords, cookies, and what is said to those who do not (A01 to A20)."""
import re
import statistics
import time
import urllib.parse

import people
from convergence import together
from ledger import Tests, equal, one_of, require
from scene import Scene
from server import command

tests = Tests("doors")
test = tests.test
BROWSERS = 4
NAME, EMAIL, PASSWORD = "Ida Moss", "ida.moss@college.example", "seven blue lanterns hang"


def fields(**other):
    return {"name": NAME, "email": EMAIL, "password": PASSWORD, **other}


def with_first_person(scene, work, arguments=()):
    """A server of its own whose first administrator has just come in; she has a browser."""
    alone = Scene(scene.plait, is_empty=True, arguments=arguments)
    try:
        alone.start()
        visitor = alone.session()
        link = alone.server.first_link()
        answer = visitor.form(link, fields())
        equal("the first administrator", 303, answer.status)
        return work(alone, link, answer)
    finally:
        alone.close()


def with_account(scene, work):
    """A server of its own on which somebody has an account whose password is quickly looked at."""
    alone = Scene(scene.plait)
    try:
        people.add(alone.server.journal, "ida", NAME, [("nursing", "author", "")], login=EMAIL, password=PASSWORD)
        alone.start()
        return work(alone)
    finally:
        alone.close()


@test("the first link makes one administrator, once, and no other link is printed after it")
def first_link(scene):
    def work(alone, link, answer):
        visitor = alone.session()
        equal("a second time", 410, visitor.form(link, fields(email="other@college.example")).status)
        equal("opened again", 410, visitor.get(link).status)
        alone.server.restart()
        require("/first/" not in alone.server.new_log, "a restart prints a link again")
        equal("signs in", 200, alone.session(None).get("/sign-in").status)

    with_first_person(scene, work)


@test("ten who use the first link at once make one administrator")
def first_link_race(scene):
    alone = Scene(scene.plait, is_empty=True)
    try:
        alone.start()
        link, statuses = alone.server.first_link(), []
        together(*(lambda n=n: statuses.append(alone.session(timeout=60).form(
            link, fields(email=f"ida{n}@college.example")).status) for n in range(10)))
        equal("who came in", 1, statuses.count(303))
        require(all(s in (303, 409, 410, 422, 429) for s in statuses), f"answers: {statuses}")
    finally:
        alone.close()


@test("links that were altered, are of another kind, or of a restarted server are none")
def wrong_links(scene):
    alone = Scene(scene.plait, is_empty=True)
    try:
        alone.start()
        link, visitor = alone.server.first_link(), alone.session()
        for path in (
            link[:-1], link + "A", link.swapcase(), link.replace("/first/", "/invitation/"), "/first/",
            "/first/" + "A" * 43, "/first/..", "/first/%00", "/first/" + "A" * 5_000, link + "%20",
        ):
            one_of(f"GET {path[:60]}", (404, 410, 431), visitor.get(path).status)
            one_of(f"POST {path[:60]}", (404, 410, 431), visitor.form(path, fields()).status)
        alone.server.restart()
        visitor = alone.session()
        equal("the link of before the restart", 410, visitor.form(link, fields()).status)
        equal("the new link", 200, visitor.get(alone.server.first_link()).status)
    finally:
        alone.close()


@test("weak passwords, names and addresses that are none are refused, and the link stays good")
def weak_fields(scene):
    alone = Scene(scene.plait, is_empty=True)
    try:
        alone.start()
        link, visitor = alone.server.first_link(), alone.session()
        for wrong in (
            {"password": "short"}, {"password": "a" * 40}, {"password": "password1234"},
            {"password": EMAIL}, {"password": "x y" * 1_000}, {"name": ""}, {"name": "x" * 121},
            {"name": "Ida\x00Moss"}, {"email": "ida"}, {"email": "ida@"},
            {"email": "<b>@college.example"}, {"email": '"><svg onload=1>@x.example'},
            {"email": "ida@college.example\r\nBcc: x"}, {"email": "x" * 250 + "@x.example"},
        ):
            equal(f"with {str(wrong)[:60]}", 422, visitor.form(link, fields(**wrong)).status)
        for name in ("Ida\u202eMoss", "Ida\u2066Moss", "Ida\u200bMoss", "Ida\U000e0041Moss"):
            # Who reads the name of an approver must read what is there (D12, UAX 9).
            equal(f"name {name!r}", 422, visitor.form(link, fields(name=name)).status)
        equal("right ones", 303, visitor.form(link, fields(password="kürbis und flieder blühen")).status)
    finally:
        alone.close()


@test("signing in makes a new secret, and the one that was there before lets nobody in")
def fixation(scene):
    def work(alone, link, answer):
        planted = people.new_secret()
        visitor = alone.session()
        visitor.secret = planted
        answer = visitor.form("/sign-in", {"name": EMAIL, "password": PASSWORD})
        equal("status", 303, answer.status)
        require(answer.secret() not in (None, planted), "the cookie is the one that was planted")
        equal("with the planted secret", 401, visitor.get("/api/programs/x/state").status)
        visitor.secret = answer.secret()
        again = visitor.form("/sign-in", {"name": EMAIL, "password": PASSWORD})
        require(again.secret() not in (None, answer.secret()), "signing in again keeps the secret")
        equal("with the older secret", 401, visitor.get("/api/programs/x/state").status)
        signed_in_attributes(again.cookies()[0])
        log = alone.server.log
        for text in (answer.secret(), again.secret(), PASSWORD):
            require(text not in log, "the log has a secret")
        journal = b"".join(path.read_bytes() for path in alone.server.folder.iterdir())
        for text in (answer.secret(), again.secret(), PASSWORD, link.rpartition("/")[2]):
            require(text.encode() not in journal, "the journal has a secret that it should only know the mark of")

    with_first_person(scene, work)


def signed_in_attributes(cookie):
    parts = [part.strip().lower() for part in cookie.split(";")[1:]]
    for wanted in ("httponly", "samesite=lax", "path=/"):
        require(wanted in parts, f"the cookie lacks {wanted}: {cookie}")
    require(not any(part.startswith("domain") for part in parts), f"the cookie names a domain: {cookie}")


@test("behind a proxy with TLS the cookie is Secure and __Host-, and only the proxy's name is let in")
def behind_proxy(scene):
    alone = Scene(scene.plait, is_empty=True, arguments=["--proxy", "https://plait.college.example"])
    try:
        alone.start()
        link = re.search(r"https://plait\.college\.example(/first/\S+)", alone.server.log).group(1)
        visitor = alone.session()
        own = {"Host": "plait.college.example"}
        equal("by its own name", 421, visitor.get("/sign-in").status)
        equal("by the proxy's name", 200, visitor.get("/sign-in", own).status)
        answer = visitor.form(link, fields(), own)
        cookie = answer.cookies()[0]
        require(cookie.startswith("__Host-plait-session="), f"the cookie is {cookie}")
        require("secure" in cookie.lower(), f"the cookie is not Secure: {cookie}")
        signed_in_attributes(cookie)
    finally:
        alone.close()


@test("behind a proxy one machine that guesses shuts out no other, whatever it says of itself")
def guessing_behind_proxy(scene):
    alone = Scene(scene.plait, is_empty=True, arguments=["--proxy", "https://plait.college.example"])
    try:
        alone.start()
        visitor = alone.session()

        def guess(machine):
            return visitor.get(f"/shared/{people.new_secret()}", {
                "Host": "plait.college.example", "X-Forwarded-For": machine}).status

        equal("guesses", {410}, {guess("203.0.113.7") for _ in range(30)})
        equal("one more", 429, guess("203.0.113.7"))
        equal("with another name before its own", 429, guess("203.0.113.8, 203.0.113.7"))
        equal("another machine", 410, guess("203.0.113.8"))
    finally:
        alone.close()


@test("other machines are let in only with an administrator and a proxy")
def not_loopback(scene):
    for arguments in (["--host", "0.0.0.0"], ["--host", "0.0.0.0", "--proxy", "https://x.example"],
                      ["--proxy", "http://x.example"], ["--proxy", "https://x.example/a"]):
        folder = scene.root / "never-served"
        code, _, errors = command(scene.plait, "serve", folder, "--port", scene.server.port + 1, *arguments, seconds=20)
        require(code != 0 and errors.strip(), f"{arguments}: exit code {code}, {errors!r}")


@test("unknown people get the same answer as wrong passwords, and as slowly")
def unknown_people(scene):
    def work(alone, link, answer):
        visitor, times, pages = alone.session(), {EMAIL: [], "nobody@x.example": []}, {}
        for _ in range(3):
            for name in times:
                started = time.monotonic()
                answer = visitor.form("/sign-in", {"name": name, "password": "wrong but long enough"})
                times[name].append(time.monotonic() - started)
                equal(f"status for {name}", 401, answer.status)
                pages[name] = answer.text.replace(name, "NAME")
        require(len(set(pages.values())) == 1, "the two pages differ")
        known, unknown = (statistics.median(times[name]) for name in times)
        require(0.6 < known / unknown < 1.6, f"known {known:.2f} s, unknown {unknown:.2f} s")

    with_first_person(scene, work)


@test("after ten wrong passwords the right one is turned away too, and X-Forwarded-For changes nothing")
def ten_tries(scene):
    def work(alone):
        statuses = []
        together(*(lambda n=n: statuses.append(alone.session(timeout=60).form(
            "/sign-in", {"name": EMAIL.upper() if n % 2 else f" {EMAIL}", "password": "wrong but long enough"},
            {"X-Forwarded-For": f"203.0.113.{n}", "CF-Connecting-IP": f"203.0.113.{n}"}).status) for n in range(10)))
        equal("ten wrong ones", {401}, set(statuses))
        answer = alone.session().form("/sign-in", {"name": EMAIL, "password": PASSWORD}, {
            "X-Forwarded-For": "203.0.113.99", "Forwarded": "for=203.0.113.99", "X-Real-IP": "203.0.113.99"})
        equal("the eleventh", 429, answer.status)
        require(int(answer.header("Retry-After") or 0) > 0, "no Retry-After")
        equal("somebody else's name", 401, alone.session(timeout=60).form(
            "/sign-in", {"name": "other@x.example", "password": "wrong but long enough"}).status)

    with_account(scene, work)


@test("after signing in, next leads to a page of ours and never elsewhere")
def open_redirect(scene):
    def work(alone):
        visitor = alone.session()
        for path in (
            "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example",
            "javascript:alert(1)", "/%0d%0aSet-Cookie:x=1", " //evil.example", "/\r\nLocation: //evil", "/%5cevil.example",
            "///evil.example", "/.//evil.example", "http:evil.example", "%2f%2fevil.example", "/@evil.example",
        ):
            page = visitor.get("/sign-in?next=" + urllib.parse.quote(path, safe=""))
            equal(f"page for {path!r}", 200, page.status)
        for path in ("//evil.example", "/\\evil.example", "/x\r\nSet-Cookie: a=b", "/programs/nursing/write"):
            answer = visitor.form("/sign-in", {"name": EMAIL, "password": PASSWORD, "next": path})
            to = answer.header("Location")
            equal(f"next {path!r}", path if path.startswith("/programs") else "/", to)
            equal("cookies", 1, len(answer.cookies()))
        answer = alone.session().get("//evil.example/%0d%0aX:y")
        one_of("a path of two slashes", (303, 400, 404), answer.status)
        to = answer.header("Location") or ""
        require(to == "" or to.startswith("/sign-in"), f"it leads to {to}")

    with_account(scene, work)
