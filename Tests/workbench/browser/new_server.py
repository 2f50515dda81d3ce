"""How people come to a server that nobody knows yet.

The first browser is Maria's; the other is Ada's, then Ben's, then Paul's.
"""
import shutil
import tempfile
from pathlib import Path

from selenium.webdriver.common.by import By

import chromium
from college import PASSWORD, bring_sample
from keyboard_walk import KeyboardWalk
from server import Server
from two_writers import SHOWN, TwoWriters

PEOPLE = {"Maria Ortiz": "maria@college.edu", "Ben Adams": "ben@college.edu", "Paul Reed": "paul@college.edu"}
# What two people write at the same time, and what becomes of it.
BEN_WROTE = "Explain the reason for each step of a procedure in words of time, cause and effect. (RI.3.3)"
MARIA_WROTE = "Explain the reason for every step of a procedure in words of time and cause. (RI.3.3)"
BOTH_WROTE = "Explain the reason for every step of a procedure in words of time, cause and effect. (RI.3.3)"


class NewServer(TwoWriters):
    # The program that is there already, if any.
    program_there = None

    def setUp(self):
        super().setUp()
        self.root = Path(tempfile.mkdtemp(prefix="workbench-journey-"))
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.server = Server(self.plait, self.root / "programs")
        if self.program_there:
            bring_sample(self.plait, self.root, self.server.folder, self.program_there)
        self.server.start()
        self.addCleanup(self.server.stop)
        for person in (self.maria, self.ben):
            person.become_a_stranger()
            self.addCleanup(setattr, person, "address", person.address)
            person.address = self.server.address
            person.program = self.program_there
        self.walk = KeyboardWalk(self.maria)

    def ada_sets_up_the_server(self, shown=SHOWN):
        other = self.ben
        for color, width in shown:
            chromium.color(other.driver, color)
            chromium.size(other.driver, width, 900)
            other.go(self.server.first_link())
            self.assert_whole(other, f"first page, {color}, {width}")
        chromium.color(other.driver, "light")
        chromium.size(other.driver, *chromium.WIDE)
        self.fill_in_who_one_is(other, "Ada Young", "ada@college.edu")
        other.sees_page("Programs")

    def ada_invites(self, name, role, strands=(), program=""):
        other = self.ben.go("/people")
        other.find("#invite-note").send_keys(name)
        other.find(f"#invite-program option[value='{program}']").click()
        other.find(f"#invite input[name=role][value={role}]").click()
        for strand in strands:
            other.find(f"#invite input[name=strand][value='{strand}']").click()
        other.find("#invite .primary").click()
        return other.until(lambda: other.find("#new-link").get_attribute("value"), what="for the link")

    def other_signs_out(self):
        other = self.ben
        other.find("header form button").click()
        other.sees_page("You are signed out")

    def other_accepts(self, name, link):
        self.accepts(self.ben, name, link)
        self.ben.ready()

    def accepts(self, person, name, link):
        person.driver.get(link)
        self.assertIn("Ada Young invites you", person.find("h1").text)
        self.fill_in_who_one_is(person, name, PEOPLE[name])

    def fill_in_who_one_is(self, person, name, email):
        person.find("#person-name").send_keys(name)
        person.find("#email").send_keys(email)
        person.find("#password").send_keys(PASSWORD)
        person.find("main form .primary").click()
        person.name = name

    def sign(self, person, name, seat=None):
        if seat:
            person.find(f"input[name=seat][value='{seat}']").click()
        person.find("#name").send_keys(name)
        person.find("#password").send_keys(PASSWORD)
        person.find(".sign-form > .primary").click()
        words = f"You signed for {seat}." if seat else "You approved the set."
        person.until(lambda: words in person.find("main").text, what="to have signed")

    def seat(self, person, title):
        row = next(row for row in person.all(".sign-table tbody tr") if row.text.startswith(title))
        return row.find_element(By.CSS_SELECTOR, ".badge").text
