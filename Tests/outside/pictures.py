"""What Python's XML reader and librsvg find in a picture that plait drew."""
import os
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from ledger import require

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "title", "desc", "g", "rect", "path", "line", "text"}


def proofs(path):
    yield "parses, with nothing but drawing in it", is_plain, path
    yield "has a title, a description and a language", has_words, path
    if shutil.which("rsvg-convert") or os.environ.get("PLAIT_OUTSIDE") == "1":
        yield "is drawn by librsvg, twice the same", is_drawn, path


def is_plain(path):
    for element in ElementTree.parse(path).iter():
        require(element.tag.removeprefix(SVG) in DRAWN, f"<{element.tag}> is no part of a drawing")
        for name, value in element.attrib.items():
            require(not name.endswith("href") and "url(" not in value, f"{name} leads elsewhere: {value[:60]}")


def has_words(path):
    root = ElementTree.parse(path).getroot()
    ids = {child.get("id"): (child.text or "").strip() for child in list(root)[:2]}
    for name in (root.get("aria-labelledby") or "").split():
        require(ids.get(name), f"no words have the id {name}")
    require(len(ids) == 2 and root.get("role") == "img", "it is not an image with two texts")
    require(root.get("lang"), "it has no language")
    require(any((text.text or "").strip() for text in root.iter(f"{SVG}text")), "its words are not text")


def is_drawn(path):
    first, second = (draw(path) for _ in range(2))
    require(first.startswith(b"\x89PNG") and len(first) > 2000, "the drawing is empty")
    require(first == second, "it is drawn differently the second time")


def draw(path):
    made = subprocess.run(["rsvg-convert", str(path)], capture_output=True, timeout=60)
    require(made.returncode == 0, made.stderr.decode(errors="replace")[:200])
    require(not made.stderr.strip(), made.stderr.decode(errors="replace")[:200])
    return made.stdout
