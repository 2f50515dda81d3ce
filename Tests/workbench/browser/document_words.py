"""The words of documents, so that none of them is lost unseen."""
import html
import re
import unicodedata
import zipfile
from collections import Counter

PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")


def words(text):
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold())


def counted(*texts):
    return Counter(word for text in texts for word in words(text))


def paragraphs(document):
    """The paragraphs of a Word file that a reader sees: of the body, and of what stands beside it."""
    with zipfile.ZipFile(document) as package:
        for name in filter(PARTS.fullmatch, package.namelist()):
            xml = package.read(name).decode()
            for paragraph in re.findall(r"<w:p[ >].*?</w:p>", xml, re.S):
                pieces = re.findall(r"<w:t(?: [^>]*)?>([^<]*)|<w:(?:br|tab|cr)/>", paragraph)
                yield html.unescape("".join(piece or " " for piece in pieces))


def texts(value):
    """Every text in a value of a program's file, numbers as they are written."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)]
    return [str(value)]
