"""Narrow windows and large sets."""
import time

import chromium
from two_writers import TwoWriters

WIDTHS = (320, 390, 768, 1024, 1440)
LONG_WORD = "Supercalifragilistic" * 12


class Layout(TwoWriters):
    def test_nothing_scrolls_sideways(self):
        long = self.college.nursing_program(
            o1__statement="Measure and chart what there is to measure. " * 30, o2__statement=LONG_WORD)
        programs = {"ordinary": self.program, "long": long, "empty": self.college.empty_program()}
        maria = self.maria
        for width in WIDTHS:
            chromium.size(maria.driver, width, 640)
            for name, program in programs.items():
                maria.open(program)
                self.assertLessEqual(chromium.overhang(maria.driver), 0, f"{name} at {width}")

    def test_the_dialog_of_standards_fits_a_narrow_window(self):
        maria = self.maria
        chromium.size(maria.driver, 320, 640)
        maria.open()
        maria.find("[data-standards=o1-adult-1]").click()
        maria.dialog("Add a standard")
        self.assertLessEqual(chromium.overhang(maria.driver), 0)

    def test_a_large_set_stays_quick(self):
        maria = self.maria.open()
        self.grow(maria, 11, 50)
        self.grow(maria, 51, 90)
        milliseconds = maria.driver.execute_script("""
            const field = document.getElementById('field-o1-adult-1-text');
            const start = performance.now();
            field.focus();
            field.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true}));
            document.body.offsetHeight;
            return performance.now() - start;""")
        self.assertLess(milliseconds, 150, "an arrow key in a set of 90 objectives and 1,020 outcomes")
        maria.edit("o1-adult-1")
        started = time.monotonic()
        maria.retype("Quick enough.")
        maria.saved()
        self.assertLess(time.monotonic() - started, 5, "seconds until a change is saved")

    def test_a_block_of_80_objectives_is_pasted_at_once(self):
        maria = self.maria.open()
        self.grow(maria, 11, 90)
        self.assertEqual(len(self.college.values(self.program, "statement")), 90, "objectives at the server")

    def grow(self, person, first, last):
        """Pastes objectives with twelve outcomes each."""
        person.focus(person.objectives()[-1], "statement")
        person.paste(text_plain="\r\n".join(row(number) for number in range(first, last + 1)))
        count = last - first + 1
        person.press(f"Paste: {count} new objectives, {count * 12} outcomes", "dialog")
        person.until(lambda: len(person.all("tr.objective")) == last, 20, f"for {last} objectives")
        person.until(lambda: person.find("#save-state").text == "All changes saved", 30, "for them to be saved")


def row(number):
    """An objective with four outcomes in each strand, as Excel copies it."""
    outcomes = "\n".join(f"Outcome {k} of {number}, which says something of the usual length here" for k in range(4))
    return "\t".join([f"LO {number} Objective number {number} of a large set", *[f'"{outcomes}"'] * 3])
