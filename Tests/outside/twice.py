"""Whether the same input has given the same bytes, twice."""
import subprocess
from itertools import takewhile

from ledger import require

# What a person reads on the terminal may name the folder that it was written to.
SPOKEN = {"import.txt"}


def files(folder):
    return {
        str(path.relative_to(folder)): path
        for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in SPOKEN
    }


def same_names(first, second):
    one, other = set(files(first)), set(files(second))
    require(one == other, f"only one of the two runs made {sorted(one ^ other)[:5]}")


def same_bytes(first, second):
    one, other = first.read_bytes(), second.read_bytes()
    if one != other:
        place = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
        what = pdf_difference(first, second) if first.suffix == ".pdf" else ""
        require(False, f"the bytes differ from byte {place} on ({len(one)} and {len(other)} bytes){what}")


def pdf_difference(first, second):
    """The first lines in which two PDF differ; what is packed tells nothing by its bytes."""
    texts = [
        subprocess.run(
            ["qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", path, "-"],
            capture_output=True).stdout.decode("latin-1").splitlines()
        for path in (first, second)
    ]
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(*texts)))
    count = sum(a != b for a, b in zip(*texts))
    lines = ["\n  ".join(text[max(0, same - 8):same + 4]) for text in texts]
    return f"; {count} lines, first\n  {lines[0]}\nand\n  {lines[1]}"
