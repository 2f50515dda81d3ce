"""People who are invited, given other roles, and shown out; each at once and everywhere."""
import html
import re
import uuid

import people
from ledger import Tests, equal, one_of, require
from scene import Scene
from session import write

tests = Tests("invitations")
test = tests.test
BROWSERS = 4
NURSING = "nursing"
PASSWORD = "seven blue lanterns hang"


def form(session, path, **fields):
    """A form of a page that this person has open."""
    token = {"token": people.form_token(session.secret)} if session.secret else {}
    return session.form(path, {**fields, **token})


def new_link(session, path, **fields):
    """The link that a form makes, as the page shows it once."""
    answer = form(session, path, **fields)
    equal(f"POST {path}", 303, answer.status)
    page = html.unescape(session.get("/people").text)
    found = re.search(r"http://127\.0\.0\.1:\d+(/[\w-]+/[\w-]{43})", page)
    require(found, "the page of people shows no link")
    require(found.group(1) not in html.unescape(session.get("/people").text), "the link is shown a second time")
    return found.group(1)


def invited(session, **fields):
    return new_link(session, "/people/invite", **{
        "note": "Ida Moss", "role": "reviewer", "program": NURSING, **fields})


def newcomer(**other):
    return {"name": "Ida Moss", "email": f"ida-{uuid.uuid4().hex[:6]}@college.example", "password": PASSWORD, **other}


@test("an invitation makes one person, once, with its role in its program and no other")
def once(scene):
    link = invited(scene.session(scene.administrator))
    visitor = scene.session()
    for method in ("GET", "HEAD", "GET"):
        one_of(f"{method} the link", (200, 404, 405), visitor.request(method, link).status)
    answer = visitor.form(link, newcomer())
    equal("status", 303, answer.status)
    equal("a second time", 410, visitor.form(link, newcomer()).status)
    visitor.secret = answer.secret()
    equal("roles", ["reviewer"], visitor.state(NURSING)["you"]["roles"])
    equal("another program", 404, visitor.get("/api/programs/welding/state").status)


@test("who opens an invitation while signed in needs the token of the form, and keeps the other roles")
def for_who_is_here(scene):
    link = invited(scene.session(scene.administrator), role="author", program="welding")
    ruth = scene.session(scene.reviewer)
    equal("without the token", 403, ruth.form(link, {}).status)
    equal("with it", 303, form(ruth, link).status)
    equal("the new role", ["author"], ruth.state("welding")["you"]["roles"])
    equal("the old role", ["reviewer"], ruth.state(NURSING)["you"]["roles"])
    equal("by another person", 410, form(scene.session(scene.nobody), link).status)


@test("an invitation that was taken back lets nobody in")
def taken_back(scene):
    ada, visitor = scene.session(scene.administrator), scene.session()
    link = invited(ada)
    mark = people.mark(link.rpartition("/")[2]).hex()
    equal("status", 303, form(ada, f"/people/invitations/{mark}/revoke").status)
    equal("opened", 410, visitor.get(link).status)
    equal("used", 410, visitor.form(link, newcomer()).status)


@test("invitations for roles, programs and strands that are none are refused")
def wrong_invitations(scene):
    ada = scene.session(scene.administrator)
    for wrong in ({"role": "Administrator"}, {"role": ""}, {"role": "author,administrator"}, {"program": "../x"},
                  {"program": "NURSING"}, {"note": ""}, {"note": "x" * 121}, {"program": "no-such-program"}):
        answer = form(ada, "/people/invite", **{"note": "Ida", "role": "reviewer", "program": NURSING, **wrong})
        one_of(f"with {wrong}", (404, 422), answer.status)


@test("a link for a new password changes it, signs out everywhere else, and is no invitation")
def new_password(scene):
    alone = Scene(scene.plait, browsers=2)
    try:
        alone.start()
        ada, visitor = alone.session(alone.administrator), alone.session()
        mail = newcomer()
        secret = visitor.form(invited(ada), mail).secret()
        ida = alone.session()
        ida.secret = secret
        key = ida.state(NURSING)["you"]["person"]
        link = new_link(ada, f"/people/{key}/new-password")
        for other in ("/invitation/", "/first/"):
            wrong = link.replace("/new-password/", other)
            equal(f"as {other} opened", 410, visitor.get(wrong).status)
            equal(f"as {other} used", 410, visitor.form(wrong, newcomer()).status)
            equal(f"as {other} by who is here", 410, form(alone.session(alone.nobody), wrong).status)
        equal("a weak one", 422, visitor.form(link, {"password": "short"}).status)
        answer = visitor.form(link, {"password": "nine grey herons wait"})
        equal("a new password", 303, answer.status)
        equal("a second time", 410, visitor.form(link, {"password": "ten more herons wait"}).status)
        equal("the browser of before", 401, ida.get(f"/api/programs/{NURSING}/state").status)
        equal("the old password", 401, visitor.form("/sign-in", {"name": mail["email"], "password": PASSWORD}).status)
        equal("the new one", 303, visitor.form("/sign-in", {"name": mail["email"], "password": "nine grey herons wait"}).status)
    finally:
        alone.close()


@test("who is not an administrator finds no backup and, unless an author, no page of people, and changes nobody")
def not_administrator(scene):
    for person in (scene.maria, scene.reviewer, scene.approver, scene.nobody):
        session = scene.session(person)
        for path in ("/people", "/people?q=a", "/backup"):
            # An author finds there who works on the own programs, and Ruth has become one of another.
            if path == "/backup" or person in (scene.approver, scene.nobody):
                one_of(f"{person.name}: GET {path}", (403, 404), session.get(path).status)
        for path in ("/people/invite", f"/people/{person.key}/roles", f"/people/{scene.ben.key}/disable",
                     f"/people/{scene.ben.key}/new-password", f"/people/{scene.ben.key}/enable",
                     "/people/invitations/" + "0" * 64 + "/revoke"):
            answer = form(session, path, role="administrator", program="", note="x")
            one_of(f"{person.name}: POST {path}", (403, 404), answer.status)
    equal("Ben", 200, scene.session(scene.ben).get("/").status)


@test("who is shut out is out at once: pages, API, writing, and the stream that is open")
def disabled(scene):
    alone = Scene(scene.plait, browsers=2)
    try:
        alone.start()
        ada, ben, maria = (alone.session(p) for p in (alone.administrator, alone.ben, alone.maria))
        reader = alone.reader(alone.ben, browser=1, after=ben.state(NURSING)["seq"])
        require(reader.wait(lambda r: r.others), "the stream does not open")
        equal("status", 303, form(ada, f"/people/{alone.ben.key}/disable").status)
        equal("page", 303, ben.get("/").status)
        equal("API", 401, ben.get(f"/api/programs/{NURSING}/state").status)
        equal("writing", 401, ben.operate(NURSING, [write("o1", "notes", 0, "x")]).status)
        seq = maria.operate(NURSING, [write("o1", "notes", maria.cell(NURSING, "o1", "notes")["version"], "after")]).json["seq"]
        require(reader.wait(lambda r: r.ended, 20), "the stream goes on")
        require(reader.last is None or reader.last < seq, "the stream told of a change after that")
        equal("enabling", 303, form(ada, f"/people/{alone.ben.key}/enable").status)
        equal("the old browser", 401, ben.get(f"/api/programs/{NURSING}/state").status)
    finally:
        alone.close()


@test("I11: a stream that is open tells nothing more of a program whose role was taken away")
def stream_without_role(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        ada, ben, maria = (alone.session(p) for p in (alone.administrator, alone.ben, alone.maria))
        reader = alone.reader(alone.ben, after=ben.state(NURSING)["seq"])
        require(reader.wait(lambda r: r.others), "the stream does not open")
        equal("status", 303, form(ada, f"/people/{alone.ben.key}/roles", program=NURSING, role="none").status)
        equal("the state", 404, ben.get(f"/api/programs/{NURSING}/state").status)
        base = maria.cell(NURSING, "o1", "notes")["version"]
        seq = maria.operate(NURSING, [write("o1", "notes", base, "none of Ben's business")]).json["seq"]
        reader.wait(lambda r: r.ended or (r.last or 0) >= seq, 3)
        reader.close()
        require((reader.last or 0) < seq, f"Ben is still told of change {seq}")
    finally:
        alone.close()


@test("the last administrator cannot give the role away or be shut out, by whatever form")
def last_administrator(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        ada = alone.session(alone.administrator)
        for path, fields in ((f"/people/{alone.administrator.key}/roles", {"program": "", "role": "none"}),
                             (f"/people/{alone.administrator.key}/roles", {"program": "", "role": "author"}),
                             (f"/people/{alone.administrator.key}/disable", {})):
            answer = form(ada, path, **fields)
            require(ada.get("/people").status == 200, f"after {path} with {fields} ({answer.status}) nobody is administrator")
    finally:
        alone.close()


@test("a browser is signed out by its own person, and by nobody who knows its mark")
def sessions_of_others(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    mark = people.mark(scene.ben.secrets[1]).hex()
    form(maria, f"/account/sessions/{mark}/revoke")
    second = scene.session(scene.ben, browser=1)
    equal("Ben's second browser", 200, second.get("/").status)
    equal("status", 303, form(ben, f"/account/sessions/{mark}/revoke").status)
    equal("Ben's second browser", 303, second.get("/").status)
    equal("status", 303, form(ben, "/account/sessions/revoke-others").status)
    equal("his third", 303, scene.session(scene.ben, browser=2).get("/").status)
    equal("this one", 200, ben.get("/").status)


@test("numbers in addresses and forms of pages that are none end nothing")
def edge_numbers(scene):
    ada = scene.session(scene.administrator)
    for number in (0, -1, 2**31, 2**63 - 1, 2**63, -(2**63), -(2**63) + 1, "x", "", "1e3", "%00"):
        for path in (f"history?before={number}", f"history/{number}/restore", f"talk?show={number}&part={number}",
                     f"check?profile={number}", f"history/cell?part={number}&field={number}"):
            one_of(f"GET {path}", (200, 400, 404, 422), ada.get(f"/programs/{NURSING}/{path}").status)
        for path in ("history/restore-cell", "history/use-draft", "history/put-away", f"history/{number}/restore",
                     f"talk/{number}/reply", f"talk/{number}/resolve", f"talk/suggestions/{number}/accept"):
            answer = form(
                ada, f"/programs/{NURSING}/{path}", seq=number, base=number, head=number, part="o1",
                field="notes", text="x")
            one_of(f"POST {path} with {number}", (200, 303, 400, 404, 409, 412, 422), answer.status)
        require(scene.server.is_alive, f"the server ended with {number}")


@test("a name cannot be changed into one that is none, or that turns what stands beside it")
def names(scene):
    maria = scene.session(scene.maria)
    for name in ("", " ", "x" * 121, "Maria\u202e", "Ma\u2066ria", "Maria\x00", "Ma\u200bria"):
        equal(f"name {name!r}", 422, form(maria, "/account/name", name=name).status)
    equal("an ordinary one", 303, form(maria, "/account/name", name="Maria  Ortiz").status)
    equal("what others see", "Maria Ortiz", maria.state(NURSING)["you"]["name"])
