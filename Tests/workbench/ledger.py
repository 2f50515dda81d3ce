"""Which tests there are, and what has become of each."""
import sys
import time
import traceback


class Refuted(Exception):
    """What was found is not what was expected."""


class Skipped(Exception):
    """The test cannot be made on this machine; the text says why."""


def require(holds, message):
    if not holds:
        raise Refuted(message)


def equal(what, expected, found):
    if expected != found:
        raise Refuted(f"{what}: expected {shortened(expected)}, found {shortened(found)}")


def one_of(what, expected, found):
    if found not in expected:
        raise Refuted(f"{what}: expected one of {expected}, found {shortened(found)}")


def shortened(value):
    text = repr(value)
    return text if len(text) <= 400 else f"{text[:200]}…{text[-180:]}"


def eventually(what, condition, seconds=10):
    """Waits until a condition holds, and gives what it says."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise Refuted(f"{what}: not within {seconds} s")


class Tests:
    """The tests of one module, in the order in which they stand there."""

    def __init__(self, name):
        self.name = name
        self.entries = []

    def test(self, sentence):
        """Marks a function as a test that the sentence is true; it is given the scene."""

        def add(function):
            self.entries.append((sentence, function))
            return function

        return add


class Ledger:
    def __init__(self, output=sys.stdout):
        self.output = output
        self.ran = self.failed = self.skipped = 0
        self.failures = []

    def say(self, text):
        print(text, file=self.output, flush=True)

    def prove(self, module, sentence, function, *arguments):
        started = time.monotonic()
        self.ran += 1
        try:
            function(*arguments)
        except Skipped as reason:
            self.skipped += 1
            self.say(f"skipped  {module}: {sentence} ({reason})")
            return
        except Refuted as reason:
            self.fail(module, sentence, str(reason), started)
        except Exception as error:  # A test that breaks has not shown that its sentence is true.
            place = traceback.extract_tb(error.__traceback__)[-1]
            reason = f"{type(error).__name__}: {error} ({place.name}, line {place.lineno})"
            self.fail(module, sentence, reason, started)
        else:
            self.say(f"ok       {module}: {sentence} ({time.monotonic() - started:.1f} s)")

    def fail(self, module, sentence, reason, started):
        self.failed += 1
        self.failures.append((module, sentence, reason))
        self.say(f"FAILED   {module}: {sentence} ({time.monotonic() - started:.1f} s)\n         {reason}")
