"""The same digests for Moot and for Hugo, of the same number always the same.

A digest has about 500 words: headings, lists, a quote, two notes, links, every fifth a table and every tenth code. With claims, Moot gets a
debate of 25 claims for every fifty digests and three links to claims in each; Hugo has nothing like it, so that its input stays as it is.
"""
import datetime
import pathlib
import random

TAGS = [f"{a}-{b}" for a in ("open", "public", "local", "shared", "fair") for b in (
    "energy", "schools", "health", "housing", "trade", "courts", "media", "farming", "water", "sport")]
WHO = ["the chair", "the first bench", "the floor", "a witness", "the panel", "the reply", "the second speaker", "the last word"]
WHAT = ["the cost to households", "public trust", "the base rate", "a fair hearing", "the long run", "the weakest link",
        "the margin of error", "consumer choice", "the state of the evidence", "what was promised"]
WHENCE = ["a survey of 2019", "two pilots", "the audit office", "the court files", "the census", "a trial of 34", "an older review"]
SENTENCES = [
    "{Who} opened with {what}, and had **{n} answers** from {whence} to show for it, of which a third were asked for twice.",
    "In reply {who} wanted to know whether {what} is the same thing as {what2}, however often the two are named in one breath.",
    "The number that was heard most often, {n} per cent, comes from {whence} and is *weaker* than it looks from a distance.",
    "Nobody doubted `n = {n}`; the doubt was about {what} and about what \"most people\" is supposed to mean here.",
    "What {who} left out is [the wording of the motion](https://example.org/motions/{n}), on which rather a lot depends.",
    "On {what} the two sides came {m} points closer... which {who} called progress and {who2} called rounding.",
    "{Who} granted the point on {what}, pressed harder on {what2}, and then -- to some surprise -- cited {whence}.",
    "It would be easy to call all of this noise, but {what} turns on it, as {whence} shows for {m} years in a row.",
]
PER_DEBATE, CLAIMS = 50, 25


class Digest:
    def __init__(self, number):
        self.number = number
        self.chance = random.Random(f"digest {number}")
        self.day = datetime.date(2010, 1, 1) + datetime.timedelta(days=number % 5000)
        self.tags = self.chance.sample(TAGS, 3)
        self.title = f"Does {self.chance.choice(WHAT)} decide? Round {number}"
        self.name = f"digest-{number:06}"
        self.body = self.written()

    def sentence(self):
        who, who2 = self.chance.sample(WHO, 2)
        what, what2 = self.chance.sample(WHAT, 2)
        return self.chance.choice(SENTENCES).format(
            Who=who.capitalize(), who=who, who2=who2, what=what, what2=what2, whence=self.chance.choice(WHENCE),
            n=self.chance.randint(11, 98), m=self.chance.randint(2, 9))

    def paragraph(self, count, note=""):
        return " ".join(self.sentence() for _ in range(count)) + note

    def written(self):
        parts = [self.paragraph(3, "[^1]")]
        for heading in ("The motion", "What speaks for it", "What speaks against it", "What was granted"):
            parts += [f"## {heading}", self.paragraph(3), "\n".join(f"- **{self.chance.choice(WHAT)}**: {self.sentence()}" for _ in range(3))]
        parts += ["> " + self.paragraph(2)]
        if self.number % 5 == 0:
            parts += ["\n".join(["| Claim | Score |", "|:--|--:|"] + [f"| {self.chance.choice(WHAT)} | {self.chance.randint(1, 99)} |" for _ in range(5)])]
        if self.number % 10 == 0:
            parts += ["```python\nfor claim in digest.claims[:%d]:\n    print(claim.id, round(claim.score, 2))\n```" % self.number]
        parts += [self.paragraph(2, f"[^2] More on [{self.tags[0]}](/tags/{self.tags[0]}/).")]
        return "\n\n".join(parts + [f"[^1]: {self.sentence()}", f"[^2]: {self.sentence()}"]) + "\n"


def debate(number):
    chance = random.Random(f"debate {number}")
    lines = ["schema: claims/1", f"debate: d{number:04}", f"title: Debate {number}", "root: c00",
             "participants:", "  left: {name: Left speaker}", "  right: {name: Right speaker}", "claims:"]
    for claim in range(CLAIMS):
        lines += [f"  c{claim:02}:", f"    text: Statement {claim} of debate {number} holds in most cases that matter here.", "    stances:"]
        lines += [f"      {who}: {{credence: {chance.randint(5, 95) / 100}, estimated: true}}" for who in ("left", "right")]
        lines += [f"    evidence: [{{title: Source {claim}, url: \"https://example.org/{number}/{claim}\"}}]"]
    lines += ["relations:"]
    for claim in range(1, CLAIMS):
        lines += [f"  - {{id: r{claim}, type: {chance.choice(['support', 'attack'])}, premises: [c{claim:02}], target: c{chance.randrange(claim):02}}}"]
    lines += ["cruxes:", "  - {claim: c01, for: c00, declared_by: left}", "  - {claim: c02, for: c00, declared_by: right}"]
    return "\n".join(lines) + "\n"


def put(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def for_hugo(count, folder):
    for digest in map(Digest, range(1, count + 1)):
        put(pathlib.Path(folder, "content", "posts", digest.name + ".md"),
            f"---\ntitle: \"{digest.title}\"\ndate: {digest.day}\ntags: [{', '.join(digest.tags)}]\n---\n\n{digest.body}")


def for_moot(count, folder, claims=False, config=""):
    folder = pathlib.Path(folder)
    put(folder / "moot.yaml", "title: Debates\nurl: https://example.org/debates/\nignore: [claims/one-sided-crux]\n" + config)
    for number in range((count + PER_DEBATE - 1) // PER_DEBATE if claims else 0):
        put(folder / "claims" / f"d{number:04}.yaml", debate(number))
    for digest in map(Digest, range(1, count + 1)):
        about = chance = ""
        if claims:
            number, chance = (digest.number - 1) // PER_DEBATE, random.Random(f"links {digest.number}")
            about = f"debates: [d{number:04}]\n"
            a, b, c = (f"c{chance.randrange(CLAIMS):02}" for _ in range(3))
            chance = f"\nThis turns on [[{a}]], on [what they grant](claim:d{number:04}/{b}) and on [[{c}|the last step]].\n"
        put(folder / "posts" / (digest.name + ".md"),
            f"---\ntitle: \"{digest.title}\"\ndate: {digest.day}\ntags: [{', '.join(digest.tags)}]\n{about}---\n\n{digest.body}{chance}")
