package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A line that is neither {@code key: value} nor an item. */
final class Bare implements Cause {

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    List<Entry> suspects = trouble.suspects();
    for (Entry entry : suspects) {
      if (entry.kind() == Entry.Kind.WORDS) {
        String text = trouble.text();
        boolean comment = text.startsWith("//", entry.content());
        return Optional.of(
            new Mistake(
                new Span(entry.content(), Span.lineEnd(text, entry.content())),
                "this line is neither `key: value` nor an item of a list",
                comment
                    ? "a comment begins with `#`: write `# ` in place of `//`"
                    : "write a key and a colon before it, or indent it more if it belongs to the"
                        + " value above"));
      }
    }
    return Optional.empty();
  }
}
