package dev.moot.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** A debate whose form is drawn from what a fuzzer gives: most of them could have been written. */
final class DrawnDebate {

  private static final List<String> PEOPLE = List.of("ada", "ben", "eva");
  private static final List<String> STANCES =
      List.of("accept", "reject", "undecided", "agnostic", "open");
  private static final List<String> NUMBERS = List.of("0", "1", "0.5", "0.001", "0.999", "1e-9");

  private final FuzzedDataProvider data;
  private final int claims;

  DrawnDebate(FuzzedDataProvider data) {
    this.data = data;
    this.claims = data.consumeInt(1, 9);
  }

  String yaml() {
    StringBuilder yaml =
        new StringBuilder(
            "schema: claims/1\ndebate: tea\ntitle: Tea?\nparticipants: {ada: {name: Ada}, ben:"
                + " {name: Ben}, eva: {name: Eva}}\n");
    if (data.consumeBoolean()) {
      yaml.append("root: ").append(claim()).append('\n');
    }
    yaml.append("claims:\n");
    for (int i = 0; i < claims; i++) {
      yaml.append("  c" + i + ": {text: Claim " + i + ".");
      stances(yaml);
      yaml.append("}\n");
    }
    relations(yaml);
    cruxes(yaml);
    expectations(yaml);
    return yaml.toString();
  }

  private void stances(StringBuilder yaml) {
    yaml.append(", stances: {");
    for (String person : PEOPLE) {
      if (data.consumeBoolean()) {
        yaml.append(person + ": {stance: " + data.pickValue(STANCES));
        if (data.consumeBoolean()) {
          yaml.append(", credence: " + data.pickValue(NUMBERS));
        }
        yaml.append("}, ");
      }
    }
    yaml.append("}");
  }

  private void relations(StringBuilder yaml) {
    yaml.append("relations:\n");
    int count = data.consumeInt(0, 14);
    for (int i = 0; i < count; i++) {
      yaml.append("  - {type: " + (data.consumeBoolean() ? "support" : "attack"));
      yaml.append(", premises: [" + claim() + (data.consumeBoolean() ? ", " + claim() : "") + "]");
      yaml.append(", target: " + claim());
      if (data.consumeBoolean()) {
        yaml.append(", by: " + data.pickValue(PEOPLE));
      }
      yaml.append("}\n");
    }
    if (count == 0) {
      yaml.setLength(yaml.length() - "relations:\n".length());
    }
  }

  private void cruxes(StringBuilder yaml) {
    int count = data.consumeInt(0, 4);
    for (int i = 0; i < count; i++) {
      yaml.append(i == 0 ? "cruxes:\n" : "");
      yaml.append("  - {claim: " + claim() + ", for: " + claim());
      yaml.append(", declared_by: " + data.pickValue(PEOPLE) + "}\n");
    }
  }

  private void expectations(StringBuilder yaml) {
    int count = data.consumeInt(0, 3);
    for (int i = 0; i < count; i++) {
      yaml.append(i == 0 ? "expectations:\n" : "");
      yaml.append("  - {by: " + data.pickValue(PEOPLE) + ", on: " + claim());
      yaml.append(", direction: " + (data.consumeBoolean() ? "up" : "down"));
      yaml.append(", if: It rains, to: " + data.pickValue(NUMBERS) + "}\n");
    }
  }

  private String claim() {
    return "c" + data.consumeInt(0, claims); // the last there is not
  }
}
