"""What readers of PDF say of the binder of a packet: tags, bookmarks, and pages that agree."""
import re
import subprocess

import pikepdf

from ledger import require


def proofs(path):
    yield "is a whole file for qpdf", is_whole, path
    yield "says its title and its language", names_itself, path
    yield "has one structure tree that reaches each page of ours", is_tagged, path
    yield "has the headings and header cells of its documents", keeps_headings, path
    yield "has the number of each page on it", numbers_pages, path
    yield "has contents, a checklist and bookmarks that name the same pages", agrees, path


def is_whole(path):
    found = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
    require(found.returncode == 0, found.stdout + found.stderr)


def names_itself(path):
    with pikepdf.open(path) as pdf:
        require(str(pdf.docinfo.Title).startswith("Approval packet: "), f"the title is {pdf.docinfo.Title}")
        require(str(pdf.Root.Lang) == "en-US", f"the language is {pdf.Root.Lang}")
        require(bool(pdf.Root.MarkInfo.Marked), "it does not say that it is tagged")
        require(bool(pdf.Root.ViewerPreferences.DisplayDocTitle), "a reader shows the name of the file")
        with pdf.open_metadata() as metadata:
            require(metadata["dc:title"] == str(pdf.docinfo.Title), "the two titles differ")


def is_tagged(path):
    with pikepdf.open(path) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        keys = [int(numbers[index]) for index in range(0, len(numbers), 2)]
        require(keys == sorted(set(keys)), "the keys of the tree of parents are not in order")
        for number, page in enumerate(pdf.pages, start=1):
            require("/StructParents" in page, f"page {number} has no tags")
            require(int(page.StructParents) in keys, f"page {number} is not in the tree of parents")
        own = [int(page.StructParents) for page in pdf.pages]
        require(len(set(own)) == len(own), "two pages share their tags")


def keeps_headings(path):
    struct = subprocess.run(["pdfinfo", "-struct", path], capture_output=True, text=True)
    require(not struct.stderr, struct.stderr)
    parts = re.findall(r'^  Part "(.*)"', struct.stdout, re.M)
    headings = len(re.findall(r"^\s+H1 \(", struct.stdout, re.M))
    require(parts and headings == len(parts), f"{len(parts)} documents have {headings} headings of the first level")
    require(re.search(r"^\s+TH\b", struct.stdout, re.M), "no table has a header cell")


def pages(path):
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    return text.split("\f")[:-1]


def numbers_pages(path):
    texts = pages(path)
    for number, text in enumerate(texts, start=1):
        require(f"Packet page {number} of {len(texts)}" in text, f"page {number} does not say so")


def agrees(path):
    texts = pages(path)
    with pikepdf.open(path) as pdf:
        order = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        with pdf.open_outline() as outline:
            marks = {item.title: order[item.destination[0].objgen] for item in outline.root}
    contents = marks.pop("Contents")
    checklist = next(title for title in marks if "hecklist" in title)
    last = "\n".join(texts[marks[checklist] - 1:])
    for title, page in marks.items():
        start = re.escape(title[:30])
        require(re.search(rf"{start}.*\b{page}\s*$", texts[contents - 1], re.M), f"the contents do not say that {title} is on page {page}")
        require(re.search(rf"{start}.*\b{page}\s*$", last, re.M), f"the checklist does not say that {title} is on page {page}")
