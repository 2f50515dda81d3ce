"""What the outcomes importer of Canvas asks of a file, written from its own documentation."""
import csv

from ledger import require

REQUIRED = {"title", "vendor_guid", "object_type", "parent_guids"}
OPTIONAL = {
    "canvas_id", "description", "display_name", "calculation_method", "calculation_int", "workflow_state",
}
# The numbers that go with a method; None for a method that takes none.
METHODS = {"decaying_average": range(1, 100), "n_mastery": range(1, 6), "highest": None, "latest": None}
STATES = {"active", "deleted", ""}


def proofs(path):
    yield "has the header of Canvas, its ratings last", has_header, path
    yield "names each entry once, without blanks", has_unique_guids, path
    yield "tells a group before what stands in it", has_parents_first, path
    yield "rates each outcome from the most points to the fewest", has_ratings, path
    yield "calculates each outcome in a way that Canvas has", has_methods, path
    yield "has a title for each entry", has_titles, path


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    require(rows, "the file is empty")
    header = rows[0]
    last = header.index("ratings") if "ratings" in header else len(header)
    entries = []
    for number, row in enumerate(rows[1:], start=2):
        entry = dict(zip(header[:last], row))
        entry["ratings"] = row[last:]
        entry["row"] = number
        entries.append(entry)
    return header, entries


def has_header(path):
    header, _ = read(path)
    names = [name for name in header if name]
    require(names and names[-1] == "ratings", f"the last name of the header is '{names[-1:]}' and not 'ratings'")
    require(not any(header[len(names):]), "there is a name behind the ratings")
    require(header[:len(names)] == names, "there is a gap in the header")
    require(len(set(names)) == len(names), "a name stands twice in the header")
    missing, strange = REQUIRED - set(names), set(names) - REQUIRED - OPTIONAL - {"ratings"}
    require(not missing, f"the header lacks {sorted(missing)}")
    require(not strange, f"Canvas does not know {sorted(strange)}")


def has_unique_guids(path):
    seen = set()
    for entry in read(path)[1]:
        guid = entry["vendor_guid"]
        require(guid and not any(sign.isspace() for sign in guid), f"row {entry['row']} has the vendor_guid '{guid}'")
        require(guid not in seen, f"row {entry['row']} repeats the vendor_guid {guid}")
        seen.add(guid)


def has_parents_first(path):
    groups = set()
    for entry in read(path)[1]:
        require(entry["object_type"] in ("group", "outcome"), f"row {entry['row']} is a '{entry['object_type']}'")
        for parent in entry["parent_guids"].split(" "):
            require(not parent or parent in groups, f"row {entry['row']}: no group {parent} stands before it")
        if entry["object_type"] == "group":
            groups.add(entry["vendor_guid"])


def has_ratings(path):
    for entry in read(path)[1]:
        cells = list(entry["ratings"])
        while cells and not cells[-1]:
            cells.pop()
        if entry["object_type"] == "group":
            require(not cells, f"row {entry['row']} rates a group")
            continue
        require(cells and len(cells) % 2 == 0, f"row {entry['row']} has no pairs of points and words")
        points = cells[0::2]
        require(all(p.isascii() and p.isdigit() for p in points), f"row {entry['row']} has the points {points}")
        numbers = [int(p) for p in points]
        require(numbers == sorted(numbers, reverse=True), f"row {entry['row']} has points that rise: {points}")
        require(all(cells[1::2]), f"row {entry['row']} has points without words")


def has_methods(path):
    for entry in read(path)[1]:
        method, number = entry.get("calculation_method", ""), entry.get("calculation_int", "")
        require(entry.get("workflow_state", "") in STATES, f"row {entry['row']} has the state '{entry['workflow_state']}'")
        if entry["object_type"] == "group":
            require(not method and not number, f"row {entry['row']} calculates a group")
            continue
        require(method in METHODS or not method, f"row {entry['row']} calculates by '{method}'")
        allowed = METHODS.get(method)
        right = not number if allowed is None else number.isdigit() and int(number) in allowed
        require(right, f"row {entry['row']} has '{number}' with {method}")


def has_titles(path):
    for entry in read(path)[1]:
        require(entry["title"].strip(), f"row {entry['row']} has no title")
        require(len(entry["title"]) <= 255, f"row {entry['row']} has a title of {len(entry['title'])} characters")
