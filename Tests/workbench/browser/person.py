"""One browser with one person in it, and what this person can do."""
import base64
import time
from pathlib import Path

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import chromium
from session import COOKIE

CONTROL = Keys.CONTROL
# A conflict is an ordinary answer to the page, and a mistake to the console of the browser.
EXPECTED = ["status of 412", "favicon.ico"]


class Person:
    def __init__(self, address):
        self.address = address
        self.driver = chromium.start()
        self.name = ""
        self.program = None
        self.allowed = []

    def close(self):
        self.driver.quit()

    # Coming and going.

    def become(self, session):
        """Signs in without the pages, by the cookie of somebody who is signed in."""
        self.name = session.name
        self.driver.execute_cdp_cmd("Network.setCookie", {
            "name": COOKIE, "value": session.secret, "url": self.address, "httpOnly": True, "sameSite": "Lax"})

    def become_a_stranger(self):
        # Selenium deletes only the cookies of the page that is open.
        self.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})

    def begin(self, session, program):
        """As on the first day: one tab, light, wide, online."""
        self.allowed = []
        self.program = program
        for extra in self.driver.window_handles[1:]:
            self.driver.switch_to.window(extra)
            self.driver.close()
        self.driver.switch_to.window(self.driver.window_handles[0])
        self.offline(False)
        self.block()
        chromium.color(self.driver, "light")
        chromium.size(self.driver, *chromium.WIDE)
        self.driver.get("about:blank")
        self.become_a_stranger()
        self.become(session)
        self.mistakes()

    def go(self, path):
        self.driver.get(self.address + path)
        return self

    def open(self, program=None):
        """The Write page, ready to be written on."""
        self.go(f"/programs/{program or self.program}/write")
        self.ready()
        return self

    def ready(self):
        self.until(
            lambda: self.driver.execute_script("return document.getElementById('main')?.dataset.ready === 'yes'"),
            what="for the page to be ready")

    def leave(self):
        self.driver.get("about:blank")

    def offline(self, on):
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
            "offline": on, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})

    def block(self, *patterns):
        self.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": list(patterns)})

    # Looking.

    def until(self, condition, seconds=8, what=""):
        end = time.monotonic() + seconds
        while True:
            try:
                found = condition()
                if found:
                    return found
            except Exception as problem:  # An element that is just being replaced.
                found = problem
            if time.monotonic() > end:
                raise AssertionError(f"{self.name} waited in vain {what} at {self.place()} ({found!r})")
            time.sleep(0.04)

    def place(self):
        path = self.driver.current_url.removeprefix(self.address)
        return f"{path}, “{self.driver.title}”, on {self.active()!r}"

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def field(self, part, field="text"):
        return f"field-{part}-{field.replace(' ', '-')}"

    def words(self, part, field="text"):
        return self.driver.execute_script(
            "return document.getElementById(arguments[0])?.querySelector('.words').textContent ?? null",
            self.field(part, field))

    def sees(self, part, text, field="text"):
        self.until(lambda: self.words(part, field) == text, what=f"to see “{text[:50]}”")

    def sees_page(self, heading, seconds=8):
        self.until(lambda: self.find("h1").text == heading, seconds, f"for the page “{heading}”")

    def outcomes(self, objective, strand):
        return [e.get_attribute("data-part") for e in self.all(f"tr[data-part={objective}] td.{strand} .outcome")]

    def objectives(self):
        return [row.get_attribute("data-part") for row in self.all("tr.objective")]

    def saved(self):
        self.until(
            lambda: self.find("#save-state").text == "All changes saved",
            what=f"to be saved: {self.find('#work').text[:200]}")

    def dialog(self, words=""):
        return self.until(
            lambda: next((d for d in self.all("dialog[open]") if words in d.text), None),
            what=f"for a dialog with “{words}”")

    def active(self):
        return self.driver.execute_script(
            "const at = document.activeElement; return at.id || at.className || at.tagName")

    def mistakes(self):
        """What the console holds that no test asked for: above all, breaches of the policy."""
        return [
            line["message"] for line in self.driver.get_log("browser") if line["level"] in ("SEVERE", "WARNING")
            and not any(word in line["message"] for word in [*EXPECTED, *self.allowed])]

    def violations(self):
        return chromium.violations(self.driver)

    # Doing.

    def focus(self, part, field="text"):
        self.driver.execute_script("document.getElementById(arguments[0]).focus()", self.field(part, field))

    def keys(self, *keys):
        chain = ActionChains(self.driver)
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def chord(self, *keys):
        chain = ActionChains(self.driver)
        for key in keys[:-1]:
            chain.key_down(key)
        chain.send_keys(keys[-1])
        for key in reversed(keys[:-1]):
            chain.key_up(key)
        chain.perform()

    def edit(self, part, field="text"):
        self.focus(part, field)
        self.keys(Keys.ENTER)
        self.until(lambda: self.find(".editor"), what="for the editor")

    def retype(self, text, end=CONTROL):
        self.chord(CONTROL, "a")
        self.keys(text)
        if end == CONTROL:
            self.chord(CONTROL, Keys.ENTER)
        elif end:
            self.keys(end)

    def write(self, part, text, field="text"):
        self.edit(part, field)
        self.retype(text)

    def press(self, words, within="body"):
        self.until(lambda: self.button(words, within), what=f"for the button “{words}”").click()

    def button(self, words, within):
        """The first button that can be seen and begins with these words; looked for in the page, where it is quick."""
        return self.driver.execute_script("""
            const [selector, words] = arguments;
            return [...document.querySelectorAll(selector)].find((one) =>
                one.checkVisibility({visibilityProperty: true}) && one.innerText.trim().startsWith(words)) ?? null""",
            f"{within} button, {within} [role=menuitem]", words)

    def choose_standard(self, part, code):
        self.find(f"[data-standards={part}]").click()
        self.dialog("Add a standard")
        self.keys(code)
        self.until(lambda: self.all(".option-item"), what="for options")
        self.keys(Keys.ARROW_DOWN, Keys.ENTER)
        self.until(lambda: code in self.find(f"[data-standards={part}]").get_attribute("textContent"))

    def paste(self, **kinds):
        self.driver.execute_script("""
            const data = new DataTransfer();
            for (const [kind, text] of Object.entries(arguments[0])) data.setData(kind.replace('_', '/'), text);
            document.activeElement.dispatchEvent(new ClipboardEvent('paste', {
                clipboardData: data, bubbles: true, cancelable: true}));""", kinds)

    # Files.

    def drop(self, selector, *files):
        """Lets files fall on an element, as from a window of the desktop."""
        self.driver.execute_script("""
            const [zone, files] = arguments;
            const data = new DataTransfer();
            for (const [name, content] of files)
                data.items.add(new File([Uint8Array.from(atob(content), (one) => one.charCodeAt(0))], name));
            for (const kind of ['dragenter', 'dragover', 'drop'])
                zone.dispatchEvent(new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true}));""",
            self.find(selector), [(file.name, base64.b64encode(file.read_bytes()).decode()) for file in files])

    def download(self, folder, press):
        """The file that comes when `press` has been done."""
        folder = Path(folder)
        before = set(folder.iterdir())
        self.driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})
        press()
        return self.until(
            lambda: next((one for one in set(folder.iterdir()) - before if one.suffix not in (".crdownload", ".tmp")
                          and not one.name.startswith(".")), None),
            20, "for the file to come")
