"""Clients who write without rest, and know what they were told: the witnesses of the fault tests."""
import http.client
import json
import random
import sqlite3
import threading
import time
import uuid
from contextlib import closing

from ledger import Refuted, shortened
from session import write

PARTS = [f"o{n}" for n in range(1, 11)]
FIELDS = ["statement", "notes", "learner wording"]


class Writer(threading.Thread):
    """Writes a cell of its own, and now and then one of all; without an answer it asks again."""

    def __init__(self, session, program, number, pause=0.15):
        super().__init__(daemon=True)
        self.session, self.program, self.pause = session, program, pause
        self.random = random.Random(number)
        self.own = (PARTS[number % len(PARTS)], FIELDS[number // len(PARTS) % len(FIELDS)])
        self.acknowledged, self.drafted, self.conflicts, self.repeats = [], [], 0, 0
        self.unknown = None
        self.error = None
        self.done = threading.Event()
        self.versions = {}

    def run(self):
        try:
            while not self.done.is_set():
                self.one()
                self.done.wait(self.pause * self.random.uniform(0.5, 1.5))
        except Exception as error:
            self.error = error

    def one(self):
        part, field = self.own
        if self.random.random() < 0.1:
            part, field = self.random.choice(PARTS), self.random.choice(FIELDS)
        base = self.versions.get((part, field), 0)
        key, value = str(uuid.uuid4()), f"{uuid.uuid4()}"
        writes = [write(part, field, base, value)]
        started = time.monotonic()
        answer = self.until_answered(writes, key)
        if answer is None:
            return
        if answer.status == 200:
            self.acknowledged.append((key, answer.json["seq"], value, time.monotonic() - started))
            self.versions[part, field] = answer.json["cells"][0]["version"]
        elif answer.status == 412:
            self.conflicts += 1
            self.drafted.append((key, answer.json["seq"], value))
            self.versions[part, field] = answer.json["conflicts"][0]["current"]["version"]
        else:
            raise Refuted(f"an operation is answered with {answer}")

    def until_answered(self, writes, key):
        """Sends the same operation until there is an answer, as the browser's queue does."""
        while True:
            self.unknown = key
            try:
                answer = self.session.operate(self.program, writes, key=key)
                if answer.status not in (429, 503, 507):
                    self.unknown = None
                    return answer
            except (OSError, http.client.HTTPException):
                pass
            self.repeats += 1
            if self.done.wait(0.05):
                return None


def log_of(journal):
    """The changes and drafts in a journal's file: program, sequence, key and what is written."""
    with closing(sqlite3.connect(journal)) as base:
        rows = base.execute("SELECT program, sequence, body FROM events ORDER BY program, sequence").fetchall()
    return [(program, sequence, json.loads(body)) for program, sequence, body in rows]


def expect_all(acknowledged, journal, program):
    """That each operation that was acknowledged is in the log once, at its place, with its text."""
    found, count = {}, {}
    previous = 0
    for of, sequence, event in log_of(journal):
        if of != program:
            continue
        if sequence != previous + 1:
            raise Refuted(f"the log goes from {previous} to {sequence}")
        previous = sequence
        key = event["key"]
        count[key] = count.get(key, 0) + 1
        found[key] = (sequence, [entry.get("value") for entry in event.get("writes", [])])
    for key, sequence, value, *_ in acknowledged:
        if count.get(key, 0) != 1:
            raise Refuted(
                f"operation {key}, acknowledged as change {sequence}, is in the log "
                f"{count.get(key, 0)} times; it ends at {previous}")
        if found[key] != (sequence, [value]):
            raise Refuted(f"operation {key} was acknowledged as {shortened((sequence, value))} and is {shortened(found[key])}")
