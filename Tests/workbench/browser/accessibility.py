"""How the Write page is to everybody."""
from selenium.webdriver.common.keys import Keys

import chromium
from two_writers import TwoWriters


class Accessibility(TwoWriters):
    def test_axe_light_dark_narrow_empty(self):
        maria = self.maria.open()
        self.axe(maria, "light")
        maria.edit("o1", "statement")
        self.axe(maria, "editing")
        maria.keys(Keys.ESCAPE)
        chromium.color(maria.driver, "dark")
        self.axe(maria, "dark")
        maria.edit("o1", "statement")
        self.axe(maria, "dark editing")
        maria.keys(Keys.ESCAPE)
        chromium.size(maria.driver, 390, 844)
        self.axe(maria, "dark narrow")
        chromium.color(maria.driver, "light")
        self.axe(maria, "narrow")
        maria.open(self.college.empty_program())
        self.axe(maria, "empty")
        maria.press("Add objective")
        self.axe(maria, "empty, writing")
        maria.keys(Keys.ESCAPE)
        chromium.size(maria.driver, *chromium.WIDE)
        maria.press("More")
        maria.press("Keys")
        self.axe(maria, "keys")

    def test_text_spacing_cuts_nothing(self):
        maria = self.maria.open()
        # The spacing of WCAG 2.2, 1.4.12.
        cut = maria.driver.execute_script("""
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
            return [...document.querySelectorAll('main *, header *')]
                .filter((one) => !one.closest('.unseen, .skip') && one.clientWidth)
                .filter((one) => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).overflowX !== 'visible')
                .map((one) => one.className)""")
        self.assertEqual(cut, [])

    def test_reading_without_scripts(self):
        page = self.college.maria.get(f"/programs/{self.program}/write").text
        for words in ("Measure pulse, breathing", "RST.6-8.3", "Coach a partner politely", "Learner wording"):
            self.assertIn(words, page)
        self.assertNotIn(" style=", page)
        self.assertNotIn(" onclick=", page)
