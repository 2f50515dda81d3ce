"""What plait says of a packet with which somebody has meddled: it names each file."""
import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from ledger import require


def proofs(path, plait):
    cases = zipped(path) if path.suffix == ".zip" else in_folder(path)
    yield "is whole", meddled, path, plait, lambda packet: None, []
    for claim, change, names in cases:
        yield claim, meddled, path, plait, change, names


def in_folder(path):
    """Each case: what is claimed, what is done to the folder, and the names that must be told."""
    files = sorted(str(file.relative_to(path)) for file in path.rglob("*") if file.is_file())
    form, page, sheet = (next(name for name in files if name.endswith(ending)) for ending in (".docx", ".html", ".xlsx"))
    for name in (form, page, sheet, "data/README.txt", "bag-info.txt", "HOW-TO-CHECK.txt"):
        if name in files:
            yield f"tells a byte that was changed in {name}", lambda packet, name=name: flip(packet / name), [name]
    yield "tells a changed list", lambda packet: flip(packet / "manifest-sha256.txt", 10), ["manifest-sha256.txt"]
    yield "tells a file that is gone", lambda packet: (packet / form).unlink(), [form, "is in manifest-sha256.txt and not"]
    yield "tells a file that was added", lambda packet: (packet / "data/more.txt").write_text("more"), ["data/more.txt"]
    yield "tells a file that was renamed", lambda packet: (packet / sheet).rename(packet / "data/other.xlsx"), [
        "data/other.xlsx", f'was called "{sheet}"']
    yield "tells two files that were swapped", lambda packet: swap(packet / form, packet / page), [form, page, "has the content of"]
    yield "tells a file that was cut short", lambda packet: os.truncate(packet / sheet, 100), [sheet]
    yield "tells a link in the place of a file", lambda packet: link(packet / form), [form, "it is a link"]
    yield "tells a pipe in the place of a file", lambda packet: pipe(packet / form), [form, "it is no plain file"]
    yield "does not follow a list that leads out", lead_out, ["/etc/passwd", "is not followed"]
    yield "does not fetch", lambda packet: (packet / "fetch.txt").write_text("https://example.org/x 1 data/x\n"), ["fetch.txt", "not fetched"]


def zipped(path):
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    form = next(name for name in names if name.endswith(".docx"))
    sheet = next(name for name in names if name.endswith(".xlsx"))
    page = next(name for name in names if name.endswith(".html"))
    inner = {name: name.partition("/")[2] for name in names}
    more = form.partition("/")[0] + "/data/more.txt"
    yield "tells a byte that was changed in the zip file itself", lambda packet: flip_entry(packet, form), [inner[form]]
    yield "tells a file that is gone", lambda packet: again(packet, lambda files: files.pop(form)), [inner[form]]
    yield "tells a file that was added", lambda packet: again(
        packet, lambda files: files.update({more: b"more"})), ["data/more.txt"]
    yield "tells files that were swapped", lambda packet: again(
        packet, lambda files: files.update({form: files[page], page: files[form]})), [inner[form], inner[page]]
    yield "tells a file with other content", lambda packet: again(
        packet, lambda files: files.update({sheet: files[sheet] + b"x"})), [inner[sheet]]


def meddled(path, plait, change, names):
    with tempfile.TemporaryDirectory() as folder:
        packet = Path(folder) / path.name
        if path.is_dir():
            shutil.copytree(path, packet)
            for file in packet.rglob("*"):
                file.chmod(0o755 if file.is_dir() else 0o644)
        else:
            shutil.copy(path, packet)
        change(packet)
        run = subprocess.run(
            [plait, "packet", "verify", packet], capture_output=True, text=True, check=False, timeout=60)
    expected = 1 if names else 0
    require(run.returncode == expected, f"the exit code is {run.returncode}: {run.stdout[:300]} {run.stderr}")
    for name in names:
        require(name in run.stdout, f"'{name}' is not told: {run.stdout[:600]}")


def flip(path, place=None):
    content = bytearray(path.read_bytes())
    content[len(content) // 2 if place is None else place] ^= 1
    path.write_bytes(content)


def swap(one, other):
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def link(path):
    other = path.with_name("elsewhere")
    path.rename(path.parent.parent.parent / other.name)
    path.symlink_to(path.parent.parent.parent / other.name)


def pipe(path):
    path.unlink()
    os.mkfifo(path)


def lead_out(packet):
    with (packet / "manifest-sha256.txt").open("a") as file:
        file.write(f"{'0' * 64}  data/../../../../etc/passwd\n")


def flip_entry(packet, name):
    with zipfile.ZipFile(packet) as archive:
        entry = archive.getinfo(name)
    content = bytearray(packet.read_bytes())
    content[entry.header_offset + 30 + len(name.encode()) + entry.file_size // 2] ^= 1
    packet.write_bytes(content)


def again(packet, change):
    """Zips everything anew, so that the sums of the zip file itself are right."""
    with zipfile.ZipFile(packet) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(packet, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
