"""R02: what a disk holds after a power cut, played from what the server asked of its files.

powercut.c writes down every write, truncation and sync. A cut at a moment keeps what was synced by
then; of the rest any sectors may have reached the disk, in any order.
"""
import os
import random
import shutil
import struct
from pathlib import Path

from compiled import library

HEAD = struct.Struct("=QIIqQ")
WRITE, TRUNCATE, SYNC, UNLINK = 1, 2, 3, 4
SECTOR = 512


def environment(folder, broken="never"):
    """What a server needs so that its files are watched; with the file `broken`, syncs fail."""
    return {
        "LD_PRELOAD": str(library("powercut", folder)), "POWERCUT_TRACE": f"{folder}/trace",
        "POWERCUT_BROKEN": f"{folder}/{broken}",
    }


class Trace:
    """What was asked of the files, in its order."""

    def __init__(self, path):
        data = Path(path).read_bytes()
        self.records, place = [], 0
        while place + HEAD.size <= len(data):
            time, kind, path_length, offset, length = HEAD.unpack_from(data, place)
            place += HEAD.size
            name = data[place:place + path_length].decode()
            place += path_length
            self.records.append((time / 1e9, kind, os.path.basename(name), offset, data[place:place + length]))
            place += length

    def count(self, kind, name):
        return sum(record[1] == kind and record[2] == name for record in self.records)


class Disk:
    """The files of a folder as a disk has them, and what is still on its way."""

    def __init__(self, folder):
        self.safe = {
            path.name: bytearray(path.read_bytes()) for path in Path(folder).iterdir()
            if path.name.startswith("journal.sqlite") and not path.name.endswith("-shm")
        }
        self.pending = {}

    def take(self, record, deaf=()):
        """Takes the next record; a sync of a deaf file is a promise that the disk does not keep."""
        _, kind, name, offset, data = record
        if kind in (WRITE, TRUNCATE):
            self.pending.setdefault(name, []).append((kind, offset, data))
        elif kind == SYNC and name not in deaf and name in {*self.safe, *self.pending}:
            for entry in self.pending.pop(name, []):
                apply(self.safe.setdefault(name, bytearray()), entry)
        elif kind == UNLINK:
            self.pending.pop(name, None)
            self.safe.pop(name, None)

    def after_cut(self, chance=None):
        """The files after the power is back: with chance, some sectors of what was on its way."""
        files = {name: bytearray(data) for name, data in self.safe.items()}
        for name, entries in self.pending.items():
            if chance is None:
                continue
            data = files.setdefault(name, bytearray())
            for kind, offset, piece in entries:
                if kind == TRUNCATE:
                    if chance.random() < 0.5:
                        apply(data, (kind, offset, piece))
                    continue
                for start in range(0, len(piece), SECTOR):
                    if chance.random() < 0.5:
                        apply(data, (WRITE, offset + start, piece[start:start + SECTOR]))
        return files


def apply(data, entry):
    kind, offset, piece = entry
    if kind == TRUNCATE:
        del data[offset:]
        data.extend(bytes(offset - len(data)))
        return
    if len(data) < offset:
        data.extend(bytes(offset - len(data)))
    data[offset:offset + len(piece)] = piece


def write_files(files, folder):
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir()
    for name, data in files.items():
        (Path(folder) / name).write_bytes(data)


def cuts(trace, before, moments, deaf=(), seed=1):
    """The files after a cut at each moment: once without what was on its way, once with some of it."""
    chance = random.Random(seed)
    disk, place = Disk(before), 0
    for moment in sorted(moments):
        while place < len(trace.records) and trace.records[place][0] <= moment:
            disk.take(trace.records[place], deaf)
            place += 1
        yield moment, disk.after_cut()
        yield moment, disk.after_cut(chance)
