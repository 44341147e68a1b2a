package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key whose colon has no blank after it, or is no colon. */
final class MissingBlank implements Cause {

  private static final Pattern KEY =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*(?:(:)(?![\\s/])|([：﹕︓∶])| *(=)).*");

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    List<Entry> entries = trouble.entries();
    Optional<Mistake> found = Optional.empty();
    // The first line of those that the library ran together.
    for (int i = trouble.index(); i >= 0; i--) {
      Entry entry = entries.get(i);
      boolean bare = !entry.hasKey() && !entry.dashes().isEmpty();
      boolean suspect = entry.kind() == Entry.Kind.WORDS || (bare && i >= trouble.index() - 1);
      if (suspect) {
        Optional<Mistake> here =
            of(trouble.text(), entry.content(), Span.lineEnd(trouble.text(), entry.content()));
        found = here.isPresent() ? here : found;
      } else if (i < trouble.index()) {
        break;
      }
    }
    return found;
  }

  /** The mistake in the words from {@code start} to {@code end}, which are on one line. */
  static Optional<Mistake> of(String text, int start, int end) {
    Matcher key = KEY.matcher(text).region(start, end);
    if (!key.matches()) {
      return Optional.empty();
    }
    if (key.start(1) >= 0) {
      String name = text.substring(start, key.start(1));
      return Optional.of(
          Mistake.at(
              key.start(1),
              "there is no blank after this `:`",
              "write `" + name + ": ...`, with a blank"));
    }
    return Optional.of(
        key.start(2) >= 0
            ? Mistake.at(
                key.start(2),
                "`" + key.group(2) + "` is no colon of YAML",
                "write `: `, a plain colon and a blank")
            : Mistake.at(key.start(3), "`=` where YAML has `:`", "write `key: value`"));
  }
}
