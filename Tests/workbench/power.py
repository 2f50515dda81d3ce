"""R02: a power cut under load. What was acknowledged before it is there after it."""
import random
import shutil
import time
from pathlib import Path

import powercut
from crashes import NURSING, expect_sound
from ledger import Refuted, require
from load_clients import Writer, expect_all
from scene import Scene

CLIENTS = 12


class Record:
    """A server under load whose files were watched, and what its clients were told when."""

    def __init__(self, plait, seconds):
        self.scene = Scene(plait, browsers=CLIENTS // 2)
        scene = self.scene
        self.before = scene.root / "before"
        shutil.copytree(scene.server.folder, self.before)
        scene.server.environment = powercut.environment(scene.root)
        scene.server.start()
        writers = [
            Moments(scene.session((scene.maria, scene.ben)[n % 2], n // 2), NURSING, n, pause=0.03)
            for n in range(CLIENTS)]
        self.started = time.monotonic()
        for writer in writers:
            writer.start()
        time.sleep(seconds)
        scene.server.kill()
        self.ended = time.monotonic()
        for writer in writers:
            writer.done.set()
            writer.join(10)
            require(writer.error is None, f"a client met {writer.error!r}")
        self.told = sorted((entry for w in writers for entry in w.told), key=lambda entry: entry[0])
        self.trace = powercut.Trace(scene.root / "trace")
        require(len(self.told) > 50, f"only {len(self.told)} operations were acknowledged")
        syncs = self.trace.count(powercut.SYNC, "journal.sqlite-wal")
        require(syncs > 10, f"the log was synced {syncs} times: is the shim there?")
        require(self.trace.count(powercut.WRITE, "journal.sqlite-wal") > 100, "nothing was written down")

    def losses(self, count, deaf=(), seed=1):
        """What is wrong after cuts at so many moments."""
        chance = random.Random(seed)
        moments = [self.ended] + [chance.uniform(self.started, self.ended) for _ in range(count - 1)]
        found, folder = [], self.scene.root / "after"
        for moment, files in powercut.cuts(self.trace, self.before, moments, deaf, seed):
            powercut.write_files(files, folder)
            told = [entry for at, entry in self.told if at <= moment]
            try:
                # SQLite recovers when it opens; the check reads what is there after that.
                expect_sound(self.scene.plait, folder)
                expect_all(told, Path(folder) / "journal.sqlite", NURSING)
            except Refuted as loss:
                found.append(f"cut after {moment - self.started:.3f} s, {len(told)} acknowledged: {loss}")
        return found


class Moments(Writer):
    """A writer that notes when it was told."""

    def __init__(self, *arguments, **how):
        super().__init__(*arguments, **how)
        self.told = []

    def one(self):
        before = len(self.acknowledged), len(self.drafted)
        super().one()
        now = time.monotonic()
        self.told += [(now, entry) for entry in self.acknowledged[before[0]:]]
        self.told += [(now, entry) for entry in self.drafted[before[1]:]]
