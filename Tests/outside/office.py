"""What LibreOffice makes of the exports: it opens, recalculates and converts them."""
import shutil
import subprocess
import tempfile
from pathlib import Path

import openpyxl

import workbooks
from documents import headings
from ledger import require

PDF = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'
ERRORS = ("#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "Err:")


class Office:
    """Converts many files in one start of LibreOffice, which takes longer than the work."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.count = 0

    def convert(self, paths, target, suffix):
        """Path -> converted file, or None where LibreOffice made none."""
        self.count += 1
        work = Path(self.folder.name) / str(self.count)
        (work / "in").mkdir(parents=True)
        named = {}
        for number, path in enumerate(paths):
            copy = work / "in" / f"{number:03}{path.suffix}"
            shutil.copyfile(path, copy)
            named[path] = copy
        profile = (Path(self.folder.name) / "profile").as_uri()
        try:
            subprocess.run(
                ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", target,
                 "--outdir", str(work / "out"), *map(str, named.values())],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60 + 20 * len(paths))
        except subprocess.TimeoutExpired:
            # What was converted in time still counts, and what is missing fails by its name.
            pass
        made = {path: work / "out" / f"{copy.stem}.{suffix}" for path, copy in named.items()}
        return {path: file if file.exists() else None for path, file in made.items()}


def workbook_survives(path, recalculated):
    require(recalculated is not None, "LibreOffice could not open it")
    before, after = workbooks.values(path), workbooks.values(recalculated)
    require(list(before) == list(after), f"the sheets were {list(before)} and are {list(after)}")
    for name, cells in before.items():
        for place, value in cells.items():
            found = after[name].get(place)
            require(str(found) == str(value), f"row {place[0]}, column {place[1]} of '{name}' was {value!r} and is {found!r}")
    for sheet in openpyxl.load_workbook(recalculated, data_only=True).worksheets:
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                require(not str(value).startswith(ERRORS), f"'{sheet.title}' shows {value}")


def shell(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=120).stdout


def document_prints(path, pdf):
    require(pdf is not None, "LibreOffice could not convert it")
    text = " ".join(shell("pdftotext", str(pdf), "-").split())
    for _, heading in headings(path):
        require(" ".join(heading.split()) in text, f"the heading '{heading}' is not on the printed pages")


def document_stays_tagged(path, pdf):
    require(pdf is not None, "LibreOffice could not convert it")
    tags = shell("pdfinfo", "-struct", str(pdf))
    require("H1" in tags, "the PDF has no H1: a screen reader finds no heading")
    if "Table" in tags:
        require("TH" in tags, "the PDF has tables without TH: a screen reader reads no column names")
