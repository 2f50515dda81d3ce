#!/usr/bin/env python3
"""Holds what plait exported against software that is not ours.

usage: prove.py FIRST [SECOND] [--plait PLAIT]
FIRST and SECOND are folders that scripts/exports has filled; with two, their bytes are compared.
With --plait, a hostile Word file is taken through that executable as well.
With PLAIT_OUTSIDE=1 in the environment, a proof that cannot be made here counts as failed.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

import bags
import barriers
import binders
import browser
import documents
import edited
import frameworks
import hostile
import longform
import matrix
import office
import pages
import pictures
import sarif
import schemas
import signatures
import tampering
import twice
import watching
import workbooks
from ledger import Ledger, require


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path, nargs="?")
    parser.add_argument("--plait")
    asked = parser.parse_args()
    ledger = Ledger()
    ledger.prove("the folder of exports has all kinds of files", has_all_kinds, asked.first)
    for suffix, module in (
        (".xlsx", workbooks), (".docx", documents), (".html", pages), (".sarif", sarif),
        (".svg", pictures),
    ):
        for path in of_kind(asked.first, suffix):
            prove_all(ledger, path.relative_to(asked.first), module.proofs(path))
    for path in packets(asked.first):
        prove_all(ledger, path.relative_to(asked.first), bags.proofs(path))
    for path in sorted(asked.first.rglob("binder.pdf")):
        prove_all(ledger, path.relative_to(asked.first), binders.proofs(path))
    handed_on(ledger, asked.first)
    libreoffice(ledger, asked.first)
    chromium(ledger, asked.first)
    if asked.second:
        compare(ledger, asked.first, asked.second)
    if asked.plait:
        prove_all(ledger, "seeded barriers", barriers.proofs(asked.plait))
        for path in sorted(asked.first.glob("*/syllabus.docx")):
            program = path.with_name(f"{path.parent.name}.iet.yaml")
            prove_all(
                ledger, path.relative_to(asked.first),
                edited.proofs(path.parent, program, asked.plait))
        for path in sorted(asked.first.glob("*/crosswalk.xlsx")):
            prove_all(ledger, path.relative_to(asked.first), longform.proofs(path, asked.plait))
        for path in sorted(asked.first.glob("welding/packet*")):
            if path.name in ("packet", "packet.zip"):
                prove_all(ledger, path.relative_to(asked.first), tampering.proofs(path, asked.plait))
                prove_all(ledger, path.relative_to(asked.first), signatures.proofs(path, asked.plait))
        prove_all(ledger, "a watch", watching.proofs(asked.first / "welding/welding.iet.yaml", asked.plait))
        with tempfile.TemporaryDirectory() as folder:
            gallery(ledger, asked.plait, Path(folder) / "gallery")
            prove_all(ledger, "a hostile Word file", hostile.proofs(asked.plait, folder))
    print(ledger.closing_line())
    return 1 if ledger.failed else 0


def prove_all(ledger, name, proofs):
    for claim, *proof in proofs:
        ledger.prove(f"{name} {claim}", *proof)


def of_kind(folder, suffix):
    """The exports of a kind; copies inside a packet, and frameworks, have proofs of their own."""
    apart = {"packet", "packets", "frameworks"}
    return [path for path in sorted(folder.rglob(f"*{suffix}")) if not apart & set(path.relative_to(folder).parts)]


def packets(folder):
    return sorted(path.parent for path in folder.rglob("bagit.txt")) + sorted(folder.rglob("*.zip"))


def has_all_kinds(folder):
    for suffix in (".xlsx", ".docx", ".html", ".csv", ".yaml", ".zip", ".sarif", ".svg", ".pdf"):
        require(list(folder.rglob(f"*{suffix}")), f"there is no {suffix} file in it")
    require(list(folder.rglob("bagit.txt")), "there is no packet in it")


def handed_on(ledger, folder):
    if not schemas.folder():
        ledger.skip("the proofs by the schemas of CASE", "no shared test data beside the project")
    for path in frameworks.exports(folder):
        prove_all(ledger, path.relative_to(folder), frameworks.proofs(path))


def libreoffice(ledger, folder):
    sheets, texts = of_kind(folder, ".xlsx"), of_kind(folder, ".docx")
    if not shutil.which("soffice"):
        unproved(ledger, "the proofs by LibreOffice", "it is not installed")
        return
    suite = office.Office()
    recalculated = suite.convert(sheets, "xlsx:Calc MS Excel 2007 XML", "xlsx")
    for path, made in recalculated.items():
        ledger.prove(f"{path.relative_to(folder)} keeps each value in LibreOffice", office.workbook_survives, path, made)
    printed = suite.convert(texts, office.PDF, "pdf")
    for path, made in printed.items():
        name = path.relative_to(folder)
        ledger.prove(f"{name} prints with each heading", office.document_prints, path, made)
        ledger.prove(f"{name} becomes a tagged PDF", office.document_stays_tagged, path, made)


def chromium(ledger, folder):
    if lack := browser.missing():
        unproved(ledger, "the proofs in a browser", lack)
        return
    with browser.Browser() as window:
        for path in of_kind(folder, ".html"):
            prove_all(ledger, path.relative_to(folder), browser.proofs(path, window))
            if path.stem == "crosswalk":
                prove_all(ledger, path.relative_to(folder), matrix.proofs(path, window))


def unproved(ledger, proofs, lack):
    note = ledger.note if os.environ.get("PLAIT_OUTSIDE") == "1" else ledger.skip
    note(proofs, f"{lack}; run scripts/setup --tests")


def gallery(ledger, plait, made):
    """What lies in samples/output is what plait makes today."""
    root = Path(__file__).resolve().parent.parent.parent
    subprocess.run([root / "scripts/gallery", plait, made], check=True, stdout=subprocess.DEVNULL)
    shown = root / "samples/output"
    ledger.prove("samples/output has the files that scripts/gallery makes", twice.same_names, shown, made)
    # The bitmaps in these two depend on the librsvg and the faces of the machine.
    drawn = {"coverage.docx", "schedule.docx"}
    for name, path in twice.files(made).items():
        if name in twice.files(shown) and name not in drawn:
            ledger.prove(f"samples/output/{name} is what plait makes today", twice.same_bytes, path, shown / name)


def compare(ledger, first, second):
    ledger.prove("two runs make the same files", twice.same_names, first, second)
    other = twice.files(second)
    for name, path in twice.files(first).items():
        if name in other:
            ledger.prove(f"{name} has the same bytes in two runs", twice.same_bytes, path, other[name])


sys.exit(main())
