"""Two people in two browsers, from the first link of a server to the proof of its history.

Maria works by keyboard alone; the other browser is Ada's, then Ben's, then Paul's.
"""
import re
import shutil
import tempfile
from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import chromium
from college import PASSWORD, bring_sample
from keyboard_walk import KeyboardWalk
from person import CONTROL
from server import Server, command
from two_writers import SHOWN, TwoWriters

PEOPLE = {"Maria Ortiz": "maria@college.edu", "Ben Adams": "ben@college.edu", "Paul Reed": "paul@college.edu"}
BEN_WROTE = "Explain the reason for each step of a procedure in words of time, cause and effect. (RI.3.3)"
MARIA_WROTE = "Explain the reason for every step of a procedure in words of time and cause. (RI.3.3)"
BOTH_WROTE = "Explain the reason for every step of a procedure in words of time, cause and effect. (RI.3.3)"


class Journey(TwoWriters):
    def setUp(self):
        super().setUp()
        # A journey begins where nobody is yet: with a server of its own.
        self.root = Path(tempfile.mkdtemp(prefix="workbench-journey-"))
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.server = Server(self.plait, self.root / "programs")
        bring_sample(self.plait, self.root, self.server.folder, "nursing")
        self.server.start()
        self.addCleanup(self.server.stop)
        for person in (self.maria, self.ben):
            person.become_a_stranger()
            self.addCleanup(setattr, person, "address", person.address)
            person.address = self.server.address
            person.program = "nursing"
        self.walk = KeyboardWalk(self.maria)

    def test_from_the_first_link_to_the_proof_of_the_history(self):
        self.ada_sets_up_the_server()
        links = {
            "Maria Ortiz": self.ada_invites("Maria Ortiz", "author", ["adult education", "workforce preparation"]),
            "Ben Adams": self.ada_invites("Ben Adams", "author"),
            "Paul Reed": self.ada_invites("Paul Reed", "approver")}
        self.other_signs_out()
        self.maria_accepts(links["Maria Ortiz"])
        self.other_accepts("Ben Adams", links["Ben Adams"])
        self.both_write()
        self.both_change_the_same_words()
        self.maria_comments_and_ben_answers()
        self.both_look_at_the_check()
        self.both_sign_for_a_strand()
        self.other_signs_out()
        self.other_accepts("Paul Reed", links["Paul Reed"])
        self.paul_approves()
        self.maria_changes_a_word_and_the_signatures_say_so()
        self.the_history_shows_all_of_it()
        self.the_proof_holds()

    # Ada's deeds.

    def ada_sets_up_the_server(self):
        other = self.ben
        for color, width in SHOWN:
            chromium.color(other.driver, color)
            chromium.size(other.driver, width, 900)
            other.go(self.server.first_link())
            self.assert_whole(other, f"first page, {color}, {width}")
        chromium.color(other.driver, "light")
        chromium.size(other.driver, *chromium.WIDE)
        self.fill_in_who_one_is(other, "Ada Young", "ada@college.edu")
        other.until(lambda: other.find("h1").text == "Programs", what="for the list of programs")
        self.assertIn("Nursing Assistant IET", other.find("main").text)

    def ada_invites(self, name, role, strands=()):
        other = self.ben.go("/people")
        other.find("#invite-note").send_keys(name)
        other.find("#invite-program option[value=nursing]").click()
        other.find(f"#invite input[name=role][value={role}]").click()
        for strand in strands:
            other.find(f"#invite input[name=strand][value='{strand}']").click()
        other.find("#invite .primary").click()
        return other.until(lambda: other.find("#new-link").get_attribute("value"), what="for the link")

    def other_signs_out(self):
        other = self.ben
        other.find("header form button").click()
        other.until(lambda: other.find("h1").text == "You are signed out", what="to be signed out")

    def other_accepts(self, name, link):
        other = self.ben
        other.driver.get(link)
        self.assertIn("Ada Young invites you", other.find("h1").text)
        self.fill_in_who_one_is(other, name, PEOPLE[name])
        other.ready()

    def fill_in_who_one_is(self, person, name, email):
        person.find("#person-name").send_keys(name)
        person.find("#email").send_keys(email)
        person.find("#password").send_keys(PASSWORD)
        person.find("main form .primary").click()
        person.name = name

    # Maria's way in, by keyboard alone.

    def maria_accepts(self, link):
        self.maria.driver.get(link)
        self.walk.type_into("#person-name", "Maria Ortiz")
        self.walk.type_into("#email", PEOPLE["Maria Ortiz"])
        self.walk.type_into("#password", PASSWORD, Keys.ENTER)
        self.maria.ready()
        # Out again and in, as on every later day.
        self.walk.press("header a[href='/account']")
        self.maria.until(lambda: self.maria.find("h1").text == "Your account", what="for the account")
        self.walk.press("header form button")
        self.maria.until(lambda: self.maria.find("h1").text == "You are signed out", what="to be signed out")
        self.walk.press("main a.primary")
        self.maria.until(lambda: self.maria.all("#password"), what="for the sign-in page")
        self.walk.type_into("#name", PEOPLE["Maria Ortiz"])
        self.walk.type_into("#password", PASSWORD, Keys.ENTER)
        self.maria.until(lambda: self.maria.find("h1").text == "Programs", what="for the list of programs")
        self.walk.press("a.title-link")
        self.maria.ready()

    # Writing.

    def both_write(self):
        maria, ben = self.maria, self.ben
        self.walk.to_field("o1-adult-1")
        maria.keys(Keys.F2)
        maria.retype("Follow a written procedure step by step.")
        ben.sees("o1-adult-1", "Follow a written procedure step by step.")
        ben.write("o1-training-1", "Measures pulse, breathing and temperature.")
        maria.sees("o1-training-1", "Measures pulse, breathing and temperature.")

    def both_change_the_same_words(self):
        maria, ben = self.maria, self.ben
        self.walk.to_field("o2-adult-1")
        maria.keys(Keys.F2)
        maria.until(lambda: maria.find(".editor"), what="for the editor")
        ben.write("o2-adult-1", BEN_WROTE)
        ben.saved()
        maria.until(lambda: "Ben Adams changed this meanwhile" in maria.find(".editor-remote").text)
        maria.retype(MARIA_WROTE)
        maria.dialog("Keep both changes")
        self.walk.press_button("Save my choice", "dialog[open]")
        ben.sees("o2-adult-1", BOTH_WROTE)
        maria.sees("o2-adult-1", BOTH_WROTE)
        maria.saved()

    # Talking and checking.

    def maria_comments_and_ben_answers(self):
        maria, ben = self.maria, self.ben
        self.walk.press("a.tab[href$='/talk']")
        maria.until(lambda: maria.find("h1").text == "Talk", what="for the Talk page")
        self.walk.type_into("#new-text", "Is the pulse taken before the procedure is read?")
        self.walk.press("#new .primary")
        maria.until(lambda: "Is the pulse taken" in maria.find(".threads").text, what="for the comment")
        ben.find("a.tab[href$='/talk']").click()
        ben.until(lambda: ben.find("article.thread"), what="for the thread")
        ben.find("article.thread details summary").click()
        ben.find("article.thread textarea").send_keys("After it. I say so in the second outcome.")
        ben.find("article.thread details .primary").click()
        ben.until(lambda: len(ben.all("article.thread li.comment")) == 2, what="for the answer")
        maria.driver.refresh()
        self.assertIn("After it.", maria.find("article.thread").text)
        resolve = "article.thread form[action$='/resolve'] button"
        self.walk.press(resolve)
        maria.until(lambda: not maria.all(resolve), what="for the thread to be done")

    def both_look_at_the_check(self):
        maria, ben = self.maria, self.ben
        self.walk.press("a.tab[href$='/check']")
        maria.until(lambda: maria.find("h1").text == "Check", what="for the Check page")
        ben.find("a.tab[href$='/check']").click()
        ben.until(lambda: ben.find("h1").text == "Check", what="for the Check page")
        self.assertEqual(maria.find(".verdict").text, ben.find(".verdict").text)
        self.assertTrue(maria.all(".requirement-table tbody tr"))

    # Signing.

    def both_sign_for_a_strand(self):
        maria, ben = self.maria, self.ben
        self.walk.press("a.tab[href$='/sign']")
        maria.until(lambda: maria.find("h1").text == "Sign", what="for the Sign page")
        choices = [one.get_attribute("value") for one in maria.all("input[name=seat]")]
        self.assertEqual(len(choices), 2, f"Maria writes two strands: {choices}")
        self.walk.choose("input[name=seat][value='adult education']")
        self.walk.type_into("#name", "Maria Ortiz")
        self.walk.type_into("#password", PASSWORD, Keys.ENTER)
        maria.until(lambda: self.seat(maria, "Adult education") == "Signed", what="to have signed")
        ben.find("a.tab[href$='/sign']").click()
        self.sign(ben, "Ben Adams", "workforce training")
        self.assertEqual(self.seat(ben, "Workforce training"), "Signed")
        self.assertEqual(self.seat(ben, "Adult education"), "Signed")
        self.assertEqual(self.seat(ben, "Approval"), "Not signed")

    def sign(self, person, name, seat=None):
        if seat:
            person.find(f"input[name=seat][value='{seat}']").click()
        person.find("#name").send_keys(name)
        person.find("#password").send_keys(PASSWORD)
        person.find(".sign-form > .primary").click()
        person.until(lambda: "You signed the set." in person.find("main").text, what="to have signed")

    def seat(self, person, title):
        row = next(row for row in person.all(".sign-table tbody tr") if row.text.startswith(title))
        return row.find_element(By.CSS_SELECTOR, ".badge").text

    def paul_approves(self):
        paul = self.ben.go("/programs/nursing/sign")
        self.assertEqual(len(paul.all("input[name=seat]")), 1, "an approver signs for the whole set only")
        self.sign(paul, "Paul Reed")
        self.assertEqual(self.seat(paul, "Approval"), "Signed")

    def maria_changes_a_word_and_the_signatures_say_so(self):
        maria = self.maria
        self.walk.press("a.tab[href$='/write']")
        maria.ready()
        before = maria.words("o3-adult-1")
        self.walk.to_field("o3-adult-1")
        maria.keys("!")
        maria.chord(CONTROL, Keys.ENTER)
        maria.sees("o3-adult-1", before + "!")
        maria.saved()
        self.walk.press("a.tab[href$='/sign']")
        maria.until(lambda: maria.find("h1").text == "Sign", what="for the Sign page")
        for title in ("Adult education", "Workforce training", "Approval"):
            self.assertEqual(self.seat(maria, title), "Changed since", title)

    # What remains.

    def the_history_shows_all_of_it(self):
        maria = self.maria
        self.walk.press("a.tab[href$='/history']")
        maria.until(lambda: maria.find("h1").text == "History", what="for the History page")
        deeds = [re.sub(r"\s+", " ", one.text) for one in maria.all(".event-head")]
        for author, did in [
                ("Maria Ortiz", "signed for adult education"), ("Ben Adams", "signed for workforce training"),
                ("Paul Reed", "approved")]:
            self.assertTrue(any(one.startswith(author) and did in one for one in deeds), f"{author} {did}: {deeds}")
        self.assertIn("!", maria.find(".event .change-words ins").text)

    def the_proof_holds(self):
        maria = self.maria
        self.walk.press("main a[href$='/audit']")
        maria.until(lambda: "The chain holds" in maria.find(".notice.good").text, what="for the proof")
        head = maria.find(".hash code").text
        self.server.stop()
        code, said, errors = command(self.plait, "journal", "verify", self.server.folder)
        self.assertEqual(code, 0, said + errors)
        self.assertIn(head, said, "the journal without a server has the same head")
