"""What the competency importer of Moodle asks of a file, written from its own source."""
import csv
import json

from ledger import require

HEADER = [
    "Parent ID number", "ID number", "Short name", "Description", "Description format", "Scale values",
    "Scale configuration", "Rule type (optional)", "Rule outcome (optional)", "Rule config (optional)",
    "Cross-referenced competency ID numbers", "Exported ID (optional)", "Is framework", "Taxonomy",
]
LEVELS = {"behaviour", "competency", "concept", "domain", "indicator", "level", "outcome", "practice", "proficiency", "skill", "value"}


def proofs(path):
    yield "has the fourteen columns of Moodle", has_header, path
    yield "has one framework with a scale", has_framework, path
    yield "numbers each competency once, in 100 characters", has_numbers, path
    yield "puts each competency under one that is there", has_parents, path
    yield "refers across to competencies that are there", has_references, path


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    require(rows, "the file is empty")
    return rows[0], [dict(zip(HEADER, row), row=number) for number, row in enumerate(rows[1:], start=2)]


def truth(text):
    """PHP takes an empty text and a zero for nothing."""
    return text not in ("", "0")


def competencies(path):
    return [row for row in read(path)[1] if not truth(row["Is framework"])]


def has_header(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    require(rows[0] == HEADER, f"the header is {rows[0]}")
    for number, row in enumerate(rows, start=1):
        require(len(row) == len(HEADER), f"row {number} has {len(row)} cells")


def has_framework(path):
    heads = [row for row in read(path)[1] if truth(row["Is framework"])]
    require(len(heads) == 1, f"{len(heads)} rows are frameworks")
    head = heads[0]
    require(truth(head["ID number"]) and len(head["ID number"]) <= 100, "the framework has no number of 100 characters")
    require(head["Short name"] and len(head["Short name"]) <= 100, "the framework has no name of 100 characters")
    values = head["Scale values"].split(",")
    require(len(values) > 1, f"the scale has the values {values}")
    first, *rest = json.loads(head["Scale configuration"])
    require("scaleid" in first, "the configuration of the scale does not begin with its id")
    require(all(1 <= entry["id"] <= len(values) for entry in rest), "the configuration names a value that is not there")
    require(any(entry.get("scaledefault") for entry in rest), "no value of the scale is the default")
    require(any(entry.get("proficient") for entry in rest), "no value of the scale is proficient")
    require(set(head["Taxonomy"].split(",")) <= LEVELS, f"the taxonomy is {head['Taxonomy']}")


def has_numbers(path):
    seen = set()
    for row in competencies(path):
        number = row["ID number"]
        require(truth(number.strip()), f"row {row['row']} has no number")
        require(number == number.strip(), f"row {row['row']}: blanks around '{number}' are lost")
        require(len(number) <= 100, f"row {row['row']} has a number of {len(number)} characters")
        require(number.lower() not in seen, f"row {row['row']} repeats the number {number}")
        seen.add(number.lower())
        require(row["Short name"] and len(row["Short name"]) <= 100, f"row {row['row']} has no name of 100 characters")
        require(row["Description format"] in ("0", "1", "2", "4"), f"row {row['row']} has no format")


def has_parents(path):
    rows = competencies(path)
    parents = {row["ID number"]: row["Parent ID number"] for row in rows}
    for row in rows:
        parent = row["Parent ID number"]
        require(not parent or parent in parents, f"row {row['row']} stands under '{parent}', which is not there")
    # The importer starts at the top; what stands in a circle it never meets.
    for number in parents:
        passed = set()
        while number and number not in passed:
            passed.add(number)
            number = parents[number]
        require(not number, f"'{number}' stands under itself")


def has_references(path):
    rows = competencies(path)
    numbers = {row["ID number"] for row in rows}
    for row in rows:
        text = row["Cross-referenced competency ID numbers"]
        for reference in text.split(",") if text else []:
            number = reference.replace("%2C", ",")
            require(number in numbers, f"row {row['row']} refers to '{number}', which is not there")
            require(number != row["ID number"], f"row {row['row']} refers to itself")
