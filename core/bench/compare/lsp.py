#!/usr/bin/env python3
"""From a key to what an editor is told by `moot lsp`: milliseconds by the clock and of all processors, and memory of the server.

    core/bench/compare/lsp.py 1000 --debates 200 --into core/docs/performance.md

A key is a mistake put into a digest and taken out again; it counts until the mistake is told, and until it is told no more. In that are 40 ms in
which the server waits whether another key follows. Completion is asked for behind `[[` while the digest changes. The first keys, which the JVM
runs slowly, are not counted: --warm. It needs Python 3.9 and /proc.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import corpus
import measured

LONGEST = 300


class Editor:
    def __init__(self, site):
        self.process = subprocess.Popen([measured.launcher(), "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0
        self.answers, self.told, self.news = {}, {}, threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()
        self.ask("initialize", {"processId": None, "rootUri": site.as_uri(), "capabilities": {}})
        self.tell("initialized", {})

    def listen(self):
        out = self.process.stdout
        while True:
            length = 0
            while (line := out.readline().strip()):
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            if not length:
                return
            message = json.loads(out.read(length))
            with self.news:
                if "id" in message and "method" not in message:
                    self.answers[message["id"]] = message.get("result")
                elif message.get("method") == "textDocument/publishDiagnostics":
                    self.told[message["params"]["uri"]] = [d["code"] for d in message["params"]["diagnostics"]]
                self.news.notify_all()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode("utf-8")
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.number += 1
        number = self.number
        self.send({"id": number, "method": method, "params": params})
        self.until(lambda: number in self.answers, method)
        return self.answers.pop(number)

    def until(self, true, what):
        with self.news:
            if not self.news.wait_for(true, LONGEST):
                raise SystemExit(f"no answer to {what}")

    def cpu(self):
        fields = pathlib.Path("/proc", str(self.process.pid), "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") * 1000

    def memory(self, name):
        lines = pathlib.Path("/proc", str(self.process.pid), "status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))

    def end(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.wait()


class Spent:
    """Milliseconds by the clock and of all processors, of the same thing many times over."""

    def __init__(self, editor):
        self.editor, self.clock, self.cpu = editor, [], []

    def on(self, work):
        start, before = time.monotonic(), self.editor.cpu()
        work()
        self.clock.append((time.monotonic() - start) * 1000)
        self.cpu.append(self.editor.cpu() - before)

    def row(self, name):
        # The clock of /proc has steps of 10 ms: of one key it says little, of all of them enough.
        return (f"| {name} | {len(self.clock)} | {statistics.median(self.clock):.0f} | {percentile(self.clock, 95):.0f} | {max(self.clock):.0f} "
                f"| {statistics.mean(self.cpu):.0f} |")


def percentile(found, share):
    """The nearest rank."""
    return sorted(found)[max(0, -(-len(found) * share // 100) - 1)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, help="digests")
    parser.add_argument("--debates", type=int, default=200)
    parser.add_argument("--edits", type=int, default=30, help="turns: two keys in a digest, two in a claim file, one completion")
    parser.add_argument("--warm", type=int, default=10, help="turns before these, which do not count")
    parser.add_argument("--whole", action="store_true", help="also how long it takes to look at all pages, which a first time is long")
    parser.add_argument("--into", help="the page with the table")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder, "site").resolve()
        corpus.for_moot(given.count, site, claims=True)
        for number in range(given.debates):
            corpus.put(site / "claims" / f"d{number:04}.yaml", corpus.debate(number))
        rows = measure(site, given.warm, given.edits, given.whole)
    text = "\n".join(["| | n | ms, median | ms, 95 of 100 | ms, longest | processor ms, mean |", "|---|--:|--:|--:|--:|--:|", *rows]) + "\n"
    print(text)
    if given.into:
        measured.into(given.into, f"lsp {given.count} {given.debates}", text)


def measure(site, warm, edits, looks):
    editor = Editor(site)
    post = sorted((site / "posts").iterdir())[0]
    uri, body = post.as_uri(), post.read_text(encoding="utf-8")
    claims = site / "claims" / "d0000.yaml"
    version = 1

    def change(file, text):
        nonlocal version
        version += 1
        editor.tell("textDocument/didChange", {"textDocument": {"uri": file, "version": version}, "contentChanges": [{"text": text}]})

    def mistake(file, text, code, where):
        def run():
            change(file, text)
            editor.until(lambda: code in editor.told.get(where, []), code)
        return run

    def mended(file, text, code, where):
        def run():
            change(file, text)
            editor.until(lambda: code not in editor.told.get(where, []), code)
        return run

    def whole():
        editor.ask("workspace/executeCommand", {"command": "moot.check", "arguments": [uri]})

    wrong = body + "\n[[nothing-there]]\n"

    def first():
        editor.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": wrong}})
        editor.until(lambda: "link/unknown-claim" in editor.told.get(uri, []), "the first key")
    opening = Spent(editor)
    opening.on(first)
    rows = [opening.row("first told, from opening")]
    if looks:
        once = Spent(editor)
        once.on(whole)
        rows.append(once.row("all pages looked at the first time"))
    text = claims.read_text(encoding="utf-8")
    editor.tell("textDocument/didOpen", {"textDocument": {"uri": claims.as_uri(), "languageId": "yaml", "version": 1, "text": text}})
    broken = text.replace("for: c00", "for: nope", 1)
    for turn in range(warm + edits):
        if turn in (0, warm):
            of_post, of_claims, complete = Spent(editor), Spent(editor), Spent(editor)
        words = body + f"\nA word more, {turn}.\n"
        of_post.on(mended(uri, words, "link/unknown-claim", uri))
        of_post.on(mistake(uri, words + "\n[[nothing-there]]\n", "link/unknown-claim", uri))
        typed = words + "\nSee [[c0"
        change(uri, typed)
        place = {"line": typed.count("\n"), "character": len(typed.rpartition("\n")[2])}
        complete.on(lambda: editor.ask("textDocument/completion", {"textDocument": {"uri": uri}, "position": place}))
        of_claims.on(mistake(claims.as_uri(), broken, "link/unknown-claim", claims.as_uri()))
        of_claims.on(mended(claims.as_uri(), text, "link/unknown-claim", claims.as_uri()))
        mistake(uri, words + "\n[[nothing-there]]\n", "link/unknown-claim", uri)()
    rows += [of_post.row("a key in a digest, until it is told"), of_claims.row("a key in a claim file, until it is told"),
             complete.row("what may be typed next")]
    if looks:
        again = Spent(editor)
        again.on(whole)
        rows.append(again.row("all pages looked at once more"))
    rows.append(f"| memory MiB, then and at most | | {editor.memory('VmRSS'):.0f} | | {editor.memory('VmHWM'):.0f} | |")
    editor.end()
    return rows


if __name__ == "__main__":
    main()
