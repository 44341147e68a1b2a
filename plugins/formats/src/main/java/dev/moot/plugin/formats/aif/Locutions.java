package dev.moot.plugin.formats.aif;

import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.draft.DraftQuote;
import dev.moot.api.draft.DraftSource;
import dev.moot.api.model.Source;
import dev.moot.plugin.formats.graph.Drafting;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who said what: nodes that read {@code Name : words}, or name nobody and have their speaker beside
 * the nodes.
 */
final class Locutions {

  private static final String TEXT = "text";

  /** What ends the name of a speaker. */
  static final Pattern COLON = Pattern.compile("\\s:(?:\\s|$)");

  private final NodeSet set;
  private final Drafting draft;
  private final Optional<String> file;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param file the text that all of it is from, if the writer has it
   */
  Locutions(NodeSet set, Drafting draft, Optional<String> file) {
    this.set = set;
    this.draft = draft;
    this.file = file;
  }

  /** Whether who does {@code act} asserts something. */
  static boolean isAsserting(AifNode act) {
    return act.type().equals("YA") && act.text().equals("Asserting");
  }

  /** The words of {@code node}; empty if it is no locution, or says nothing. */
  Optional<DraftQuote> quote(AifNode node) {
    if (!node.type().equals("L")) {
      return Optional.empty();
    }
    Matcher colon = COLON.matcher(node.text());
    boolean named = colon.find();
    String words = named ? node.text().substring(colon.end()).strip() : node.text();
    if (words.isEmpty()) {
      draft.remark("", node.name() + " has no words: left out");
      return Optional.empty();
    }
    Optional<String> by =
        (named
                ? Optional.of(node.text().substring(0, colon.start()))
                : Optional.ofNullable(set.speakers().get(node.id())))
            .map(name -> name.replaceAll("\\s+", " ").strip())
            .filter(name -> !name.isEmpty());
    by.ifPresent(people::add);
    used.add(node.id());
    return Optional.of(new DraftQuote(by, Optional.of(TEXT), words));
  }

  /** Has the draft name the people and the text that were met. */
  void declare() {
    people.forEach(p -> draft.participants().add(DraftParticipant.of(p, p)));
    if (!used.isEmpty()) {
      draft
          .sources()
          .add(
              new DraftSource(
                  TEXT,
                  "what was said",
                  Source.Kind.TRANSCRIPT,
                  Optional.empty(),
                  file,
                  Optional.empty(),
                  file.isPresent()));
    }
  }

  /** How many were taken. */
  int used() {
    return used.size();
  }
}
