"""Every page, for everybody: axe, the policy, narrow windows, one heading."""
import zipfile

import chromium
from college import PASSWORD
from two_writers import ALL_WAYS, SHOWN, TwoWriters

OF_A_PROGRAM = [
    "facts", "write", "check", "talk", "history", "history/cell?part=o2-adult-1&field=text", "sign", "audit",
]


class Pages(TwoWriters):
    def program_of_a_week(self):
        """A program with something on each of its pages: a comment, a suggestion, a lost text, a signature."""
        college, program = self.college, self.program
        self.ben_writes_elsewhere("o2-adult-1", "Explain the reason for every step.")
        lost = college.maria.operate(program, [
            {"part": "o2-adult-1", "field": "text", "base": 1, "value": "Say why, for each single one."}])
        self.assertEqual(lost.status, 412, lost)
        college.comment(college.rita, program, "o2-adult-1", "Which steps? Name the procedure.")
        college.suggest(college.rita, program, "o3-adult-1", "Read an order of work aloud.")
        college.sign(college.maria, program, "adult education")
        self.ben_writes_elsewhere("o4", "Measure intake and output.", "statement")

    # Without an account.

    def test_the_page_to_sign_in(self):
        self.maria.become_a_stranger()
        self.holds("/sign-in")

    def test_the_page_to_sign_in_after_a_wrong_password(self):
        maria = self.maria
        maria.become_a_stranger()
        maria.allowed = ["status of 401"]
        maria.go("/sign-in")
        maria.find("#name").send_keys(self.college.maria.email)
        maria.find("#password").send_keys("not the password at all")
        maria.find("main form .primary").click()
        maria.until(lambda: maria.all("#sign-in-mistake"), what="for the mistake to be named")
        self.assertEqual(maria.find("#password").get_attribute("aria-describedby"), "sign-in-mistake")
        self.axe(maria, "wrong password")

    def test_the_page_of_the_signed_out(self):
        self.maria.become_a_stranger()
        self.holds("/signed-out")

    def test_an_invitation(self):
        self.maria.become_a_stranger()
        self.holds(self.college.invite("reviewer", self.program))

    def test_an_invitation_of_one_strand_to_somebody_with_an_account(self):
        self.holds(self.college.invite("author", self.program, strands=["workforce training"]))

    def test_an_invitation_with_mistakes(self):
        maria = self.maria
        maria.allowed = ["status of 422"]
        maria.become_a_stranger()
        maria.go(self.college.invite("reviewer"))
        maria.find("#person-name").send_keys("Somebody New")
        maria.find("#email").send_keys(self.college.ben.email)
        maria.find("#password").send_keys(PASSWORD)
        maria.find("main form .primary").click()
        maria.until(lambda: maria.all(".mistake"), what="for the mistake to be named")
        self.axe(maria, "invitation with mistakes")

    def test_a_new_password(self):
        link = self.college.new_password_link(self.college.rita)
        self.maria.become_a_stranger()
        self.holds(link)

    def test_a_link_that_is_used_up(self):
        self.maria.become_a_stranger()
        self.holds("/invitation/" + "A" * 43, status=410)

    def test_a_program_that_is_shared(self):
        maria = self.maria
        maria.become(self.college.ada)
        maria.go("/people")
        maria.find("#share-note").send_keys("The board")
        maria.find(f"#share-program option[value='{self.program}']").click()
        maria.find(".share-form button").click()
        link = maria.until(lambda: maria.find("#new-link").get_attribute("value"), what="for the link")
        self.axe(maria, "a link for reading")
        maria.become_a_stranger()
        self.holds(link.partition(str(self.college.server.port))[2], shown=ALL_WAYS)
        self.assertIn("Measure pulse, breathing", maria.find("main").text)
        self.assertFalse(maria.all("a.tab, main form"), "a stranger reads, and that is all")
        picture = maria.find("main img")
        maria.until(lambda: picture.get_property("naturalWidth"), what="for the braid")
        file = maria.download(self.downloads, lambda: maria.find("main a[download]").click())
        with zipfile.ZipFile(file) as package:
            self.assertIn("Measure pulse, breathing", package.read("word/document.xml").decode())

    # With an account.

    def test_the_list_of_programs(self):
        self.holds("/")

    def test_the_list_of_programs_with_none_found(self):
        self.holds("/?q=nothing+like+this")

    def test_the_list_of_programs_of_an_administrator(self):
        self.maria.become(self.college.ada)
        self.holds("/")

    def test_people(self):
        self.maria.become(self.college.ada)
        self.college.invite("reviewer", self.program)
        self.holds("/people")

    def test_people_with_every_fold_open(self):
        maria = self.maria
        maria.become(self.college.ada)
        for color, width in SHOWN:
            with self.subTest(f"{color} {width}"):
                chromium.color(maria.driver, color)
                chromium.size(maria.driver, width, 900)
                maria.go("/people")
                maria.driver.execute_script("document.querySelectorAll('details')[1].open = true")
                self.assert_whole(maria, "people")

    def test_the_account(self):
        self.holds("/account")

    def test_the_account_of_a_reviewer(self):
        self.maria.become(self.college.rita)
        self.holds("/account")

    def test_the_pages_of_a_program_for_an_author(self):
        self.program_of_a_week()
        for name in OF_A_PROGRAM:
            self.holds(f"/programs/{self.program}/{name}")
        self.holds(f"/programs/{self.program}/history/2/restore")

    def test_the_pages_of_a_program_for_a_reviewer(self):
        self.program_of_a_week()
        self.maria.become(self.college.rita)
        for name in OF_A_PROGRAM:
            self.holds(f"/programs/{self.program}/{name}")

    def test_the_pages_of_an_empty_program(self):
        program = self.college.empty_program()
        for name in ("facts", "write", "check", "talk", "history", "sign", "audit"):
            self.holds(f"/programs/{program}/{name}")

    def test_a_page_that_is_not_there(self):
        self.holds(f"/programs/{self.program}/nothing", status=404)

    def test_a_program_that_is_none_of_my_business(self):
        self.holds("/programs/no-such-program/write", status=404)
