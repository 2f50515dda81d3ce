"""What the Library of Congress's own reader says of a packet (RFC 8493)."""
import logging
import shutil
import tempfile
import zipfile
from pathlib import Path

import bagit

from ledger import Failed, require

# A packet that is broken is reported by the ledger; bagit need not say it a second time.
logging.getLogger("bagit").setLevel(logging.CRITICAL)


def proofs(path):
    if path.suffix == ".zip":
        yield "is a valid bag when unzipped", zip_is_valid, path
        yield "has plain entry names and no dates", zip_is_plain, path
    else:
        yield "is a valid bag", is_valid, path
        yield "is refused when one byte of it has changed", notices_change, path


def is_valid(path):
    bag = bagit.Bag(str(path))
    try:
        bag.validate()
    except bagit.BagError as problem:
        raise Failed(str(problem)) from problem
    require("sha256" in bag.algorithms, f"the manifests are {bag.algorithms}, not sha256")
    require(list(bag.payload_files()), "the bag holds no file")
    require(bag.info.get("Payload-Oxum"), "bag-info.txt has no Payload-Oxum")


def unzipped(path, folder):
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    roots = sorted(found.parent for found in Path(folder).rglob("bagit.txt"))
    require(len(roots) == 1, f"the archive holds {len(roots)} bags")
    return roots[0]


def zip_is_valid(path):
    with tempfile.TemporaryDirectory() as folder:
        is_valid(unzipped(path, folder))


def zip_is_plain(path):
    with zipfile.ZipFile(path) as archive:
        require(archive.testzip() is None, f"{archive.testzip()} is damaged")
        names = archive.namelist()
        require(len(set(names)) == len(names), "a name occurs twice")
        for entry in archive.infolist():
            require(entry.date_time == (1980, 1, 1, 0, 0, 0), f"{entry.filename} is dated {entry.date_time}")
            require(not entry.extra, f"{entry.filename} has extra fields")
            parts = entry.filename.split("/")
            require(not entry.filename.startswith("/") and ".." not in parts and "\\" not in entry.filename,
                    f"{entry.filename} is not a plain name")


def notices_change(path):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "bag"
        shutil.copytree(path, copy)
        victim = max((found for found in (copy / "data").rglob("*") if found.is_file()), key=lambda found: found.stat().st_size)
        victim.chmod(0o644)
        content = bytearray(victim.read_bytes())
        content[len(content) // 2] ^= 1
        victim.write_bytes(content)
        require(not bagit.Bag(str(copy)).is_valid(), f"{victim.name} was changed and the bag still counts as valid")
