"""What a program says beside its set."""
from selenium.webdriver.common.by import By

from two_writers import TwoWriters


class ProgramPage(TwoWriters):
    def form(self, title):
        """The form of a section, unfolded."""
        maria = self.maria
        section = next(one for one in maria.all(".fact-section") if one.find_element(By.CSS_SELECTOR, "h2").text.startswith(title))
        if not section.get_attribute("open"):
            section.find_element(By.CSS_SELECTOR, "summary").click()
        return section.find_element(By.CSS_SELECTOR, "form")

    def test_what_is_typed_in_one_section_stays_while_another_is_saved(self):
        maria = self.maria.go(f"/programs/{self.program}/facts")
        first, second = [one.find_element(By.CSS_SELECTOR, "h2").text for one in maria.all(".fact-section")[:2]]
        words = self.form(first).find_element(By.CSS_SELECTOR, "textarea")
        words.clear()
        words.send_keys("For people who work at night.")
        name = words.get_attribute("name")
        form = self.form(second)
        form.find_element(By.CSS_SELECTOR, "input:not([type=hidden])").send_keys("7")
        before = self.sequence()
        form.find_element(By.CSS_SELECTOR, "button.primary").click()
        maria.until(lambda: self.sequence() == before + 1, what="for the second section to be saved")
        maria.until(lambda: maria.all(".fact-section .notice.warning"), what="for what is not saved to be there")
        kept = self.form(first).find_element(By.NAME, name)
        self.assertEqual(kept.get_attribute("value"), "For people who work at night.")
        self.axe(maria, "not saved yet")
        self.form(first).find_element(By.CSS_SELECTOR, "button.primary").click()
        maria.until(lambda: "For people who work at night." in self.college.values(self.program, "summary"), what="for the first")
        self.assertEqual(maria.all(".fact-section .notice.warning"), [])
