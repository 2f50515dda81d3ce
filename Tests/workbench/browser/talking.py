"""What people say to each other at a place of the set: comments in threads, and other words to accept."""
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import chromium
from keyboard_walk import KeyboardWalk
from person import CONTROL
from two_writers import TwoWriters

PART = "o1-adult-1"
AT = f"li[data-part={PART}]"
COUNT = f"{AT} .comment-count"
SUGGESTED = f"{AT} .suggested"
TODAY = "Follow a written procedure of several steps while taking a measurement."
OTHER = "Follow a written procedure of five steps while taking a measurement."


class Talking(TwoWriters):
    # What the tests have in common.

    def comment(self, person, text, part=PART, field="text"):
        """By the key, from the field, and back to it."""
        person.focus(part, field)
        person.chord(CONTROL, Keys.ALT, "m")
        person.until(lambda: person.active().startswith("remark-"), what="for the field of the comment")
        person.keys(text)
        person.chord(CONTROL, Keys.ENTER)

    def open_threads(self, person, selector=COUNT):
        person.until(lambda: person.find(selector), what="for the count of the comments").click()
        return person.until(lambda: person.find("#side:not([hidden])"), what="for the panel")

    def counts(self, person, words):
        person.until(
            lambda: [one.text for one in person.all(f"{COUNT} > :first-child")] == ([words] if words else []), what=f"for “{words}”")

    def said(self, person):
        return [one.text for one in person.all("#side .said")]

    def heard(self, person, sentence):
        person.until(
            lambda: sentence in person.find("#live-polite").get_attribute("textContent"), what=f"to hear “{sentence}”")

    def suggest(self, person, text=OTHER):
        person.find(f"{AT} [data-menu]").click()
        person.press("Suggest other words", ".menu")
        person.dialog("Suggest other words")
        person.retype(text, None)
        person.press("Send the suggestion", "dialog")

    def kept(self, field, list="comments"):
        """The values of a field of all remarks, in their order."""
        cells = self.college.ada.state(self.program)["cells"]
        parts = {one["part"] for one in cells if one["field"] == "@in" and one["value"] == {"list": list}}
        order = {one["part"]: one["value"] for one in cells if one["field"] == "@order"}
        found = {one["part"]: one["value"] for one in cells if one["field"] == field and one["part"] in parts}
        return [found.get(part) for part in sorted(parts, key=order.get)]

    # Comments.

    def test_a_comment_arrives_at_once_and_disturbs_nobody(self):
        maria, ben = self.both()
        maria.edit("o2-adult-1")
        maria.keys(" and so on")
        self.comment(ben, "Is <b>this</b> one step?")
        self.counts(maria, "1 comment")
        self.heard(maria, "Ben Adams commented on LO 1, adult education outcome 1.")
        self.assertEqual(maria.find(".editor"), maria.driver.switch_to.active_element)
        maria.keys(Keys.ESCAPE)
        side = self.open_threads(maria)
        self.assertIn("Comments: LO 1, adult education outcome 1", side.text)
        self.assertIn("Ben Adams", side.text)
        self.assertEqual(self.said(maria), ["Is <b>this</b> one step?"])
        self.axe(maria, "comments")
        self.assertEqual(self.kept("author"), ["Ben Adams"])
        self.assertEqual(self.kept("part"), [PART])

    def test_answer_mark_as_done_and_open_again(self):
        maria, ben = self.both()
        self.comment(ben, "Is this one step?")
        self.open_threads(maria)
        ben.keys("Half a thought")
        maria.find("#side summary").click()
        maria.until(lambda: maria.active().startswith("remark-"), what="for the field of the reply")
        maria.keys("It is five.")
        maria.press("Send", "#side details")
        # Ben goes on writing meanwhile.
        ben.until(lambda: self.said(ben) == ["Is this one step?", "It is five."], what="for the reply")
        ben.keys(" more")
        self.assertEqual(ben.driver.switch_to.active_element.get_attribute("value"), "Half a thought more")
        self.counts(ben, "1 comment, 1 reply")
        first, reply = self.kept("answers")
        self.assertEqual((first, self.kept("author")), (None, ["Ben Adams", "Maria Ortiz"]))
        self.assertTrue(reply)
        maria.press("Mark as done", "#side")
        self.counts(ben, "")
        ben.until(lambda: "Done" in ben.find("#side .thread").text)
        self.assertTrue(maria.driver.switch_to.active_element.text.startswith("Open again"))
        self.assertEqual(self.kept("status")[0], "resolved")
        page = self.college.maria.get(f"/programs/{self.program}/talk?show=done").text
        for words in ("Is this one step?", "It is five.", "Open again"):
            self.assertIn(words, page)
        # What opened the panel is gone, so the place itself has the focus again.
        maria.keys(Keys.ESCAPE)
        self.assertEqual(maria.active(), maria.field(PART))
        ben.press("Open again", "#side")
        self.counts(maria, "1 comment, 1 reply")

    def test_what_was_said_on_the_talk_page_stands_at_the_cell(self):
        self.college.comment(self.college.rita, self.program, "o2", "Said on the Talk page.")
        maria = self.maria.open()
        self.open_threads(maria, "tr[data-part=o2] th .comment-count")
        self.assertEqual(self.said(maria), ["Said on the Talk page."])
        self.assertIn("Rita Chen", maria.find("#side .event-head").text)
        # And from there one comes to the cell.
        maria.go(f"/programs/{self.program}/talk")
        maria.find(".thread h3 a").click()
        maria.ready()
        self.assertEqual(maria.active(), maria.field("o2", "statement"))

    def test_a_comment_that_is_refused_can_be_copied(self):
        maria = self.maria.open()
        maria.allowed = ["409"]
        self.line.break_next("409")
        self.comment(maria, "Too late to say.")
        box = maria.dialog("The program is closed for changes.")
        self.assertIn("It was about LO 1, adult education outcome 1.", box.text)
        self.assertEqual(box.find_element(By.CSS_SELECTOR, "textarea").get_attribute("value"), "Too late to say.")
        maria.keys(Keys.ESCAPE)
        self.counts(maria, "")

    def test_the_button_in_hand_stays_while_others_comment(self):
        maria, ben = self.both()
        self.comment(ben, "First.")
        maria.until(lambda: maria.all(COUNT))
        maria.driver.execute_script("document.querySelector(arguments[0]).focus()", COUNT)
        ben.keys("Second.")
        ben.chord(CONTROL, Keys.ENTER)
        self.counts(maria, "2 comments")
        self.assertEqual(maria.driver.switch_to.active_element, maria.find(COUNT))
        maria.keys(Keys.ENTER)
        maria.until(lambda: self.said(maria) == ["First.", "Second."])
        self.assertEqual(maria.find(COUNT).get_attribute("aria-expanded"), "true")
        maria.keys(Keys.ESCAPE)
        self.assertEqual(maria.driver.switch_to.active_element, maria.find(COUNT))

    # Other words.

    def test_a_reviewer_suggests_and_an_author_accepts(self):
        rita, ben = self.maria, self.ben
        ben.open()
        rita.become(self.college.rita)
        rita.open()
        rita.find(f"{AT} [data-menu]").click()
        self.assertEqual(
            [one.text.splitlines()[0] for one in rita.all("[role=menuitem]")], ["Comment", "Suggest other words"])
        self.axe(rita, "menu of a reviewer")
        rita.keys(Keys.ESCAPE)
        self.suggest(rita)
        ben.until(lambda: ben.all(SUGGESTED), what="for the suggestion")
        self.assertIn("Rita Chen suggests other words", ben.find(SUGGESTED).text)
        self.assertIn("several", ben.find(f"{SUGGESTED} del").text)
        self.assertIn("five", ben.find(f"{SUGGESTED} ins").text)
        self.axe(ben, "a suggestion")
        self.assertEqual(self.value(PART), TODAY)
        self.assertFalse(rita.button("Accept", SUGGESTED))
        ben.press("Accept", SUGGESTED)
        ben.sees(PART, OTHER)
        rita.sees(PART, OTHER)
        rita.until(lambda: not rita.all(SUGGESTED), what="for the suggestion to go")
        self.assertEqual(ben.active(), ben.field(PART))
        self.assertEqual(self.value(PART), OTHER)
        ben.saved()
        ben.chord(CONTROL, "z")
        rita.sees(PART, TODAY)
        rita.until(lambda: rita.all(SUGGESTED), what="for the suggestion to come back")

    def test_what_is_rejected_goes_and_the_words_stay(self):
        maria, ben = self.both()
        self.suggest(ben)
        maria.until(lambda: maria.all(SUGGESTED))
        # Both may write here; a suggestion of one's own is put away by oneself.
        ben.press("Reject", SUGGESTED)
        maria.until(lambda: not maria.all(SUGGESTED), what="for the suggestion to go")
        self.assertEqual(self.value(PART), TODAY)
        self.assertEqual(self.kept("@deleted", "proposals"), ["yes"])

    def test_a_tracked_change_is_decided_on_the_talk_page(self):
        cells = {"@in": {"list": "proposals"}, "@order": "V", "kind": "deletion", "text": "several", "part": PART,
                 "place": "paragraph 12"}
        answer = self.college.ben.operate(self.program, [
            {"part": "proposal-k3m9xqa2bd", "field": field, "base": 0, "value": value}
            for field, value in cells.items()])
        self.assertEqual(answer.status, 200, answer)
        maria = self.maria.open()
        self.assertFalse(maria.button("Accept", SUGGESTED))
        maria.find(f"{SUGGESTED} a").click()
        maria.sees_page("Talk")
        self.assertIn("LO 1", maria.find("#" + maria.driver.current_url.partition("#")[2]).text)

    # Without a mouse, in a poor light, on a bad line.

    def test_a_reviewer_without_a_mouse(self):
        rita = self.maria
        rita.become(self.college.rita)
        rita.open()
        walk = KeyboardWalk(rita)
        walk.to_field(PART)
        rita.chord(Keys.SHIFT, Keys.F10)
        rita.until(lambda: rita.all(".menu"), what="for the menu")
        rita.keys("s", Keys.ENTER)
        rita.dialog("Suggest other words")
        rita.retype(OTHER, None)
        rita.chord(CONTROL, Keys.ENTER)
        rita.until(lambda: rita.all(SUGGESTED), what="for the suggestion")
        self.assertEqual(rita.driver.switch_to.active_element.get_attribute("data-menu"), "remarks")
        walk.to_field(PART)
        rita.chord(CONTROL, Keys.ALT, "m")
        rita.until(lambda: rita.active().startswith("remark-"))
        rita.chord(CONTROL, Keys.ENTER)
        self.assertIn("Write some words first.", rita.find("#side").text)
        rita.keys("Said by keys alone.")
        rita.chord(CONTROL, Keys.ENTER)
        rita.until(lambda: self.said(rita) == ["Said by keys alone."])
        rita.keys(Keys.ESCAPE)
        self.assertEqual(rita.active(), rita.field(PART))
        walk.press(COUNT)
        rita.until(lambda: self.said(rita) == ["Said by keys alone."])
        rita.keys(Keys.ESCAPE)
        self.assertEqual(rita.driver.switch_to.active_element, rita.find(COUNT))
        rita.saved()
        self.assertEqual(self.kept("text"), ["Said by keys alone."])

    def test_it_is_whole_however_it_is_shown(self):
        self.college.comment(self.college.ben, self.program, PART, "A long word: " + "x" * 90)
        self.college.suggest(self.college.rita, self.program, PART, OTHER)
        maria = self.maria
        for color, width in [("light", 1440), ("dark", 1440), ("forced", 1440), ("light", 320), ("dark", 320)]:
            with self.subTest(f"{color} {width}"):
                chromium.color(maria.driver, color)
                chromium.size(maria.driver, width, 900)
                maria.open()
                maria.until(lambda: maria.all(SUGGESTED))
                self.open_threads(maria)
                self.assert_whole(maria, "with comments")
                maria.keys(Keys.ESCAPE)
                maria.find(f"{AT} [data-menu]").click()
                maria.press("Suggest other words", ".menu")
                maria.dialog("Suggest other words")
                maria.keys(" And then rest.")
                self.assert_whole(maria, "while suggesting")

    def test_nothing_is_lost_on_a_bad_line(self):
        maria, ben = self.both()
        maria.allowed = ["503"]
        self.line.break_next("503", 1000)
        self.comment(maria, "Said on the train.")
        maria.until(lambda: "Not sent yet" in maria.find("#side").text)
        maria.keys("Not sent at all")
        maria.driver.refresh()
        maria.ready()
        self.open_threads(maria)
        self.assertEqual(self.said(maria), ["Said on the train."])
        self.assertEqual(maria.find(".comments-here > .remark-field textarea").get_attribute("value"), "Not sent at all")
        self.assertEqual(self.kept("text"), [])
        self.line.mend()
        self.counts(ben, "1 comment")
        maria.until(lambda: "Not sent yet" not in maria.find("#side").text)
        maria.saved()
        self.assertEqual(self.kept("text"), ["Said on the train."])
