package dev.moot.engine.review;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Stance;
import dev.moot.engine.link.quote.DebateQuote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a claim file quotes of whom. */
final class Quotations {

  private final Map<String, Set<String>> quotes = new HashMap<>();

  Quotations(Debate debate) {
    for (DebateQuote said : DebateQuote.of(debate)) {
      said.by().ifPresent(by -> add(by, said.quote().exact()));
    }
    for (Stance stance : debate.stances()) {
      stance.history().forEach(v -> v.hedge().ifPresent(h -> add(stance.participant().local(), h)));
    }
  }

  private void add(String participant, String words) {
    quotes.computeIfAbsent(participant, p -> new HashSet<>()).add(words);
  }

  /** How many words of {@code participant} are quoted. */
  int wordsOf(String participant) {
    return quotes.getOrDefault(participant, Set.of()).stream().mapToInt(Quotations::words).sum();
  }

  /** Runs of anything but white space that hold a letter or a digit. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
      }
    }
    return words;
  }
}
