"""Whether the same input has given the same bytes, twice."""
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
        require(False, f"the bytes differ from byte {place} on ({len(one)} and {len(other)} bytes)")
