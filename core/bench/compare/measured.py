"""Processes and what they cost, and tables of that in a page of documentation."""
import os
import pathlib
import statistics
import subprocess
import time


class Cost:
    """Processor seconds, seconds by the clock and peak memory in MiB of a process and its children."""

    def __init__(self, cpu, wall, memory):
        self.cpu, self.wall, self.memory = cpu, wall, memory

    def ratio(self, other):
        return Cost(self.cpu / other.cpu, self.wall / other.wall, self.memory / other.memory)

    @staticmethod
    def median(costs):
        return Cost(*(statistics.median(getattr(c, part) for c in costs) for part in ("cpu", "wall", "memory")))


def run(command, folder, environment=None):
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})})
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[0]} ends with {process.returncode}: {said.decode(errors='replace')[-600:]}")
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss / 1024)


def launcher():
    """What starts Moot: the distribution of the sources, or what MOOT names."""
    root = pathlib.Path(__file__).resolve().parents[3]
    built = root / "core" / "dist" / "target" / "moot" / "bin" / "moot"
    return os.environ.get("MOOT", str(built if built.exists() else root / "moot"))


def table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|---" + "|--:" * (len(heads) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def into(page, name, text):
    """Puts `text` between the lines `<!-- figures NAME -->` and `<!-- end -->` of a page."""
    page = pathlib.Path(page)
    before, mark, rest = page.read_text(encoding="utf-8").partition(f"<!-- figures {name} -->\n")
    if not mark or "<!-- end -->" not in rest:
        raise SystemExit(f"{page} has no place for `{name}`: add the lines `<!-- figures {name} -->` and `<!-- end -->`")
    page.write_text(before + mark + text + rest[rest.index("<!-- end -->"):], encoding="utf-8")
