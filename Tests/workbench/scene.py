"""A folder with two programs and the people who work on them, and its server."""
import atexit
import shutil
import tempfile
from pathlib import Path

import people
from ledger import Refuted
from server import Server, command
from session import Session
from stream import Reader

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


class Scene:
    def __init__(self, plait, browsers=1, environment=None, arguments=(), is_empty=False):
        self.plait = plait
        self.root = Path(tempfile.mkdtemp(prefix="workbench-"))
        atexit.register(self.close)
        self.server = Server(plait, self.root / "programs", environment=environment, arguments=arguments)
        if is_empty:
            return
        for program, sample in (("nursing", "nursing-assistant"), ("welding", "welding")):
            bring(plait, self.server.folder, program, sample)
        journal = self.server.journal

        def person(key, name, *memberships, browsers=browsers):
            return people.add(journal, key, name, list(memberships), browsers)

        self.administrator = person("administrator", "Ada Young", ("", "administrator", ""))
        self.maria = person("maria", "Maria Ortiz", ("nursing", "author", ""))
        self.ben = person("ben", "Ben Adams", ("nursing", "author", ""))
        self.adult = person("adult", "Ann Lee", ("nursing", "author", "adult education"))
        self.reviewer = person("reviewer", "Ruth Cole", ("nursing", "reviewer", ""))
        self.approver = person("approver", "Paul Reed", ("nursing", "approver", ""))
        self.welder = person("welder", "Will Stone", ("welding", "author", ""))
        self.nobody = person("nobody", "Nora Bell")

    def start(self):
        self.server.start()
        return self

    def session(self, person=None, browser=0, timeout=15):
        return Session(self.server.port, person and person.secrets[browser], timeout)

    def reader(self, person, program="nursing", browser=0, **how):
        return Reader(self.server.port, person.secrets[browser], program, **how)

    def verify(self, folder=None):
        """What `plait journal verify` says of the folder; no server may have it."""
        code, output, errors = command(self.plait, "journal", "verify", folder or self.server.folder)
        if code != 0:
            raise Refuted(f"the journal is not sound: {output[-400:]}{errors[-400:]}")
        return output

    def close(self):
        if self.server.is_alive:
            self.server.kill()
        shutil.rmtree(self.root, ignore_errors=True)


_files = {}


def program_file(plait, sample):
    """A sample as a program's file; made once for all scenes."""
    if sample not in _files:
        folder = Path(tempfile.mkdtemp(prefix="workbench-samples-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        path = folder / f"{sample}.iet.yaml"
        code, _, errors = command(plait, "import", SAMPLES / f"{sample}.docx", "-o", path)
        if code != 0:
            raise Refuted(f"plait import {sample}.docx: {errors}")
        _files[sample] = path
    return _files[sample]


def bring(plait, folder, program, sample):
    code, _, errors = command(
        plait, "journal", "import", folder, program_file(plait, sample), "--as", program)
    if code != 0:
        raise Refuted(f"plait journal import {program}: {errors}")
