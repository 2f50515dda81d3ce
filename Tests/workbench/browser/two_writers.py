"""Two people at the same program, each in a browser; a fresh program for each test."""
import shutil
import tempfile
import unittest
from pathlib import Path

import chromium

# How each page is shown: the color, the width.
SHOWN = [("light", 1440), ("dark", 1440), ("light", 320)]
ALL_WAYS = [*SHOWN, ("forced", 1440)]


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

    @property
    def downloads(self):
        """A folder for what is downloaded; nothing is in it yet."""
        folder = Path(tempfile.mkdtemp(dir=self.college.root))
        self.addCleanup(shutil.rmtree, folder)
        return folder

    def tearDown(self):
        self.line.mend()
        for person in (self.maria, self.ben):
            self.assertEqual(person.mistakes(), [], f"in the console of {person.name}")

    def both(self):
        return self.maria.open(), self.ben.open()

    def axe(self, person, state):
        self.assertEqual(person.violations(), [], state)

    def assert_whole(self, person, state):
        """What holds on every page, however it is shown."""
        self.assertEqual(len(person.all("h1")), 1, "headings of the first level")
        self.assertLessEqual(chromium.overhang(person.driver), 0, "pixels that stand out")
        self.axe(person, state)
        self.assertEqual(person.mistakes(), [], "in the console")

    def holds(self, path, status=None, shown=SHOWN):
        """That a page is whole in every way of looking at it; `status` is expected in the console."""
        maria = self.maria
        maria.allowed = [f"status of {status}"] if status else []
        maria.go(path)
        if path.endswith("/write") and not status:
            maria.ready()
        for color, width in shown:
            with self.subTest(f"{path} {color} {width}"):
                chromium.color(maria.driver, color)
                chromium.size(maria.driver, width, 900)
                if color == "forced":
                    self.assertEqual(chromium.unmarked(maria.driver), [], "what has the focus and does not show it")
                else:
                    self.assert_whole(maria, path)
        chromium.color(maria.driver, "light")
        chromium.size(maria.driver, *chromium.WIDE)

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
