"""Whether others can check who signed a packet, with openssl and sha256sum alone."""
import shutil
import subprocess
import tempfile
from pathlib import Path

from bags import is_valid, unzipped
from ledger import require

NAME = "Ana Maria Ortiz"


def proofs(path, plait):
    yield "is signed so that openssl and sha256sum can tell", told_by_others, path, plait
    yield "is signed for those who have the signer's own key", told_by_plait, path, plait


def run(*command, folder=None):
    return subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True, check=False)


def done(*command, folder=None):
    made = run(*command, folder=folder)
    require(made.returncode == 0, f"{' '.join(map(str, command[:4]))}: {made.returncode} {made.stdout[-300:]} {made.stderr[-300:]}")
    return made.stdout


def signed(path, plait, folder):
    """A copy of the packet with a signature, and the stem of the signer's keys."""
    packet, keys = folder / path.name, folder / "ortiz"
    shutil.copytree(path, packet) if path.is_dir() else shutil.copy(path, packet)
    done(plait, "keys", "new", "-o", keys)
    done(plait, "packet", "sign", packet, "--key", f"{keys}.key", "--name", NAME, "--role", "director", "--date", "2027-01-04")
    return packet, keys


def told_by_others(path, plait):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        packet, keys = signed(path, plait, folder)
        bag = packet if packet.is_dir() else unzipped(packet, folder / "unzipped")
        is_valid(bag)
        for listing in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
            told = done("sha256sum", "--strict", "-c", listing, folder=bag)
            require(told.count(": OK") == len((bag / listing).read_text().splitlines()), told[:300])
        [statement] = (bag / "signatures").glob("*.txt")
        require(NAME in statement.read_text() and "2027-01-04" in statement.read_text(), statement.read_text())
        stem = statement.with_suffix("")
        require(Path(f"{stem}.pub").read_text() == Path(f"{keys}.pub").read_text(), "the key in the packet is another")
        for content, signature in ((bag / "tagmanifest-sha256.txt", f"{stem}.sig"), (statement, f"{statement}.sig")):
            check = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", f"{keys}.pub", "-rawin", "-sigfile", signature, "-in"]
            require("Verified Successfully" in done(*check, content), "openssl does not take it")
            other = folder / "other"
            other.write_bytes(content.read_bytes() + b"x")
            require(run(*check, other).returncode != 0, "openssl takes it for other content, too")


def told_by_plait(path, plait):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        packet, keys = signed(path, plait, folder)
        told = done(plait, "packet", "verify", packet, "--key", f"{keys}.pub")
        require(NAME in told, told)
        done(plait, "keys", "new", "-o", folder / "another")
        other = run(plait, "packet", "verify", packet, "--key", folder / "another.pub")
        require(other.returncode == 1, f"another key: {other.returncode} {other.stdout}")
