#!/usr/bin/env python3
"""What importing costs: a debate as large as Kialo's largest that was seen, and two node sets of AIF, a usual one and
one nearly as large as is read, made up here and the same each time. Prints processor seconds and the most memory.

  core/bench/compare/imports.py [--moot core/dist/target/moot/bin/moot]
"""

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import tempfile
import time

WORDS = "water bread tax school road light night house river law vote price work child city farm".split()


def sentence(dice, number):
    return " ".join(dice.choice(WORDS) for _ in range(dice.randint(6, 24))).capitalize() + f" {number}."


def kialo(dice, claims=839, repeated=126, links=498):
    """A tree, by the counts of the largest real export: some claims stand a second time as `-> See`."""
    children, parent, depth = {0: []}, {}, {0: 1}
    for claim in range(1, claims):
        # A child of a late claim now and then makes it deep.
        above = dice.choice(range(max(0, claim - 40), claim)) if dice.random() < 0.6 else dice.randrange(claim)
        while depth[above] >= 19:
            above = parent[above]
        parent[claim], depth[claim] = above, depth[above] + 1
        children.setdefault(above, []).append(claim)
        children[claim] = []
    numbers = {}
    stack = [(0, "1.")]
    lines = {}
    while stack:
        claim, number = stack.pop()
        numbers[claim] = number
        for i, child in enumerate(children[claim], 1):
            stack.append((child, f"{number}{i}."))
    sees = []
    while len(sees) < repeated:
        under, meant = dice.randrange(claims), dice.randrange(1, claims)
        if meant in children[under] or numbers[under].startswith(numbers[meant]) or parent[meant] == under:
            continue
        children[under].append(meant)
        sees.append((f"{numbers[under]}{len(children[under])}.", meant))
    linked = set(dice.sample(range(claims), links))
    for claim, number in numbers.items():
        side = "" if claim == 0 else dice.choice(["Pro: ", "Con: "])
        link = f" [a source](https://example.org/{claim})" if claim in linked else ""
        lines[number] = f"{number} {side}{sentence(dice, claim)}{link}"
    for number, meant in sees:
        lines[number] = f"{number} {dice.choice(['Pro', 'Con'])}: -> See {numbers[meant]}"
    order = sorted(lines, key=lambda n: [int(p) for p in n.split(".")[:-1]])
    return "Discussion Title: A large debate\n\n" + "\n".join(lines[n] for n in order) + "\n"


def node_set(dice, claims, first):
    """Claims of a dialogue, each asserted by somebody, with steps between them."""
    nodes, edges = [], []

    def node(kind, text):
        nodes.append({"nodeID": str(first + len(nodes)), "text": text, "type": kind, "timestamp": ""})
        return nodes[-1]["nodeID"]

    def edge(a, b):
        edges.append({"edgeID": str(len(edges)), "fromID": a, "toID": b, "formEdgeID": None})

    claimed = []
    for i in range(claims):
        claimed.append(node("I", sentence(dice, i)))
        said = node("L", f"Speaker {dice.randrange(6)} : {sentence(dice, i)}")
        act = node("YA", "Asserting")
        edge(said, act)
        edge(act, claimed[-1])
        if i and dice.random() < 0.4:
            step = node(dice.choice(["RA", "RA", "RA", "CA"]), "Default Inference")
            edge(claimed[-1], step)
            edge(step, dice.choice(claimed[:-1]))
    return json.dumps({"nodes": nodes, "edges": edges, "locutions": []}, indent=1)


def run(moot, *arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.time()
    done = subprocess.run(["/usr/bin/time", "-f", "%M", moot, *arguments], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr[-2000:])
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    most = int(done.stderr.strip().splitlines()[-1]) // 1024
    print(f"  {arguments[0]:<8} {used:6.2f} s of processor, {time.time() - began:6.2f} s, {most} MiB", flush=True)
    return used


def site(folder):
    os.makedirs(os.path.join(folder, "claims"))
    with open(os.path.join(folder, "moot.yaml"), "w", encoding="utf-8") as out:
        out.write("title: Imported\nignore: [claims/unsourced, claims/two-sentences, claims/isolated]\n")
    return folder


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--moot", default="core/dist/target/moot/bin/moot")
    options.add_argument("--keep", help="leave what was made in this folder")
    asked = options.parse_args()
    dice = random.Random(839)
    work = asked.keep or tempfile.mkdtemp()
    large = os.path.join(work, "large.txt")
    os.makedirs(work, exist_ok=True)
    with open(large, "w", encoding="utf-8") as out:
        out.write(kialo(dice))
    one = site(os.path.join(work, "kialo"))
    print("839 claims of Kialo, 126 of them a second time, 498 links")
    spent = run(asked.moot, "import", "kialo", large, one, "--debate", "large", "-q")
    spent += run(asked.moot, "check", one, "-q")
    spent += run(asked.moot, "build", one, "-q")
    print(f"  in all   {spent:6.2f} s of processor", flush=True)
    many = site(os.path.join(work, "aif"))
    for name, claims in (("usual", 16), ("largest", 11_000)):
        print(f"{claims} claims in a node set of AIF")
        path = os.path.join(work, name + ".json")
        with open(path, "w", encoding="utf-8") as out:
            out.write(node_set(dice, claims, 0))
        run(asked.moot, "import", "aif", path, many, "--debate", name, "-q")
    if not asked.keep:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
