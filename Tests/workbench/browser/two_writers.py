"""Two people at the same program, each in a browser; a fresh program for each test."""
import unittest


class TwoWriters(unittest.TestCase):
    # Set once for the whole run by prove.py.
    college = None
    maria = None
    ben = None

    longMessage = True
    maxDiff = 2000

    def setUp(self):
        self.line = self.college.line
        self.line.mend()
        self.program = self.college.nursing_program()
        self.maria.begin(self.college.maria, self.program)
        self.ben.begin(self.college.ben, self.program)

    def tearDown(self):
        self.line.mend()
        for person in (self.maria, self.ben):
            self.assertEqual(person.mistakes(), [], f"in the console of {person.name}")

    def both(self):
        return self.maria.open(), self.ben.open()

    def axe(self, person, state):
        self.assertEqual(person.violations(), [], state)

    def value(self, part, field="text"):
        return self.college.value(self.program, part, field)

    def sequence(self):
        return self.college.sequence(self.program)

    def changes(self, after=1):
        return self.college.changes(self.program, after)

    def history(self, part, field="text"):
        return self.college.ada.history(self.program, part, field)

    def ben_writes_elsewhere(self, part, text, field="text", base=1):
        """A change of Ben's that his browser here knows nothing of."""
        answer = self.college.ben.operate(
            self.program, [{"part": part, "field": field, "base": base, "value": text}])
        self.assertEqual(answer.status, 200, answer)
