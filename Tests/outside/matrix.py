"""What a person with a keyboard alone can do with the page of a crosswalk, in a browser."""
import time

from ledger import require

# The table as it is shown: the text of each heading of rows and columns, and the pairs that have a mark.
READ = """
const table = document.querySelector('#matrix table');
const words = cell => cell.textContent.trim();
const names = [...table.querySelectorAll('tbody tr:not(.band-row)')];
const heads = [...[...table.tHead.rows].at(-1).cells].slice(3);
const skip = table.tHead.rows.length === 2 ? 6 : 3;
const marks = [];
for (const row of names) {
  let column = 0;
  for (const cell of [...row.cells].slice(skip)) {
    if (cell.querySelector('i')) marks.push([words(row.cells[0]), words(heads[column]), cell.querySelector('i').ariaLabel]);
    column += cell.colSpan;
  }
}
return {rows: names.map(row => words(row.cells[0])), columns: heads.map(words), marks};
"""


def proofs(path, browser):
    yield "is whole without its script, and shows no control that would do nothing", is_whole_without_script, path, browser
    yield "is turned by keyboard: focus stays, the change is told, and no mark is lost", turns, path, browser
    yield "is filtered by keyboard: by words, by strand and by gaps", filters, path, browser
    yield "keeps what has the focus in sight", keeps_focus_in_sight, path, browser
    yield "leads from a code to what the item asks, and back, by keyboard", leads_to_statements, path, browser


def read(browser):
    return browser.run(READ)


def press(browser, *keys):
    from selenium.webdriver.common.action_chains import ActionChains

    for key in keys:
        ActionChains(browser.driver).send_keys(key).perform()


def keys():
    from selenium.webdriver.common.keys import Keys

    return Keys


def tab_to(browser, condition, what):
    """Goes on by the tabulator until the element in focus fits."""
    for _ in range(60):
        press(browser, keys().TAB)
        if browser.run(f"const it = document.activeElement; return {condition}"):
            return
    require(False, f"the tabulator does not reach {what}")


def tab_to_control(browser, name):
    tab_to(browser, f"it.id === '{name}'", f"#{name}")


def told(browser, wanted):
    """Waits for what is said in the live region."""
    for _ in range(100):
        text = browser.run("return document.getElementById('shown').textContent")
        if wanted in text:
            return
        time.sleep(0.05)
    require(False, f"'{wanted}' is not told, but '{text}'")


def clean(browser, state):
    found = browser.violations()
    require(not found, f"{state}: {'; '.join(found)}")


def is_whole_without_script(path, browser):
    browser.open(path)
    full = read(browser)
    require(full["rows"] and full["marks"], "the table is empty")
    browser.open(path, script=False)
    require(read(browser) == full, "the table without the script is another one")
    shown = browser.run("return [...document.querySelectorAll('form, button, input')].filter(it => it.checkVisibility()).length")
    require(shown == 0, f"{shown} controls are shown")
    hidden = browser.run("return [...document.querySelectorAll('#matrix th, #items td')].filter(it => !it.checkVisibility()).length")
    require(hidden == 0, f"{hidden} cells are hidden")


def turns(path, browser):
    browser.open(path)
    before = read(browser)
    tab_to_control(browser, "turn")
    press(browser, keys().ENTER)
    told(browser, "Rows are items.")
    focused = browser.run("return document.activeElement.id")
    require(focused == "turn", f"the focus went to '{focused}'")
    after = read(browser)
    require(after["rows"] == before["columns"] and set(after["columns"]) == set(before["rows"]), "not all was turned")
    turned = sorted([column, row, word] for row, column, word in after["marks"])
    require(turned == sorted(before["marks"]), "marks were lost or moved")
    clean(browser, "turned")
    browser.look(scheme="dark")
    clean(browser, "turned, in dark")
    browser.look(width=320)
    clean(browser, "turned, on a narrow screen")
    width = browser.run("return document.scrollingElement.scrollWidth")
    require(width <= 320, f"turned, the page is {width} px wide at 320 px")
    browser.look()
    press(browser, keys().SPACE)
    told(browser, "Rows are objectives.")
    require(read(browser) == before, "turned twice it is another table")


def filters(path, browser):
    browser.open(path)
    before = read(browser)
    objectives = browser.run(
        "return [...document.querySelectorAll('#matrix tbody:first-of-type tr')].map(row => row.cells[1].textContent)")
    word = max(objectives[-1].split(), key=len)
    wanted = sum(word.lower() in text.lower() for text in objectives)
    tab_to_control(browser, "find-objectives")
    press(browser, *word)
    told(browser, f"{wanted} of {len(objectives)} objectives")
    require(len(read(browser)["rows"]) < len(before["rows"]) or wanted == len(objectives), "no row went")
    clean(browser, "filtered by words")
    press(browser, keys().ESCAPE)
    told(browser, f"{len(objectives)} of {len(objectives)} objectives")
    strand = browser.run("return document.getElementById('strand').options[1].value")
    count = browser.run(f"return document.querySelectorAll('#matrix th.code.{strand}[id]').length")
    tab_to_control(browser, "strand")
    press(browser, keys().ARROW_DOWN)
    told(browser, f"{count} of {len(before['columns'])} items")
    require(len(read(browser)["columns"]) == count, "columns of other strands are still there")
    press(browser, keys().ARROW_UP)
    told(browser, f"{len(before['columns'])} of {len(before['columns'])} items")
    tab_to_control(browser, "only")
    gaps = browser.run("return document.querySelectorAll('#matrix tfoot td.gap').length")
    open_rows = browser.run("return document.querySelectorAll('#matrix tbody:first-of-type tr:has(td.gap)').length")
    press(browser, keys().ARROW_DOWN)
    told(browser, f"{open_rows} of {len(objectives)} objectives")
    press(browser, keys().ARROW_DOWN)
    told(browser, f"{gaps} of {len(before['columns'])} items")
    clean(browser, "only items with a gap")
    tab_to(browser, "it.type === 'reset'", "the button that clears the filters")
    press(browser, keys().ENTER)
    told(browser, f"{len(before['columns'])} of {len(before['columns'])} items")
    require(read(browser) == before, "cleared, it is another table")


def keeps_focus_in_sight(path, browser):
    back = keys().SHIFT + keys().TAB + keys().SHIFT
    for width in (1280, 320):
        for turn in (False, True):
            browser.open(path, width=width)
            if turn:
                tab_to_control(browser, "turn")
                press(browser, keys().ENTER)
            tab_to(browser, "it.matches('#matrix tbody th a, #matrix th[id] a')", "the code of an item")
            for key in [keys().TAB] * 12 + [back] * 8:
                press(browser, key)
                is_in_sight(browser)


def is_in_sight(browser):
    """Whether nothing lies over what has the focus, such as a heading that stays in its place."""
    covering = browser.run(
        "const it = document.activeElement, box = it.getBoundingClientRect();"
        "const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
        "return it.contains(there) ? null : `${it.textContent}: ${there?.outerHTML.slice(0, 80)}`")
    require(covering is None, f"what has the focus is covered: {covering}")


def leads_to_statements(path, browser):
    browser.open(path)
    tab_to(browser, "it.matches('#matrix th a')", "a code")
    said = browser.run(
        "const it = document.activeElement; return [it.hash, document.querySelector(it.hash).textContent.trim()]")
    objects = browser.command("Runtime.evaluate", expression="document.activeElement")
    nodes = browser.command("Accessibility.getPartialAXTree", objectId=objects["result"]["objectId"], fetchRelatives=False)
    description = nodes["nodes"][0].get("description", {}).get("value", "")
    require(" ".join(description.split()) == " ".join(said[1].split()), f"a screen reader says '{description}' and not '{said[1]}'")
    is_in_sight(browser)
    press(browser, keys().ENTER)
    reached = browser.run("return [location.hash, document.querySelector(':target')?.checkVisibility() ?? false]")
    require(reached == [said[0], True], f"the code leads to {reached}")
    clean(browser, "at a statement")
