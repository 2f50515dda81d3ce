"""A workbench server in a process of its own, which can be killed, frozen and started again."""
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

from ledger import Refuted, eventually

# The trace of a crash takes seconds in which the process looks alive.
QUICK_DEATH = {"SWIFT_BACKTRACE": "enable=no"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, plait, folder, port=None, environment=None, arguments=()):
        self.plait = str(plait)
        self.folder = Path(folder)
        self.port = port or free_port()
        self.environment = environment or {}
        self.arguments = list(arguments)
        self.process = None
        self.log_path = self.folder.with_name(self.folder.name + ".log")
        self.folder.mkdir(exist_ok=True)

    @property
    def pid(self):
        return self.process.pid

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self):
        return self.log_path.read_text(errors="replace")

    @property
    def journal(self):
        return self.folder / "journal.sqlite"

    def launch(self):
        """Starts it without waiting; the log goes on where it ended."""
        self.mark = self.log_path.stat().st_size if self.log_path.exists() else 0
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [self.plait, "serve", str(self.folder), "--port", str(self.port), *self.arguments],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                env={**os.environ, **QUICK_DEATH, **self.environment})
        return self

    def start(self, seconds=15):
        """Starts it and waits until it answers; gives the seconds that this took."""
        started = time.monotonic()
        self.launch()
        eventually("the server is ready", lambda: self.has_ended or self.is_ready, seconds)
        if self.has_ended:
            raise Refuted(f"the server ended at its start: {self.new_log[-600:]}")
        return time.monotonic() - started

    @property
    def new_log(self):
        """What it has said since it was started last."""
        return self.log_path.read_bytes()[self.mark:].decode(errors="replace")

    @property
    def is_ready(self):
        return " is at http" in self.new_log

    @property
    def has_ended(self):
        return self.process is not None and self.process.poll() is not None

    @property
    def is_alive(self):
        return self.process is not None and self.process.poll() is None

    def kill(self):
        """Takes it away as the kernel does when memory is short: no handler runs."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self, seconds=20):
        """Asks it to end, as Ctrl-C and systemd do; gives its exit code."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()
                raise Refuted(f"the server does not end within {seconds} s after SIGTERM")
        return self.process.returncode

    def restart(self):
        self.stop()
        return self.start()

    def freeze(self):
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)

    def first_link(self):
        found = re.findall(rf"{re.escape(self.address)}(/first/\S+)", self.new_log)
        if not found:
            raise Refuted(f"the server prints no first link: {self.new_log[-300:]}")
        return found[-1]

    # What it costs.

    def _status(self, name):
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1])
        raise Refuted(f"no {name} of process {self.pid}")

    @property
    def memory(self):
        """Its resident memory in megabytes."""
        return self._status("VmRSS") / 1024

    @property
    def threads(self):
        return self._status("Threads")

    @property
    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    @property
    def cpu_seconds(self):
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def command(plait, *arguments, environment=None, seconds=60):
    """Runs plait; its exit code, and what it said."""
    done = subprocess.run(
        [str(plait), *map(str, arguments)], capture_output=True, text=True, timeout=seconds,
        env={**os.environ, **(environment or {})})
    return done.returncode, done.stdout, done.stderr
