"""Cookies that are forged, old, taken back, or of somebody who has left."""
import json
import time

import people
from ledger import Tests, equal, require
from people import form_token
from scene import Scene
from session import COOKIE
from wire import Wire, head

tests = Tests("sessions")
test = tests.test
BROWSERS = 3
HOUR, DAY = 3_600, 86_400
STATE = "/api/programs/nursing/state"
# The history of a cell that was never written costs the server next to nothing.
QUICK = "/api/programs/nursing/history?part=o1&field=none"


@test("cookies that are forged, cut, empty or of another name let nobody in")
def forged(scene):
    secret = scene.maria.secret
    visitor = scene.session()
    for cookie in (
        f"{COOKIE}=", f"{COOKIE}={secret[:-1]}", f"{COOKIE}={secret}x", f"{COOKIE}={secret.swapcase()}",
        f"{COOKIE}={people.new_secret()}", f"{COOKIE}=" + "A" * 43, f"{COOKIE}={'%00' * 14}x",
        f"session={secret}", f"__Host-{COOKIE}={secret}", f"{COOKIE}={people.mark(secret).hex()}",
        f"{COOKIE}=' OR 1=1 --", f"{COOKIE.upper()}={secret}", f"{COOKIE}", "", ";;;", "=", f"={secret}",
    ):
        equal(f"cookie {cookie[:60]!r}", 401, visitor.get(STATE, {"Cookie": cookie}).status)
        equal(f"page with {cookie[:60]!r}", 303, visitor.get("/", {"Cookie": cookie}).status)


@test("of two cookies of that name at most the right one counts, and never a forged one as somebody else")
def two_cookies(scene):
    visitor = scene.session()
    forged, own = people.new_secret(), scene.maria.secret
    for cookie in (f"{COOKIE}={forged}; {COOKIE}={own}", f"{COOKIE}={own}; {COOKIE}={forged}"):
        answer = visitor.get(STATE, {"Cookie": cookie})
        require(
            answer.status == 401 or answer.json["you"]["name"] == "Maria Ortiz",
            f"{cookie[:30]}…: {answer}")


@test("signing out ends that browser's session at once, on the server, and no other")
def signing_out(scene):
    first, second = scene.session(scene.ben), scene.session(scene.ben, browser=1)
    equal("before", [200, 200], [first.get(STATE).status, second.get(STATE).status])
    answer = first.form("/sign-out", {"token": form_token(scene.ben.secret)})
    equal("status", 303, answer.status)
    require("max-age=0" in answer.cookies()[0].lower(), f"the cookie stays: {answer.cookies()}")
    equal("after", [401, 200], [first.get(STATE).status, second.get(STATE).status])
    scene.server.restart()
    equal("after a restart", [401, 200], [first.get(STATE).status, second.get(STATE).status])


@test("sessions survive kill -9 of the server")
def survives_kill(scene):
    maria = scene.session(scene.maria)
    scene.server.kill()
    scene.server.start()
    equal("status", 200, maria.get(STATE).status)


@test("a session ends after 8 hours without use and after 7 days in all")
def old_sessions(scene):
    alone = Scene(scene.plait)
    try:
        now, journal = int(time.time()), alone.server.journal
        cases = {
            "idle7": (now - 7 * HOUR, now - 7 * HOUR, 200), "idle9": (now - 9 * HOUR, now - 9 * HOUR, 401),
            "six": (now - 6 * DAY, now - 60, 200), "eight": (now - 8 * DAY, now - 60, 401),
        }
        made = {
            key: people.add(journal, key, key, [("nursing", "author", "")], since=since, used=used)
            for key, (since, used, _) in cases.items()
        }
        alone.start()
        for key, (_, _, status) in cases.items():
            equal(key, status, alone.session(made[key]).get(STATE).status)
            equal(f"{key} again", status, alone.session(made[key]).get(STATE).status)
    finally:
        alone.close()


@test("who was made inactive, or is in the journal no more, is let in nowhere")
def inactive(scene):
    alone = Scene(scene.plait)
    try:
        people.change(alone.server.journal, "UPDATE people SET active = 0 WHERE person = ?", (alone.maria.key,))
        people.change(alone.server.journal, "DELETE FROM people WHERE person = ?", (alone.ben.key,))
        alone.start()
        for person in (alone.maria, alone.ben):
            equal(person.name, 401, alone.session(person).get(STATE).status)
            equal(f"{person.name}'s stream", 401, alone.session(person).get(STATE.replace("state", "stream")).status)
    finally:
        alone.close()


@test("a session that makes too many requests is told to wait, and others are not")
def too_many_requests(scene):
    other, port = scene.session(scene.maria, browser=1), scene.server.port
    with Wire(port, timeout=30) as eager:
        eager.send(head("GET", QUICK, port, scene.maria.secrets[2]) * 1_200)
        answers = eager.answers(1_200)
    late = next((answer for answer in answers if answer[0] == 429), None)
    require(late, f"{len(answers)} requests in a row are all answered")
    require("retry-after:" in late[1].lower(), f"429 without Retry-After: {late[1]}")
    equal("the body of a 429", "WB-107", json.loads(late[2])["code"])
    equal("another browser", 200, other.get(STATE).status)
