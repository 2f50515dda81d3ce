"""Two people in two browsers, from the first link of a server to the proof of its history.

Maria works by keyboard alone; the other browser is Ada's, then Ben's, then Paul's.
"""
import re

from selenium.webdriver.common.keys import Keys

from college import PASSWORD
from new_server import BEN_WROTE, BOTH_WROTE, MARIA_WROTE, PEOPLE, NewServer
from person import CONTROL
from server import command


class Journey(NewServer):
    program_there = "nursing"

    def test_from_the_first_link_to_the_proof_of_the_history(self):
        self.ada_sets_up_the_server()
        self.assertIn("Nursing Assistant IET", self.ben.find("main").text)
        links = {
            "Maria Ortiz": self.ada_invites(
                "Maria Ortiz", "author", ["adult education", "workforce preparation"], "nursing"),
            "Ben Adams": self.ada_invites("Ben Adams", "author", program="nursing"),
            "Paul Reed": self.ada_invites("Paul Reed", "approver", program="nursing")}
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
        maria.sees_page("Talk")
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
        maria.sees_page("Check")
        ben.find("a.tab[href$='/check']").click()
        ben.sees_page("Check")
        self.assertEqual(maria.find(".verdict").text, ben.find(".verdict").text)
        self.assertTrue(maria.all(".requirement-table tbody tr"))

    # Signing.

    def both_sign_for_a_strand(self):
        maria, ben = self.maria, self.ben
        self.walk.press("a.tab[href$='/sign']")
        maria.sees_page("Sign")
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
        maria.sees_page("Sign")
        for title in ("Adult education", "Workforce training", "Approval"):
            self.assertEqual(self.seat(maria, title), "Changed since", title)

    # What remains.

    def the_history_shows_all_of_it(self):
        maria = self.maria
        self.walk.press("a.tab[href$='/history']")
        maria.sees_page("History")
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
