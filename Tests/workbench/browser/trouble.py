"""What the line does to those who write: nothing is lost, nothing counts twice."""
import contextlib
import time

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from college import PASSWORD
from person import CONTROL
from two_writers import TwoWriters


class TroubleOnTheLine(TwoWriters):
    def test_offline_and_back(self):
        maria, ben = self.both()
        maria.allowed = ["ERR_INTERNET_DISCONNECTED"]
        maria.offline(True)
        maria.write("o1-adult-1", "Written on the train.")
        maria.write("o1-adult-2", "And this as well.")
        maria.focus("o1-training-1")
        maria.keys(Keys.DELETE)
        maria.until(lambda: "3 changes not saved yet" in maria.find("#banner").text)
        self.axe(maria, "offline")
        maria.offline(False)
        ben.sees("o1-adult-1", "Written on the train.")
        ben.sees("o1-adult-2", "And this as well.")
        ben.until(lambda: not ben.all("li[data-part=o1-training-1]"))
        maria.until(lambda: maria.find("#banner").text == "", what="for the banner to go")
        ben.write("o3-adult-1", "Seen again by Maria.")
        maria.sees("o3-adult-1", "Seen again by Maria.")

    def test_undo_while_offline(self):
        maria, ben = self.both()
        maria.allowed = ["ERR_INTERNET_DISCONNECTED"]
        before = maria.words("o1-adult-1")
        maria.offline(True)
        maria.write("o1-adult-1", "Never meant.")
        maria.chord(CONTROL, "z")
        maria.sees("o1-adult-1", before)
        maria.offline(False)
        maria.saved()
        ben.sees("o1-adult-1", before)
        self.assertEqual(self.value("o1-adult-1", "text"), before)

    def test_a_reload_keeps_what_was_not_sent(self):
        maria, ben = self.both()
        maria.allowed = ["503"]
        self.line.break_next("503", 1000)
        maria.write("o1-adult-1", "Kept over a reload.")
        maria.until(lambda: "1 change not saved yet" in maria.find("#banner").text)
        maria.driver.refresh()
        maria.ready()
        maria.sees("o1-adult-1", "Kept over a reload.")
        self.assertNotEqual(self.value("o1-adult-1", "text"), "Kept over a reload.")
        self.line.mend()
        ben.sees("o1-adult-1", "Kept over a reload.")
        maria.saved()

    def test_a_tab_that_dies_leaves_its_changes_to_the_other(self):
        maria, ben = self.both()
        maria.allowed = ["503"]
        other = maria.driver.current_window_handle
        maria.driver.switch_to.new_window("tab")
        maria.open()
        dying = maria.driver.current_window_handle
        before = self.sequence()
        self.line.break_next("503", 1000)
        maria.write("o1-adult-1", "Kept by the other tab.")
        maria.write("o1-adult-2", "And this as well.")
        maria.until(lambda: "2 changes not saved yet" in maria.find("#banner").text)
        # No handler of the page runs any more.
        with contextlib.suppress(WebDriverException):
            maria.driver.execute_cdp_cmd("Page.crash", {})
        maria.driver.switch_to.window(other)
        maria.driver.execute_cdp_cmd("Target.closeTarget", {"targetId": dying})
        self.assertEqual(self.sequence(), before)
        self.line.mend()
        ben.sees("o1-adult-1", "Kept by the other tab.")
        ben.sees("o1-adult-2", "And this as well.")
        maria.sees("o1-adult-2", "And this as well.")
        maria.saved()
        self.assertEqual(self.sequence(), before + 2)

    def test_what_is_refused_is_said_in_the_tab_where_it_was_written(self):
        maria = self.maria.open()
        maria.allowed = ["409"]
        first = maria.driver.current_window_handle
        maria.driver.switch_to.new_window("tab")
        maria.open()
        second = maria.driver.current_window_handle
        self.line.break_next("409")
        maria.write("o1-adult-1", "Too late.")
        box = maria.dialog("The program is closed for changes.")
        self.assertIn("Too late.", box.find_element(By.CSS_SELECTOR, "textarea").get_attribute("value"))
        maria.keys(Keys.ESCAPE)
        # A conflict as well is decided where the words were written.
        self.line.break_next("delay", 1, seconds=1)
        maria.edit("o1-adult-1")
        self.ben_writes_elsewhere("o1-adult-1", "Ben was first.")
        maria.retype("Maria was second.")
        maria.dialog("Ben Adams changed this")
        maria.press("Save my choice")
        maria.saved()
        # The first tab sends for both, and says nothing of what it did not write, however long one waits.
        time.sleep(1.5)
        maria.driver.switch_to.window(first)
        self.assertEqual(maria.all("dialog[open]"), [])

    def test_what_is_refused_after_a_reload_is_said_in_the_same_tab(self):
        maria = self.maria.open()
        maria.allowed = ["503", "409"]
        first = maria.driver.current_window_handle
        maria.driver.switch_to.new_window("tab")
        maria.open()
        second = maria.driver.current_window_handle
        self.line.break_next("503", 1000)
        maria.write("o1-adult-1", "Kept, and then refused.")
        maria.until(lambda: "1 change not saved yet" in maria.find("#banner").text)
        maria.driver.refresh()
        maria.ready()
        self.line.mend()
        self.line.break_next("409")
        box = maria.dialog("The program is closed for changes.")
        self.assertIn("Kept, and then refused.", box.find_element(By.CSS_SELECTOR, "textarea").get_attribute("value"))
        maria.keys(Keys.ESCAPE)
        maria.saved()
        time.sleep(1.5)
        maria.driver.switch_to.window(first)
        self.assertEqual(maria.all("dialog[open]"), [])
        maria.driver.switch_to.window(second)

    def test_lost_answer_counts_once(self):
        maria, ben = self.both()
        maria.allowed = ["ERR_EMPTY_RESPONSE", "ERR_CONNECTION", "operations"]
        before = self.sequence()
        self.line.break_next("lose")
        maria.write("o1-adult-1", "Sent once or twice.")
        ben.sees("o1-adult-1", "Sent once or twice.")
        maria.saved()
        self.assertEqual(self.sequence(), before + 1)

    def test_dropped_and_slow_requests(self):
        maria, ben = self.both()
        maria.allowed = ["ERR_EMPTY_RESPONSE", "ERR_CONNECTION", "operations"]
        before = self.sequence()
        self.line.break_next("drop", 2)
        self.line.break_next("delay", 1, seconds=1)
        maria.write("o1-adult-1", "First.")
        maria.write("o1-adult-1", "Second.")
        maria.write("o1-adult-1", "Third.")
        ben.sees("o1-adult-1", "Third.")
        maria.saved()
        self.assertEqual(self.sequence(), before + 3)
        self.assertEqual(len(maria.all("dialog[open]")), 0)

    def test_a_refusal_is_said_and_the_text_stays_to_copy(self):
        maria = self.maria.open()
        maria.allowed = ["409"]
        before = maria.words("o1-adult-1")
        self.line.break_next("409")
        maria.write("o1-adult-1", "Too late.")
        box = maria.dialog("The program is closed for changes.")
        self.assertIn("Too late.", box.find_element(By.CSS_SELECTOR, "textarea").get_attribute("value"))
        self.axe(maria, "refused")
        maria.keys(Keys.ESCAPE)
        maria.sees("o1-adult-1", before)

    def test_stream_closes_and_comes_back(self):
        maria = self.maria.open()
        maria.allowed = ["stream"]
        self.line.break_next("503", 3, path="/stream")
        self.line.say("closing")
        maria.until(lambda: "Not connected" in maria.find("#banner").text)
        self.axe(maria, "not connected")
        self.ben_writes_elsewhere("o5-adult-1", "While nobody listened.")
        # The pauses between its tries grow, to 14 s in all at most.
        maria.until(lambda: maria.words("o5-adult-1") == "While nobody listened.", 20, "to hear of what was written meanwhile")
        maria.until(lambda: maria.find("#banner").text == "")

    def test_signed_out_while_writing_keeps_the_text(self):
        maria = self.maria.open()
        maria.allowed = ["401"]
        maria.edit("o1-adult-1")
        maria.chord(CONTROL, "a")
        maria.keys("Typed as the session ended.")
        self.college.sign_out_elsewhere(self.college.maria)
        maria.until(lambda: "/sign-in?next=" in maria.driver.current_url, what="for the sign-in page")
        self.assertNotEqual(self.value("o1-adult-1"), "Typed as the session ended.")
        maria.find("#name").send_keys(self.college.maria.email)
        maria.find("#password").send_keys(PASSWORD, Keys.ENTER)
        maria.ready()
        maria.sees("o1-adult-1", "Typed as the session ended.")
        maria.until(lambda: self.value("o1-adult-1") == "Typed as the session ended.", what="for the text to be sent")

    def test_a_line_that_is_dead_is_noticed_and_drawn_anew(self):
        maria, ben = self.both()
        self.line.silence()
        maria.write("o1-adult-1", "Said into the void.")
        maria.saved()
        ben.write("o1-adult-2", "Said past the void.")
        # Whoever writes notices that the own change does not come back.
        maria.until(lambda: maria.words("o1-adult-2") == "Said past the void.", 15, "to hear of Ben's change")

    def test_a_tab_that_nobody_looks_at_closes_its_stream(self):
        maria = self.maria
        patch = maria.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": """
            const wait = window.setTimeout;
            window.setTimeout = (work, pause, ...rest) => wait(work, pause === 300000 ? 200 : pause, ...rest);
            window.hide = (hidden) => {
                Object.defineProperty(document, 'hidden', {get: () => hidden, configurable: true});
                document.dispatchEvent(new Event('visibilitychange'));
            };"""})
        try:
            maria.open()
            held = """return navigator.locks.query().then(
                (locks) => locks.held.filter((lock) => lock.name.endsWith('-stream')).length)"""
            maria.until(lambda: maria.driver.execute_script(held) == 1)
            maria.driver.execute_script("hide(true)")
            maria.until(lambda: maria.driver.execute_script(held) == 0)
            self.ben_writes_elsewhere("o5-adult-1", "While the tab slept.")
            # That nothing comes can only be waited for.
            time.sleep(0.5)
            self.assertNotEqual(maria.words("o5-adult-1"), "While the tab slept.")
            maria.driver.execute_script("hide(false)")
            maria.sees("o5-adult-1", "While the tab slept.")
            maria.until(lambda: maria.driver.execute_script(held) == 1)
        finally:
            maria.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", patch)
