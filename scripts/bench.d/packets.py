"""Inputs for the benchmark of packets: a program of 40 objectives, and one with a gigabyte of attachments."""
import os
import subprocess

import programs

FILES, MEBIBYTES = 8, 128


def program(plait, folder):
    path = folder / "forty.iet.yaml"
    path.write_text(programs.program(programs.sample(plait, folder), 40, "Forty objectives"), encoding="utf-8")
    return path


def large(plait, folder):
    """A packet with films of random bytes, as a folder and as a zip file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "films.iet.yaml"
    text = programs.program(programs.sample(plait, folder), 5, "Films")
    for number in range(1, FILES + 1):
        film = folder / f"film-{number}.bin"
        with film.open("wb") as file:
            for _ in range(MEBIBYTES):
                file.write(os.urandom(1 << 20))
    text += "attachments:\n" + "".join(
        f"  - id: film-{number}\n    file: film-{number}.bin\n" for number in range(1, FILES + 1))
    path.write_text(text, encoding="utf-8")
    packets = folder / "packet", folder / "packet.zip"
    for packet in packets:
        done = subprocess.run(
            [plait, "packet", "build", path, "-o", packet, "--force", "-q", "--date", "2027-01-04"], capture_output=True)
        if done.returncode > 1:
            return None
    return packets
