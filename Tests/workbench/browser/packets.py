"""The packet: what it needs, how it is made, and what comes back."""
from datetime import date

from college import SAMPLE
from faulty_line import WORKING
from keyboard_walk import KeyboardWalk
from two_writers import ALL_WAYS, TwoWriters

TODAY = date.today()


class Packets(TwoWriters):
    def packet_page(self, profile=None):
        asked = f"?profile={profile}" if profile is not None else ""
        return self.maria.go(f"/programs/{self.program}/packet{asked}")

    def built(self):
        """Maria's browser at a program whose packet is built."""
        maria = self.packet_page()
        maria.press("Build the packet")
        maria.until(lambda: maria.all("a[href$='.zip']"), 60, "for the packet")
        return maria

    def sent(self):
        maria = self.maria
        maria.find("#reviewer").send_keys("State office")
        maria.press("The packet was sent")
        maria.until(lambda: maria.all(".under-way"), what="for the round")

    # How the pages are to everybody.

    def test_the_plan_in_every_way_of_looking(self):
        self.holds(f"/programs/{self.program}/packet", shown=ALL_WAYS)
        for profile in ("wa-ibest", "mn-abe"):
            self.holds(f"/programs/{self.program}/packet?profile={profile}", shown=[("light", 320)])

    def test_the_plan_of_a_reviewer_and_of_an_empty_program(self):
        self.holds(f"/programs/{self.college.empty_program()}/packet", shown=[("light", 1440)])
        self.maria.become(self.college.rita)
        self.holds(f"/programs/{self.program}/packet", shown=[("light", 1440)])
        self.assertFalse(self.maria.all("main form[method=post]"), "a reviewer builds and sends nothing")

    def test_packets_rounds_and_the_comparison_in_every_way_of_looking(self):
        maria = self.built()
        self.sent()
        maria.find(".under-way summary").click()
        maria.find(".under-way [name=criterion]").send_keys("Integration")
        maria.find(".under-way [name=text]").send_keys("Say where both teach together.")
        maria.press("Add the finding")
        maria.until(lambda: maria.all(".round-table"), what="for the finding")
        self.holds(f"/programs/{self.program}/packet", shown=ALL_WAYS)
        maria.driver.execute_script("document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
        self.assert_whole(maria, "everything open")
        self.holds(f"/programs/{self.program}/packet/compare", shown=[("light", 1440)])
        self.assertIn("Nothing is different", maria.find("main").text)
        self.ben_writes_elsewhere("o4", "Measure intake and output.", "statement")
        self.packet_page()
        maria.find("a[href$='/compare']").click()
        maria.sees_page("Since the last submission")
        self.assertIn("1 difference", maria.find("main").text)
        self.assertIn("output.", maria.find(".change-words ins").get_attribute("textContent"))
        self.holds(f"/programs/{self.program}/packet/compare", shown=ALL_WAYS)

    # By keyboard alone.

    def test_a_packet_and_its_round_by_keyboard(self):
        maria, walk = self.maria, KeyboardWalk(self.maria)
        self.packet_page()
        walk.press("form.build .primary")
        maria.until(lambda: maria.all("a[href$='.zip']"), 60, "for the packet")
        walk.to("a[href$='.zip']")
        walk.type_into("#reviewer", "State office")
        walk.press("form[action$='/rounds'] button")
        maria.until(lambda: maria.all(".under-way"), what="for the round")
        walk.press(".under-way details:nth-of-type(1) summary")
        walk.type_into(".under-way [name=criterion]", "Integration")
        walk.type_into(".under-way [name=text]", "Say where both teach together.")
        walk.press("form[action$='/findings'] button")
        maria.until(lambda: maria.all(".round-table"), what="for the finding")
        walk.press(".round-table summary")
        walk.type_into(".round-table [name=response]", "On Tuesdays and Thursdays.")
        walk.press(".round-table form button")
        maria.until(lambda: "Answered" in maria.find(".round-table").text, what="for the answer")
        walk.press(".under-way details:last-of-type summary")
        walk.type_into(".under-way [name=date]", TODAY.strftime("%m%d%Y"))
        walk.choose("input[name=decision][value=approved]")
        walk.press("form[action$='/return'] button")
        maria.until(lambda: not maria.all(".under-way"), what="for the end of the round")
        self.assertEqual(maria.find(".rounds .line > .badge").text, "Approved")

    # Files and waiting.

    def test_a_file_is_attached(self):
        maria = self.packet_page()
        letter = self.college.root / "letter-of-the-employer.docx"
        letter.write_bytes(SAMPLE.read_bytes())
        maria.find(".attach summary").click()
        maria.find("#attach-file").send_keys(str(letter))
        maria.press("Attach", ".attach form")
        maria.until(lambda: maria.all(".notice.good"), what="for the answer")
        self.axe(maria, "attached")

    def test_how_far_the_building_is_stands_on_the_page(self):
        maria = self.packet_page()
        self.line.break_next("working", 2, path="/status")
        maria.press("Build the packet")
        maria.until(lambda: maria.find("[data-wait-words]").text == WORKING["message"], what="for the progress")
        bar = maria.find("[data-wait-bar]")
        self.assertEqual((bar.get_attribute("value"), bar.get_attribute("max")), ("3", "14"))
        self.axe(maria, "building")
        maria.until(lambda: maria.all("a[href$='.zip']"), 60, "for the page to load itself again")
