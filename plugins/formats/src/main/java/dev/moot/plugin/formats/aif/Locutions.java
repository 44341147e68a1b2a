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

/** Who said what: the words of locutions, each with its speaker. */
final class Locutions {

  /** What somebody does who says that a claim holds. */
  static final String ASSERTING = "Asserting";

  /** What AIFdb calls an act of which it is not said what is done by it. */
  static final String SPEAKING = "Default Illocuting";

  private static final Set<String> ACTS = Set.of(ASSERTING, SPEAKING);
  private static final String TEXT = "text";

  private final NodeSet set;
  private final Drafting draft;
  private final Optional<String> file;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> guessed = new LinkedHashSet<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param file the text that all of it is from, if the writer has it
   */
  Locutions(NodeSet set, Drafting draft, Optional<String> file) {
    this.set = set;
    this.draft = draft;
    this.file = file;
  }

  /** Whether who does {@code act} asserts something, or says something that is not told apart. */
  static boolean isSaying(AifNode act) {
    return act.type().equals("YA") && ACTS.contains(act.text());
  }

  /** The words of {@code node}; empty if it is no locution, or says nothing. */
  Optional<DraftQuote> quote(AifNode node) {
    if (!node.type().equals("L")) {
      return Optional.empty();
    }
    Speakers.Said said = set.speakers().said(node);
    if (said.words().isEmpty()) {
      draft.remark("", node.name() + " has no words: left out");
      return Optional.empty();
    }
    said.name().ifPresent(people::add);
    if (said.guessed()) {
      said.name().ifPresent(guessed::add);
    }
    used.add(node.id());
    return Optional.of(new DraftQuote(said.name(), Optional.of(TEXT), said.words()));
  }

  /** Has the draft name the people and the text that were met. */
  void declare() {
    people.forEach(p -> draft.participants().add(DraftParticipant.of(p, p)));
    if (!guessed.isEmpty()) {
      draft.note(
          "who speaks is not said beside some locutions, and was taken from how they begin: "
              + String.join(", ", guessed));
    }
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
