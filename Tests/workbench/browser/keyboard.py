"""The set without a mouse."""
from selenium.webdriver.common.keys import Keys

from person import CONTROL
from two_writers import TwoWriters


class Keyboard(TwoWriters):
    def test_a_journey_without_a_mouse(self):
        maria = self.maria.open()
        maria.keys(Keys.TAB)
        self.assertEqual(maria.driver.switch_to.active_element.text, "Skip to the content")
        maria.keys(Keys.ENTER)
        for _ in range(12):
            maria.keys(Keys.TAB)
            if maria.active().startswith("field-"):
                break
        self.assertEqual(maria.active(), "field-o1-label")
        maria.keys(Keys.ARROW_DOWN)
        self.assertEqual(maria.active(), "field-o1-statement")
        maria.keys(Keys.ARROW_RIGHT)
        self.assertEqual(maria.active(), "field-o1-adult-2-text")
        maria.keys(Keys.ARROW_UP)
        self.assertEqual(maria.active(), "field-o1-adult-1-text")
        maria.keys(Keys.F2, "  ")
        maria.retype("Follow steps.", Keys.TAB)
        self.assertEqual(maria.active(), "field-o1-adult-2-text")
        maria.sees("o1-adult-1", "Follow steps.")
        maria.keys(Keys.TAB)
        self.assertEqual(maria.driver.switch_to.active_element.get_attribute("data-standards"), "o1-adult-2")
        maria.keys(Keys.ENTER)
        maria.dialog("Add a standard")
        maria.keys("RI.3.3")
        maria.until(lambda: maria.all(".option-item"))
        maria.keys(Keys.ARROW_DOWN, Keys.ENTER)
        maria.until(lambda: "RI.3.3" in maria.find(".chosen").text)
        maria.keys(Keys.ESCAPE)
        maria.until(lambda: not maria.all("dialog"))
        self.assertEqual(maria.driver.switch_to.active_element.get_attribute("data-standards"), "o1-adult-2")
        maria.keys(Keys.TAB)
        self.assertEqual(maria.driver.switch_to.active_element.get_attribute("data-menu"), "outcome")
        maria.keys(Keys.ENTER)
        maria.until(lambda: maria.all(".menu"))
        maria.keys("d")
        self.assertIn("Delete this outcome", maria.driver.switch_to.active_element.text)
        maria.keys(Keys.ENTER)
        maria.until(lambda: not maria.all("li[data-part=o1-adult-2]"))
        self.assertEqual(maria.active(), "field-o1-adult-1-text")
        maria.saved()

    def test_the_field_in_hand_is_never_covered(self):
        maria = self.maria.open()
        maria.focus("o1", "statement")
        for key in [Keys.ARROW_DOWN] * 16 + [Keys.ARROW_UP] * 14:
            maria.keys(key)
            covered = maria.driver.execute_script("""
                const box = document.activeElement.getBoundingClientRect();
                const at = (y) => document.activeElement.contains(document.elementFromPoint(box.left + 6, y));
                return at(box.top + 3) && at(box.bottom - 3) ? '' : document.activeElement.id + ' ' + JSON.stringify(box)""")
            self.assertEqual(covered, "")

    def test_reorder_with_the_keyboard(self):
        maria, ben = self.both()
        maria.focus("o2", "statement")
        maria.chord(Keys.ALT, Keys.ARROW_UP)
        ben.until(lambda: ben.objectives()[:2] == ["o2", "o1"])
        self.assertEqual(maria.active(), "field-o2-statement")
        maria.focus("o1-adult-2")
        maria.chord(Keys.ALT, Keys.ARROW_DOWN)
        ben.until(lambda: ben.all("tr[data-part=o3] td.adult-education li[data-part=o1-adult-2]"))
        self.assertEqual(maria.active(), "field-o1-adult-2-text")
        maria.chord(Keys.ALT, Keys.ARROW_RIGHT)
        ben.until(lambda: ben.all("tr[data-part=o3] td.workforce-preparation li[data-part=o1-adult-2]"))
        maria.saved()
        maria.chord(CONTROL, "z")
        ben.until(lambda: ben.all("tr[data-part=o3] td.adult-education li[data-part=o1-adult-2]"))
