"""What the page says of findings, of others, and of what has changed."""
from selenium.webdriver.common.by import By

from two_writers import TwoWriters


class Awareness(TwoWriters):
    def test_findings_at_the_cell_and_in_the_panel(self):
        maria = self.maria.open()
        maria.write("o1", "Understand pulse.", "statement")
        field = maria.find("#field-o1-statement").find_element(By.XPATH, "..")
        maria.until(lambda: field.find_elements(By.CSS_SELECTOR, ".mark.warning"), what="for the mark at the field")
        maria.until(
            lambda: next(button for button in maria.all("#work button") if "warning" in button.text),
            what="for the button that counts the warnings").click()
        maria.until(lambda: "cannot be seen or measured" in maria.find("#side").text)
        self.axe(maria, "findings")
        finding = next(one for one in maria.all("#side li") if "cannot be seen or measured" in one.text)
        finding.find_element(By.CSS_SELECTOR, ".go").click()
        self.assertEqual(maria.active(), "field-o1-statement")

    def test_presence(self):
        maria, ben = self.both()
        ben.focus("o2-adult-1")
        maria.until(lambda: maria.all("li[data-part=o2-adult-1] .marks .face"))
        self.axe(maria, "presence")
        maria.focus("o2-adult-1")
        said = "Maria Ortiz is at LO 2, adult education outcome 1 too."
        ben.until(lambda: said in ben.find("#live-polite").get_attribute("textContent"), what="to be told of Maria")
        self.assertEqual(ben.active(), "field-o2-adult-1-text")
        ben.leave()
        maria.until(lambda: not maria.all("li[data-part=o2-adult-1] .marks .face"), 4, "for Ben to be gone")

    def test_what_changed_since_i_last_looked(self):
        self.college.maria.api("PUT", f"/api/programs/{self.program}/seen", {"seq": self.sequence()})
        self.ben_writes_elsewhere("o2-adult-1", "Explain the reason for every step.")
        self.ben_writes_elsewhere("o4", "Measure intake and output.", "statement")
        maria = self.maria.open()
        maria.until(lambda: "2 changes since" in maria.find("#work").text)
        maria.press("2 changes since", "#work")
        self.axe(maria, "seen")
        maria.find("#side summary").click()
        maria.until(lambda: maria.all("#side ins, #side del"))
        maria.press("Next", "#side")
        self.assertIn(maria.active(), ("field-o4-statement", "field-o2-adult-1-text"))
        maria.press("Mark all as seen", "#side")
        maria.until(lambda: self.college.maria.get(f"/api/programs/{self.program}/seen").json["seq"] == self.sequence())
        maria.driver.refresh()
        maria.ready()
        self.assertNotIn("since", maria.find("#work").text)
