"""From a Word file to an approved packet, by two people in two browsers, and no word lost on the way.

Maria teaches adult education; the other browser is Ada's, then Ben's, who teaches the occupation, then Paul's.
"""
import json
import zipfile
from datetime import date

from selenium.webdriver.common.by import By

from college import SAMPLE
from document_words import counted, paragraphs, texts, words
from new_server import BEN_WROTE, BOTH_WROTE, MARIA_WROTE, NewServer
from person import CONTROL
from recording import Recording
from server import command
from session import COOKIE, Session

STRANDS = ["adult education", "workforce preparation", "workforce training"]


class FromWord(NewServer):
    def setUp(self):
        super().setUp()
        self.typed = []
        self.recording = Recording("From a Word file to an approved packet")

    def test_from_a_word_file_to_an_approved_packet(self):
        self.ada_sets_up_the_server(shown=[("light", 1440)])
        self.step("Ada follows the link that the console printed, and is the administrator.", self.ben)
        link = self.ada_invites("Maria Ortiz", "author")
        self.step("Ada invites Maria as an author of every program, and gets a link to send.", self.ben, at="#new-link")
        self.accepts(self.maria, "Maria Ortiz", link)
        self.maria_drops_the_file()
        self.maria_places_what_was_not_placed()
        self.maria_imports()
        self.ben_comes()
        self.both_write()
        self.both_change_the_same_words()
        self.ben_goes_offline_and_comes_back()
        self.maria_reloads_and_undoes()
        self.ben_aligns()
        self.maria_answers_a_requirement()
        self.all_sign()
        self.maria_builds_and_downloads_the_packet()
        self.the_agency_approves()
        self.no_word_is_lost()

    def step(self, said, *people, at=None):
        self.recording.step(said, *people, at=at)

    def says(self, text):
        self.typed.append(text)
        return text

    def tab(self, person, name, heading=None):
        person.find(f"a.tab[href$='/{name}']").click()
        person.sees_page(heading or name.capitalize())

    # Import.

    def maria_drops_the_file(self):
        maria = self.maria
        maria.sees_page("Programs")
        form = "form[action='/programs/from-word']"
        maria.drop(f"{form} [data-drop-zone]", SAMPLE)
        maria.until(lambda: SAMPLE.name in maria.find(f"{form} [data-drop-list]").text, what="to see the file")
        self.step("Maria drops the Word file of the program where a new program is made.", maria, at=form)
        maria.find(f"{form} button[type=submit]").click()
        maria.sees_page("What was recognized", 20)
        maria.program = maria.driver.current_url.split("/")[4]
        self.step("Plait shows what it recognized.", maria)
        pieces = self.pieces()
        self.assertEqual(
            counted(*(text for _, text in pieces)), counted(*paragraphs(SAMPLE)),
            "the page shows every word of the document")
        self.labels = [text for mark, text in pieces if mark == "Label"]

    def pieces(self):
        """The document as the page shows it: what became of each piece, and its words."""
        return self.maria.driver.execute_script("""
            return [...document.querySelectorAll('[data-pairs] tbody tr')].flatMap((row) =>
                [...row.querySelectorAll('.became')].map((became) => [
                    became.parentElement.querySelector('.badge').textContent,
                    (became.parentElement.querySelector('.muted') ?? row.querySelector('.source-text')).textContent]))""")

    def maria_places_what_was_not_placed(self):
        maria = self.maria
        rows = maria.all(".unplaced-row")
        self.assertEqual(len(rows), 3, "passages that are not placed")
        self.placed = rows[0].find_element(By.CSS_SELECTOR, ".said").text
        self.assertIn("Codes in parentheses", self.placed)
        self.choose(rows[0], "A new note")
        self.aside = [row.find_element(By.CSS_SELECTOR, ".said").text for row in rows[1:]]
        for row in rows[1:]:
            self.choose(row, "Set it aside")
        self.step("Three passages had no place: Maria places one and sets the others aside.", maria, at="#unplaced")
        maria.press("Apply the corrections")
        maria.until(lambda: not maria.all(".badges .warning"), what="for every word to have a place")
        self.step("What she said is applied.", maria)

    def choose(self, row, words):
        options = row.find_elements(By.CSS_SELECTOR, "option")
        next(option for option in options if option.text.endswith(words)).click()

    def maria_imports(self):
        maria = self.maria
        maria.press("Go on to the summary")
        maria.sees_page("What the import changes")
        self.step("Before anything is written, she sees all that will be.", maria)
        maria.press("Import what is checked")
        maria.ready()
        self.step("The set is there, a row an objective, a column a strand.", maria)
        self.imported = self.session().state(maria.program)["seq"]

    # People.

    def ben_comes(self):
        links = {
            name: self.ada_invites(name, role, program=self.maria.program)
            for name, role in [("Ben Adams", "author"), ("Paul Reed", "approver")]}
        self.step("Ada invites Ben, an author of this program, and Paul, who approves it.", self.ben)
        self.paul = links["Paul Reed"]
        self.other_signs_out()
        self.other_accepts("Ben Adams", links["Ben Adams"])
        self.ben.program = self.maria.program
        self.step("Ben follows his link, and both are in the same set.", self.maria, self.ben)

    # Writing together.

    def both_write(self):
        maria, ben = self.maria, self.ben
        maria.write("o1-adult-1", self.says("Follow a written procedure step by step."))
        ben.sees("o1-adult-1", "Follow a written procedure step by step.")
        ben.write("o1-training-1", self.says("Measures pulse, breathing and temperature."))
        maria.sees("o1-training-1", "Measures pulse, breathing and temperature.")
        maria.saved()
        self.step("Maria and Ben write, and each sees at once what the other has written.", maria, ben)

    def both_change_the_same_words(self):
        maria, ben = self.maria, self.ben
        maria.edit("o2-adult-1")
        ben.write("o2-adult-1", self.says(BEN_WROTE))
        ben.saved()
        maria.until(lambda: "Ben Adams changed this meanwhile" in maria.find(".editor-remote").text)
        self.step("Both are at the same words: Maria is told of Ben's while she writes.", maria, ben)
        maria.retype(self.says(MARIA_WROTE))
        maria.dialog("Keep both changes")
        self.step("Both texts are shown, and one with both changes.", maria)
        maria.press("Save my choice")
        for person in (maria, ben):
            person.sees("o2-adult-1", BOTH_WROTE)
        maria.saved()
        self.step("Both have the text with both changes.", maria, ben)

    def ben_goes_offline_and_comes_back(self):
        maria, ben = self.maria, self.ben
        ben.allowed = ["ERR_INTERNET_DISCONNECTED"]
        ben.offline(True)
        ben.write("o3-training-1", self.says("Washes hands and names each moment for it, written on the train."))
        ben.until(lambda: "1 change not saved yet" in ben.find("#banner").text, what="to be told")
        maria.write("o4-adult-1", self.says("Add and convert volumes, written while Ben was away."))
        maria.saved()
        self.step("Ben's train has no network: his text is kept, and he is told that it is not saved.", ben)
        ben.offline(False)
        maria.sees("o3-training-1", "Washes hands and names each moment for it, written on the train.")
        ben.sees("o4-adult-1", "Add and convert volumes, written while Ben was away.")
        ben.until(lambda: ben.find("#banner").text == "", what="for the banner to go")
        self.step("He is back, and each has what the other wrote meanwhile.", maria, ben)

    def maria_reloads_and_undoes(self):
        maria, ben = self.maria, self.ben
        before = maria.words("o5-adult-1")
        maria.driver.refresh()
        maria.ready()
        maria.sees("o2-adult-1", BOTH_WROTE)
        maria.write("o5-adult-1", self.says("A sentence that Maria takes back."))
        ben.sees("o5-adult-1", "A sentence that Maria takes back.")
        maria.saved()
        maria.chord(CONTROL, "z")
        ben.sees("o5-adult-1", before)
        maria.saved()
        self.step("Maria loads the page anew, writes, and takes it back.", maria)

    # Aligning and checking.

    def ben_aligns(self):
        ben = self.ben
        self.tab(ben, "crosswalk")
        ben.find("#rows option[value=outcomes]").click()
        ben.find("#framework option[value=esf]").click()
        ben.press("Show", ".filters")
        sign = ben.until(lambda: ben.find("tr[data-part=o1-preparation-1] a.sign.none"), what="for a cell")
        cell = f"a.sign[href='{sign.get_dom_attribute('href')}']"
        self.step("The crosswalk: what each outcome addresses.", ben)
        sign.click()
        ben.dialog("Align ")
        ben.find("dialog [name=strength][value=partial]").click()
        ben.find("dialog [name=rationale]").send_keys(self.says("Whoever speaks up promptly shows it at the bedside."))
        self.step("A cell opens, and Ben says how far, and why.", ben)
        ben.press("Save the alignment", "dialog")
        ben.until(lambda: "partial" in ben.find(cell).get_attribute("class"), what="for the alignment")
        self.step("The alignment stands in the matrix.", ben, at=cell)

    def maria_answers_a_requirement(self):
        maria = self.maria
        self.tab(maria, "check")
        row = next(
            row for row in maria.all(".requirement-table tbody tr")
            if row.find_elements(By.CSS_SELECTOR, ".question") and row.find_elements(By.CSS_SELECTOR, ".answer-form"))
        anchor = f"#{row.get_attribute('id')}"
        self.step("The check says what a reviewer would ask.", maria, at=anchor)
        maria.find(f"{anchor} summary").click()
        maria.find(f"{anchor} textarea").send_keys(
            self.says("Learners read care plans, write reports and convert measures, in LO 3, LO 4 and LO 7."))
        maria.press("Save the answer", anchor)
        maria.until(lambda: "Learners read care plans" in maria.find(f"{anchor} .evidence").text, what="for the answer")
        self.step("Maria answers it, and the answer is evidence.", maria, at=anchor)

    # Signing.

    def all_sign(self):
        maria, ben = self.maria, self.ben
        for person, name, seats in [(maria, "Maria Ortiz", STRANDS[:2]), (ben, "Ben Adams", STRANDS[2:])]:
            for seat in seats:
                self.tab(person, "sign")
                self.sign(person, name, seat)
            self.step(f"{name} signs.", person)
        self.other_signs_out()
        self.other_accepts("Paul Reed", self.paul)
        self.tab(ben, "sign")
        self.sign(ben, "Paul Reed")
        self.step("Paul reads the set and approves it.", ben)
        for title in ("Adult education", "Workforce preparation", "Workforce training", "Approval"):
            self.assertEqual(self.seat(ben, title), "Signed", title)

    # The packet.

    def maria_builds_and_downloads_the_packet(self):
        maria = self.maria
        self.tab(maria, "packet")
        self.step("What the agency wants, in its order.", maria)
        maria.press("Build the packet")
        link = "#built ~ ul a[href$='.zip']"
        maria.until(lambda: maria.all(link), 60, "for the packet")
        self.step("The packet is built.", maria, at="#built")
        packet = maria.download(self.downloads, lambda: maria.find(link).click())
        with zipfile.ZipFile(packet) as archive:
            self.assertIsNone(archive.testzip())
            names = [name.partition("/")[2] for name in archive.namelist()]
            program = next(name for name in archive.namelist() if name.endswith("-program.iet.yaml"))
            self.in_packet = archive.read(program).decode()
        self.assertIn("manifest-sha256.txt", names)
        self.assertGreater(len([name for name in names if name.startswith("data/")]), 10, names)
        code, said, errors = command(self.plait, "packet", "verify", packet)
        self.assertEqual(code, 0, said + errors)

    def the_agency_approves(self):
        maria = self.maria
        maria.find("#reviewer").send_keys(self.says("State office of adult education"))
        maria.press("The packet was sent")
        maria.until(lambda: maria.all(".under-way"), what="for the round")
        self.step("Maria begins a round: the packet was sent.", maria, at="#rounds")
        maria.find(".under-way details:first-of-type summary").click()
        maria.find(".under-way [name=criterion]").send_keys(self.says("Integration of the three strands"))
        maria.find(".under-way [name=text]").send_keys(self.says("Say where the two instructors teach together."))
        maria.press("Add the finding")
        maria.until(lambda: maria.all(".round-table"), what="for the finding")
        self.step("The agency found something.", maria, at=".round-table")
        maria.find(".round-table summary").click()
        maria.find(".round-table [name=response]").send_keys(self.says("On Tuesdays and Thursdays, in the same room."))
        maria.press("Save the answer", ".round-table")
        maria.until(lambda: maria.find(".round-table td .badge.good").text == "Answered", what="for the answer")
        self.step("Maria answers the finding.", maria, at=".round-table")
        maria.find(".under-way details:last-of-type summary").click()
        maria.find(".under-way [name=date]").send_keys(date.today().strftime("%m%d%Y"))
        maria.find(".under-way [name=decision][value=approved]").click()
        maria.press("End the round", ".under-way form")
        maria.until(lambda: not maria.all(".under-way"), what="for the end of the round")
        self.assertEqual(maria.find(".rounds .line > .badge.good").text, "Approved")
        self.step("The agency approves the program.", maria, at="#rounds")
        self.tab(maria, "sign")
        self.assertEqual(self.seat(maria, "Approval"), "Signed", "a round of review changes no word of the set")

    # What remains.

    def session(self):
        """What Maria's browser is to the server, without the browser."""
        secret = next(one["value"] for one in self.maria.driver.get_cookies() if one["name"] == COOKIE)
        return Session(self.server.port, secret)

    def no_word_is_lost(self):
        told = self.everything_told()
        for person in (self.maria, self.ben):
            person.leave()
        self.server.stop()
        imported, final = self.exported(self.imported), self.exported()
        kept = counted(*imported, *self.labels, *self.aside)
        self.assertIn(self.placed, imported, "the passage that Maria placed")
        lost = counted(*paragraphs(SAMPLE)) - kept
        # The two instructors are named twice in the document, and once in the program.
        self.assertEqual(lost, counted("Ruth Castellanos", "Ann Dubois"), "words of the document that are nowhere")
        replaced = [text for text in dict.fromkeys([*imported, *self.typed]) if text not in final]
        for text in replaced:
            self.assertIn(text, told, "a text that is neither in the program nor in its history")
        self.step(
            f"No word is lost. Of the document, {len(self.labels)} passages are labels and were left out. Set aside were: "
            f"{'; '.join(self.aside)}. No longer in the program, and in its history, are: {'; '.join(replaced)}")
        self.assertIn(" ".join(words(BOTH_WROTE)), " ".join(words(self.in_packet)), "the program in the packet")

    def everything_told(self):
        """Every text that the history of the program shows."""
        session, program = self.session(), self.maria.program
        found = set()
        for cell in session.state(program)["cells"]:
            if cell["version"] > 1:
                for entry in session.history(program, cell.get("part"), cell["field"]):
                    found.update(texts(entry["value"]))
        return found

    def exported(self, at=None):
        """The texts of the program, as it is now or was after a change."""
        file = self.root / "exported.iet.json"
        code, _, errors = command(
            self.plait, "journal", "export", self.server.folder, self.maria.program, "-o", file, "--force",
            *(["--at", at] if at else []))
        self.assertEqual(code, 0, errors)
        return texts(json.loads(file.read_text()))
