"""How much of a reference text another text has: the share of its words, repeated ones counted."""
import collections
import re
import unicodedata

# A word is a run of letters and digits; case counts, for small differences are to be seen.
WORD = re.compile(r"[^\W_]+")


def counted(text):
    return collections.Counter(WORD.findall(unicodedata.normalize("NFKC", text).replace("\u00ad", "")))


def of(text, reference):
    """The share, and the words that are missing."""
    wanted, found = counted(reference.lstrip("\ufeff")), counted(text)
    missing = wanted - found
    total = sum(wanted.values())
    return (1.0 if total == 0 else 1 - sum(missing.values()) / total), sorted(missing.elements())
