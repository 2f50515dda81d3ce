"""Word files on their way into a program: choosing, correcting, taking over."""
import os
import signal
import time
from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import chromium
from college import SAMPLE
from faulty_line import WORKING
from keyboard_walk import KeyboardWalk
from two_writers import ALL_WAYS, TwoWriters

PLAIN = Path(__file__).with_name("imports.py")


class Imports(TwoWriters):
    def import_page(self, program=None):
        return self.maria.go(f"/programs/{program or self.program}/import")

    def read(self, *files, program=None):
        """Maria's browser at what was recognized in the files; gives its address."""
        maria = self.import_page(program)
        maria.find("#files").send_keys("\n".join(str(file) for file in files or [SAMPLE]))
        maria.press("Read the files")
        maria.sees_page("What was recognized", 20)
        return maria.driver.current_url.removeprefix(maria.address)

    def row_of(self, words):
        """The row of the pairs in whose text these words stand; its id."""
        return self.maria.driver.execute_script("""
            return [...document.querySelectorAll('[data-pairs] tbody tr')].find(
                (row) => row.querySelector('.source-text').textContent.includes(arguments[0])).id""", words)

    # How the pages are to everybody.

    def test_choosing_files_in_every_way_of_looking(self):
        self.holds(f"/programs/{self.program}/import", shown=ALL_WAYS)
        self.maria.become(self.college.rita)
        self.holds(f"/programs/{self.program}/import")
        self.assertFalse(self.maria.all("#files"), "a reviewer imports nothing")

    def test_what_was_recognized_in_every_way_of_looking(self):
        address = self.read()
        self.holds(address, shown=[("light", 320)])
        self.holds(f"{address}?show=unplaced", shown=ALL_WAYS)
        self.holds(f"/programs/{self.program}/import", shown=[("light", 320)])
        self.assertIn(SAMPLE.name, self.maria.find("caption + thead + tbody").text, "the import waits in the list")

    def test_one_cell_on_a_page_of_its_own(self):
        address = self.read()
        row = self.row_of("What learners read, measure with")
        self.holds(f"{address}?show=unplaced&cell={row}", shown=ALL_WAYS)
        self.assertTrue(self.maria.all(f"[id='{row}'] form.correct-form"))

    def test_the_dialog_of_a_correction(self):
        maria = self.maria
        self.read()
        row = self.row_of("Follow a written procedure of several steps")
        maria.find(f"[id='{row}'] [data-correct]").click()
        maria.dialog("Correct ")
        self.assertEqual(
            maria.find("dialog [name=words]").get_attribute("value"),
            "Follow a written procedure of several steps while taking a measurement. (RST.6-8.3)")
        self.axe(maria, "dialog")
        chromium.size(maria.driver, 320, 640)
        self.assertLessEqual(chromium.overhang(maria.driver), 0)
        self.axe(maria, "dialog, narrow")

    def test_what_changes_in_every_way_of_looking(self):
        maria = self.maria
        self.read()
        maria.press("Go on to the summary")
        maria.sees_page("What the import changes")
        self.holds(maria.driver.current_url.removeprefix(maria.address), shown=ALL_WAYS)

    # Choosing.

    def test_dropped_files_stand_in_the_list(self):
        maria = self.import_page()
        welding = SAMPLE.with_name("welding.docx")
        maria.drop("[data-drop-zone]", SAMPLE, PLAIN)
        self.assertIn(SAMPLE.name, maria.find("[data-drop-list]").text)
        self.assertNotIn(PLAIN.name, maria.find("[data-drop-list]").text)
        self.assertIn(f"{PLAIN.name} is no .docx file", maria.find("#live-polite").get_attribute("textContent"))
        maria.drop("[data-drop-zone]", welding)
        self.assertEqual(len(maria.all("[data-drop-list] li")), 2)
        zone = maria.find("[data-drop-zone]")
        self.assertNotIn("over", zone.get_attribute("class").split())
        for kind, is_over in [("dragenter", True), ("dragleave", False)]:
            maria.driver.execute_script("arguments[0].dispatchEvent(new DragEvent(arguments[1]))", zone, kind)
            self.assertEqual("over" in zone.get_attribute("class").split(), is_over, kind)
        self.axe(maria, "files chosen")
        maria.press("Read the files")
        maria.sees_page("What was recognized", 20)
        for file in (SAMPLE, welding):
            self.assertIn(file.name, maria.find("main").text)

    def test_a_file_that_is_no_document(self):
        maria = self.import_page()
        maria.allowed = ["status of 422"]
        broken = self.college.root / "broken.docx"
        broken.write_bytes(b"This is no Word file.")
        maria.find("#files").send_keys(str(broken))
        maria.press("Read the files")
        maria.until(lambda: "broken.docx" in maria.find("main .notice.error").text, 20, "to be told what is wrong")
        self.axe(maria, "a file that is none")
        maria.become(self.college.ada)
        maria.go("/")
        maria.find("form[action='/programs/from-word'] input[type=file]").send_keys(str(broken))
        maria.find("form[action='/programs/from-word'] button[type=submit]").click()
        maria.until(lambda: "broken.docx" in maria.find("main .notice.error").text, 20, "to be told what is wrong")
        self.axe(maria, "a new program of a file that is none")

    def test_how_far_the_reading_is_stands_on_the_page(self):
        maria, ben = self.import_page(), self.ben
        maria.find("#files").send_keys(f"{SAMPLE}\n{SAMPLE.with_name('welding.docx')}")
        # Sent when the driver no longer looks: it would wait for the answer, which comes when the files are read.
        maria.driver.execute_script(
            "setTimeout((form) => form.requestSubmit(), 300, document.querySelector('form[data-drop]'))")
        reader = stopped_reader(self.college.server.folder)
        try:
            ben.go(f"/programs/{self.program}/import").find("main td a").click()
            ben.until(lambda: ben.all("[data-wait]"), what="for the page of the reading")
            self.line.break_next("working", 1, path="/status")
            ben.until(lambda: ben.find("[data-wait-words]").text == WORKING["message"], what="for the progress")
            bar = ben.find("[data-wait-bar]")
            self.assertEqual((bar.get_attribute("value"), bar.get_attribute("max")), ("3", "14"))
            self.axe(ben, "reading")
        finally:
            os.kill(reader, signal.SIGCONT)
        for person in (ben, maria):
            person.sees_page("What was recognized", 20)

    # Correcting.

    def test_arrows_move_between_the_sides_and_enter_corrects(self):
        maria, walk = self.maria, KeyboardWalk(self.maria)
        self.read()
        row = self.row_of("Follow a written procedure of several steps")
        walk.to("[data-pairs] td")
        for _ in range(60):
            if maria.driver.execute_script("return document.activeElement.closest('tr').id") == row:
                break
            maria.keys(Keys.ARROW_DOWN)
        maria.keys(Keys.ARROW_RIGHT)
        self.assertEqual(maria.driver.execute_script("return document.activeElement.dataset.name"), "In the program")
        maria.keys(Keys.ARROW_LEFT)
        self.assertEqual(maria.driver.execute_script("return document.activeElement.dataset.name"), "In the document")
        maria.keys(Keys.ENTER)
        maria.dialog("Correct ")
        maria.keys(Keys.ESCAPE)
        self.assertEqual(maria.driver.execute_script("return document.activeElement.closest('tr')?.id"), row)
        maria.keys(Keys.ENTER)
        maria.dialog("Correct ")
        walk.to("dialog [name=words]")
        maria.chord(Keys.CONTROL, "a")
        maria.keys("Follow a written procedure to its end. (RST.6-8.3)")
        walk.press("dialog .primary")
        maria.until(lambda: "Corrected by you" in maria.find(f"[id='{row}']").text, what="for the correction")
        self.assertIn("Follow a written procedure of several", maria.find(f"[id='{row}']").text, "the document stays")
        maria.press("Go on to the summary")
        maria.sees_page("What the import changes")
        self.assertIn("to its end", maria.find("main").text)

    def test_a_column_that_is_something_else(self):
        maria = self.maria
        program = self.college.empty_program()
        self.read(program=program)
        select = next(
            row.find_element(By.CSS_SELECTOR, "select") for row in maria.all(".column-choices .form-row")
            if "How we will know" in row.text)
        select.find_element(By.CSS_SELECTOR, "option[value=remark]").click()
        row = self.row_of("Skills check-off with live readings")
        self.assertIn("assessment", maria.find(f"[id='{row}'] .became").text)
        maria.press("Apply the corrections")
        maria.until(lambda: "assessment" not in maria.find(f"[id='{row}'] .became").text, what="for the other column")
        self.assertIn("Skills check-off", maria.find(f"[id='{row}']").text)

    # By keyboard alone.

    def test_an_import_by_keyboard(self):
        maria, walk = self.maria, KeyboardWalk(self.maria)
        program = self.college.empty_program()
        self.import_page(program)
        walk.to("#files")
        # The window in which files are chosen is the system's.
        walk.stop.send_keys(str(SAMPLE))
        walk.press("main form .primary")
        maria.sees_page("What was recognized", 20)
        for number in range(len(maria.all(".unplaced-row"))):
            walk.to(f".unplaced-row:nth-child({number + 1}) select")
            maria.keys("S")
            self.assertEqual(walk.stop.get_attribute("value"), "set-aside")
        walk.press("button[value=continue]")
        maria.sees_page("What the import changes")
        walk.to(".change-rows input")
        is_taken = walk.stop.is_selected()
        maria.keys(Keys.SPACE)
        self.assertNotEqual(walk.stop.is_selected(), is_taken)
        maria.keys(Keys.SPACE)
        walk.press("main form .primary")
        maria.ready()
        self.assertEqual(len(maria.objectives()), 10)
        # What is there already is not brought in a second time.
        self.read(program=program)
        maria.press("Go on to the summary")
        maria.sees_page("What the import changes")
        self.assertIn("The import changes nothing", maria.find("main").text)
        self.axe(maria, "nothing changes")

    def test_an_import_that_others_changed_meanwhile_is_shown_anew(self):
        maria = self.maria
        maria.allowed = ["status of 409"]
        self.ben_writes_elsewhere("o4", "Measure intake and output.", "statement")
        self.read()
        maria.press("Go on to the summary")
        maria.sees_page("What the import changes")
        self.ben_writes_elsewhere("o4", "Measure intake, output and weight.", "statement", base=2)
        maria.press("Import what is checked")
        maria.until(lambda: maria.all("#mistakes"), what="to be told")
        self.axe(maria, "changed meanwhile")
        self.assertEqual(self.value("o4", "statement"), "Measure intake, output and weight.")
        maria.press("Import what is checked")
        maria.until(lambda: self.value("o4", "statement").startswith("Measure and total"), what="for the import")
        self.assertIn("still at hand", maria.find("main").text, "three passages have no place yet")

    def test_an_import_is_thrown_away(self):
        maria = self.maria
        before = self.sequence()
        self.read()
        self.import_page()
        maria.find(".sure summary").click()
        maria.press("Throw this import away")
        maria.until(lambda: not maria.all(".sure"), what="for it to be gone")
        self.assertEqual(self.sequence(), before)


def stopped_reader(folder):
    """The process that reads the files of this server, stopped before it is done."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        for process in map(int, filter(str.isdigit, os.listdir("/proc"))):
            try:
                said = Path(f"/proc/{process}/cmdline").read_bytes().decode().split("\0")
                if "read-upload" in said and any(one.startswith(str(folder)) for one in said):
                    os.kill(process, signal.SIGSTOP)
                    return process
            except OSError:  # It is gone already.
                continue
    raise AssertionError("no process reads the files")
