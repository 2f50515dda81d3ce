"""Saves a Word file once more with LibreOffice, so that a second producer's habits are among the samples."""
import re
import subprocess
import tempfile
import zipfile
import io
from pathlib import Path

import word

# LibreOffice stamps the moment of saving; a sample must not change because the day has.
STAMPS = re.compile(r"(<dcterms:modified[^>]*>)[^<]*")


def resave(path):
    with tempfile.TemporaryDirectory() as folder:
        profile = (Path(folder) / "profile").as_uri()
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to",
             "docx:MS Word 2007 XML", "--outdir", folder, str(path)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        saved = (Path(folder) / path.name).read_bytes()
    fixed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved)) as old, zipfile.ZipFile(fixed, "w") as fresh:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                stamp = word.WRITTEN.strftime(r"\g<1>%Y-%m-%dT%H:%M:%SZ")
                content = STAMPS.sub(stamp, content.decode()).encode()
            fresh.writestr(name, content)
    path.write_bytes(word.repacked(fixed.getvalue()))
