package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;

/** What a diagnostic says, no longer than somebody would read. */
final class Words {

  /** Letters of one message; those of ours have less than a quarter of them. */
  private static final int MOST = 2_000;

  private Words() {}

  /** {@code diagnostic} with what is too long cut, and how long it was. */
  static Diagnostic fitting(Diagnostic diagnostic) {
    return fits(diagnostic)
        ? diagnostic
        : new Diagnostic(
            diagnostic.rule(),
            diagnostic.severity(),
            diagnostic.location(),
            fitting(diagnostic.message()),
            diagnostic.hint().map(Words::fitting),
            diagnostic.related().stream()
                .map(r -> new RelatedPlace(r.location(), fitting(r.note())))
                .toList());
  }

  private static boolean fits(Diagnostic diagnostic) {
    return fits(diagnostic.message())
        && diagnostic.hint().filter(h -> !fits(h)).isEmpty()
        && diagnostic.related().stream().allMatch(r -> fits(r.note()));
  }

  private static boolean fits(String text) {
    return text.length() <= MOST;
  }

  private static String fitting(String text) {
    if (fits(text)) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return text.substring(0, end) + "… (" + text.length() + " letters)";
  }
}
