"""Many changes of two people on a bad line."""
import random
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from person import CONTROL
from two_writers import TwoWriters

TURNS = 50
FAULTS = ["503", "drop", "lose", "delay"]
PARTS = [f"o{n}-{strand}-{k}" for n in (1, 2, 3) for strand in ("adult", "preparation", "training") for k in (1, 2)]


class Storm(TwoWriters):
    def test_a_storm_of_edits_ends_in_one_state(self):
        # Always the same storm, so that what it shows can be shown again.
        self.dice = random.Random(7)
        people = self.both()
        for person in people:
            person.allowed = ["operations", "ERR_", "503", "stream", "presence"]
        for turn in range(TURNS):
            if self.dice.random() < 0.25:
                self.line.break_next(self.dice.choice(FAULTS), seconds=0.3)
            self.take_turn(self.dice.choice(people), turn)
        self.line.mend()
        self.maria.until(lambda: all([self.settled(person) for person in people]), 30, "for all to be saved")
        truth = {part: self.value(part) for part in PARTS}
        for person in people:
            person.until(lambda: self.seen_by(person) == truth, what=f"to see {truth}, sees {self.seen_by(person)}")
        self.maria.until(lambda: order(self.maria) == order(self.ben), what="for one order")
        versions = [
            (write["part"], write["version"])
            for change in self.changes() for write in change["writes"] if write["field"] == "text"]
        self.assertEqual(len(versions), len(set(versions)), "no version of a text is told twice")

    def take_turn(self, person, turn):
        self.decide(person, self.dice.choice(["mine", "theirs"]))
        part = self.dice.choice(PARTS)
        if not person.words(part):
            return
        action = self.dice.random()
        if action < 0.7:
            person.edit(part)
            person.retype(f"Text {turn} of {person.name}.")
        elif action < 0.85:
            person.focus(part)
            person.chord(Keys.ALT, self.dice.choice([Keys.ARROW_UP, Keys.ARROW_DOWN]))
        else:
            person.focus(part)
            person.chord(CONTROL, "z")

    def decide(self, person, choice):
        """Answers what asks to be decided; a dialog without such a choice is only closed."""
        while person.all("dialog[open]"):
            choices = person.all("dialog[open] fieldset")
            for box in choices:
                box.find_element(By.CSS_SELECTOR, f"input[value={choice}]").click()
            if choices:
                person.press("Save my choice", "dialog")
            else:
                person.keys(Keys.ESCAPE)
            time.sleep(0.2)

    def settled(self, person):
        self.decide(person, "mine")
        for button in person.all("#banner button"):
            button.click()
        return person.find("#save-state").text == "All changes saved" and not person.all("dialog[open]")

    def seen_by(self, person):
        return {part: person.words(part) for part in PARTS}


def order(person):
    return [
        [one.get_attribute("data-part") for one in cell.find_elements(By.CSS_SELECTOR, ".outcome")]
        for cell in person.all("tr.objective td")]
