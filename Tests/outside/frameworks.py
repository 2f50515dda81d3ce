"""Finds the proof for each file in which plait handed a framework on.

The files stand in the folder `frameworks`, in a folder for each list, named after their format.
"""
import canvas
import cartridges
import competencygraph
import moodle
import saltsheets
import schemas

FORMATS = {
    "case-1.1-strict": lambda path: schemas.proofs(path, "case-1.1-strict"),
    "case-1.0-strict": lambda path: schemas.proofs(path, "case-1.0-strict"),
    "opensalt-compat": lambda path: schemas.proofs(path, "opensalt-compat"),
    "ctdl-asn": competencygraph.proofs,
    "xlsx": saltsheets.proofs,
    "canvas": canvas.proofs,
    "moodle": moodle.proofs,
    "standards-1.3": lambda path: cartridges.proofs(path, "1.3"),
    "standards-1.4": lambda path: cartridges.proofs(path, "1.4"),
}


def exports(folder):
    return [path for path in sorted((folder / "frameworks").rglob("*")) if path.is_file()]


def proofs(path):
    for name, made in FORMATS.items():
        if path.name.startswith(name + "."):
            return made(path)
    return []
