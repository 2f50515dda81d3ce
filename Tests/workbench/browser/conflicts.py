"""Two people at the same words, the same part, the same order."""
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from person import CONTROL
from two_writers import TwoWriters


class Conflicts(TwoWriters):
    def write_against_ben(self, mine, theirs):
        maria, ben = self.both()
        maria.edit("o2-adult-1")
        ben.write("o2-adult-1", theirs)
        ben.saved()
        maria.until(lambda: "Ben Adams changed this meanwhile" in maria.find(".editor-remote").text)
        self.assertIn("editor", maria.active())
        maria.retype(mine)
        return maria, ben

    def test_conflict_keep_mine(self):
        maria, ben = self.write_against_ben("Explain why each step is taken.", "Give the reason of every step.")
        box = maria.dialog("Ben Adams changed this")
        self.assertIn("LO 2, adult education outcome 1", box.text)
        self.axe(maria, "conflict")
        maria.find("dialog input[value=mine]").click()
        maria.press("Save my choice")
        ben.sees("o2-adult-1", "Explain why each step is taken.")
        maria.saved()

    def test_conflict_keep_theirs_and_mine_stays_in_the_history(self):
        maria, ben = self.write_against_ben("Explain why each step is taken.", "Give the reason of every step.")
        maria.dialog("Ben Adams changed this")
        maria.find("dialog input[value=theirs]").click()
        maria.press("Save my choice")
        maria.sees("o2-adult-1", "Give the reason of every step.")
        maria.saved()
        entries = self.history("o2-adult-1")
        self.assertIn(("draft", "Explain why each step is taken."), [(e["kind"], e["value"]) for e in entries])

    def test_conflict_merged_shows_words(self):
        maria, ben = self.write_against_ben(
            "Explain the reason for every step of a procedure in words of time and cause.",
            "Explain the reason for each step of a procedure in words of time, cause and effect.")
        box = maria.dialog("Keep both changes")
        self.assertTrue(box.find_elements(By.CSS_SELECTOR, "ins") and box.find_elements(By.CSS_SELECTOR, "del"))
        maria.press("Save my choice")
        ben.sees("o2-adult-1", "Explain the reason for every step of a procedure in words of time, cause and effect.")

    def test_conflict_waits_when_decided_later(self):
        maria, ben = self.write_against_ben("Explain why each step is taken.", "Give the reason of every step.")
        maria.dialog("Ben Adams changed this")
        maria.press("Decide later")
        maria.driver.refresh()
        maria.ready()
        maria.until(lambda: "Your text is kept" in maria.find("#banner").text)
        self.axe(maria, "conflict waits")
        maria.press("Decide", "#banner")
        maria.find("dialog input[value=own]").click()
        maria.find("dialog textarea").clear()
        maria.find("dialog textarea").send_keys("Say why every step is taken.")
        maria.press("Save my choice")
        ben.sees("o2-adult-1", "Say why every step is taken.")
        maria.until(lambda: maria.find("#banner").text == "")

    def test_editing_what_another_deletes(self):
        maria, ben = self.both()
        maria.edit("o2-adult-1")
        ben.focus("o2-adult-1")
        ben.keys(Keys.DELETE)
        maria.until(lambda: "Ben Adams deleted this meanwhile" in maria.find(".editor-remote").text)
        self.assertIn("editor", maria.active())
        maria.retype("Explain each step aloud.")
        maria.dialog("Ben Adams deleted this")
        maria.press("Save my choice")
        ben.sees("o2-adult-1", "Explain each step aloud.")

    def test_a_new_outcome_in_an_objective_that_another_deletes(self):
        maria, ben = self.both()
        maria.find("tr[data-part=o2] td.adult-education .add").click()
        maria.until(lambda: maria.find(".editor"))
        ben.find("tr[data-part=o2] th .handle").click()
        ben.press("Delete this objective")
        maria.until(lambda: "Ben Adams deleted this meanwhile" in maria.find(".editor-remote").text)
        maria.keys("Name each piece of equipment.")
        maria.chord(CONTROL, Keys.ENTER)
        box = maria.dialog("Ben Adams deleted this")
        self.assertEqual(len(box.find_elements(By.CSS_SELECTOR, "fieldset")), 1)
        self.axe(maria, "restore")
        maria.press("Save my choice")
        ben.until(lambda: "Name each piece of equipment." in ben.find("tr[data-part=o2]").text)
        maria.until(lambda: "Name each piece of equipment." in maria.find("tr[data-part=o2]").text)

    def test_both_move_the_same_outcome(self):
        maria, ben = self.both()
        maria.allowed = ["ERR_BLOCKED_BY_CLIENT"]
        maria.block("*/operations*")
        maria.focus("o2-adult-1")
        maria.chord(Keys.ALT, Keys.ARROW_RIGHT)
        ben.focus("o2-adult-1")
        ben.chord(Keys.ALT, Keys.ARROW_UP)
        ben.saved()
        maria.block()
        maria.until(lambda: self.is_asked(maria), 15, "to be asked")
        box = maria.dialog("Ben Adams moved this")
        self.assertEqual(len(box.find_elements(By.CSS_SELECTOR, "fieldset")), 1)
        maria.find("dialog input[value=mine]").click()
        maria.press("Save my choice")
        ben.until(lambda: ben.all("tr[data-part=o2] td.workforce-preparation li[data-part=o2-adult-1]"))

    def test_both_add_a_standard_and_both_stay(self):
        maria, ben = self.both()
        maria.allowed = ["ERR_BLOCKED_BY_CLIENT"]
        maria.block("*/operations*")
        maria.choose_standard("o2-adult-1", "RI.5.4")
        maria.keys(Keys.ESCAPE)
        ben.choose_standard("o2-adult-1", "SL.5.1")
        ben.saved()
        maria.block()
        maria.until(lambda: self.is_asked(maria), 15, "to be asked")
        maria.dialog("Keep both changes")
        maria.press("Save my choice")
        both = ["ccrs RI.3.3", "ccrs SL.5.1", "ccrs RI.5.4"]
        maria.until(lambda: self.value("o2-adult-1", "alignments") == both, what="for both standards")

    def is_asked(self, person):
        """The question opens by itself just after one's own save; later it waits in the bar."""
        if person.all("dialog[open]"):
            return True
        button = person.button("Decide", "#banner")
        if button:
            button.click()
        return False
