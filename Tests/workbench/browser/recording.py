"""A journey in pictures and words, for somebody who looks at it afterwards."""
import html

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font: 1.05rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c }}
li {{ margin-block: 0 3rem }} figure {{ margin: 1rem 0 0 }} img {{ max-width: 100%; border: 1px solid #999 }}
figcaption {{ color: #555 }}
</style>
<h1>{title}</h1>
<ol>
{steps}
</ol>
</html>
"""


class Recording:
    # Where the pictures go; set once for the whole run by prove.py.
    folder = None

    def __init__(self, title):
        self.title = title
        self.steps = []
        self.count = 0
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            for old in self.folder.glob("[0-9]*.png"):
                old.unlink()

    def step(self, words, *people, at=None):
        """What happened, and what each of the people sees now; `at` is what they look at."""
        if not self.folder:
            return
        pictures = [self.picture(person, at) for person in people]
        self.steps.append(f"<li><p>{html.escape(words)}</p>\n{''.join(pictures)}</li>")
        # Written each time, so that a journey that fails can be looked at up to there.
        (self.folder / "index.html").write_text(PAGE.format(title=html.escape(self.title), steps="\n".join(self.steps)))

    def picture(self, person, at):
        self.count += 1
        name = f"{self.count:02}-{person.name.split()[0].lower()}.png"
        if at:
            person.driver.execute_script(
                "document.querySelector(arguments[0])?.scrollIntoView({block: 'center', behavior: 'instant'})", at)
        person.driver.save_screenshot(str(self.folder / name))
        caption = html.escape(f"{person.name}: {person.driver.title}")
        return f'<figure><img src="{name}" alt="{caption}"><figcaption>{caption}</figcaption></figure>\n'
