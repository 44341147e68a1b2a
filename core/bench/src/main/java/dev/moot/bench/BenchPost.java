package dev.moot.bench;

import java.time.LocalDate;
import java.util.List;

/** A digest of about 600 words: headings, lists, a quote, notes, now and then a table or code. */
final class BenchPost {

  private static final List<String> TAGS =
      List.of("energy", "schools", "health", "housing", "trade", "courts", "media", "farming");

  private final int number;
  private final Phrases phrases;

  BenchPost(int number) {
    this.number = number;
    this.phrases = new Phrases(number);
  }

  String path() {
    return "posts/digest-%05d.md".formatted(number);
  }

  /**
   * Its file.
   *
   * @param debate the debate that it is about
   */
  String text(int debate) {
    StringBuilder text = new StringBuilder(frontMatter(debate));
    text.append(phrases.paragraph(3)).append("[^1]\n");
    for (String heading : List.of("The motion", "For it", "Against it", "What was granted")) {
      text.append("\n## " + heading + "\n\n" + phrases.paragraph(3) + "\n\n");
      for (int i = 0; i < 3; i++) {
        text.append("- **" + phrases.topic() + "** " + phrases.sentence() + "\n");
      }
      text.append("\n> " + phrases.sentence() + "\n");
    }
    if (number % 5 == 0) {
      text.append("\n| Claim | Score |\n|:--|--:|\n");
      for (int i = 0; i < 5; i++) {
        text.append("| " + phrases.topic() + " | " + phrases.below(100) + " |\n");
      }
    }
    if (number % 10 == 0) {
      text.append("\n```python\nfor claim in digest[:" + number + "]:\n    print(claim)\n```\n");
    }
    text.append(claims(debate));
    return text.append("\n[^1]: " + phrases.sentence() + "\n").toString();
  }

  private String frontMatter(int debate) {
    return "---\ntitle: \"Should %s decide? Round %d\"\ndate: %s\ntags: [%s, %s]\ndebates: [%s]\n---\n\n"
        .formatted(
            phrases.topic(),
            number,
            LocalDate.of(2012, 1, 1).plusDays(number % 5000),
            phrases.of(TAGS),
            "more",
            BenchDebate.id(debate));
  }

  private String claims(int debate) {
    int one = phrases.below(BenchDebate.CLAIMS);
    int other = phrases.below(BenchDebate.CLAIMS);
    return "\nThis turns on [[c%02d]] and on [what they grant](claim:%s/c%02d).\n"
        .formatted(one, BenchDebate.id(debate), other);
  }
}
