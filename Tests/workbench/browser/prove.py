#!/usr/bin/env python3
"""Holds the pages of a workbench against what they promise, in two browsers.

usage: prove.py --plait PLAIT [-k NAME] [--count] [--record FOLDER]
  --plait PLAIT    the executable to hold, with plait-workbench beside it
  -k NAME          only tests with this in their name
  --count          write how many tests there are into count.txt
  --record FOLDER  keep a picture of each step from a Word file to an approved packet, and a page that tells it
"""
import argparse
import sys
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

from college import College
from person import Person
from recording import Recording
from two_writers import TwoWriters

MODULES = [
    "pages", "program_facts", "journey", "from_word", "imports", "crosswalks", "packets", "writing", "conflicts", "trouble", "keyboard",
    "moving", "pasting", "standards", "awareness", "talking", "rights", "accessibility", "layout", "storm",
]
COUNT = HERE / "count.txt"


class Lines(unittest.TestResult):
    """One line for each test, as soon as it is done."""

    def startTest(self, test):
        super().startTest(test)
        self.started = time.monotonic()
        self.is_well = True

    def stopTest(self, test):
        if self.is_well:
            self.say("ok", test)
        super().stopTest(test)

    def addFailure(self, test, error):
        self.fail(test, error)
        super().addFailure(test, error)

    def addError(self, test, error):
        self.fail(test, error)
        super().addError(test, error)

    def addSubTest(self, test, subtest, error):
        if error:
            self.fail(test, error, subtest._subDescription())
        super().addSubTest(test, subtest, error)

    def fail(self, test, error, place=""):
        self.is_well = False
        # Where in chromedriver a mistake came up helps nobody.
        words = str(error[1]).partition("Stacktrace:")[0].strip()[:1500]
        self.say("FAILED", test, f"\n         {place} {error[0].__name__}: {words}")

    def say(self, outcome, test, reason=""):
        seconds = time.monotonic() - self.started
        sentence = test._testMethodName.removeprefix("test_").replace("_", " ")
        print(f"{outcome:8} {type(test).__name__}: {sentence} ({seconds:.1f} s){reason}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plait", required=True)
    parser.add_argument("-k", dest="name", action="append", metavar="NAME")
    parser.add_argument("--count", action="store_true")
    parser.add_argument("--record", type=Path, metavar="FOLDER")
    asked = parser.parse_args()
    Recording.folder = asked.record
    loader = unittest.TestLoader()
    if asked.name:
        loader.testNamePatterns = [f"*{name.replace(' ', '_')}*" for name in asked.name]
    tests = unittest.TestSuite(loader.loadTestsFromName(module) for module in MODULES)
    if asked.count:
        COUNT.write_text(f"{tests.countTestCases()}\n")
    started = time.monotonic()
    result = Lines()
    run(tests, result, Path(asked.plait).resolve())
    failed = len({test.id() for test, _ in result.failures + result.errors})
    print(f"\n{result.testsRun} tests, {failed} failed, {time.monotonic() - started:.0f} s")
    # A test that silently no longer runs proves nothing and fails nothing.
    expected = int(COUNT.read_text()) if COUNT.exists() else 0
    if not asked.name and result.testsRun != expected:
        print(f"{result.testsRun} tests ran, and count.txt says {expected}")
        return 1
    return 0 if result.wasSuccessful() else 1


def run(tests, result, plait):
    TwoWriters.plait = plait
    TwoWriters.college = college = College(plait)
    people = []
    try:
        for name in ("maria", "ben"):
            people.append(Person(college.address))
            setattr(TwoWriters, name, people[-1])
        tests.run(result)
    finally:
        for person in people:
            person.close()
        college.close()


if __name__ == "__main__":
    sys.exit(main())
