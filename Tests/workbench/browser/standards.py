"""Aligning with standards."""
from selenium.webdriver.common.keys import Keys

from two_writers import TwoWriters


class Standards(TwoWriters):
    def test_standards_with_search_strength_and_rationale(self):
        maria, ben = self.both()
        maria.find("[data-standards=o1-adult-1]").click()
        maria.dialog("Suggested for this text")
        self.axe(maria, "standards")
        maria.keys("main idea")
        maria.until(lambda: maria.all(".option-item"))
        self.axe(maria, "standards with options")
        self.assertEqual(maria.find("[role=combobox]").get_attribute("aria-expanded"), "true")
        maria.keys(Keys.ARROW_DOWN)
        chosen = maria.find(".option-item[aria-selected=true] .chip").text
        self.assertEqual(
            maria.find("[role=combobox]").get_attribute("aria-activedescendant"),
            maria.find(".option-item[aria-selected=true]").get_attribute("id"))
        maria.keys(Keys.ENTER)
        maria.until(lambda: len(maria.all(".chosen > li")) == 2)
        maria.until(lambda: chosen in ben.find("[data-standards=o1-adult-1]").text)
        maria.all(".chosen summary")[1].click()
        maria.find("#strength-1 option[value=partial]").click()
        maria.until(lambda: isinstance((self.value("o1-adult-1", "alignments") or [0])[-1], dict))
        maria.find("#rationale-1").send_keys("Only the charting page asks for it.", Keys.TAB)
        partial = {
            "item": f"ccrs {chosen}", "strength": "partial", "rationale": "Only the charting page asks for it."}
        maria.until(lambda: self.value("o1-adult-1", "alignments")[-1] == partial, what=f"for {partial}")
        maria.keys(Keys.ESCAPE)
        ben.until(lambda: "part" in ben.find("[data-standards=o1-adult-1]").text)
