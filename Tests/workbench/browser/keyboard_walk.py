"""How somebody gets about who has no mouse: nothing here points at anything."""
from selenium.webdriver.common.keys import Keys

# More stops than any page has before its form.
MOST_STOPS = 400


class KeyboardWalk:
    def __init__(self, person):
        self.person = person

    @property
    def stop(self):
        return self.person.driver.switch_to.active_element

    def to(self, selector):
        """Tabs on until the focus is there; never more than once around the page."""
        at = "return document.activeElement.matches(arguments[0])"
        for _ in range(MOST_STOPS):
            if self.person.driver.execute_script(at, selector):
                return self.stop
            self.person.keys(Keys.TAB)
        raise AssertionError(f"{self.person.name} cannot get to {selector} with the Tab key")

    def type_into(self, selector, text, *then):
        self.to(selector)
        self.person.keys(text, *then)

    def press(self, selector):
        self.to(selector)
        self.person.keys(Keys.ENTER)

    def press_button(self, words, within):
        for _ in range(MOST_STOPS):
            if self.stop.text.startswith(words):
                self.person.keys(Keys.ENTER)
                return
            self.person.keys(Keys.TAB)
        raise AssertionError(f"{self.person.name} cannot get to “{words}” in {within} with the Tab key")

    def choose(self, selector):
        """Takes an option of a group: one stop of the Tab key, and the arrows within."""
        self.to(selector.partition("[value")[0])
        for _ in range(20):
            if self.person.driver.execute_script("return document.activeElement.matches(arguments[0])", selector):
                self.person.keys(Keys.SPACE)
                return
            self.person.keys(Keys.ARROW_DOWN)
        raise AssertionError(f"{self.person.name} cannot choose {selector} with the arrows")

    def to_field(self, part, field="text"):
        """Goes to the set with Tab and to a cell in it with the arrows."""
        self.to("[id^=field-]")
        wanted = self.person.field(part, field)
        # Down the objectives, and then to the right and up or down in the strand.
        for key in (Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_UP):
            for _ in range(60):
                at = self.person.active()
                if at == wanted:
                    return
                if key == Keys.ARROW_DOWN and at == f"field-{part.partition('-')[0]}-statement":
                    break
                if key == Keys.ARROW_RIGHT and "-adult-" in at:
                    break
                self.person.keys(key)
        raise AssertionError(f"{self.person.name} cannot get to {wanted} with the arrows, is at {self.person.active()}")
