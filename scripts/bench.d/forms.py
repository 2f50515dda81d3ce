"""Inputs for the benchmark of forms: a table of one row that repeats, and programs of any number of objectives.

As a program it fills the same form with docxtpl: forms.py FORM.docx PROGRAM.iet.json OUT.docx
"""
import json
import sys
import zipfile

if __name__ != "__main__":
    import inputs

NAMES = ("Number", "Statement", "Adult education", "Workforce preparation", "Workforce training", "Assessments")
KEYS = ("number", "statement", "adult", "preparation", "training", "assessments")


def form(path, opened, marks, closed):
    """A Word file with a table whose second row repeats."""
    def row(*cells):
        return "<w:tr>" + "".join(
            f"<w:tc><w:tcPr/><w:p><w:r><w:t xml:space=\"preserve\">{cell}</w:t></w:r></w:p></w:tc>" for cell in cells
        ) + "</w:tr>"

    body = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w='
        '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'
        "Single set of learning objectives</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid>"
        + '<w:gridCol w:w="1600"/>' * len(NAMES) + "</w:tblGrid>" + row(*NAMES) + opened + row(*marks) + closed
        + "</w:tbl><w:p/></w:body></w:document>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", inputs.TYPES)
        package.writestr("_rels/.rels", inputs.RELATIONSHIPS)
        package.writestr("word/document.xml", body)


def ours(path):
    marks = [f"{{{name}}}" for name in NAMES]
    form(path, "", ["{each objective}" + marks[0], *marks[1:-1], marks[-1] + "{end}"], "")


def theirs(path):
    """The same for docxtpl: the rows that open and close the loop vanish."""
    def lone(words):
        return f"<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc></w:tr>"

    form(path, lone("{%tr for row in rows %}"), [f"{{{{ row.{key} }}}}" for key in KEYS], lone("{%tr endfor %}"))


def program(path, rows):
    """A program file in JSON; every text is as long as those of the samples."""
    def part(name, text):
        return {"id": name, "text": text}

    objectives = [
        {
            "id": f"o{number}", "label": f"LO {number}",
            "statement": f"Carry out task {number} of the shift and report the result in two sentences.",
            "adult education": [part(f"o{number}-adult-1", f"Read the procedure of task {number} & follow its steps.")],
            "workforce preparation": [
                part(f"o{number}-preparation-1", f"Agree with a partner who does what in task {number}.")],
            "workforce training": [
                part(f"o{number}-training-1", f"Carries out task {number} to the standard of the shop.")],
            "assessments": [part(f"o{number}-assessment-1", f"Return demonstration of task {number} with a checklist.")],
        }
        for number in range(1, rows + 1)]
    path.write_text(json.dumps({"plait": 1, "title": "Rows", "objectives": objectives}), encoding="utf-8")


def short_program(path, rows):
    """The same with less in each objective: 50,000 of them are to fit into a program's file.

    Such a file may have 16 MB and 500,000 entries.
    """
    objectives = [
        {
            "id": f"o{number}", "label": f"LO {number}",
            "statement": f"Carry out task {number} of the shift and report the result in two sentences.",
            "workforce training": [{"id": f"t{number}", "text": f"Carries out task {number} to the standard of the shop."}],
        }
        for number in range(1, rows + 1)]
    path.write_text(
        json.dumps({"plait": 1, "title": "Rows", "objectives": objectives}, separators=(",", ":")), encoding="utf-8")


def main(template, source, target):
    from docxtpl import DocxTemplate

    with open(source, encoding="utf-8") as file:
        objectives = json.load(file)["objectives"]
    rows = [
        {
            "number": objective["label"], "statement": objective["statement"],
            "adult": objective["adult education"][0]["text"],
            "preparation": objective["workforce preparation"][0]["text"],
            "training": objective["workforce training"][0]["text"],
            "assessments": objective["assessments"][0]["text"],
        }
        for objective in objectives]
    document = DocxTemplate(template)
    document.render({"rows": rows}, autoescape=True)
    document.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
