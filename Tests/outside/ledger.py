"""Counts proofs, and says of each that failed which file, what was expected and what was found."""


class Failed(Exception):
    """A proof that does not hold; the message says why."""


def require(condition, message):
    if not condition:
        raise Failed(message)


class Ledger:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def prove(self, claim, proof, *arguments):
        """Runs one proof; a proof that breaks for any other reason has failed too."""
        try:
            proof(*arguments)
        except Failed as failure:
            self.note(claim, str(failure))
        except Exception as problem:
            self.note(claim, f"{type(problem).__name__}: {problem}")
        else:
            self.passed += 1

    def note(self, claim, reason):
        self.failed += 1
        print(f"FAILED {claim}\n       {reason}")

    def skip(self, claim, reason):
        self.skipped += 1
        print(f"skipped {claim}: {reason}")

    def closing_line(self):
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"
