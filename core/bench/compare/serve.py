#!/usr/bin/env python3
"""From saving a file to the fresh page under `moot serve`, over HTTP: seconds by the clock and processor seconds of the server.

    core/bench/compare/serve.py 1000 --claims --into core/docs/performance.md

Each edit is of one kind: a post, a claim (with --claims), a layout. The page is asked for until it has the new words, every two milliseconds.
It needs Python 3.9 and /proc.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

import corpus
import measured

TICK = os.sysconf("SC_CLK_TCK")
LONGEST = 120


class Server:
    def __init__(self, site):
        self.process = subprocess.Popen([measured.launcher(), "serve", "--port", "0", str(site)], stdout=subprocess.PIPE, text=True)
        self.url = next(word for line in self.process.stdout for word in line.split() if word.startswith("http://"))

    def cpu(self):
        fields = pathlib.Path("/proc", str(self.process.pid), "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def memory(self):
        lines = pathlib.Path("/proc", str(self.process.pid), "status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))

    def page(self, path):
        with urllib.request.urlopen(self.url + path) as answer:
            return answer.read().decode("utf-8")

    def until(self, path, words):
        start = time.monotonic()
        while words not in self.page(path):
            if time.monotonic() - start > LONGEST:
                raise SystemExit(f"{path} never has {words!r}")
            time.sleep(0.002)
        return time.monotonic() - start

    def end(self):
        self.process.terminate()
        self.process.wait()


def kinds(site, claims):
    """What is saved, and on which page it shows: by kind, a function of the new words."""
    post = sorted((site / "posts").iterdir())[0]
    page = f"posts/{post.stem}/"
    body = post.read_text(encoding="utf-8")
    layout = pathlib.Path(measured.launcher()).resolve().parents[1] / "themes" / "broadsheet" / "layouts" / "post.ftlh"
    template = layout.read_text(encoding="utf-8")
    (site / "theme" / "layouts").mkdir(parents=True)

    def save(file, text):
        fresh = file.with_name("." + file.name + ".tmp")  # as editors do
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(file)

    found = {"a post": (page, lambda words: save(post, body + f"\n{words}.\n")),
             "a layout": (page, lambda words: save(site / "theme" / "layouts" / "post.ftlh", template + f"<!-- {words} -->\n"))}
    if claims:
        debate = site / "claims" / "d0000.yaml"
        text = debate.read_text(encoding="utf-8")
        found["a claim"] = ("claims/d0000/c03/", lambda words: save(debate, text.replace("Statement 3 ", f"Statement 3, {words}, ")))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("posts", type=int, help="how many digests")
    parser.add_argument("--claims", action="store_true", help="debates too")
    parser.add_argument("--edits", type=int, default=20, help="of each kind; the median counts")
    parser.add_argument("--into", metavar="PAGE", help="where the table goes, between its marks")
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp())
    corpus.for_moot(arguments.posts, folder, arguments.claims)
    edits, rows = kinds(folder, arguments.claims), []
    start = time.monotonic()
    server = Server(folder)
    try:
        server.page("")
        first = time.monotonic() - start
        for kind, (page, save) in edits.items():
            server.page(page)
            walls, cpus = [], []
            for number in range(arguments.edits):
                words = f"word{number}of{len(rows)}"
                before = server.cpu()
                save(words)
                walls.append(server.until(page, words))
                time.sleep(0.3)  # what goes on after the page is shown is work too
                cpus.append(server.cpu() - before)
            rows.append([kind, f"{statistics.median(walls) * 1000:.0f}", f"{max(walls) * 1000:.0f}", f"{statistics.median(cpus):.2f}"])
        rows.append(["first page", f"{first * 1000:.0f}", "", ""])
        rows.append(["memory MiB", f"{server.memory():.0f}", "", ""])
    finally:
        server.end()
        shutil.rmtree(folder)
    name = f"serve {arguments.posts}" + " claims" * arguments.claims
    text = measured.table(["saved", "ms, median", "ms, longest", "processor s, median"], rows)
    print(f"{name}, {arguments.edits} edits each\n\n{text}")
    if arguments.into:
        measured.into(arguments.into, name, text)


if __name__ == "__main__":
    sys.exit(main())
