"""Disks that are full, broken, read-only, or hold something else than was written (R03, R04, R13)."""
import os
import random
import shutil
import subprocess

import powercut
from ledger import Refuted, Skipped, Tests, equal, one_of, require
from load_clients import expect_all
from scene import Scene
from server import command
from session import write

tests = Tests("disks")
test = tests.test
BROWSERS = 1
NURSING = "nursing"


def changed(scene, count, text="a change"):
    """Makes changes; what was acknowledged."""
    maria, told = scene.session(scene.maria), []
    base = maria.cell(NURSING, "o1", "notes")["version"]
    for number in range(count):
        key, value = f"key-{text}-{number}", f"{text} {number}"
        answer = maria.operate(NURSING, [write("o1", "notes", base + number, value)], key=key)
        equal("status", 200, answer.status)
        told.append((key, answer.json["seq"], value))
    return told


@test("R03: on a full disk nothing is acknowledged; with room again all goes on by itself")
def full_disk(scene):
    alone = Scene(scene.plait)
    disk = alone.root / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], capture_output=True, text=True)
    if done.returncode != 0:
        alone.close()
        raise Skipped("mounting a small disk is not permitted here")
    try:
        shutil.copytree(alone.server.folder, disk / "programs")
        alone.server.folder = disk / "programs"
        alone.start()
        maria = alone.session(alone.maria)
        filler = disk / "filler"
        filler.write_bytes(b"x" * (3 << 20))
        told, refused, number = [], None, 0
        base = maria.cell(NURSING, "o1", "notes")["version"]
        while number < 600 and refused is None:
            key, value = f"full-{number}", f"{number}" + " text" * 2_000
            answer = maria.operate(NURSING, [write("o1", "notes", base, value)], key=key)
            if answer.status == 200:
                told.append((key, answer.json["seq"], value))
                base, number = answer.json["cells"][0]["version"], number + 1
            else:
                refused = answer
        require(refused is not None, "the disk never was full: the test is too tame")
        equal("status on a full disk", 507, refused.status)
        require(refused.header("Retry-After"), "507 without Retry-After")
        equal("reading on a full disk", 200, maria.get(f"/api/programs/{NURSING}/state").status)
        equal("a second try", 507, maria.operate(NURSING, [write("o1", "notes", base, value)], key=key).status)
        equal("seq", told[-1][1], maria.state(NURSING)["seq"])
        filler.unlink()
        answer = maria.operate(NURSING, [write("o1", "notes", base, value)], key=key)
        equal("the same operation with room again", 200, answer.status)
        told.append((key, answer.json["seq"], value))
        alone.server.kill()
        alone.verify()
        expect_all(told, alone.server.journal, NURSING)
    finally:
        if alone.server.is_alive:
            alone.server.kill()
        subprocess.run(["umount", "-l", disk], capture_output=True)
        alone.close()


@test("R04: when the disk fails once nothing more is acknowledged until a restart, and what was is there")
def broken_disk(scene):
    alone = Scene(scene.plait)
    try:
        alone.server.environment = powercut.environment(alone.root, broken="broken")
        alone.start()
        told = changed(alone, 10)
        maria = alone.session(alone.maria)
        base = maria.cell(NURSING, "o1", "notes")["version"]
        ask = lambda: maria.operate(NURSING, [write("o1", "notes", base, "on a broken disk")], key="broken")
        (alone.root / "broken").touch()
        equal("on a broken disk", 503, ask().status)
        (alone.root / "broken").unlink()
        equal("after it failed once", 503, ask().status)
        equal("reading", 200, maria.get(f"/api/programs/{NURSING}/state").status)
        equal("what is read", told[-1][2], maria.cell(NURSING, "o1", "notes")["value"])
        require(alone.server.new_log.count("\n") > 1, f"the log does not say it: {alone.server.new_log!r}")
        alone.server.stop()
        alone.verify()
        expect_all(told, alone.server.journal, NURSING)
        alone.server.start()
        one_of("after a restart", (200, 412), ask().status)
    finally:
        alone.close()


def damaged_copy(scene, damage):
    """A copy of the killed server's folder with some damage; where it is."""
    folder = scene.root / "damaged"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(scene.server.folder, folder)
    (folder / "journal.sqlite-shm").unlink(missing_ok=True)
    damage(folder)
    return folder


def killed_scene(plait, count=30):
    """A scene whose server was killed with changes that only the write-ahead log has."""
    alone = Scene(plait)
    alone.start()
    told = changed(alone, count)
    alone.server.kill()
    require((alone.server.folder / "journal.sqlite-wal").stat().st_size > 0, "there is no log to damage")
    return alone, told


def expect_prefix(scene, folder, told):
    """That the folder holds the first changes and nothing else, and says that it is sound."""
    scene.verify(folder)
    lines = command(scene.plait, "journal", "list", folder)[1]
    count = int(lines.split("nursing: ")[1].split(" ")[0])
    expect_all([entry for entry in told if entry[1] <= count], folder / "journal.sqlite", NURSING)
    return count


@test("R13: without the log, or with one that is cut or spoiled anywhere, there is a sound earlier state")
def damaged_log(scene):
    alone, told = killed_scene(scene.plait)
    try:
        chance, name = random.Random(3), "journal.sqlite-wal"
        size = (alone.server.folder / name).stat().st_size

        def cut(at):
            return lambda folder: os.truncate(folder / name, at)

        def spoil(at):
            def damage(folder):
                with open(folder / name, "r+b") as file:
                    file.seek(at)
                    file.write(os.urandom(64))
            return damage

        full = expect_prefix(alone, damaged_copy(alone, lambda folder: None), told)
        equal("changes without damage", told[-1][1], full)
        expect_prefix(alone, damaged_copy(alone, lambda folder: (folder / name).unlink()), told)
        for damage in (cut, spoil):
            for _ in range(6):
                at = chance.randrange(0, size - 64)
                count = expect_prefix(alone, damaged_copy(alone, damage(at)), told)
                require(count <= full, "there are changes that never were")
    finally:
        alone.close()


@test("R13: a page of the file that is not what was written is found, and no half data is served")
def damaged_page(scene):
    alone, told = killed_scene(scene.plait, 5)
    try:
        alone.server.start()
        whole = alone.session(alone.maria).state(NURSING)
        alone.server.stop()
        size = alone.server.journal.stat().st_size
        noticed = 0
        for page in range(0, size // 4_096):
            def damage(folder, page=page):
                with open(folder / "journal.sqlite", "r+b") as file:
                    file.seek(page * 4_096 + 100 * (page == 0))
                    file.write(os.urandom(3_900))
            folder = damaged_copy(alone, damage)
            code, output, errors = command(alone.plait, "journal", "verify", folder)
            said = output + errors
            if code != 0:
                noticed += 1
                require(0 < code < 10 and len(said.strip()) > 20, f"page {page}: verify ends with {code}, {said[-300:]!r}")
            if page % 8 == 0:
                expect_whole_or_nothing(alone, folder, whole, page)
        # Pages that hold nothing yet, and those of people, have no chain of hashes.
        require(noticed > size // 4_096 * 0.6, f"only {noticed} of {size // 4_096} spoiled pages are noticed")
    finally:
        alone.close()


def expect_whole_or_nothing(scene, folder, whole, page):
    own = scene.server.folder
    scene.server.folder = folder
    try:
        try:
            scene.server.start()
        except Refuted as refusal:
            require("damaged" in str(refusal) or "cannot" in str(refusal), f"page {page}: it says {refusal}")
            return
        try:
            answer = scene.session(scene.maria).get(f"/api/programs/{NURSING}/state")
        except OSError as error:
            raise Refuted(f"page {page}: no answer, {error!r}; alive: {scene.server.is_alive}; {scene.server.new_log[-200:]}")
        if answer.status == 200:
            equal(f"page {page}: the state", whole["cells"], answer.json["cells"])
        else:
            one_of(f"page {page}: status", (401, 404, 500, 503), answer.status)
    finally:
        if scene.server.is_alive:
            scene.server.kill()
        scene.server.folder = own


@test("R13: a file that is no journal, one of another program and an empty one are said in a sentence")
def foreign_files(scene):
    for name, content in {
        "text": b"not a database\n" * 100, "header only": b"SQLite format 3\0" + b"\0" * 84, "zeros": b"\0" * 8_192,
    }.items():
        folder = scene.root / f"foreign {name}"
        folder.mkdir()
        (folder / "journal.sqlite").write_bytes(content)
        code, _, errors = command(scene.plait, "serve", folder, "--port", 1_024 + len(name), seconds=20)
        require(code not in (0, -4, -6, -11), f"{name}: exit code {code}")
        require("journal.sqlite" in errors, f"{name}: it says {errors[-300:]!r}")
        equal(f"{name}: the file afterwards", content, (folder / "journal.sqlite").read_bytes())


@test("R13: a journal that may not be written is said in a sentence, and is not served")
def read_only(scene):
    alone = Scene(scene.plait)
    try:
        os.chmod(alone.root, 0o755)
        for what, modes in {"the file": (0o755, 0o444), "the folder": (0o555, 0o644)}.items():
            os.chmod(alone.server.journal, modes[1])
            for path in (alone.server.folder, alone.server.journal):
                os.chown(path, 65_534 if os.getuid() == 0 else -1, -1)
            os.chmod(alone.server.folder, modes[0])
            (alone.server.folder / "journal.lock").unlink(missing_ok=True)
            user = {"user": 65_534} if os.getuid() == 0 else {}
            try:
                done = subprocess.run(
                    [str(alone.plait), "serve", str(alone.server.folder), "--port", str(alone.server.port)],
                    capture_output=True, text=True, timeout=8, **user)
            except subprocess.TimeoutExpired as served:
                raise Refuted(f"{what} may not be written, and is served: {served.stderr}")
            require(done.returncode > 0, f"{what}: exit code {done.returncode}")
            require("journal" in done.stderr and "written" in done.stderr, f"{what}: it says {done.stderr[-300:]!r}")
            os.chmod(alone.server.folder, 0o755)
    finally:
        alone.close()


@test("R13: after an old backup was put back readers are told to load anew, and writing goes on")
def old_backup(scene):
    alone = Scene(scene.plait)
    try:
        alone.start()
        changed(alone, 5, "before")
        alone.server.stop()
        backup = alone.root / "backup.sqlite"
        code, _, errors = command(alone.plait, "journal", "backup", alone.server.folder, "-o", backup)
        equal(f"exit code of the backup ({errors})", 0, code)
        alone.server.start()
        late = changed(alone, 5, "after")[-1][1]
        reader = alone.reader(alone.ben, after=late, follows=True)
        require(reader.wait_until_open(), "the stream does not open")
        alone.server.kill()
        for path in alone.server.folder.iterdir():
            path.unlink()
        shutil.copy(backup, alone.server.journal)
        alone.server.start()
        require(reader.wait_for_event("reload"), f"the reader of change {late} is told {reader.others[-3:]}")
        reader.close()
        changed(alone, 3, "again")
        alone.server.stop()
        alone.verify()
    finally:
        alone.close()
