package dev.moot.bench;

import java.util.List;

/**
 * A debate of 25 claims that bear on one another, with the stances of two people and two cruxes.
 */
final class BenchDebate {

  static final int CLAIMS = 25;

  private final int number;
  private final Phrases phrases;

  BenchDebate(int number) {
    this.number = number;
    this.phrases = new Phrases(-1L - number);
  }

  static String id(int number) {
    return "d%04d".formatted(number);
  }

  String path() {
    return "claims/" + id(number) + ".yaml";
  }

  String text() {
    StringBuilder yaml =
        new StringBuilder(
            """
            schema: claims/1
            debate: %s
            title: Debate %d
            root: c00
            participants:
              left: {name: Left speaker}
              right: {name: Right speaker}
            claims:
            """
                .formatted(id(number), number));
    for (int claim = 0; claim < CLAIMS; claim++) {
      yaml.append(
          """
            c%02d:
              text: Statement %d of debate %d holds in most cases, as far as %s goes.
              stances:
                left: {credence: 0.%02d, estimated: true}
                right: {credence: 0.%02d, estimated: true}
              evidence: [{title: Source %d, url: "https://example.org/%d/%d"}]
          """
              .formatted(
                  claim,
                  claim,
                  number,
                  phrases.topic(),
                  percent(),
                  percent(),
                  claim,
                  number,
                  claim));
    }
    yaml.append("relations:\n");
    for (int claim = 1; claim < CLAIMS; claim++) {
      yaml.append(
          "  - {id: r%d, type: %s, premises: [c%02d], target: c%02d}\n"
              .formatted(
                  claim, phrases.of(List.of("support", "attack")), claim, phrases.below(claim)));
    }
    return yaml.append(
            """
            cruxes:
              - {claim: c01, for: c00, declared_by: left}
              - {claim: c02, for: c00, declared_by: right}
            """)
        .toString();
  }

  private int percent() {
    return 5 + phrases.below(90);
  }
}
