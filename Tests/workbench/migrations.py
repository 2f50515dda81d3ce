"""R14: a journal of an earlier version that is brought to today's, interrupted anywhere."""
import random
import shutil
import sqlite3
from contextlib import closing

import powercut
from crashes import NURSING, expect_sound
from ledger import Tests, equal, require
from scene import Scene

tests = Tests("migrations")
test = tests.test
BROWSERS = 1
# What the latest steps brought. A journal without these tables is one of the version before.
LATEST = {"shares": "3 shares", "identities": "4 identities"}


def steps(path):
    """The steps that a file has made, and whether each is there whole."""
    with closing(sqlite3.connect(f"file:{path}", uri=True)) as database:
        made = {name for (name,) in database.execute("SELECT identifier FROM grdb_migrations")}
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table, step in LATEST.items():
        equal(f"the table {table} is there as the list of steps says", step in made, table in tables)
    return made


def make_earlier(scene):
    """Takes the journal back to the version before; the state of its program, and all steps."""
    scene.start()
    whole = scene.session(scene.maria).state(NURSING)
    equal("exit code", 0, scene.server.stop())
    made = steps(scene.server.journal)
    latest = sorted(made, key=lambda step: int(step.split()[0]))[-len(LATEST):]
    equal("the latest steps", list(LATEST.values()), latest)
    with closing(sqlite3.connect(scene.server.journal)) as database:
        for table, step in LATEST.items():
            database.execute(f"DROP TABLE {table}")
            database.execute("DELETE FROM grdb_migrations WHERE identifier = ?", (step,))
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return whole, made


def killed_states(trace, before):
    """The files as a killed process leaves them, after each thing that it asked for."""
    disk = powercut.Disk(before)
    for _, kind, name, offset, data in trace.records:
        if kind in (powercut.WRITE, powercut.TRUNCATE):
            powercut.apply(disk.safe.setdefault(name, bytearray()), (kind, offset, data))
        elif kind == powercut.UNLINK:
            disk.safe.pop(name, None)
        else:
            continue
        yield {file: bytearray(content) for file, content in disk.safe.items()}


def interrupted(scene):
    """Each state that an interruption of the migration can leave behind, killed or without power."""
    before = scene.root / "before"
    shutil.copytree(scene.server.folder, before)
    scene.server.environment = powercut.environment(scene.root)
    scene.server.start()
    scene.server.kill()
    scene.server.environment = {}
    trace = powercut.Trace(scene.root / "trace")
    moments = [record[0] for record in trace.records]
    require(len(moments) > 10, f"only {len(moments)} things were asked of the files")
    yield from killed_states(trace, before)
    for _, files in powercut.cuts(trace, before, moments):
        yield files


@test("R14: a migration that is killed or loses its power leaves each step whole or not made, and goes on")
def interrupted_migration(scene):
    alone = Scene(scene.plait)
    try:
        whole, made = make_earlier(alone)
        folder, seen, served = alone.root / "after", set(), random.Random(2)
        for number, files in enumerate(interrupted(alone)):
            powercut.write_files(files, folder)
            found = frozenset(steps(folder / "journal.sqlite"))
            require(found <= made, f"steps that are of no version: {found - made}")
            # A server takes a while to start: each state that is new, and some of the others.
            if found in seen and served.random() > 0.1:
                continue
            seen.add(found)
            powercut.write_files(files, folder)
            alone.server.folder = folder
            alone.server.start()
            state = alone.session(alone.maria).state(NURSING)
            equal(f"the cells after interruption {number}", whole["cells"], state["cells"])
            equal("exit code", 0, alone.server.stop())
            equal("the steps in the end", made, steps(folder / "journal.sqlite"))
            expect_sound(alone.plait, folder)
        require(frozenset(made) in seen, "no interruption came after the last step")
        require(frozenset(made - set(LATEST.values())) in seen, "no interruption came before the first step")
    finally:
        alone.close()


@test("R14: a journal of a newer version is left alone, with a sentence")
def newer(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        equal("exit code", 0, alone.server.stop())
        with closing(sqlite3.connect(alone.server.journal)) as database:
            database.execute("INSERT INTO grdb_migrations VALUES ('99 what nobody knows yet')")
            database.commit()
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = alone.server.journal.read_bytes()
        alone.server.launch()
        code = alone.server.process.wait(15)
        require(0 < code < 10, f"exit code {code}")
        require("newer Plait" in alone.server.new_log, f"it says {alone.server.new_log!r}")
        equal("the file afterwards", before, alone.server.journal.read_bytes())
    finally:
        alone.close()
