"""One headless Chromium, with its console and axe at hand."""
import importlib.util
import json
import shutil
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

AXE = Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ARGUMENTS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
    "--force-device-scale-factor=1", "--disable-features=Translate,OptimizationHints",
]
WIDE = (1440, 900)


def start():
    options = Options()
    options.binary_location = shutil.which("chromium")
    for argument in ARGUMENTS:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.set_script_timeout(30)
    size(driver, *WIDE)
    return driver


def size(driver, width, height):
    # Through the protocol, because a headless window is never narrower than 500.
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})


def color(driver, scheme):
    """Light, dark, or forced: the colors of the system over those of the page."""
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
        {"name": "prefers-color-scheme", "value": "dark" if scheme == "dark" else "light"},
        {"name": "forced-colors", "value": "active" if scheme == "forced" else "none"},
        # A color that is on its way to another one is neither.
        {"name": "prefers-reduced-motion", "value": "reduce"}]})


def violations(driver):
    """What axe finds, each as a short sentence."""
    # Through the protocol, so that the policy of the page does not stop axe itself.
    if not driver.execute_script("return !!window.axe"):
        driver.execute_cdp_cmd("Runtime.evaluate", {"expression": AXE})
    asked = json.dumps({"runOnly": RULES, "resultTypes": ["violations"]})
    answer = driver.execute_cdp_cmd("Runtime.evaluate", {
        "awaitPromise": True, "returnByValue": True, "expression": f"""
            axe.run(document, {asked}).then((result) => JSON.stringify(result.violations.map((one) => [
                one.id, one.help,
                one.nodes.slice(0, 4).map((node) => node.html.slice(0, 220) + ' :: ' + node.failureSummary.slice(0, 260)),
            ])))"""})
    return json.loads(answer["result"]["value"])


def overhang(driver):
    """By how many pixels the page is wider than its window."""
    return driver.execute_script("return document.documentElement.scrollWidth - innerWidth")


def unmarked(driver):
    """What shows no outline when it has the focus: shadows and backgrounds are gone where colors are forced."""
    return driver.execute_script("""
        const reached = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
        const marks = (one) => getComputedStyle(one).outlineStyle !== 'none' && getComputedStyle(one).outlineWidth !== '0px';
        return [...document.querySelectorAll(reached)]
            .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.disabled)
            .filter((one) => { one.focus({focusVisible: true}); return document.activeElement === one && !marks(one); })
            .map((one) => one.outerHTML.slice(0, 160))""")
