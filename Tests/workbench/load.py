#!/usr/bin/env python3
"""Figures of a workbench server under load.

usage: load.py --plait PLAIT [--seconds N] [--limits] [--only WORD]
  --plait PLAIT  a release executable, with plait-workbench beside it
  --seconds N    how long each load is measured, after two seconds that are not (default 20)
  --limits       fail when a figure misses its target
  --only WORD    only loads with this word in their name

The editors and readers are one process with one loop; the column "late" says how late it sent at
worst, which is what it adds to the times. Times are counted from when an edit was due.
"""
import argparse
import sys
import time
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plait", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--limits", action="store_true")
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    room_for_files()
    missed = []
    print(f"{'load':42} {'acks':>6} {'p50':>6} {'p99':>6} {'seen p99':>8} {'lost':>5} {'RSS':>5} {'CPU':>5} {'late':>5}")
    print(f"{'':42} {'':6} {'ms':>6} {'ms':>6} {'ms':>8} {'':5} {'MB':>5} {'%':>5} {'ms':>5}")
    for load in LOADS:
        if asked.only in load[0]:
            missed += measure(asked.plait.resolve(), asked.seconds, *load)
    missed += starts(asked.plait.resolve())
    for miss in missed:
        print(f"missed: {miss}")
    return 1 if asked.limits and missed else 0


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
        figures = [1_000 * share(run.acks, 0.5), 1_000 * share(run.acks, 0.99), 1_000 * share(run.views, 0.99)]
        memory, lag = scene.server.memory, 1_000 * share(run.lags, 0.999)
        print(f"{name:42} {len(run.acks):6} {figures[0]:6.1f} {figures[1]:6.1f} {figures[2]:8.1f} "
              f"{run.lost:5} {memory:5.0f} {cpu:5.0f} {lag:5.1f}", flush=True)
        scene.server.stop()
        scene.verify()
        checks = [
            (not run.refused, f"{name}: answers {run.refused}"), (run.lost == 0, f"{name}: {run.lost} changes not seen"),
            (figures[1] <= targets[0], f"{name}: ack p99 {figures[1]:.0f} ms, target {targets[0]} ms"),
            (figures[2] <= targets[1], f"{name}: seen p99 {figures[2]:.0f} ms, target {targets[1]} ms"),
        ]
        if sets > 1:
            checks += [
                (memory <= MOST_MEMORY, f"{name}: RSS {memory:.0f} MB, target {MOST_MEMORY} MB"),
                (cpu <= MOST_CPU, f"{name}: CPU {cpu:.0f} %, target {MOST_CPU} %"),
            ]
        return [message for holds, message in checks if not holds]
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
    print(f"cold start {cold:.2f} s; restart after kill -9 {again:.2f} s, and its first state {first:.2f} s")
    return [
        message for holds, message in (
            (cold <= LONGEST_START, f"cold start {cold:.2f} s, target {LONGEST_START} s"),
            (again + first <= LONGEST_RESTART, f"restart {again + first:.2f} s, target {LONGEST_RESTART} s"),
        ) if not holds]


def timed(scene):
    took = scene.server.start()
    scene.server.kill()
    return took


if __name__ == "__main__":
    sys.exit(main())
