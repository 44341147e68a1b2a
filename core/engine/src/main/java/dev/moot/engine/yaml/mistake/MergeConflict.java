package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markers that git left. */
final class MergeConflict implements Cause {

  private static final Pattern MARKER =
      Pattern.compile("(?:<{7}|>{7}|\\|{7})(?= |\\R|\\z)|={7}(?=\\R|\\z)");

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    Matcher marker = MARKER.matcher(trouble.text());
    while (marker.find()) {
      if (Span.lineStart(trouble.text(), marker.start()) == marker.start()) {
        return Optional.of(
            new Mistake(
                new Span(marker.start(), marker.end()),
                "a merge conflict was left here",
                "keep one of the two versions, and delete the lines with the markers"));
      }
    }
    return Optional.empty();
  }
}
