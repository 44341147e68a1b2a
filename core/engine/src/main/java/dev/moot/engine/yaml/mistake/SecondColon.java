package dev.moot.engine.yaml.mistake;

import java.util.Optional;

/** A colon within a value that has no quotes. */
final class SecondColon implements Cause {

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    return trouble.entry().flatMap(e -> of(trouble.text(), e));
  }

  private static Optional<Mistake> of(String text, Entry entry) {
    if (entry.kind() != Entry.Kind.PLAIN || !entry.hasKey()) {
      return Optional.empty();
    }
    int colon = Characters.colon(text, entry.value(), entry.end());
    return colon < 0 ? Optional.empty() : Optional.of(at(colon));
  }

  static Mistake at(int colon) {
    return Mistake.at(
        colon,
        "a second `:` in a value that is not quoted",
        "put the whole value in quotes: `title: \"One: two\"`");
  }
}
