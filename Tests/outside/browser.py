"""What a browser, the rules of axe and HTML Tidy find in a page that plait wrote."""
import base64
import importlib.util
import json
import re
import shutil
import subprocess
from pathlib import Path

from ledger import require

# WCAG 2.2 AA is what a public college is held to; the rest is what axe calls good practice.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, NARROW = 1280, 320
LOOKS = {
    "in light": {"width": WIDE, "scheme": "light"},
    "in dark": {"width": WIDE, "scheme": "dark"},
    "on a narrow screen": {"width": NARROW, "scheme": "light"},
}


def axe_source():
    """The rules, from a package that brings them along for another driver of browsers."""
    found = importlib.util.find_spec("axe_playwright_python")
    places = list(found.submodule_search_locations or []) if found else []
    return next((path for place in places if (path := Path(place) / "axe.min.js").exists()), None)


def missing():
    """What there is not here, or None."""
    for command, package in (("chromedriver", "chromium-driver"), ("chromium", "chromium"), ("tidy", "tidy")):
        if not shutil.which(command):
            return f"{package} is not installed"
    if not importlib.util.find_spec("selenium"):
        return "selenium is not installed"
    return None if axe_source() else "the rules of axe are not installed"


class Browser:
    """One Chromium for all pages: to start it takes longer than to look at one."""

    def __init__(self):
        from selenium import webdriver

        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for flag in ("headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "hide-scrollbars",
                     "disable-background-networking", "disable-component-update", "no-first-run",
                     f"window-size={WIDE},900"):
            options.add_argument(f"--{flag}")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(
            options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        self.driver.set_script_timeout(60)
        self.shown = None
        self.axe = axe_source().read_text(encoding="utf-8")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def command(self, name, **values):
        return self.driver.execute_cdp_cmd(name, values)

    def show(self, path, **look):
        """The page in a look: as it is when it was the last one and nothing has changed it."""
        if self.shown == path:
            self.look(**look)
        else:
            self.open(path, **look)
            self.shown = path

    def open(self, path, width=WIDE, scheme="light", script=True, **features):
        self.shown = None
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self.look(width, scheme, **features)
        self.driver.get_log("browser"), self.driver.get_log("performance")
        self.driver.get(path.resolve().as_uri())

    def look(self, width=WIDE, scheme="light", **features):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        asked = {"prefers-color-scheme": scheme, **{name.replace("_", "-"): value for name, value in features.items()}}
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": name, "value": value} for name, value in asked.items()])

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def violations(self):
        """Each rule that the page breaks, with the first element that breaks it."""
        self.run("if (!window.axe) { %s }" % self.axe)
        found = self.driver.execute_async_script(
            "const done = arguments[1];"
            "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})"
            ".then(found => done(found.violations.map(rule => `${rule.id}: ${rule.help}, ${rule.nodes.length} times, "
            "as in ${rule.nodes[0].html.slice(0, 160)}`)), fault => done([String(fault)]))", RULES)
        return found

    def complaints(self):
        """What the browser said about the page, and every address that it asked for but the page's own."""
        said = [entry["message"] for entry in self.driver.get_log("browser")]
        own = self.driver.current_url.split("#")[0]
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                address = message["params"]["request"]["url"].split("#")[0]
                if address not in (own, "about:blank", "data:,"):
                    said.append(f"it asked for {address}")
        return said

    def printed(self):
        return base64.b64decode(self.driver.print_page())


def proofs(path, browser):
    yield "asks for nothing and makes the browser complain of nothing", is_quiet, path, browser
    for look, values in LOOKS.items():
        yield f"breaks no rule of axe {look}", is_accessible, path, browser, values
    yield "needs no sideways scrolling on a narrow screen", reflows, path, browser
    yield "prints", prints, path, browser
    yield "has nothing that HTML Tidy warns of", is_tidy, path


def is_accessible(path, browser, look):
    browser.show(path, **look)
    found = browser.violations()
    require(not found, "; ".join(found))


def reflows(path, browser):
    browser.show(path, width=NARROW)
    width = browser.run("return document.scrollingElement.scrollWidth")
    require(width <= NARROW, f"the page is {width} px wide at {NARROW} px")


def is_quiet(path, browser):
    browser.show(path)
    said = browser.complaints()
    require(not said, "; ".join(said))


def prints(path, browser):
    browser.show(path)
    pdf = browser.printed()
    require(pdf.startswith(b"%PDF") and re.search(rb"/Type\s*/Page\b", pdf), "no page was printed")


# Tidy checks the attributes of an inline picture against HTML, which leaves them to SVG 1.1: there
# a title may have an id, a length may have a fraction, and a root may name its face.
OF_SVG = re.compile(
    r'<svg> (proprietary attribute "font-family"|attribute "(height|width)" has invalid value "[\d.]+")'
    r'|<title> proprietary attribute "id"')


def is_tidy(path):
    told = subprocess.run(
        ["tidy", "-errors", "-quiet", "-utf8", str(path)], capture_output=True, text=True, timeout=60)
    lines = [line for line in told.stderr.splitlines() if line.strip() and not OF_SVG.search(line)]
    require(not lines, "; ".join(lines)[:300])
