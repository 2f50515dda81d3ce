"""Two who write at the same time: nothing is lost, nothing happens twice (I1 to I6, I9 to I11)."""
import json
import uuid

from ledger import Tests, equal, one_of, require
from session import write

tests = Tests("cowriting")
test = tests.test
BROWSERS = 2
NURSING = "nursing"


def say(session, part, field, value, **how):
    """Writes a cell as somebody who has just read it; its answer."""
    base = session.cell(NURSING, part, field)["version"]
    return session.operate(NURSING, [write(part, field, base, value)], **how)


@test("a write raises the version and the sequence by one")
def raises_by_one(scene):
    maria = scene.session(scene.maria)
    before, cell = maria.state(NURSING), maria.cell(NURSING, "o1", "statement")
    answer = say(maria, "o1", "statement", "Greet a resident by name.")
    equal("status", 200, answer.status)
    equal("seq", before["seq"] + 1, answer.json["seq"])
    equal("version", cell["version"] + 1, answer.json["cells"][0]["version"])
    now = maria.cell(NURSING, "o1", "statement")
    equal("value", "Greet a resident by name.", now["value"])
    equal("author", "Maria Ortiz", now["author"])


@test("I4: the same key five times is one change with equal answers")
def same_key(scene):
    maria = scene.session(scene.maria)
    base = maria.cell(NURSING, "o2", "statement")["version"]
    key, before = str(uuid.uuid4()), maria.state(NURSING)["seq"]
    writes = [write("o2", "statement", base, "Once and only once.")]
    answers = [maria.operate(NURSING, writes, key=key) for _ in range(5)]
    equal("statuses", [200] * 5, [answer.status for answer in answers])
    equal("different answers", 1, len({answer.body for answer in answers}))
    equal("seq", before + 1, maria.state(NURSING)["seq"])


@test("I4: the same key from another browser of the same person is the same change")
def same_key_other_browser(scene):
    first, second = scene.session(scene.maria), scene.session(scene.maria, browser=1)
    base = first.cell(NURSING, "o2", "notes")["version"]
    key, writes = str(uuid.uuid4()), [write("o2", "notes", base, "From two browsers.")]
    one, other = first.operate(NURSING, writes, key=key), second.operate(NURSING, writes, key=key)
    equal("answers", (one.status, one.body), (other.status, other.body))


@test("I4: a key of another person is none of mine")
def key_of_another(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    key = str(uuid.uuid4())
    equal("Maria", 200, say(maria, "o3", "notes", "Maria's", key=key).status)
    equal("Ben", 200, say(ben, "o4", "notes", "Ben's", key=key).status)
    equal("Ben's text", "Ben's", ben.cell(NURSING, "o4", "notes")["value"])


@test("I4: a used key with another content is refused, and writes nothing")
def used_key_other_content(scene):
    maria = scene.session(scene.maria)
    key = str(uuid.uuid4())
    say(maria, "o3", "notes", "first", key=key)
    seq = maria.state(NURSING)["seq"]
    equal("status", 422, say(maria, "o3", "notes", "second", key=key).status)
    equal("seq", seq, maria.state(NURSING)["seq"])


@test("I4: a conflict asked twice is one draft with equal answers")
def conflict_twice(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    base = maria.cell(NURSING, "o5", "statement")["version"]
    say(ben, "o5", "statement", "Ben was faster here.")
    key, writes = str(uuid.uuid4()), [write("o5", "statement", base, "Maria came late.")]
    answers = [maria.operate(NURSING, writes, key=key) for _ in range(3)]
    equal("statuses", [412] * 3, [answer.status for answer in answers])
    equal("different answers", 1, len({answer.body for answer in answers}))
    drafts = [e for e in maria.history(NURSING, "o5", "statement") if e["kind"] == "draft"]
    equal("drafts", ["Maria came late."], [draft["value"] for draft in drafts])


@test("I1: a stale base is a conflict that shows base, current, author and mine")
def stale_base(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    say(maria, "o6", "statement", "What both saw.")
    base = maria.cell(NURSING, "o6", "statement")["version"]
    say(ben, "o6", "statement", "What Ben made of it.")
    answer = maria.operate(NURSING, [write("o6", "statement", base, "Something else entirely!")])
    equal("status", 412, answer.status)
    conflict = answer.json["conflicts"][0]
    equal("base", {"version": base, "value": "What both saw."}, conflict["base"])
    equal("current", (base + 1, "What Ben made of it.", "Ben Adams"), tuple(
        conflict["current"][name] for name in ("version", "value", "author")))
    equal("yours", "Something else entirely!", conflict["yours"])
    equal("what stands", "What Ben made of it.", maria.cell(NURSING, "o6", "statement")["value"])


@test("I6: the text that lost is in the history as a draft at the seq of the answer")
def lost_text_is_kept(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    base = maria.cell(NURSING, "o7", "statement")["version"]
    say(ben, "o7", "statement", "Ben's text stands.")
    answer = maria.operate(NURSING, [write("o7", "statement", base, "Maria's text is kept.")])
    drafts = [e for e in ben.history(NURSING, "o7", "statement") if e["kind"] == "draft"]
    equal("draft", (answer.json["seq"], "Maria's text is kept.", "Maria Ortiz"), tuple(
        drafts[0][name] for name in ("seq", "value", "author")))


@test("changes of different words are offered merged, and of the same words are not")
def merged(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    for mine, theirs, expected in (
        ("Study a plan aloud today.", "Read a plan aloud now.", "Study a plan aloud now."),
        ("Read a plan aloud slowly.", "Read a chart aloud today.", "Read a chart aloud slowly."),
        ("Read a map aloud today.", "Read a chart aloud today.", None),
    ):
        say(maria, "o8", "statement", "Read a plan aloud today.")
        base = maria.cell(NURSING, "o8", "statement")["version"]
        equal("Ben's status", 200, say(ben, "o8", "statement", theirs).status)
        answer = maria.operate(NURSING, [write("o8", "statement", base, mine)])
        equal("status", 412, answer.status)
        equal(f"{mine} with {theirs}", expected, answer.json["conflicts"][0].get("merged"))


@test("both writing the same text is no conflict")
def same_text(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    base = maria.cell(NURSING, "o9", "notes")["version"]
    say(ben, "o9", "notes", "The same text.")
    seq = ben.state(NURSING)["seq"]
    answer = maria.operate(NURSING, [write("o9", "notes", base, "The same text.")])
    equal("status", 200, answer.status)
    equal("seq", seq, maria.state(NURSING)["seq"])


@test("a batch with one stale cell writes none of its cells")
def batch_all_or_none(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    bases = {part: maria.cell(NURSING, part, "notes")["version"] for part in ("o1", "o2", "o3")}
    say(ben, "o3", "notes", f"in the way {uuid.uuid4()}")
    before = {part: ben.cell(NURSING, part, "notes") for part in bases}
    answer = maria.operate(
        NURSING, [write(part, "notes", base, "a block") for part, base in bases.items()])
    equal("status", 412, answer.status)
    equal("conflicts", ["o3"], [conflict["part"] for conflict in answer.json["conflicts"]])
    equal("cells", before, {part: ben.cell(NURSING, part, "notes") for part in bases})


@test("a batch with one value that is not understood writes none of its cells")
def batch_with_nonsense(scene):
    maria = scene.session(scene.maria)
    base, seq = maria.cell(NURSING, "o1", "notes")["version"], maria.state(NURSING)["seq"]
    for bad in (
        write("o1", "no such field", 0, "x"), write("nothing", "statement", 0, "x"),
        write("o1", "@order", 1, "a0"), write("o1", "units", 0, {"a": "b"}),
        write("o1", "notes", base, "twice"), write("o1", "statement", -1, "x"),
        write("o1", "@in", 1, {"part": "o1", "list": "adult education"}),
    ):
        answer = maria.operate(NURSING, [write("o1", "notes", base, "good"), bad])
        one_of(f"status for {bad}", (404, 422), answer.status)
    equal("seq", seq, maria.state(NURSING)["seq"])


@test("an empty batch, one of 10,001 cells and a missing key are refused")
def wrong_sizes(scene):
    maria = scene.session(scene.maria)
    equal("empty", 422, maria.operate(NURSING, []).status)
    many = [write(f"x{n}", "statement", 0, "x") for n in range(10_001)]
    equal("10,001", 422, maria.operate(NURSING, many).status)
    path, body = f"/api/programs/{NURSING}/operations", {"writes": [write("o1", "notes", 0, "x")]}
    equal("no key", 422, maria.api("POST", path, body).status)
    equal("long key", 422, maria.api("POST", path, body, {"Idempotency-Key": "k" * 201}).status)
    equal("no writes", 422, maria.api("POST", path, {}, {"Idempotency-Key": "k"}).status)


@test("a single cell wants If-Match: missing 428, stale 412, malformed 422, right 200")
def if_match(scene):
    maria = scene.session(scene.maria)
    say(maria, "o4", "statement", "For a single cell.")
    version = maria.cell(NURSING, "o4", "statement")["version"]
    put = lambda match: maria.put_cell(NURSING, "o4", "statement", json.dumps("New."), match).status
    equal("missing", 428, put(None))
    for malformed in ("3", "v3", '"3"', '"v"', '"vx"', '"v-1"', '"v+3"', 'W/"v3"', "*", '"v3", "v4"',
                      '"v99999999999999999999"', '"v3'):
        equal(f"malformed {malformed}", 422, put(malformed))
    equal("stale", 412, put(f'"v{version - 1}"'))
    equal("from the future", 412, put(f'"v{version + 7}"'))
    equal("right", 200, put(f'"v{version}"'))


@test("I9: versions of a cell and numbers of changes have no gaps")
def no_gaps(scene):
    maria = scene.session(scene.maria)
    for number in range(20):
        say(maria, "o10", "notes", f"text {number}")
    versions = [e["version"] for e in maria.history(NURSING, "o10", "notes") if e["kind"] == "change"]
    equal("versions", list(range(len(versions), 0, -1)), versions)
    end = maria.state(NURSING)["seq"]
    reader = scene.reader(scene.maria, after=1)
    require(reader.wait_for_change(end), f"the stream ends at {reader.last}, not at {end}")
    reader.close()
    equal("numbers", list(range(2, end + 1)), reader.numbers[:end - 1])


@test("undo takes my change back, once, and nobody else's")
def undo(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    say(maria, "o1", "statement", "Before.")
    done = say(maria, "o1", "statement", "After.").json
    back = [write("o1", "statement", done["cells"][0]["version"], "Before.")]
    equal("Ben undoes Maria's", 422, ben.operate(NURSING, back, undoes=done["seq"]).status)
    other = [write("o1", "statement", done["cells"][0]["version"], "Something else.")]
    equal("to another text", 422, maria.operate(NURSING, other, undoes=done["seq"]).status)
    equal("undo", 200, maria.operate(NURSING, back, undoes=done["seq"]).status)
    equal("text", "Before.", maria.cell(NURSING, "o1", "statement")["value"])
    one_of("a second time", (412, 200), maria.operate(NURSING, back, undoes=done["seq"]).status)
    equal("text", "Before.", maria.cell(NURSING, "o1", "statement")["value"])


@test("undo after somebody else's change is a conflict, not an overwriting")
def undo_after_another(scene):
    maria, ben = scene.session(scene.maria), scene.session(scene.ben)
    say(maria, "o2", "statement", "Before.")
    done = say(maria, "o2", "statement", "After.").json
    say(ben, "o2", "statement", "Ben goes on.")
    back = [write("o2", "statement", done["cells"][0]["version"], "Before.")]
    equal("undo", 412, maria.operate(NURSING, back, undoes=done["seq"]).status)
    equal("text", "Ben goes on.", maria.cell(NURSING, "o2", "statement")["value"])
