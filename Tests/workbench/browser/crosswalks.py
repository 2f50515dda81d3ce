"""The crosswalk: a matrix to walk through, to align in, and to take away."""
import io
import zipfile

from selenium.webdriver.common.keys import Keys

import chromium
from keyboard_walk import KeyboardWalk
from two_writers import ALL_WAYS, TwoWriters

OUTCOMES = "crosswalk?framework=esf&rows=outcomes"
ITEM = """
    const item = (sign) => sign.href ? new URL(sign.href).searchParams.get('item') : null;
    const part = (sign) => sign.closest('tr')?.dataset.part ?? null;"""


class Crosswalks(TwoWriters):
    def path(self, rest="crosswalk", program=None):
        return f"/programs/{program or self.program}/{rest}"

    def at(self):
        """Where in the matrix the focus is: the row's part and the item."""
        return self.maria.driver.execute_script(
            ITEM + "const at = document.activeElement; return [part(at), item(at)]")

    def cells(self):
        """The parts of the rows, and the items of the columns."""
        return self.maria.driver.execute_script(ITEM + """
            const rows = [...document.querySelectorAll('[data-matrix] tbody tr')];
            return [rows.map((row) => row.dataset.part), [...rows[0].querySelectorAll('a.sign')].map(item)]""")

    def sign(self, part, item):
        return self.maria.driver.execute_script(ITEM + """
            return [...document.querySelectorAll(`tr[data-part="${arguments[0]}"] a.sign`)]
                .find((sign) => item(sign) === arguments[1]) ?? null""", part, item)

    # How it is to everybody.

    def test_the_matrix_in_every_way_of_looking(self):
        self.holds(self.path("crosswalk?framework=esf"), shown=ALL_WAYS)
        self.holds(self.path("crosswalk?framework=esf&gaps=only"), shown=[("light", 320)])

    def test_the_matrix_of_a_reviewer_and_of_an_empty_program(self):
        self.holds(self.path(program=self.college.empty_program()), shown=[("light", 1440), ("light", 320)])
        self.maria.become(self.college.rita)
        self.holds(self.path("crosswalk?framework=esf"), shown=[("light", 1440)])
        self.assertFalse(self.maria.all("main form[method=post], #align-form"), "a reviewer aligns nothing")

    def test_the_page_of_one_cell_in_every_way_of_looking(self):
        self.maria.go(self.path(OUTCOMES))
        address = self.maria.find("a.sign").get_attribute("href").removeprefix(self.maria.address)
        self.holds(address, shown=ALL_WAYS)
        self.maria.become(self.college.rita)
        self.holds(address, shown=[("light", 1440)])
        self.assertFalse(self.maria.all("main form"))

    def test_the_dialog_of_a_cell(self):
        maria = self.maria.go(self.path(OUTCOMES))
        maria.find("a.sign").click()
        maria.dialog("Align ")
        self.axe(maria, "dialog")
        chromium.size(maria.driver, 320, 640)
        self.assertLessEqual(chromium.overhang(maria.driver), 0)
        chromium.color(maria.driver, "dark")
        self.axe(maria, "dialog, dark and narrow")

    # Moving and aligning.

    def test_one_stop_and_arrows_within(self):
        maria, walk = self.maria, KeyboardWalk(self.maria)
        maria.go(self.path(OUTCOMES))
        parts, items = self.cells()
        self.assertEqual(len(maria.all("a.sign[tabindex='0']")), 1, "stops of the Tab key")
        walk.to("a.sign")
        for keys, place in [
                ([], (parts[0], items[0])), ([Keys.ARROW_RIGHT], (parts[0], items[1])),
                ([Keys.ARROW_DOWN], (parts[1], items[1])), ([Keys.ARROW_LEFT], (parts[1], items[0])),
                ([Keys.ARROW_LEFT], (parts[1], items[0])), ([Keys.END], (parts[1], items[-1])),
                ([Keys.ARROW_UP], (parts[0], items[-1])), ([Keys.ARROW_UP], (parts[0], items[-1])),
                ([Keys.HOME], (parts[0], items[0]))]:
            maria.keys(*keys)
            self.assertEqual(tuple(self.at()), place, keys)
        maria.chord(Keys.CONTROL, Keys.END)
        self.assertEqual(tuple(self.at()), (parts[-1], items[-1]))
        maria.chord(Keys.CONTROL, Keys.HOME)
        self.assertEqual(tuple(self.at()), (parts[0], items[0]))
        self.assertEqual(len(maria.all("a.sign[tabindex='0']")), 1)

    def test_aligning_by_keyboard(self):
        maria, walk = self.maria, KeyboardWalk(self.maria)
        maria.go(self.path(OUTCOMES))
        walk.to("a.sign")
        while "none" not in walk.stop.get_attribute("class"):
            maria.keys(Keys.ARROW_RIGHT)
        part, item = self.at()
        maria.keys(Keys.ENTER)
        maria.dialog("Align ")
        self.assertEqual(walk.stop.get_attribute("value"), "none", "what stands is chosen, and has the focus")
        maria.keys(Keys.ARROW_UP)
        self.assertEqual(walk.stop.get_attribute("value"), "partial")
        walk.type_into("dialog [name=rationale]", "Only the units ask for it.")
        walk.press("dialog .primary")
        maria.until(lambda: "partial" in self.sign(part, item).get_attribute("class"), what="for the alignment")
        self.assertEqual(self.sign(part, item).get_attribute("data-why"), "Only the units ask for it.")
        self.assertIn("partial", self.sign(part, item).get_attribute("textContent"), "said in words, too")
        self.assertEqual(tuple(self.at()), (part, item), "where one was, one goes on")
        given = self.value(part, "alignments")
        self.assertIn({"item": item, "strength": "partial", "rationale": "Only the units ask for it."}, given)

    def test_taking_an_alignment_away_on_the_page_of_the_cell(self):
        maria = self.maria.go(self.path("crosswalk?framework=ccrs&rows=outcomes"))
        maria.driver.get(self.sign("o4-adult-2", "ccrs MP.1").get_attribute("href"))
        self.assertTrue(maria.find("[name=strength][value=partial]").is_selected())
        self.assertEqual(maria.find("[name=rationale]").get_attribute("value"), "Only the planted error asks for it.")
        maria.find("[name=strength][value=none]").click()
        maria.press("Save the alignment")
        maria.sees_page("Crosswalk")
        self.assertEqual(self.value("o4-adult-2", "alignments"), ["ccrs 5.NBT.7"])

    def test_two_align_the_same_cell(self):
        maria = self.maria.go(self.path("crosswalk?framework=ccrs&rows=outcomes"))
        maria.allowed = ["status of 409"]
        self.sign("o4-adult-2", "ccrs MP.1").click()
        maria.dialog("Align ")
        self.ben_writes_elsewhere("o4-adult-2", ["ccrs 5.NBT.7"], "alignments")
        maria.find("dialog [name=strength][value=full]").click()
        maria.press("Save the alignment", "dialog")
        maria.until(lambda: maria.all(".notice"), what="to be told")
        self.axe(maria, "two at the same cell")
        self.assertEqual(self.value("o4-adult-2", "alignments"), ["ccrs 5.NBT.7"], "nobody is written over unseen")

    # Taking away.

    def test_every_download_is_what_it_says(self):
        maria = self.maria.go(self.path())
        kinds = {}
        for link in maria.all(".menu-list a[download]"):
            address = link.get_attribute("href").removeprefix(maria.address)
            answer = self.college.maria.get(address)
            self.assertEqual(answer.status, 200, address)
            self.assertIn("attachment", answer.header("Content-Disposition"), address)
            kinds[address.partition("?")[0].rpartition(".")[2]] = answer.body
        self.assertEqual(set(kinds), {"xlsx", "docx", "html", "csv", "json"})
        for kind in ("xlsx", "docx"):
            self.assertIsNone(zipfile.ZipFile(io.BytesIO(kinds[kind])).testzip())
        self.assertIn("RST.6-8.3", kinds["csv"].decode())

    def test_the_pictures_are_there_and_said_in_words(self):
        maria = self.maria.go(self.path("crosswalk?framework=esf"))
        for picture in maria.all(".pictures img"):
            maria.driver.execute_script("arguments[0].scrollIntoView()", picture)
            maria.until(lambda: maria.driver.execute_script(
                "return arguments[0].complete && arguments[0].naturalWidth > 0", picture), what="for a picture")
            self.assertTrue(picture.get_attribute("alt"))
        self.assertEqual(len(maria.all(".pictures img")), 3)
        maria.find(".pictures summary").click()
        self.axe(maria, "pictures")
