package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A value that begins with a character that has a meaning there. */
final class FirstCharacter implements Cause {

  private static final String NEVER = "@`%&*!]},|";
  private static final String BEFORE_A_BLANK = "-?";

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    String text = trouble.text();
    List<Entry> suspects = trouble.suspects();
    for (Entry entry : suspects.subList(Math.max(0, suspects.size() - 2), suspects.size())) {
      char c = Characters.at(text, entry.value());
      boolean arrow = entry.kind() == Entry.Kind.BLOCK && !Blocks.isHeader(text, entry.value());
      boolean refused =
          arrow
              || NEVER.indexOf(c) >= 0
              || (BEFORE_A_BLANK.indexOf(c) >= 0 && Characters.isGap(text, entry.value() + 1));
      if (refused
          && (arrow || entry.kind() == Entry.Kind.PLAIN)
          && entry.value() <= trouble.at()
          && !Lists.isBullet(text, entry)) {
        return Optional.of(refused(text, entry.value(), end(text, entry)));
      }
    }
    return Optional.empty();
  }

  private static int end(String text, Entry entry) {
    return Span.lineEnd(text, entry.value());
  }

  static Mistake refused(String text, int start, int end) {
    char c = text.charAt(start);
    String said = BEFORE_A_BLANK.indexOf(c) >= 0 ? c + " " : String.valueOf(c);
    String shown = c == '`' ? "a backtick" : "`" + said + "`";
    return new Mistake(
        new Span(start, end), "a value cannot begin with " + shown, "put the value in quotes");
  }
}
