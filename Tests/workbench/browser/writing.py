"""Writing in the set, one's own and the other's."""
from selenium.webdriver.common.keys import Keys

from person import CONTROL
from two_writers import TwoWriters


class Writing(TwoWriters):
    def test_what_one_writes_both_see(self):
        maria, ben = self.both()
        maria.write("o1-adult-1", "Follow a written procedure step by step.")
        maria.saved()
        ben.sees("o1-adult-1", "Follow a written procedure step by step.")
        self.assertEqual(self.value("o1-adult-1", "text"), "Follow a written procedure step by step.")
        self.assertEqual(ben.active(), "BODY", "a change of another never takes the focus")

    def test_escape_leaves_it_as_it_was(self):
        maria = self.maria.open()
        before = maria.words("o1-adult-1")
        maria.edit("o1-adult-1")
        maria.keys(" and more", Keys.ESCAPE)
        self.assertEqual(maria.words("o1-adult-1"), before)
        self.assertEqual(maria.active(), "field-o1-adult-1-text")
        maria.press("Bring back")
        maria.sees("o1-adult-1", before + " and more")

    def test_typing_adds_and_loses_nothing(self):
        maria = self.maria.open()
        before = maria.words("o1-adult-1")
        maria.focus("o1-adult-1")
        maria.keys("!", Keys.ENTER, Keys.ESCAPE)
        maria.sees("o1-adult-1", before + "!")

    def test_add_an_objective_and_outcomes_in_place(self):
        maria, ben = self.both()
        maria.press("Add objective")
        maria.until(lambda: maria.find(".editor"))
        maria.keys("Read the label of a cleaning product and choose the right gloves.", Keys.ENTER)
        ben.until(lambda: len(ben.all("tr.objective")) == 11)
        part = ben.all("tr.objective")[-1].get_attribute("data-part")
        self.assertRegex(part, r"^objective-[2-9a-hjkmnp-z]{10}$")
        self.assertEqual(self.value(part, "label"), "LO 11")
        maria.keys(Keys.ARROW_RIGHT)
        maria.keys(Keys.ENTER)
        maria.until(lambda: maria.find(".editor"))
        maria.keys("Find the warnings on a label.", Keys.ENTER)
        maria.keys("Say what a symbol means.", Keys.ENTER, Keys.ESCAPE)
        ben.until(lambda: len(ben.all(f'tr[data-part="{part}"] td.adult-education .outcome')) == 2)
        texts = [ben.words(outcome) for outcome in ben.outcomes(part, "adult-education")]
        self.assertEqual(texts, ["Find the warnings on a label.", "Say what a symbol means."])
        maria.saved()

    def test_typing_on_the_button_that_adds_begins_an_outcome(self):
        maria = self.maria.open()
        maria.press("Add objective")
        maria.until(lambda: maria.find(".editor"))
        maria.keys("Cut a plate to its drawing.", Keys.TAB)
        self.assertEqual(maria.driver.switch_to.active_element.get_attribute("data-add"), "adult education")
        maria.keys("Read a title block.", Keys.ENTER, Keys.ESCAPE)
        maria.saved()
        part = maria.all("tr.objective")[-1].get_attribute("data-part")
        self.assertEqual([maria.words(one) for one in maria.outcomes(part, "adult-education")], ["Read a title block."])

    def test_delete_and_undo_and_restore(self):
        maria, ben = self.both()
        maria.focus("o1-adult-1")
        maria.keys(Keys.DELETE)
        ben.until(lambda: not ben.all("li[data-part=o1-adult-1]"))
        self.assertEqual(maria.active(), "field-o1-adult-2-text")
        maria.press("Undo", ".toasts")
        ben.until(lambda: ben.all("li[data-part=o1-adult-1]"))
        maria.chord(CONTROL, Keys.SHIFT, "z")
        ben.until(lambda: not ben.all("li[data-part=o1-adult-1]"))
        ben.press("More")
        ben.press("Deleted (1)")
        ben.press("Restore", "#side")
        maria.until(lambda: maria.all("li[data-part=o1-adult-1]"))

    def test_learner_wording_of_an_outcome(self):
        maria, ben = self.both()
        maria.find("li[data-part=o1-adult-1] .handle").click()
        maria.press("Learner wording")
        maria.until(lambda: maria.find(".editor"))
        self.axe(maria, "learner wording")
        maria.keys("I can follow steps.", Keys.ENTER)
        ben.sees("o1-adult-1", "I can follow steps.", "learner wording")
        maria.find("li[data-part=o1-adult-2] .handle").click()
        maria.press("Learner wording")
        maria.keys(Keys.ESCAPE)
        maria.until(lambda: not maria.find("li[data-part=o1-adult-2] .learner").is_displayed())

    def test_undo_and_redo(self):
        maria, ben = self.both()
        before = maria.words("o1-adult-1")
        maria.write("o1-adult-1", "Changed once.")
        maria.saved()
        maria.chord(CONTROL, "z")
        ben.sees("o1-adult-1", before)
        maria.saved()
        self.assertEqual(self.changes()[-1]["undoes"], self.changes()[-2]["seq"])
        maria.chord(CONTROL, Keys.SHIFT, "z")
        ben.sees("o1-adult-1", "Changed once.")
        maria.saved()

    def test_undo_of_what_another_changed_since_is_asked(self):
        maria, ben = self.both()
        before = maria.words("o1-adult-1")
        maria.write("o1-adult-1", "Changed by Maria.")
        ben.sees("o1-adult-1", "Changed by Maria.")
        ben.write("o1-adult-1", "Changed by Ben.")
        maria.sees("o1-adult-1", "Changed by Ben.")
        maria.chord(CONTROL, "z")
        maria.dialog("Ben Adams changed this")
        maria.find("dialog input[value=mine]").click()
        maria.press("Save my choice")
        ben.sees("o1-adult-1", before)

    def test_two_tabs_share_one_stream(self):
        maria = self.maria.open()
        first = maria.driver.current_window_handle
        maria.driver.switch_to.new_window("tab")
        maria.open()
        second = maria.driver.current_window_handle
        self.ben_writes_elsewhere("o5-adult-1", "To both tabs.")
        maria.sees("o5-adult-1", "To both tabs.")
        streams = maria.driver.execute_script(
            "return performance.getEntriesByType('resource').filter((one) => one.name.includes('/stream?')).length")
        self.assertEqual(streams, 0, "the second tab opens no stream of its own")
        maria.driver.switch_to.window(first)
        maria.sees("o5-adult-1", "To both tabs.")
        maria.write("o5-adult-2", "From the first tab.")
        maria.driver.switch_to.window(second)
        maria.sees("o5-adult-2", "From the first tab.")
        maria.driver.switch_to.window(first)
        maria.driver.close()
        maria.driver.switch_to.window(second)
        self.ben_writes_elsewhere("o5-adult-1", "The second tab took over.", base=2)
        maria.sees("o5-adult-1", "The second tab took over.")
