"""Kinds of edits of a site that corpus.py made, each of one thing."""
import re


class Edits:
    def __init__(self, site, claims):
        self.site, self.claims = site, claims
        posts = sorted((site / "posts").iterdir())
        self.post = posts[len(posts) // 2]
        self.times = 0

    def change(self, path, pattern, by):
        file = self.site / path
        old = file.read_text(encoding="utf-8")
        new = re.sub(pattern, by, old, count=1, flags=re.M)
        assert old != new, f"{pattern} is nowhere in {file}"
        file.write_text(new, encoding="utf-8")

    def write(self, path, text):
        file = self.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def body(self):
        self.times += 1
        self.change(self.post, r"\Z", f"\nOne more sentence, the {self.times}th.\n")

    def kinds(self):
        """The other kinds by name, to be made in this order."""
        post = self.post
        kinds = {
            "title": lambda: self.change(post, r"^title: .*$", "title: Quite another title"),
            "tag": lambda: self.change(post, r"^tags: \[", "tags: [fresh, "),
            "date": lambda: self.change(post, r"^date: .*$", "date: 2009-03-04"),
            "new post": lambda: self.write("posts/a-new-one.md", "---\ntitle: New\ndate: 2024-01-02\nsummary: New.\n---\n\nText.\n"),
            "renamed post": lambda: (self.site / "posts/a-new-one.md").rename(self.site / "posts/z-new-one.md"),
            "deleted post": lambda: (self.site / "posts/z-new-one.md").unlink(),
            "asset": lambda: self.write("assets/note.txt", "A note.\n"),
            "title of the site": lambda: self.change("moot.yaml", r"^title: .*$", "title: Other debates"),
            "language": lambda: self.write("moot.yaml", (self.site / "moot.yaml").read_text() + "language: de\n"),
            "head of each page": lambda: self.write("theme/partials/head-extra.ftlh", "<meta name=\"x\" content=\"1\">\n"),
            "message": lambda: self.write("theme/messages/en.properties", "nav.tags = Words\n"),
        }
        if self.claims:
            kinds |= {
                "text of a claim": lambda: self.change("claims/d0000.yaml", r"^(    text: ).*$", r"\1Put in quite other words."),
                "stance": lambda: self.change("claims/d0000.yaml", r"left: \{credence: [0-9.]+", "left: {credence: 0.5"),
                "title of a debate": lambda: self.change("claims/d0000.yaml", r"^title: .*$", "title: Another debate"),
                "relation": lambda: self.change("claims/d0000.yaml", r"type: support", "type: attack"),
            }
        return kinds
