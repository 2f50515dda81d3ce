"""Tables and lines from other programs, and the set copied out."""
import re

from college import SAMPLE
from person import CONTROL
from two_writers import TwoWriters
from word_form import copied_form

EXCEL = (
    'Objective\tAdult education\tWorkforce preparation\tWorkforce training\r\n'
    'LO 11 Sort linen by the color code\t"Read a chart of colors\nSay a rule in own words"\tKeep a place tidy\t'
    'Sorts linen (CNA 9.1)\r\n'
    'LO 12 Weigh a resident\tRead a scale\t\tWeighs and records\r\n')
WORD = (
    '<html><body><table><tr><td><p>Fill in a <b>form</b></p><p>Sign it</p></td>'
    '<td><img src=x onerror="window.hit=1">Ask for help<script>window.hit=1</script></td></tr></table></body></html>')


class Pasting(TwoWriters):
    def test_paste_a_block_from_excel(self):
        maria, ben = self.both()
        before = self.sequence()
        maria.focus("o10", "statement")
        maria.paste(text_plain=EXCEL)
        box = maria.dialog("What goes where")
        self.axe(maria, "paste")
        self.assertIn("2 new objectives, 6 outcomes", box.text)
        maria.press("Paste: 2 new")
        ben.until(lambda: len(ben.objectives()) == 12, what="to see 12 objectives")
        maria.saved()
        self.assertEqual(self.sequence(), before + 1, "one operation")
        new = ben.objectives()[10]
        self.assertEqual(
            (self.value(new, "label"), self.value(new, "statement")), ("LO 11", "Sort linen by the color code"))
        maria.chord(CONTROL, "z")
        ben.until(lambda: len(ben.objectives()) == 10, what="to see 10 objectives again")

    def test_paste_a_table_from_word_takes_text_only(self):
        maria, ben = self.both()
        # The browser tells of the handler that it did not run.
        maria.allowed = ["inline event handler"]
        maria.focus("o10-adult-1")
        maria.paste(text_html=WORD, text_plain="x")
        maria.dialog("Into LO 10 and those after it")
        maria.press("Paste: 0 new objectives, 3 outcomes")
        ben.until(lambda: "Sign it" in ben.find("tr[data-part=o10] td.adult-education").text)
        ben.until(lambda: "Ask for help" in ben.find("tr[data-part=o10] td.workforce-preparation").text)
        self.assertIsNone(maria.driver.execute_script("return window.hit ?? null"))

    def test_codes_in_parentheses_become_standards(self):
        maria, _ = self.both()
        maria.focus("o10-adult-1")
        maria.paste(text_plain="Read a chart of colors (RI.3.3, SL.5.1)\nSay it aloud (if asked)\n")
        maria.dialog("Turn codes in parentheses into standards (2 known)")
        self.axe(maria, "codes")
        maria.press("Paste: 0 new objectives, 2 outcomes")
        maria.saved()
        written = self.changes()[-1]["writes"]
        self.assertEqual(
            [write["value"] for write in written if write["field"] == "text"],
            ["Read a chart of colors", "Say it aloud (if asked)"])
        self.assertEqual(
            [write["value"] for write in written if write["field"] == "alignments"], [["ccrs RI.3.3", "ccrs SL.5.1"]])

    def test_copy_all_and_paste_it_back(self):
        maria = self.maria.open()
        maria.driver.execute_cdp_cmd("Browser.grantPermissions", {
            "origin": self.college.address, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
        maria.press("More")
        maria.press("Copy all objectives")
        maria.until(lambda: "Copied 10 objectives." in maria.find(".toasts").text, what="for the word that it is copied")
        kinds = maria.driver.execute_async_script("""
            const done = arguments[0];
            navigator.clipboard.read().then(async ([item]) => done({
                text_plain: await (await item.getType('text/plain')).text(),
                text_html: await (await item.getType('text/html')).text()}), (problem) => done(String(problem)));""")
        self.assertIn("<table>", kinds["text_html"])
        for form in ("text_plain", "text_html"):
            with self.subTest(form):
                other = self.paste_into_an_empty_program({form: kinds[form]}, "10 new objectives, 62 outcomes")
                for field, part in (("statement", "o7"), ("text", "o1-adult-1"), ("alignments", "o1-adult-2")):
                    self.assertIn(self.value(part, field), self.college.values(other, field))

    def test_paste_a_form_as_teachers_have_it(self):
        other = self.paste_into_an_empty_program(
            {"text_html": copied_form(SAMPLE)}, "10 new objectives, 62 outcomes", "The first 2 rows are headings")
        self.assertEqual(
            sorted(self.college.values(other, "statement")), sorted(self.college.values(self.program, "statement")))
        # Codes of a college's own list are in no framework of this server, and stay in the text.
        texts = sorted(re.sub(r" \((RI\.5|CNA)[^()]*\)$", "", text) for text in self.college.values(other, "text"))
        wanted = self.college.values(self.program, "text")
        self.assertEqual([text for text in texts if text not in wanted], [], "texts that were pasted otherwise")
        self.assertEqual(len(texts), len(wanted))

    def test_paste_lines_into_one_cell(self):
        maria, ben = self.both()
        maria.focus("o10-adult-1")
        maria.paste(text_plain="\u2022 Read a form\n\u2022 Ask for a word\n")
        maria.press("Paste: 0 new objectives, 2 outcomes")
        ben.until(lambda: "Ask for a word" in ben.find("tr[data-part=o10] td.adult-education").text)
        self.assertIn("Read a form", ben.find("tr[data-part=o10] td.adult-education").text)

    def paste_into_an_empty_program(self, kinds, *words):
        program = self.college.empty_program()
        maria = self.maria.open(program)
        maria.paste(**kinds)
        box = maria.dialog(words[-1])
        for one in words:
            self.assertIn(one, box.text)
        maria.until(lambda: "known" in box.text, 20, "for the codes to be looked up")
        maria.press("Paste: 10 new")
        maria.until(lambda: len(maria.objectives()) == 10, what="for 10 objectives")
        maria.saved()
        return program
