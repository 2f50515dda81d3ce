"""What the published schemas of CASE say of a package that plait wrote.

The schemas are not ours, and stand in the folder of shared test data.
"""
import json
import os
from pathlib import Path

import jsonschema

from ledger import require

FILES = {
    "case-1.1-strict": "schema-case-v1p1-cfpackage.json",
    "case-1.0-strict": "schema-opensalt-case-v1p0.json",
    "opensalt-compat": "schema-opensalt-case-v1p0.json",
}
# What CASE 1.1 added, and OpenSALT passes over without a word where it does not refuse it.
ADDED = {
    "CFDocument": {"frameworkType", "caseVersion", "extensions"},
    "CFItems": {"subject", "subjectURI", "extensions"},
    "CFAssociations": {"notes", "extensions"},
}


def folder():
    """The folder of schemas, or None where it is not at hand."""
    root = Path(__file__).resolve().parents[2]
    places = [Path(os.environ["PLAIT_SHARED"])] if "PLAIT_SHARED" in os.environ else []
    for place in places + [root / "../shared", root / "../../shared"]:
        if (place / "corpus/case" / FILES["case-1.1-strict"]).is_file():
            return place / "corpus/case"
    return None


def proofs(path, form):
    if folder():
        yield "is accepted by the schema", is_valid, path, FILES[form]
    yield "has no empty values", has_no_nulls, path
    yield "links from items that it has", has_origins, path
    if form != "case-1.1-strict":
        yield "has nothing that CASE 1.1 added", is_first_edition, path


def is_valid(path, name):
    schema = json.loads((folder() / name).read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema, jsonschema.Draft7Validator)
    checker = kind(schema, format_checker=jsonschema.FormatChecker())
    for error in checker.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        require(False, f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def has_no_nulls(path):
    def look(value, place):
        require(value is not None, f"{place} is null")
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else []):
            look(inner, f"{place}/{name}")
    look(json.loads(path.read_text(encoding="utf-8")), "")


def has_origins(path):
    package = json.loads(path.read_text(encoding="utf-8"))
    known = {item["identifier"] for item in package.get("CFItems", [])} | {package["CFDocument"]["identifier"]}
    for link in package.get("CFAssociations", []):
        if link["associationType"] == "isChildOf":
            require(link["originNodeURI"]["identifier"] in known, f"link {link['identifier']} starts from nowhere")


def is_first_edition(path):
    package = json.loads(path.read_text(encoding="utf-8"))
    require("extensions" not in package, "the package has extensions")
    for name, added in ADDED.items():
        entries = package.get(name, [])
        for entry in entries if isinstance(entries, list) else [entries]:
            require(not added & set(entry), f"{name} {entry['identifier']} has {sorted(added & set(entry))}")
            for end in ("originNodeURI", "destinationNodeURI"):
                require("targetType" not in entry.get(end, {}), f"{name} {entry['identifier']} has a targetType")
