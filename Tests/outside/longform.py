"""What comes back of a crosswalk that a person changed with software that is not ours."""
import subprocess
import tempfile
from pathlib import Path

import openpyxl

from ledger import require


def proofs(path, plait):
    yield "has tables, lists of words and a language", has_tables, path
    yield "comes back unchanged as no change", unchanged, path, plait
    yield "comes back with a line changed and one deleted", changed, path, plait


def has_tables(path):
    book = openpyxl.load_workbook(path)
    names = {name for sheet in book.worksheets for name in sheet.tables}
    require(names == {"Gaps", "LongForm", "Objectives", "Items"}, f"the tables are {sorted(names)}")
    lists = [rule.formula1 for rule in book["Long form"].data_validations.dataValidation if rule.formula1]
    require('"full,partial"' in lists, f"the lists of words are {lists}")
    require(book["Matrix"].conditional_formatting, "the totals have no heat")
    language = {item.name: item.value for item in book.custom_doc_props.props}.get("Language")
    require(language == "en-US", f"the language is {language}")


def apply(book, path, plait):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "changed.xlsx"
        book.save(copy)
        program = path.parent / f"{path.parent.name}.iet.yaml"
        done = subprocess.run(
            [plait, "crosswalk", "apply", copy, program, "--dry-run"], capture_output=True, text=True)
    require(done.returncode == 0, f"plait ended with {done.returncode}: {done.stderr}{done.stdout}")
    return done.stdout


def unchanged(path, plait):
    said = apply(openpyxl.load_workbook(path), path, plait)
    require(said == "Nothing is changed.\n", f"plait said {said!r}")


def changed(path, plait):
    book = openpyxl.load_workbook(path)
    sheet = book["Long form"]
    sheet["C2"] = "full" if sheet["C2"].value == "partial" else "partial"
    changed, deleted = sheet["B2"].value, sheet["B4"].value
    sheet.delete_rows(4)
    said = apply(book, path, plait)
    require(f"  ~ {changed}: strength" in said, f"the change of {changed} is not in {said!r}")
    require(f"  - {deleted} (" in said, f"the deleted {deleted} is not in {said!r}")
    require("0 alignments added, 1 taken out, 1 changed." in said, f"the sum is not in {said!r}")
