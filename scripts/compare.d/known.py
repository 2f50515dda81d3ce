"""The differences that are explained in known.tsv: whose each is, and why."""
from fnmatch import fnmatchcase
from typing import NamedTuple

# "ours" is a fault of plait that is known; there should be none.
WHOSE = ("theirs", "ours", "taste")
LONGEST = 90


class Difference(NamedTuple):
    check: str
    file: str
    place: str
    theirs: str
    our: str

    def told(self):
        return self._replace(theirs=short(self.theirs), our=short(self.our))


def short(text):
    text = text.replace("\t", " ")
    return text if len(text) <= LONGEST else text[:LONGEST - 1] + "…"


class Known:
    """A line of the file: comparison, file, place, their reading, ours, whose it is, why.

    A star in a field stands for anything, so that one cause in one file needs one line.
    """

    def __init__(self, path, only):
        self.path, self.entries, self.used, self.unexplained = path, [], set(), []
        self.counts = dict.fromkeys(WHOSE, 0)
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if not line or line.startswith("#"):
                continue
            fields = line.split("\t")
            if len(fields) != 7 or fields[5] not in WHOSE or not fields[6]:
                raise SystemExit(f"compare: {path.name}, line {number}: there must be seven fields, "
                                 f"the sixth {', '.join(WHOSE[:-1])} or {WHOSE[-1]}")
            if only in fields[1]:
                self.entries.append((number, fields))

    def skip(self, comparison):
        """Expects nothing of a comparison that is not made."""
        self.entries = [entry for entry in self.entries if entry[1][0] != comparison]

    def judge(self, difference):
        told = difference.told()
        for number, fields in self.entries:
            if all(matches(value, pattern) for value, pattern in zip(told, fields)):
                self.used.add(number)
                self.counts[fields[5]] += 1
                return
        self.unexplained.append(told)

    def report(self, as_lines):
        print(f"differences: {', '.join(f'{count} {whose}' for whose, count in self.counts.items())}, "
              f"{len(self.unexplained)} not explained")
        for one in self.unexplained:
            if as_lines:
                print("\t".join((*one, "?", "?")))
            else:
                print(f"FAILED {one.file}, {one.place} ({one.check})\n"
                      f"       theirs: {one.theirs or 'nothing'}\n       ours:   {one.our or 'nothing'}")
        stale = [(number, fields) for number, fields in self.entries if number not in self.used]
        if not as_lines:
            for number, fields in stale:
                print(f"FAILED {self.path.name}, line {number}: {fields[1]} has no such difference any more")
        return 1 if self.unexplained or stale else 0


def matches(value, pattern):
    """fnmatch without its brackets, which words of documents have, too."""
    return value == pattern or "*" in pattern and fnmatchcase(value, pattern.replace("[", "[[]"))
