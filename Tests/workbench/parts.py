"""Parts that two people add, move, delete and restore."""
import html
import re
import uuid

import people
from ledger import Tests, equal, one_of, require
from session import write

tests = Tests("parts")
test = tests.test
BROWSERS = 1
NURSING = "nursing"
LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"


def fresh(kind):
    return f"{kind}-" + "".join(LETTERS[byte % len(LETTERS)] for byte in uuid.uuid4().bytes[:10])


def new_part(new, hangs_at, at_order, **fields):
    return [write(new, "@in", 0, hangs_at), write(new, "@order", 0, at_order)] + [
        write(new, field, 0, value) for field, value in fields.items()]


def outcome(session, order="V", text="An outcome.", objective="o1"):
    part = fresh("outcome")
    answer = session.operate(
        NURSING, new_part(part, {"part": objective, "list": "adult education"}, order, text=text))
    equal("status of a new outcome", 200, answer.status)
    return part


def deleted(session, part, value="yes"):
    base = session.cell(NURSING, part, "@deleted")["version"]
    return session.operate(NURSING, [write(part, "@deleted", base, value)])


@test("a new objective and a new outcome come with place, order and text in one operation")
def adds(scene):
    maria = scene.session(scene.maria)
    part = fresh("objective")
    writes = new_part(part, {"list": "objectives"}, "zz", statement="Lift safely.")
    equal("objective", 200, maria.operate(NURSING, writes).status)
    equal("statement", "Lift safely.", maria.cell(NURSING, part, "statement")["value"])
    equal("outcome", "An outcome.", maria.cell(NURSING, outcome(maria, objective=part), "text")["value"])


@test("two who add at the same place get different orders")
def same_order(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    first, second = outcome(maria, "Vb"), outcome(ben, "Vb")
    orders = [maria.cell(NURSING, part, "@order")["value"] for part in (first, second)]
    require(orders[0] != orders[1], f"both have the order {orders[0]}")


@test("an edit of a deleted part is a conflict that says so, and its text is kept")
def edit_of_deleted(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    part = outcome(maria)
    equal("delete", 200, deleted(ben, part).status)
    answer = maria.operate(NURSING, [write(part, "text", 1, "Edited too late.")])
    equal("status", 412, answer.status)
    conflict = answer.json["conflicts"][0]
    equal("deleted", (True, "Ben Adams"), (conflict.get("deleted"), conflict["current"]["author"]))
    drafts = [e["value"] for e in maria.history(NURSING, part, "text") if e["kind"] == "draft"]
    equal("draft", ["Edited too late."], drafts)


@test("a deleted part is restored with its text, and can be edited again")
def restores(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    part = outcome(maria, text="Comes back.")
    deleted(ben, part)
    equal("restore", 200, deleted(maria, part, None).status)
    equal("text", "Comes back.", maria.cell(NURSING, part, "text")["value"])
    equal("edit", 200, maria.operate(NURSING, [write(part, "text", 1, "Edited.")]).status)


@test("an edit below a deleted objective is a conflict")
def edit_below_deleted(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    objective = fresh("objective")
    maria.operate(NURSING, new_part(objective, {"list": "objectives"}, "zy", statement="Goes away."))
    part = outcome(maria, objective=objective)
    deleted(ben, objective)
    answer = maria.operate(NURSING, [write(part, "text", 1, "Edited too late.")])
    equal("status", 412, answer.status)
    equal("deleted", True, answer.json["conflicts"][0].get("deleted"))


@test("a part is moved with its text, and never below itself")
def moves(scene):
    maria = scene.session(scene.maria)
    part = outcome(maria, text="Moves.")
    place = {"part": "o2", "list": "workforce training"}
    answer = maria.operate(NURSING, [write(part, "@in", 1, place), write(part, "@order", 1, "zzV")])
    equal("move", 200, answer.status)
    equal("place", place, maria.cell(NURSING, part, "@in")["value"])
    base = maria.cell(NURSING, "o2", "@in")["version"]
    below = {"part": part, "list": "adult education"}
    one_of("below itself", (404, 422), maria.operate(NURSING, [write("o2", "@in", base, below)]).status)


@test("two moves that would make a ring together are not both taken")
def ring(scene):
    maria = scene.session(scene.maria)
    writes = []
    first, second = fresh("unit"), fresh("unit")
    for part, other in ((first, second), (second, first)):
        writes += new_part(part, {"part": other, "list": "adult education"}, "V", text="x")
    equal("status", 422, maria.operate(NURSING, writes).status)


@test("ids that are no ids, and orders that are none, are refused")
def wrong_ids(scene):
    maria = scene.session(scene.maria)
    place = {"part": "o1", "list": "adult education"}
    for part in ("", "a b", "a/b", "../x", "<b>", "ünit", "x" * 65, "o1\n", "@in", "a\u0000b"):
        one_of(f"id {part!r}", (404, 422), maria.operate(NURSING, new_part(part, place, "V", text="x")).status)
    for order in ("", "0", "V0", "!", "é", " V", None, ["V"], "V" * 20_000):
        answer = maria.operate(NURSING, new_part(fresh("outcome"), place, order, text="x"))
        equal(f"order {str(order)[:20]!r}", 422, answer.status)


@test("200 parts added in blocks at the same order get different orders, and short ones")
def many_between(scene):
    maria = scene.session(scene.maria)
    objective = fresh("objective")
    maria.operate(NURSING, new_part(objective, {"list": "objectives"}, "zx", statement="Filled."))
    place = {"part": objective, "list": "adult education"}
    for _ in range(10):
        writes = []
        for number in range(20):
            writes += new_part(fresh("outcome"), place, "V", text=f"outcome {number}")
        answer = maria.operate(NURSING, writes)
        equal("status", 200, answer.status)
    cells = maria.state(NURSING)["cells"]
    parts = {c["part"] for c in cells if c["field"] == "@in" and c["value"] == place}
    orders = [c["value"] for c in cells if c["field"] == "@order" and c["part"] in parts]
    equal("different orders", 200, len(set(orders)))
    require(max(map(len, orders)) <= 200, f"the longest order has {max(map(len, orders))} digits")
    deleted(maria, objective)


@test("going back takes out and brings back what it names, and leaves what was said since")
def going_back(scene):
    maria = scene.session(scene.maria)
    kept = outcome(maria, text="Was there before.")
    then = maria.state(NURSING)["seq"]
    equal("delete", 200, deleted(maria, kept).status)
    late = outcome(maria, text="Came after it.")
    remark = fresh("comment")
    said = new_part(remark, {"list": "comments"}, "V", part="o1", text="Is this enough?", author="Maria Ortiz")
    equal("comment", 200, maria.operate(NURSING, said).status)
    path = f"/programs/{NURSING}/history"
    page = html.unescape(maria.get(f"{path}/{then}/restore").text)
    # The words of the first come and those of the second go, each with its place.
    require("2 cells change." in page, f"it says {re.findall(r'[0-9]+ cells? changes?', page)}")
    for words in ("Was there before.", "Came after it."):
        require(words in re.sub("<[^>]+>", "", page), f"the page does not show {words!r}")
    require("Is this enough?" not in page, "the comment would go")
    token = people.form_token(scene.maria.secrets[0])
    head = maria.state(NURSING)["seq"]
    equal("going back", 303, maria.form(f"{path}/{then}/restore", {"token": token, "head": head}).status)
    gone = lambda part: maria.cell(NURSING, part, "@deleted")["value"]
    equal("the parts", (None, "yes", None), (gone(kept), gone(late), gone(remark)))
    equal("the comment", "Is this enough?", maria.cell(NURSING, remark, "text")["value"])
    told = html.unescape(maria.get(path).text)
    require(re.search(r"Taken out: .*Came after it", told), "the history does not name what was taken out")
    require(re.search(r"Back again: LO 1, adult education outcome", told), "the history does not name what is back")
