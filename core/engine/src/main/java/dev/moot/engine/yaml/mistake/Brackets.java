package dev.moot.engine.yaml.mistake;

import java.util.Optional;

/** A list or mapping in brackets. */
final class Brackets implements Cause {

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    for (Entry entry : trouble.suspects()) {
      if (entry.kind() == Entry.Kind.FLOW) {
        Optional<Mistake> found = of(trouble.text(), entry);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Mistake> of(String text, Entry entry) {
    Flow flow = Flow.of(text, entry.value(), Math.max(0, entry.base()));
    if (flow.mistake().isPresent() || !flow.closed()) {
      return flow.mistake();
    }
    int next = Characters.skipBlanks(text, flow.end());
    char c = Characters.at(text, next);
    if (Characters.isBreak(c) || (c == '#' && next > flow.end())) {
      return Optional.empty();
    }
    if (c == ']' || c == '}') {
      return Optional.of(Mistake.at(next, "this `" + c + "` closes nothing", "take it out"));
    }
    return Optional.of(Quotes.textAfter(text, next, "`" + text.charAt(flow.end() - 1) + "`"));
  }
}
