#!/usr/bin/env python3
"""Moot beside Hugo on the same digests: whole processes in turn, processor seconds and memory, and the ratio of each pair.

    core/bench/compare/compare.py 1000 --runs 3 --claims --edits --into core/docs/performance.md

Cold: no output, nothing kept. Unchanged: nothing was touched since. One edit: a sentence more in one digest. Hugo builds all each time, so
all stand beside its full build of the same round. --edits makes one edit of each other kind too, and after each the output is compared with
a clean build of a copy, file by file: a difference ends the run with 1. --theme FOLDER is copied to the site's theme/. --into PAGE puts the
table into a page. Seconds are of this machine, and of one that has nothing else to do; ratios carry over. MOOT names the launcher; else it
is that of core/dist/target/moot. It needs Python 3.9 and hugo.
"""
import argparse
import filecmp
import pathlib
import shutil
import sys
import tempfile

import corpus
import measured
from edits import Edits
from measured import Cost

HERE = pathlib.Path(__file__).resolve().parent


class Comparison:
    def __init__(self, arguments, folder):
        self.hugo, self.moot, self.twin = folder / "hugo", folder / "moot", folder / "twin"
        self.launcher = measured.launcher()
        self.keep = {"XDG_CACHE_HOME": str(folder / "cache")}
        shutil.copytree(HERE / "hugo", self.hugo)
        corpus.for_hugo(arguments.posts, self.hugo)
        corpus.for_moot(arguments.posts, self.moot, arguments.claims, "feeds: {tags: false}\n" if arguments.no_tag_feeds else "")
        if arguments.theme:
            shutil.copytree(arguments.theme, self.moot / "theme")
        self.edits = Edits(self.moot, arguments.claims)

    def cold_hugo(self):
        for made in ("public", "resources"):
            shutil.rmtree(self.hugo / made, ignore_errors=True)
        return measured.run(["hugo", "--quiet"], self.hugo)

    def build(self, site=None):
        return measured.run([self.launcher, "build", "--quiet", str(site or self.moot)], self.moot.parent, self.keep)

    def cold(self):
        for made in ("_site", ".moot"):
            shutil.rmtree(self.moot / made, ignore_errors=True)
        return self.build()

    def after(self, edit):
        edit()
        return self.build()

    def differences(self):
        """The files that a clean build of a copy has otherwise."""
        shutil.rmtree(self.twin, ignore_errors=True)
        shutil.copytree(self.moot, self.twin, ignore=shutil.ignore_patterns("_site", ".moot"))
        self.build(self.twin)
        one, other = self.moot / "_site", self.twin / "_site"
        there, clean = ({f.relative_to(d) for d in [folder] for f in d.rglob("*") if f.is_file()} for folder in (one, other))
        return sorted(str(f) for f in there | clean
                      if f not in there or f not in clean or not filecmp.cmp(one / f, other / f, shallow=False))


def measure(arguments, folder):
    both = Comparison(arguments, folder)
    hugo, rows, stale = [], {"cold": [], "unchanged": [], "one edit": []}, []
    both.build()  # the archive of classes is written by the first
    for _ in range(arguments.runs):
        hugo.append(both.cold_hugo())
        rows["cold"].append(both.cold())
        rows["unchanged"].append(both.build())
        rows["one edit"].append(both.after(both.edits.body))
    for kind, edit in both.edits.kinds().items() if arguments.edits else ():
        rows[kind] = [both.after(edit)]
        stale += [f"{kind}: {len(found)} files differ from a clean build: {found[:5]}" for found in [both.differences()] if found]
    return hugo, rows, stale


def told(hugo, rows):
    base = Cost.median(hugo)
    lines = [["Hugo, all", f"{base.cpu:.2f}", f"{base.wall:.2f}", f"{base.memory:.0f}", "1", "1"]]
    for name, costs in rows.items():
        cost = Cost.median(costs)
        ratio = Cost.median([c.ratio(h) for c, h in zip(costs, hugo)])
        lines.append(["Moot, " + name, f"{cost.cpu:.2f}", f"{cost.wall:.2f}", f"{cost.memory:.0f}", f"{ratio.cpu:.2f}", f"{ratio.memory:.2f}"])
    return measured.table(["", "processor s", "clock s", "memory MiB", "processor / Hugo", "memory / Hugo"], lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("posts", type=int, help="how many digests")
    parser.add_argument("--runs", type=int, default=5, help="rounds; the median counts")
    parser.add_argument("--claims", action="store_true", help="debates too, which Hugo has not")
    parser.add_argument("--edits", action="store_true", help="edits of every kind, each compared with a clean build")
    parser.add_argument("--theme", help="a folder for the site's theme/")
    parser.add_argument("--no-tag-feeds", action="store_true", help="feeds: {tags: false}")
    parser.add_argument("--into", metavar="PAGE", help="where the table goes, between its marks")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        hugo, rows, stale = measure(arguments, pathlib.Path(folder))
    name = f"{arguments.posts}" + " claims" * arguments.claims + " plain" * bool(arguments.theme)
    text = told(hugo, rows)
    print(f"{name}, median of {arguments.runs}\n\n{text}")
    if arguments.into:
        measured.into(arguments.into, name, text)
    for line in stale:
        print("STALE after " + line)
    if arguments.edits and not stale:
        print("each edit gives what a clean build gives")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
