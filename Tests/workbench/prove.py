#!/usr/bin/env python3
"""Holds a workbench server against what it promises, from outside.

usage: prove.py --plait PLAIT [--only WORD] [--count]
  --plait PLAIT  the executable to hold, with plait-workbench beside it
  --only WORD    only tests with this word in their module or sentence
  --count        write how many tests there are into count.txt
"""
import argparse
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True

import answers
import approvals
import bodies
import clocks
import convergence
import cowriting
import crosswalk
import disks
import doors
import elsewhere
import downloads
import facts
import faults
import figures
import http_edge
import interchange
import invitations
import migrations
import origins
import packets
import parts
import readers
import rights
import scripting
import sessions
import shares
import slow
import uploads
from ledger import Ledger, require
from scene import Scene

MODULES = [
    cowriting, crosswalk, downloads, shares, parts, convergence, readers, origins, doors, sessions, invitations, rights, facts, approvals, answers, scripting,
    packets, http_edge, bodies, slow, faults, disks, migrations, clocks,
    figures, interchange, elsewhere, uploads,
]
COUNT = Path(__file__).resolve().parent / "count.txt"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plait", required=True)
    parser.add_argument("--only")
    parser.add_argument("--count", action="store_true")
    asked = parser.parse_args()
    if asked.count:
        COUNT.write_text(f"{sum(len(module.tests.entries) for module in MODULES)}\n")
    started = time.monotonic()
    ledger = Ledger()
    plait = Path(asked.plait).resolve()
    for module in MODULES:
        prove(ledger, module, plait, asked.only)
    expected = int(COUNT.read_text()) if COUNT.exists() else 0
    print(
        f"\n{ledger.ran} tests, {ledger.failed} failed, {ledger.skipped} skipped, "
        f"{time.monotonic() - started:.0f} s")
    for module, sentence, reason in ledger.failures:
        print(f"FAILED   {module}: {sentence}\n         {reason}")
    # A test that silently no longer runs proves nothing and fails nothing.
    if not asked.only and ledger.ran != expected:
        print(f"{ledger.ran} tests ran, and count.txt says {expected}")
        return 1
    return 1 if ledger.failed else 0


def prove(ledger, module, plait, only):
    entries = [
        (sentence, function) for sentence, function in module.tests.entries
        if not only or only in f"{module.tests.name}: {sentence}"
    ]
    if not entries:
        return
    scene = Scene(plait, browsers=module.BROWSERS)
    try:
        scene.start()
        for sentence, function in entries:
            # A test that ends the server has shown its fault; the next ones need one.
            if not scene.server.is_alive:
                scene.server.start()
            ledger.prove(module.tests.name, sentence, survived, function, scene)
    finally:
        scene.close()


def survived(function, scene):
    """Whatever a test asked, the server of the scene must still be there."""
    function(scene)
    require(
        scene.server.is_alive,
        f"the server ended during this test ({scene.server.process.returncode}): {scene.server.log[-300:]}")


if __name__ == "__main__":
    sys.exit(main())
