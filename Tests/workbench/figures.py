"""What a watcher of servers is told, and what the log for programs says: never a secret or a name."""
import json
import re

import people
from doors import EMAIL, PASSWORD, fields
from ledger import Tests, equal, eventually, require
from scene import Scene
from session import write

tests = Tests("figures")
test = tests.test
BROWSERS = 1

SAMPLE = re.compile(r'([a-z_]+)(?:\{((?:[a-z]+="[^"\\\n]*",?)*)\})? (-?[0-9.eE+-]+|\+Inf|NaN)')


def read(answer):
    """The figures as name and labels against a number; every line must be one of the format."""
    equal("status", 200, answer.status)
    equal("type", "text/plain; version=0.0.4; charset=utf-8", answer.header("Content-Type"))
    require(answer.text.endswith("\n"), "the last line does not end")
    found, kinds = {}, {}
    for line in answer.text.splitlines():
        if line.startswith("# TYPE "):
            name, kind = line.split()[2:]
            require(name not in kinds, f"{name} has two types")
            kinds[name] = kind
        elif not line.startswith("# HELP "):
            match = SAMPLE.fullmatch(line)
            require(match, f"this is no line of the format: {line}")
            name = match.group(1)
            family = re.sub("_(bucket|sum|count)$", "", name)
            require(name in kinds or kinds.get(family) == "histogram", f"{name} has no type")
            key = name + (f"{{{match.group(2)}}}" if match.group(2) else "")
            require(key not in found, f"{key} stands twice")
            found[key] = float(match.group(3))
    return found


def figures(scene):
    return read(scene.session().get("/metrics"))


@test("operations are counted by what became of them, and their time stands in a histogram")
def operations(scene):
    before = figures(scene)
    maria = scene.session(scene.maria)
    version = maria.cell("nursing", None, "title")["version"]
    equal("accepted", 200, maria.operate("nursing", [write(None, "title", version, "Nursing 1")]).status)
    equal("conflicting", 412, maria.operate("nursing", [write(None, "title", version, "Nursing 2")]).status)
    reviewer = scene.session(scene.reviewer)
    equal("refused", 403, reviewer.operate("nursing", [write(None, "title", version + 1, "No")]).status)
    after = figures(scene)
    for outcome in ("accepted", "conflicting", "refused"):
        name = f'plait_operations_total{{outcome="{outcome}"}}'
        equal(name, 1, after[name] - before[name])
    equal("operations in the histogram", 3, after["plait_operation_seconds_count"] - before["plait_operation_seconds_count"])
    limits = [after[name] for name in after if name.startswith("plait_operation_seconds_bucket")]
    equal("each limit holds all below it", sorted(limits), limits)
    equal("the last limit holds all", after["plait_operation_seconds_count"], limits[-1])
    require(after["plait_operation_seconds_sum"] > before["plait_operation_seconds_sum"], "the time does not grow")
    require(after["plait_journal_commits_total"] > before["plait_journal_commits_total"], "no commit is counted")
    name = 'plait_http_requests_total{method="POST",status="4xx"}'
    equal(name, 2, after[name] - before.get(name, 0))


@test("connected streams are counted until they are gone")
def streams(scene):
    before = figures(scene)["plait_streams"]
    readers = [scene.reader(scene.maria), scene.reader(scene.ben)]
    for reader in readers:
        require(reader.wait_until_open(), "the stream does not open")
    equal("streams", before + 2, figures(scene)["plait_streams"])
    for reader in readers:
        reader.close()
    eventually("the streams are gone", lambda: figures(scene)["plait_streams"] == before, 40)


@test("memory and start are those of the process, and no program or person is named")
def process(scene):
    answer = scene.session().get("/metrics")
    found = read(answer)
    memory = found["process_resident_memory_bytes"] / 1024 / 1024
    require(abs(memory - scene.server.memory) < 40, f"{memory} MB, and the kernel says {scene.server.memory}")
    require(found["process_start_time_seconds"] > 1.7e9, f"{found['process_start_time_seconds']}")
    for name in ("nursing", "welding", "Nursing", "Maria", "Ortiz", scene.maria.key, scene.maria.secret):
        require(name not in answer.text, f"the figures name {name}")


@test("figures are told to this machine alone, and not through a web server before it")
def own_machine(scene):
    visitor = scene.session(scene.administrator)
    for headers in ({"X-Forwarded-For": "203.0.113.9"}, {"Forwarded": "for=203.0.113.9"}, {"Host": "evil.example"}):
        equal(f"with {headers}", 404, visitor.get("/metrics", headers).status)
    proxied = Scene(scene.plait, arguments=["--proxy", "https://plait.college.example"])
    try:
        proxied.start()
        session = proxied.session()
        equal("by the name that people type", 404, session.get("/metrics", {"Host": "plait.college.example"}).status)
        read(session.get("/metrics"))
        equal("a page by the name of the machine", 421, session.get("/").status)
    finally:
        proxied.close()


@test("the log for programs is an object of JSON a line, with what became of each request")
def json_log(scene):
    alone = Scene(scene.plait, arguments=["--log-format", "json"])
    try:
        alone.start()
        maria = alone.session(alone.maria)
        maria.get("/programs/nursing/write?find=a+secret+search")
        maria.get("/none/at/all")
        maria.request("GET", "/", headers={"Content-Encoding": "gzip"})
        lines = eventually("three requests are told", lambda: requests_of(alone, 3))
        first = lines[0]
        equal("method", "GET", first["method"])
        equal("route", "/programs/{program}/write", first["route"])
        equal("status", 200, first["status"])
        equal("person", alone.maria.key, first["person"])
        require(isinstance(first["milliseconds"], int), f"{first}")
        equal("routes", ["NotFound", "/"], [line["route"] for line in lines[1:3]])
        equal("statuses", [404, 415], [line["status"] for line in lines[1:3]])
        equal("names of requests", 3, len({line["request"] for line in lines[:3]}))
    finally:
        alone.close()


def requests_of(scene, count):
    lines = [json.loads(line) for line in scene.server.new_log.splitlines()]
    requests = [line for line in lines if line["message"] == "request"]
    return requests if len(requests) >= count else None


@test("no secret, form, query or name that somebody typed stands in the log for programs")
def no_secret_in_json_log(scene):
    alone = Scene(scene.plait, is_empty=True, arguments=["--log-format", "json"])
    try:
        alone.start()
        visitor = alone.session()
        link = alone.server.first_link()
        visitor.get(link)
        visitor.secret = visitor.form(link, fields()).secret()
        token = people.form_token(visitor.secret)
        visitor.form("/people/invite", {"token": token, "note": "for Bea Typed", "program": "", "role": "reviewer"})
        page = visitor.get("/people").text
        invitation = re.search(r"/invitation/[\w-]{43}", page).group()
        alone.session().get(invitation)
        stranger = alone.session()
        stranger.form("/sign-in", {"name": "typed@college.example", "password": "a secret that I typed"})
        stranger.get("/sign-in?next=/typed-query")
        visitor.get("/people?q=typed-query")
        stranger.get("/typed%0a%7b%22message%22:%22forged%22%7d")
        visitor.get("/", {"User-Agent": "typed browser", "Referer": "http://typed.example/"})
        eventually("the requests are told", lambda: requests_of_lines(alone, 8))
        # The link of the first administrator stands on standard output, which is not the log.
        lines = [line for line in alone.server.new_log.splitlines() if line.startswith("{")]
        text = "\n".join(lines)
        equal("lines beside the log", 2, len(alone.server.new_log.splitlines()) - len(lines))
        for line in lines:
            json.loads(line)
        for secret in (
            link.rpartition("/")[2], invitation.rpartition("/")[2], visitor.secret, token, PASSWORD, EMAIL, "typed",
            "Ida", "forged", "lanterns",
        ):
            require(secret not in text, f"the log has {secret!r}")
        routes = {line["route"] for line in map(json.loads, lines) if "route" in line}
        require({"/first/{secret}", "/invitation/{secret}", "/people"} <= routes, f"{routes}")
    finally:
        alone.close()


def requests_of_lines(scene, count):
    return sum('"message":"request"' in line for line in scene.server.new_log.splitlines()) >= count
