"""Libraries that stand between the server and the kernel, compiled when they are needed."""
import shutil
import subprocess
from pathlib import Path

from ledger import Refuted, Skipped


def library(name, folder):
    """Compiles a source beside this file; the path of the library."""
    if not shutil.which("gcc"):
        raise Skipped("there is no gcc")
    path = Path(folder) / f"{name}.so"
    done = subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", path,
         Path(__file__).with_name(f"{name}.c"), "-ldl", "-lpthread"],
        capture_output=True, text=True)
    if done.returncode != 0:
        raise Refuted(f"{name}.c: {done.stderr}")
    return path
