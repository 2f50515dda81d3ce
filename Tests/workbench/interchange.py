"""CASE 1.1: what other systems are given of the programs and of the frameworks that they cite."""
import json
import re
import sqlite3
import sys
import tempfile
import urllib.parse
from contextlib import closing
from pathlib import Path

import people
from ledger import Tests, equal, require
from scene import Scene
from server import command
from session import write

tests = Tests("interchange")
test = tests.test
BROWSERS = 1
BASE = "/ims/case/v1p1"
DEFINITIONS = ("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings")
SETS = ("CFConcepts", "CFSubjects", "CFItemTypes")


def bearer(secret):
    return {"Authorization": f"Bearer {secret}"}


def documents(session, query="", headers=None):
    answer = session.get(f"{BASE}/CFDocuments{query}", headers)
    equal(f"CFDocuments{query}", 200, answer.status)
    return answer.json["CFDocuments"]


def package_of(session, title):
    found = [document for document in documents(session) if title in document["title"]]
    equal(f"lists called {title}", 1, len(found))
    answer = session.get(f"{BASE}/CFPackages/{found[0]['identifier']}")
    equal("the package", 200, answer.status)
    return answer.json


def minor(answer, status):
    """The code of a refusal, whose whole form must be that of the specification."""
    equal("status", status, answer.status)
    equal("type", "application/json", answer.header("Content-Type"))
    info = answer.json
    equal("fields", {"imsx_codeMajor", "imsx_severity", "imsx_description", "imsx_codeMinor"}, set(info))
    equal("major", ("failure", "error"), (info["imsx_codeMajor"], info["imsx_severity"]))
    fields = info["imsx_codeMinor"]["imsx_codeMinorField"]
    equal("codes", 1, len(fields))
    return fields[0]["imsx_codeMinorFieldName"], fields[0]["imsx_codeMinorFieldValue"]


def links(answer):
    return dict((relation, urllib.parse.urlsplit(address)) for address, relation in
                re.findall(r'<([^>]*)>; rel="(\w+)"', answer.header("Link")))


@test("pages of heads follow each other by their links, each head once, with their number")
def pages(scene):
    maria = scene.session(scene.maria)
    everything = [document["identifier"] for document in documents(maria)]
    require(len(everything) > 3, f"the program cites few frameworks: {everything}")
    path, found, pages = f"{BASE}/CFDocuments?limit=2&sort=title", [], 0
    while path:
        answer = maria.get(path)
        equal("number of all", str(len(everything)), answer.header("X-Total-Count"))
        page = answer.json["CFDocuments"]
        require(len(page) <= 2, f"{len(page)} heads on a page of 2")
        found += page
        at = links(answer)
        require({"first", "last"} <= set(at), f"{set(at)}")
        equal("prev on the first page", pages > 0, "prev" in at)
        for address in at.values():
            equal("server", f"127.0.0.1:{scene.server.port}", address.netloc)
            require("sort=title" in address.query, f"{address} forgets the order")
        path = f"{at['next'].path}?{at['next'].query}" if "next" in at else None
        pages += 1
    equal("heads", sorted(everything), sorted(document["identifier"] for document in found))
    equal("titles in order", sorted(document["title"] for document in found), [d["title"] for d in found])
    equal("the last page", found[-1:] if len(found) % 2 else found[-2:], maria.get(
        f"{at['last'].path}?{at['last'].query}").json["CFDocuments"])
    equal("behind the end", [], documents(maria, "?offset=1000"))
    equal("far behind the end", [], documents(maria, f"?offset={2**63 - 1}&limit={2**63 - 1}"))


@test("heads are sorted, filtered and cut to fields as was asked")
def wishes(scene):
    maria = scene.session(scene.maria)
    titles = [document["title"] for document in documents(maria, "?sort=title&orderBy=desc&fields=title")]
    equal("titles", sorted(titles, reverse=True), titles)
    for document in documents(maria, "?fields=identifier,%20title"):
        equal("fields", {"identifier", "title"}, set(document))
    title = titles[0]
    for sign, expected in (("=", 1), ("!=", len(titles) - 1), ("~", None)):
        query = urllib.parse.urlencode({"filter": f"title{sign}'{title}'"})
        found = [document["title"] for document in documents(maria, "?" + query)]
        require(len(found) == expected if expected is not None else title in found, f"{sign}: {found}")
    either = urllib.parse.urlencode({"filter": f"title='{titles[0]}' OR title='{titles[1]}'"})
    equal("either", 2, len(documents(maria, "?" + either)))
    both = urllib.parse.urlencode({"filter": f"title='{titles[0]}' AND title='{titles[1]}'"})
    equal("both", 0, len(documents(maria, "?" + both)))


@test("what is asked wrongly is refused with the field and the code of the specification")
def refusals(scene):
    maria = scene.session(scene.maria)
    for query, status, expected in (
        ("limit=0", 400, ("limit", "invalid_selection_field")), ("limit=x", 400, ("limit", "invalid_selection_field")),
        ("offset=-1", 400, ("offset", "invalid_selection_field")), ("sort=bogus", 400, ("sort", "invalid_sort_field")),
        ("orderBy=up", 400, ("orderBy", "invalid_selection_field")),
        ("fields=title,bogus", 400, ("fields", "invalid_selection_field")),
        ("fields=", 400, ("fields", "invalid_selection_field")),
        ("filter=bogus%3D'x'", 400, ("filter", "invalid_selection_field")),
        ("filter=title%3D'x", 400, ("filter", "invalid_selection_field")),
        ("filter=title%3D'a'%20AND%20title%3D'b'%20OR%20title%3D'c'", 400, ("filter", "invalid_selection_field")),
    ):
        equal(query, expected, minor(maria.get(f"{BASE}/CFDocuments?{query}"), status))
    unknown = "00000000-0000-4000-8000-000000000000"
    for kind in ("CFDocuments", "CFPackages", "CFItems", "CFItemAssociations", "CFAssociations", "CFRubrics", *DEFINITIONS):
        equal(f"unknown {kind}", ("sourcedId", "unknownobject"), minor(maria.get(f"{BASE}/{kind}/{unknown}"), 404))
        equal(f"no UUID {kind}", ("sourcedId", "invaliduuid"), minor(maria.get(f"{BASE}/{kind}/1"), 404))
    equal("another path", "unknownobject", minor(maria.get(f"{BASE}/CFNothing"), 404)[1])
    equal("a compressed request", "invalid_selection_field", minor(
        maria.get(f"{BASE}/CFDocuments", {"Content-Encoding": "gzip"}), 415)[1])


@test("every part of a package is given by itself, with its document, and the package keeps to the schema")
def parts(scene):
    maria = scene.session(scene.maria)
    heads = documents(maria)
    sys.path.append(str(Path(__file__).resolve().parents[1] / "outside"))
    import schemas
    for head in heads[:3]:
        identifier = head["identifier"]
        equal("the head by itself", head, maria.get(f"{BASE}/CFDocuments/{identifier}").json)
        equal("its package", identifier, head["CFPackageURI"]["identifier"])
        answer = maria.get(urllib.parse.urlsplit(head["CFPackageURI"]["uri"]).path)
        package = answer.json
        if schemas.folder():
            path = Path(tempfile.mkdtemp(dir=scene.root)) / "package.json"
            path.write_bytes(answer.body)
            schemas.is_valid(path, schemas.FILES["case-1.1-strict"])
        equal("the head without its link", {k: v for k, v in head.items() if k != "CFPackageURI"}, package["CFDocument"])
        for kind in ("CFItems", "CFAssociations"):
            for part in package.get(kind, [])[::7]:
                found = maria.get(f"{BASE}/{kind}/{part['identifier'].upper()}").json
                equal("document", identifier, found.pop("CFDocumentURI")["identifier"])
                equal(kind, part, found)
        for kind in DEFINITIONS:
            for part in package.get("CFDefinitions", {}).get(kind, []):
                found = maria.get(f"{BASE}/{kind}/{part['identifier']}").json
                found = found[kind][0] if kind in SETS else found
                equal(f"{kind} {part['title']}", part["title"], found["title"])
        item = package["CFItems"][0]["identifier"]
        answer = maria.get(f"{BASE}/CFItemAssociations/{item}").json
        equal("the item", item, answer["CFItem"]["identifier"])
        own = [link["identifier"] for link in package["CFAssociations"]
               if item in (link["originNodeURI"]["identifier"], link["destinationNodeURI"]["identifier"])]
        require(own and set(own) <= {link["identifier"] for link in answer["CFAssociations"]}, f"{own} {answer}")


@test("objectives lead to the standards that they cite, and standards back to the objectives")
def crosswalk(scene):
    maria = scene.session(scene.maria)
    package = package_of(maria, "Nursing")
    for part in [package["CFDocument"], *package["CFItems"], *package["CFAssociations"]]:
        path = urllib.parse.urlsplit(part["uri"]).path
        equal(f"the address {path}", part["identifier"], maria.get(path).json["identifier"])
    related = [link for link in package["CFAssociations"] if link["associationType"] == "isRelatedTo"
               and link["destinationNodeURI"]["targetType"] == "CASE"]
    require(len(related) > 10, f"{len(related)} alignments")
    for link in related[::9]:
        standard = link["destinationNodeURI"]["identifier"]
        answer = maria.get(f"{BASE}/CFItemAssociations/{standard}")
        equal("the standard", 200, answer.status)
        require(link["identifier"] in {found["identifier"] for found in answer.json["CFAssociations"]}, f"{link}")


@test("identifiers stay when titles change, and the moment of the change is told")
def stable(scene):
    maria = scene.session(scene.maria)
    before = package_of(maria, "Nursing")
    version = maria.cell("nursing", None, "title")["version"]
    equal("write", 200, maria.operate("nursing", [write(None, "title", version, "Nursing, evening class")]).status)
    after = package_of(maria, "evening class")
    equal("the list", before["CFDocument"]["identifier"], after["CFDocument"]["identifier"])
    equal("items", [i["identifier"] for i in before["CFItems"]], [i["identifier"] for i in after["CFItems"]])
    require(after["CFDocument"]["lastChangeDateTime"] >= before["CFDocument"]["lastChangeDateTime"], "the clock went back")


@test("without a session or a key nothing is told, and people see only lists of their programs")
def rights(scene):
    stranger = scene.session()
    for path in ("CFDocuments", "CFPackages/00000000-0000-4000-8000-000000000000"):
        answer = stranger.get(f"{BASE}/{path}")
        equal(path, "unauthorisedrequest", minor(answer, 401)[1])
        equal("the key that is wanted", "Bearer", answer.header("WWW-Authenticate"))
    for header in ("Bearer x", "Bearer " + people.new_secret(), "Basic YTpi", f"Bearer {scene.maria.secret}"):
        equal(header, "unauthorisedrequest", minor(
            stranger.get(f"{BASE}/CFDocuments", {"Authorization": header}), 401)[1])
    equal("nobody", [], documents(scene.session(scene.nobody)))
    own = package_of(scene.session(scene.maria), "Nursing")
    welder = scene.session(scene.welder)
    require(not any("Nursing" in document["title"] for document in documents(welder)), "the welder sees the nurses")
    for kind, part in (("CFPackages", own["CFDocument"]), ("CFDocuments", own["CFDocument"]), ("CFItems", own["CFItems"][0]),
                       ("CFItemAssociations", own["CFItems"][0]), ("CFAssociations", own["CFAssociations"][0])):
        equal(kind, "unknownobject", minor(welder.get(f"{BASE}/{kind}/{part['identifier']}"), 404)[1])
    shown = {"Nursing", "Weld"}
    for document in documents(scene.session(scene.administrator)):
        shown -= {word for word in shown if word in document["title"]}
    equal("what the administrator does not see", set(), shown)


def with_link(scene, work):
    """A server of its own, with a link for reading one of its programs."""
    alone = Scene(scene.plait)
    try:
        secret = people.share(alone.server.journal, "nursing")
        alone.start()
        return work(alone, secret)
    finally:
        alone.close()


@test("a link opens its program and the frameworks that it cites, as a key and in the address, until it is taken back")
def link(scene):
    def work(alone, secret):
        stranger = alone.session()
        shared = f"/shared/{secret}{BASE}"
        found = documents(stranger, headers=bearer(secret))
        answer = stranger.get(f"{shared}/CFDocuments?limit=1")
        equal("number by the address", str(len(found)), answer.header("X-Total-Count"))
        require(secret in answer.header("Link"), "the next page is not below the link")
        equal("programs", 1, sum("CFItems" in document["uri"] or "/CFDocuments/" in document["uri"] for document in found))
        for document in found:
            require(secret not in json.dumps(document), "a list names the secret of the link")
        equal("referrers", "no-referrer", answer.header("Referrer-Policy"))
        welding = alone.session(alone.welder)
        other = [d for d in documents(welding) if "/CFDocuments/" in d["uri"]][0]["identifier"]
        equal("another program", "unknownobject", minor(stranger.get(f"{shared}/CFPackages/{other}"), 404)[1])
        with closing(sqlite3.connect(alone.server.journal)) as base, base:
            base.execute("UPDATE shares SET revoked = 1")
        equal("taken back, as a key", "unauthorisedrequest", minor(
            stranger.get(f"{BASE}/CFDocuments", bearer(secret)), 401)[1])
        equal("taken back, in the address", 404, stranger.get(f"{shared}/CFDocuments").status)
        require(secret not in alone.server.log, "the log has the secret of the link")

    with_link(scene, work)


@test("plait's own reader of CASE servers lists and imports what the server gives")
def own_reader(scene):
    def work(alone, secret):
        base = f"{alone.server.address}/shared/{secret}{BASE}"
        code, output, errors = command(alone.plait, "frameworks", "import", base)
        titles = [document["title"] for document in documents(alone.session(), headers=bearer(secret))]
        for title in titles:
            require(title in output + errors, f"{title} is not listed: {output}{errors}")
        head = [d for d in documents(alone.session(), headers=bearer(secret)) if "/CFDocuments/" in d["uri"]][0]
        path = alone.root / "nursing.framework.json"
        code, output, errors = command(
            alone.plait, "frameworks", "import", f"{base}/CFPackages/{head['identifier']}", "-o", path)
        equal(f"import: {errors}", 0, code)
        served = alone.session().get(f"{BASE}/CFPackages/{head['identifier']}", bearer(secret)).json
        imported = json.loads(path.read_text())
        for kind in ("CFItems", "CFAssociations"):
            equal(kind, [part["identifier"] for part in served[kind]], [part["identifier"] for part in imported[kind]])

    with_link(scene, work)
