"""R01: kill -9 under load. Nothing that was acknowledged is lost, and everybody goes on."""
import random
import shutil
import time
from pathlib import Path

from ledger import equal, require
from load_clients import Writer, expect_all
from replica import Replica
from scene import Scene
from server import command

NURSING = "nursing"
CLIENTS, READERS = 30, 4
# A journal that grew for many rounds takes longer to verify than the round itself.
ROUNDS_OF_A_FOLDER = 20


def kill_rounds(plait, rounds, seed=1, say=lambda text: None, longest=3.0):
    """So many rounds of load, kill -9, look at the files, restart; the slowest restart."""
    chance, slowest, total = random.Random(seed), 0, 0
    while rounds > 0:
        these = min(rounds, ROUNDS_OF_A_FOLDER)
        rounds -= these
        restart, count = _folder(plait, these, chance, say, longest)
        slowest, total = max(slowest, restart), total + count
    return slowest, total


def _folder(plait, rounds, chance, say, longest):
    scene = Scene(plait, browsers=max(CLIENTS, READERS) // 2 + 1)
    try:
        scene.start()
        first = scene.session(scene.ben).state(NURSING)
        writers = [
            Writer(scene.session((scene.maria, scene.ben)[n % 2], n // 2), NURSING, n) for n in range(CLIENTS)]
        readers = [
            scene.reader(scene.ben, browser=n, after=first["seq"], follows=True) for n in range(READERS)]
        for writer in writers:
            writer.start()
        slowest = 0
        for number in range(rounds):
            time.sleep(chance.uniform(0.3, longest))
            scene.server.kill()
            told = [entry for writer in writers for entry in [*writer.acknowledged, *writer.drafted]]
            copy = scene.root / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(scene.server.folder, copy)
            slowest = max(slowest, scene.server.start())
            expect_sound(plait, copy)
            expect_all(told, copy / "journal.sqlite", NURSING)
            say(f"round {number + 1}: {len(told)} acknowledged, restart {slowest:.2f} s at most")
        for writer in writers:
            writer.done.set()
        for writer in writers:
            writer.join(20)
            require(writer.error is None, f"a client met {writer.error!r}")
            require(not writer.is_alive(), "a client never got an answer")
        expect_converged(scene, first, readers)
        equal("exit code", 0, scene.server.stop())
        scene.verify()
        told = [entry for writer in writers for entry in [*writer.acknowledged, *writer.drafted]]
        expect_all(told, scene.server.journal, NURSING)
        return slowest, len(told)
    finally:
        scene.close()


def expect_sound(plait, folder):
    code, output, errors = command(plait, "journal", "verify", Path(folder), seconds=120)
    require(code == 0, f"the journal is not sound: {output[-300:]}{errors[-300:]}")


def expect_converged(scene, first, readers):
    end = scene.session(scene.ben).state(NURSING)
    for number, reader in enumerate(readers):
        require(reader.wait_for_change(end["seq"], 15), f"reader {number} stays at {reader.last} of {end['seq']}")
        replica = Replica(first)
        for change in reader.changes:
            replica.take(change)
        equal(f"gaps of reader {number}", [], replica.gaps[:3])
        equal(f"differences of reader {number}", [], replica.differences(Replica(end))[:3])
        reader.close()
