#!/usr/bin/env python3
"""Fills every shipped form with every sample: python-docx opens it, no mark is left, LibreOffice converts it.

usage: Tests/outside/forms.py [--plait PLAIT] [--no-office]
The documents of other template engines (../shared/corpus/docx) go through `form check` as well.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import docx

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("PLAIT_SHARED", ROOT.parent / "shared"))
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def left(path):
    """The marks that are still in the paragraphs of a document and its margins."""
    document = docx.Document(path)
    roots = [document.element] + [
        margin._element for section in document.sections for margin in (section.header, section.footer)]
    texts = ("".join(text.text or "" for text in paragraph.iter(f"{WORDS}t"))
             for root in roots for paragraph in root.iter(f"{WORDS}p"))
    return [mark for text in texts for mark in re.findall(r"\{[^{}]*[A-Za-z][^{}]*\}", text)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plait", default=ROOT / ".build/debug/plait", type=Path)
    parser.add_argument("--no-office", action="store_true")
    asked = parser.parse_args()
    plait, wrong, filled = asked.plait.resolve(), [], []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        forms = [(form, None) for form in sorted((ROOT / "templates/forms").glob("*.docx"))]
        forms += [(form, form.parent.parent.name) for form in sorted((ROOT / "templates/profiles").glob("*/forms/*.docx"))]
        for sample in sorted((ROOT / "samples").glob("*.docx")):
            program = folder / f"{sample.stem}.iet.yaml"
            subprocess.run([plait, "import", sample, "-o", program, "-q"], capture_output=True)
            for form, profile in forms:
                out = folder / f"{sample.stem}-{profile or 'any'}-{form.stem}.docx"
                command = [plait, "form", "fill", form, program, "-o", out]
                done = subprocess.run(command + (["--profile", profile] if profile else []), capture_output=True, text=True)
                if done.returncode:
                    wrong.append(f"{out.name}: exit {done.returncode}: {done.stderr.strip()[:300]}")
                    continue
                filled.append(out)
                wrong += [f"{out.name}: {mark} is left" for mark in left(out)]
        if not asked.no_office and shutil.which("soffice"):
            pages = folder / "pdf"
            for start in range(0, len(filled), 40):
                subprocess.run(
                    ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf",
                     "--outdir", pages, *filled[start:start + 40]], capture_output=True)
            wrong += [f"{out.name}: LibreOffice makes no PDF of it" for out in filled
                      if not (pages / f"{out.stem}.pdf").exists()]
    others = [path for path in sorted((SHARED / "corpus/docx").glob("**/*.docx"))
              if re.search("docxtemplater|docxtpl|python-docx-template", str(path))]
    for path in others:
        code = subprocess.run([plait, "form", "check", path], capture_output=True, timeout=60).returncode
        if code not in (0, 1, 3):
            wrong.append(f"{path.name}: form check ends with {code}")
    print("\n".join(wrong) or "Nothing is wrong.")
    print(f"{len(filled)} filled forms; {len(others)} documents of other engines checked.")
    sys.exit(bool(wrong))


main()
