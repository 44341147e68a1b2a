package dev.moot.engine.roster;

import java.util.List;

/**
 * What a plugin adds of one kind.
 *
 * @param kind the kind
 * @param count how many there are
 * @param names what they are called, where they have names
 */
public record Addition(AdditionKind kind, int count, List<String> names) {

  public Addition {
    names = List.copyOf(names);
  }
}
