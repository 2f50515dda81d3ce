"""Inputs for the benchmark of frameworks: packages of any length, and a program without alignments."""
import json
import random
import re
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
WHEN = "2026-01-01T00:00:00+00:00"


def words():
    """The words of the project's own pages: they come as often as words of real texts do."""
    text = " ".join((ROOT / name).read_text(encoding="utf-8") for name in ("docs/codes.md", "README.md"))
    return re.findall(r"\b[a-z]{3,}\b", text)


def link(identifier, title):
    return {"title": title, "identifier": identifier, "uri": f"https://example.org/case/uri/{identifier}"}


def package(path, count):
    """A CASE package with as many fields in an item as published ones have."""
    if path.exists():
        return
    chance, known = random.Random(count), words()
    document = str(uuid.uuid5(SPACE, f"list {count}"))
    items, links = [], []
    for number in range(count):
        identifier = str(uuid.uuid5(SPACE, f"list {count} {number}"))
        items.append({
            **link(identifier, ""), "fullStatement": " ".join(chance.choices(known, k=chance.randint(8, 30))),
            "humanCodingScheme": f"BL.{number // 100}.{number % 100}", "CFItemType": "Standard",
            "CFItemTypeURI": link(document, "Standard"), "educationLevel": ["09", "10"], "language": "en",
            "lastChangeDateTime": WHEN})
        del items[-1]["title"]
        above = document if number % 100 == 0 else items[number - number % 100]["identifier"]
        links.append({
            **link(str(uuid.uuid5(SPACE, f"link {count} {number}")), ""), "associationType": "isChildOf",
            "sequenceNumber": number % 100 + 1, "originNodeURI": link(identifier, "item"),
            "destinationNodeURI": link(above, "parent"), "lastChangeDateTime": WHEN})
        del links[-1]["title"]
    head = {**link(document, f"A list of {count} items"), "creator": "Bench", "lastChangeDateTime": WHEN}
    path.write_text(json.dumps({"CFDocument": head, "CFItems": items, "CFAssociations": links}))


def program(path, outcomes):
    """A program with outcomes that no alignment has."""
    chance, known = random.Random(outcomes), words()
    lines = ["plait: 1", "title: Bench", "objectives:"]
    for number in range(outcomes):
        text = " ".join(chance.choices(known, k=12))
        lines += [f"  - id: o{number}", "    workforce training:", f"      - id: o{number}-t",
                  f"        text: outcome {text}"]
    path.write_text("\n".join(lines) + "\n")
