"""`plait watch` as people use it: it goes on until it is told to end, and ends well."""
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from ledger import require

# Far more than a build takes; nothing waits longer than it must.
PATIENCE = 60


def proofs(program, plait):
    yield "makes what was saved anew, and ends by Ctrl-C", ends, program, plait, signal.SIGINT
    yield "makes what was saved anew, and ends when it is told to from outside", ends, program, plait, signal.SIGTERM


def ends(program, plait, number):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source, made, said = folder / "w.iet.yaml", folder / "out", folder / "said.txt"
        shutil.copy(program, source)
        with said.open("w") as log:
            watch = subprocess.Popen(
                [plait, "watch", "w.iet.yaml", "-o", "out"], cwd=folder, stdout=log, stderr=log)
            try:
                wait(watch, said, lambda: said.read_text().count("Written: ") == 1)
                before = {path.name: path.read_bytes() for path in made.iterdir()}
                source.write_text(source.read_text() + "our own note: saved again\n")
                wait(watch, said, lambda: said.read_text().count("Written: ") == 2)
                watch.send_signal(number)
                code = watch.wait(PATIENCE)
            finally:
                if watch.poll() is None:
                    watch.kill()
                    watch.wait()
        require(code == 0, f"the exit code is {code}: {said.read_text()}")
        require("Ended. The documents are in out." in said.read_text(), said.read_text())
        after = {path.name: path.read_bytes() for path in made.iterdir()}
        require(set(after) == set(before), f"only once there: {set(after) ^ set(before)}")
        changed = {name for name in after if after[name] != before[name]}
        require(changed == {"program.iet.yaml", "packet.zip"}, f"changed: {changed}")
        require(not [path.name for path in folder.iterdir() if path.name.startswith(".")], "something is left beside")


def wait(watch, said, is_done):
    end = time.monotonic() + PATIENCE
    while not is_done():
        require(watch.poll() is None, f"it has ended by itself: {said.read_text()}")
        require(time.monotonic() < end, f"nothing has come: {said.read_text()}")
        time.sleep(0.05)
