"""What the Library of Congress's own reader says of a packet (RFC 8493), and others of what is in it."""
import logging
import re
import shutil
import tempfile
import zipfile
from pathlib import Path

import bagit
import docx
import openpyxl

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
        yield "has documents that say something, with no mark of a form left in them", says_something, path


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


# A mark as an author of forms writes it, such as {Program title}; no sample has one of its own.
MARK = re.compile(r"\{[#/]?[A-Za-z][^{}]{0,200}\}")
# A document of a program has a heading and more; even a page for signatures has this many words.
FEWEST_WORDS = 25


def words_of(path):
    """All text of a Word file: of its body, tables, headers and footers."""
    made = docx.Document(path)
    parts = [made.element.body]
    for section in made.sections:
        parts += [section.header._element, section.footer._element]
    return "\n".join(
        "".join(text.text or "" for text in paragraph.iter(f"{{{paragraph.nsmap['w']}}}t"))
        for part in parts for paragraph in part.iter(f"{{{part.nsmap['w']}}}p"))


def says_something(path):
    found = sorted((path / "data").rglob("*.docx"))
    require(len(found) > 2, f"the packet has only {len(found)} Word files")
    for document in found:
        text = words_of(document)
        mark = MARK.search(text)
        require(mark is None, f"{document.name} still has the mark {mark and mark[0]}")
        require(len(text.split()) >= FEWEST_WORDS, f"{document.name} has only {len(text.split())} words")
    for workbook in (path / "data").rglob("*.xlsx"):
        require(openpyxl.load_workbook(workbook).sheetnames, f"{workbook.name} has no sheet")
