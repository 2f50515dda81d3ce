#!/usr/bin/env python3
"""Figures of a workbench server under load.

usage: load.py --plait PLAIT [--seconds N] [--limits] [--only WORD] [--markdown]
  --plait PLAIT  a release executable, with plait-workbench beside it
  --seconds N    how long each load is measured, after two seconds that are not (default 20)
  --limits       fail when a figure misses its target
  --only WORD    only loads with this word in their name
  --markdown     a row of a table for each figure, its target beside it, for scripts/bench

The editors and readers are one process with one loop; the column "late" says how late it sent at
worst, which is what it adds to the times. Times are counted from when an edit was due.
"""
import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True

import people
from generator import Editor, Onlooker, Run, share
from scene import Scene, bring
from session import Session
from slow import room_for_files

# Name, sets, editors, readers, edits a second of each editor, targets in ms: ack p99, view p99.
LOADS = [
    ("30 editors, 1 set, 2 edits/s each", 1, 30, 30, 2.0, (50, 250)),
    ("100 editors, 1 set, 1 edit/s each", 1, 100, 100, 1.0, (100, 250)),
    ("300 connected, 60 sets, 50 edits/s in all", 60, 300, 300, 50 / 300, (100, 250)),
]
MOST_MEMORY, MOST_CPU, LONGEST_START, LONGEST_RESTART = 300, 50, 1.0, 2.0


@dataclass
class Figure:
    """What was measured of a load, and the most that it may be."""
    load: str
    what: str
    value: float
    target: float
    unit: str

    @property
    def is_missed(self):
        return self.value > self.target

    def with_unit(self, number):
        return f"{number:.2f} s" if self.unit == "s" else f"{number:.0f} {self.unit}".strip()

    def __str__(self):
        return f"{self.load}: {self.what} {self.with_unit(self.value)}, target {self.with_unit(self.target)}"

    @property
    def row(self):
        verdict = " (missed)" if self.is_missed else ""
        return f"| {self.load} | {self.what} | {self.with_unit(self.value)}{verdict} | {self.with_unit(self.target)} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plait", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--limits", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--markdown", action="store_true")
    asked = parser.parse_args()
    room_for_files()
    plait = asked.plait.resolve()
    missed = []
    print(MARKDOWN_HEAD if asked.markdown else HEAD)
    for load in LOADS:
        if asked.only in load[0]:
            line, figures = measure(plait, asked.seconds, *load)
            missed += tell(line, figures, asked.markdown)
    missed += tell(*starts(plait), asked.markdown)
    if not asked.markdown:
        for miss in missed:
            print(f"missed: {miss}")
    return 1 if asked.limits and missed else 0


HEAD = (
    f"{'load':42} {'acks':>6} {'p50':>6} {'p99':>6} {'seen p99':>8} {'lost':>5} {'RSS':>5} {'CPU':>5} {'late':>5}\n"
    f"{'':42} {'':6} {'ms':>6} {'ms':>6} {'ms':>8} {'':5} {'MB':>5} {'%':>5} {'ms':>5}")
MARKDOWN_HEAD = "| load of the server | measured | value | target |\n|---|---|--:|--:|"


def tell(line, figures, in_markdown):
    """Says what was measured, and gives what is above its target."""
    print("\n".join(figure.row for figure in figures) if in_markdown else line, flush=True)
    return [figure for figure in figures if figure.is_missed]


def measure(plait, seconds, name, sets, count, readers, rate, targets):
    scene = Scene(plait)
    try:
        programs = ["nursing"] + [f"set-{n}" for n in range(1, sets)]
        for program in programs[1:]:
            bring(plait, scene.server.folder, program, "nursing-assistant")
        crowd = people.add(
            scene.server.journal, "crowd", "One of Many", [("", "author", "")], browsers=max(count, readers))
        scene.start()
        port = scene.server.port
        states = {program: Session(port, crowd.secrets[n]).state(program) for n, program in enumerate(programs)}
        editors, onlookers = [], []
        for number in range(count):
            program = programs[number % sets]
            address, version = cells(states[program])[number // sets]
            editors.append(Editor(
                port, crowd.secrets[number], program, address, version, 1 / rate, number / count / rate))
        for number in range(readers):
            program = programs[number % sets]
            onlookers.append(Onlooker(port, crowd.secrets[number], program, states[program]["seq"]))
        cpu, started = scene.server.cpu_seconds, time.monotonic()
        run = Run(editors, onlookers, seconds)
        cpu = 100 * (scene.server.cpu_seconds - cpu) / (time.monotonic() - started)
        middle, ack, view = (
            1_000 * share(times, part) for times, part in ((run.acks, 0.5), (run.acks, 0.99), (run.views, 0.99)))
        memory, lag = scene.server.memory, 1_000 * share(run.lags, 0.999)
        scene.server.stop()
        scene.verify()
        figures = [
            Figure(name, "acknowledged, p99", ack, targets[0], "ms"),
            Figure(name, "seen by the others, p99", view, targets[1], "ms"),
            Figure(name, "changes lost", run.lost, 0, ""), Figure(name, "changes refused", sum(run.refused.values()), 0, "")]
        if sets > 1:
            figures += [Figure(name, "memory", memory, MOST_MEMORY, "MiB"), Figure(name, "of one core", cpu, MOST_CPU, "%")]
        return (
            f"{name:42} {len(run.acks):6} {middle:6.1f} {ack:6.1f} {view:8.1f} "
            f"{run.lost:5} {memory:5.0f} {cpu:5.0f} {lag:5.1f}"), figures
    finally:
        scene.close()


def cells(state):
    """Cells of texts that people write, one for each editor."""
    found = [
        ((cell.get("part"), cell["field"]), cell["version"]) for cell in state["cells"]
        if cell["field"] in ("statement", "text") and isinstance(cell["value"], str)]
    objectives = sorted({part for (part, field), _ in found if field == "statement"})
    return found + [((part, field), 0) for field in ("notes", "learner wording") for part in objectives]


def starts(plait):
    """How long it takes until a server answers: with an empty folder, and after kill -9."""
    scene = Scene(plait, is_empty=True)
    cold = min(timed(scene) for _ in range(3))
    scene.close()
    scene = Scene(plait)
    try:
        scene.start()
        maria = scene.session(scene.maria)
        base = maria.cell("nursing", "o1", "notes")["version"]
        for number in range(300):
            maria.operate("nursing", [{"part": "o1", "field": "notes", "base": base + number, "value": f"text {number}"}])
        scene.server.kill()
        again = scene.server.start()
        started = time.monotonic()
        maria.state("nursing")
        first = time.monotonic() - started
    finally:
        scene.close()
    line = f"cold start {cold:.2f} s; restart after kill -9 {again:.2f} s, and its first state {first:.2f} s"
    return line, [
        Figure("an empty folder", "cold start", cold, LONGEST_START, "s"),
        Figure("300 changes", "restart after kill -9, first state included", again + first, LONGEST_RESTART, "s")]


def timed(scene):
    took = scene.server.start()
    scene.server.kill()
    return took


if __name__ == "__main__":
    sys.exit(main())
