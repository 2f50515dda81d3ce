"""What one may do."""
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from two_writers import TwoWriters


class Rights(TwoWriters):
    def test_a_reviewer_reads_and_is_offered_nothing_else(self):
        rita = self.maria
        rita.become(self.college.rita)
        before = self.sequence()
        rita.open()
        self.axe(rita, "reviewer")
        self.assertEqual(len(rita.all("[data-add], .handle, .cell-text[role=button]")), 0)
        rita.focus("o1-adult-1")
        rita.keys("x", Keys.ENTER, Keys.DELETE)
        self.assertEqual(len(rita.all(".editor")), 0)
        self.assertEqual(self.sequence(), before)

    def test_an_author_of_one_strand(self):
        ann = self.maria
        ann.become(self.college.ann)
        ann.open()
        self.axe(ann, "one strand")
        self.assertEqual(len(ann.all("td.adult-education [data-add], td.adult-education .handle")), 0)
        self.assertTrue(ann.all("td.workforce-training [data-add]"))
        ann.write("o1-training-1", "Measures pulse.")
        ann.saved()
        ann.paste(text_plain=(
            "Objective\tAdult education\tWorkforce training\r\n"
            "LO 11 Sort linen\tRead a chart\tSorts linen\r\n"))
        box = ann.dialog("1 new objective, 1 outcome")
        self.assertNotIn("Read a chart", box.find_element(By.CSS_SELECTOR, ".paste-preview").text)
        ann.keys(Keys.ESCAPE)
        self.assertEqual(self.value("o1-training-1", "text"), "Measures pulse.")

    def test_who_has_the_page_open_sees_that_the_program_is_closed(self):
        maria = self.maria.open()
        maria.allowed = ["409"]
        maria.focus("o1-adult-1")
        self.college.set_closed(self.program, True, "Submitted to the state")
        notice = maria.until(lambda: maria.all("#main > .notice"), what="to be told")[0]
        self.assertIn("Ada Young closed the program for changes.", notice.text)
        self.assertIn("Ada Young closed", maria.find("#live-assertive").get_attribute("textContent"))
        self.assertEqual(maria.active(), "field-o1-adult-1-text", "where the focus is")
        self.axe(maria, "closed meanwhile")
        before = self.sequence()
        maria.write("o1-adult-1", "Written too late.")
        box = maria.dialog("The program is closed for changes.")
        self.assertIn("Written too late.", box.find_element(By.CSS_SELECTOR, "textarea").get_attribute("value"))
        maria.keys(Keys.ESCAPE)
        self.assertEqual(self.sequence(), before)
        self.college.set_closed(self.program, False, "Sent back")
        maria.until(lambda: "opened the program" in maria.find("#main > .notice").text, what="to be told")
        self.assertIn("You can go on writing.", maria.find("#main > .notice").text)
        maria.write("o1-adult-1", "Written in time.")
        maria.saved()
        self.assertEqual(self.value("o1-adult-1", "text"), "Written in time.")

    def test_who_comes_to_a_closed_program_sees_that_it_is_opened(self):
        self.college.set_closed(self.program, True, "Submitted to the state")
        maria = self.maria.open()
        self.assertEqual(maria.all("#main > .notice"), [], "what everybody knew before")
        self.college.set_closed(self.program, False, "Sent back")
        maria.until(lambda: "opened the program" in maria.find("#main > .notice").text, what="to be told")
        maria.press("Reload the page", "#main > .notice")
        maria.until(lambda: not maria.all("#main > .notice"), what="for the page to be there anew")
        maria.ready()
        maria.write("o1-adult-1", "Reads a chart.")
        maria.saved()

    def test_whoever_signs_out_on_the_write_page_is_told_so(self):
        maria = self.maria.open()
        # The tests after this one need Maria again.
        self.addCleanup(self.college.sign_in_anew, self.college.maria)
        maria.find("header form button").click()
        maria.until(lambda: maria.find("h1").text == "You are signed out", what="to be signed out")
