package dev.moot.browser;

import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * A debate of 66 claims among 25 people with long names, and a post of 9,000 words on it. The words
 * are picked by a number that is always the same.
 */
final class LongDebate {

  private static final int CLAIMS = 66;
  private static final int PEOPLE = 25;
  private static final String[] WORDS =
      ("council river permit bridge water price budget study road school evidence tenant rent"
              + " landlord vote market repair cost winter supply report survey neighbour street"
              + " bicycle traffic noise harbour ferry timber grain policy deadline inspector safety"
              + " contract delay risk benefit measure outcome trial sample committee subsidy housing"
              + " density zoning parking shade garden library")
          .split(" ");
  private static final String[] FIRST =
      "Bartholomew Wilhelmina Konstantinos Anneliese Maximilian Gwendolyn Theodora".split(" ");
  private static final String[] LAST =
      "Featherstonehaugh-Montgomery Papadimitriou-Lindqvist Wolfeschlegelsteinhausen".split(" ");
  private static final String[] STANCES = {
    "accept, credence: .9", "lean-accept", "unsure", "lean-reject", "reject, credence: .1"
  };

  private final Random random = new Random(7);
  private final StringBuilder out = new StringBuilder();

  private LongDebate() {}

  /** Writes the site into {@code folder}. */
  static Path site(Path folder) throws IOException {
    LongDebate made = new LongDebate();
    Folder.write(
        folder,
        "moot.yaml",
        "title: The Long Table\ndescription: Long debates\nlanguage: en\nurl: https://example.org/\n"
            + "fairness-page: true\nignore: [claims/isolated, claims/unsourced]\n");
    Folder.write(folder, "claims/rent.yaml", made.debate());
    Folder.write(folder, "posts/rent.md", made.post());
    return folder;
  }

  private String debate() {
    line("schema: claims/1\ndebate: rent\nroot: c1");
    line("title: Should the city cap rents in every district for ten years, whatever is empty?");
    line("participants:");
    for (int i = 1; i <= PEOPLE; i++) {
      String name = FIRST[i % FIRST.length] + " " + LAST[i % LAST.length] + " the " + i + "th";
      line("  p" + i + ": {name: \"" + name + "\", note: \"" + sentence(6) + "\"}");
    }
    line("claims:");
    for (int i = 1; i <= CLAIMS; i++) {
      claim(i);
    }
    line("cruxes:");
    for (int i = 0; i < 8; i++) {
      String pair = "p" + (i + 1) + ", p" + (i + 9);
      line("  - claim: c" + (2 + i * 7) + "\n    for: c1\n    participants: [" + pair + "]");
      line("    declared_by: p" + (i + 1) + "\n    question: \"" + sentence(9) + "\"");
      line("    if_true: \"" + sentence(14) + "\"\n    if_false: \"" + sentence(14) + "\"");
      line("    settled_by: \"" + sentence(12) + "\"");
    }
    line("expectations:");
    for (int i = 1; i <= 12; i++) {
      line("  - by: p" + i + "\n    on: c" + i * 5 + "\n    if: \"" + sentence(12) + "\"");
      line("    direction: " + (i % 2 == 0 ? "up" : "down"));
    }
    return taken();
  }

  private void claim(int i) {
    line("  c" + i + ":\n    text: \"" + sentence(i == 2 ? 45 : 9 + random.nextInt(13)) + "\"");
    if (i > 1) {
      int from = Math.max(1, i / 4);
      int target = from + random.nextInt(Math.max(1, i / 2 - from + 1));
      line("    " + (random.nextBoolean() ? "supports" : "attacks") + ": [c" + target + "]");
    }
    line("    stances:");
    int people = i < 3 ? PEOPLE : 1 + random.nextInt(9);
    for (int p = 1; p <= people; p++) {
      String stance = STANCES[random.nextInt(STANCES.length)];
      String how = random.nextBoolean() ? ", estimated: true" : "";
      String note = random.nextBoolean() ? ", note: \"" + sentence(12) + "\"" : "";
      line("      p" + p + ": {stance: " + stance + how + note + "}");
    }
  }

  private String post() {
    line("---\ntitle: Fourteen sessions on the cap, and what they came to\ndate: 2026-11-20");
    line("summary: Twenty-five speakers and one question that nobody put.\ntags: [city, rents]");
    line("debates: [rent]\n---\n\n:::in-short\n\n- " + sentence(25) + "\n- " + sentence(25));
    line("\n:::\n\n:::stances{debate=rent}\n:::");
    int notes = 0;
    for (int section = 1; section <= 16; section++) {
      line("\n## " + sentence(5));
      for (int i = 0; i < 6; i++) {
        String claim = " [The " + sentence(4) + "](claim:c" + (1 + random.nextInt(CLAIMS)) + ")";
        String words = "\n" + sentence(30) + " " + sentence(20) + " " + sentence(40);
        line(words + claim + " matters." + (i % 2 == 0 ? "[^n" + ++notes + "]" : ""));
      }
      if (section % 3 == 0) {
        line("\n:::aside[" + sentence(6) + "]{kind=evidence}\n\n" + sentence(80) + "\n\n:::");
      } else if (section % 4 == 0) {
        line("\n| a | b | c | d | e | f |" + "\n|---|---|---|---|---|---|");
        line(("| " + sentence(3) + " ").repeat(6) + "|");
      } else if (section % 5 == 0) {
        line("\n```python\ndef long_name(" + "another_argument, ".repeat(8) + "last): pass\n```");
      }
    }
    line("\n:::expectations{debate=rent}\n:::\n\n:::crux-summary{debate=rent}\n:::");
    line("\n:::argument-map{debate=rent}\n:::");
    for (int i = 1; i <= notes; i++) {
      line("\n[^n" + i + "]: " + sentence(10 + i));
    }
    return taken();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private String taken() {
    String text = out.toString();
    out.setLength(0);
    return text;
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder("Every");
    for (int i = 1; i < words; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }
}
