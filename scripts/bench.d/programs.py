"""Inputs for the benchmark of checks: programs of any number of objectives, made of a sample."""
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "samples" / "nursing-assistant.docx"


def sample(plait, folder):
    """The sample as a program file, cut into what stands before, in and behind its objectives."""
    path = folder / "sample.iet.yaml"
    subprocess.run([plait, "import", SAMPLE, "-o", path, "-q", "--force"], check=True)
    text = path.read_text(encoding="utf-8")
    start, end = text.index("objectives:\n") + len("objectives:\n"), text.index("\npathway:") + 1
    objectives = [part for part in re.split(r"(?m)^(?=  - id: o\d+$)", text[start:end]) if part.strip()]
    return text[:start], objectives, text[end:]


def program(parts, count, name):
    """A program with so many objectives; each has ids, a label and a statement of its own."""
    head, objectives, tail = parts
    body = []
    for number in range(1, count + 1):
        text = objectives[number % len(objectives)]
        old = re.match(r"  - id: (o\d+)", text)[1]
        text = re.sub(rf"(?m)\b{old}(?=-|$)", f"o{number}", text)
        text = re.sub(r"(?m)^    label: .*$", f"    label: LO {number}", text)
        statement = rf"    statement: Record case {number} of ward {number * 7919 % 10007} and report it."
        body.append(re.sub(r"(?m)^    statement: (\|-\n      )?.*$", statement, text, count=1))
    return re.sub(r'(?m)^title: .*$', f"title: {name}", head, count=1) + "".join(body) + tail


def slim(parts):
    """The same sample with objectives of a statement and one outcome a strand."""
    head, _, tail = parts
    strands = (("adult", "adult education"), ("preparation", "workforce preparation"), ("training", "workforce training"))
    outcomes = "".join(
        f"    {strand}:\n      - id: o1-{word}-1\n        text: Do the part of {strand}.\n" for word, strand in strands)
    return head, [f"  - id: o1\n    label: LO 1\n    statement: X\n{outcomes}"], tail


def json_folder(plait, place, programs, objectives):
    """The same programs in JSON, which is read five times as fast."""
    place.mkdir(parents=True, exist_ok=True)
    if len(list(place.glob("*.iet.json"))) == programs:
        return
    source, one = place.parent / "one.iet.yaml", place.parent / "one.iet.json"
    source.write_text(program(sample(plait, place.parent), objectives, "Program NUMBER"), encoding="utf-8")
    # A change that changes nothing but the form of the file.
    subprocess.run(
        [plait, "review", "submit", source, "--reviewer", "Committee", "--date", "2027-01-04", "-o", one, "--force", "-q"],
        check=True)
    text = one.read_text(encoding="utf-8")
    for number in range(programs):
        (place / f"p{number:05}.iet.json").write_text(text.replace("Program NUMBER", f"Program {number}"), encoding="utf-8")


def folder(plait, place, programs, objectives):
    """A folder of programs."""
    place.mkdir(parents=True, exist_ok=True)
    if len(list(place.glob("*.iet.yaml"))) == programs:
        return
    parts = sample(plait, place.parent)
    text = program(parts, objectives, "Program NUMBER")
    for number in range(programs):
        (place / f"p{number:05}.iet.yaml").write_text(
            text.replace("Program NUMBER", f"Program {number}"), encoding="utf-8")
