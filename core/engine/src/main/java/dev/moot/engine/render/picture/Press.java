package dev.moot.engine.render.picture;

import java.util.List;

/** The type that pictures are set in. Any number of threads may share one. */
public final class Press {

  private final Letters letters = Letters.read();
  private final List<Type> titles = List.of(type(76), type(64), type(54), type(46), type(40));
  private final Type small = type(34);

  private Type type(int size) {
    return new Type(letters, size);
  }

  /** For titles, the largest first. */
  List<Type> titles() {
    return titles;
  }

  /** For what stands above and below. */
  Type small() {
    return small;
  }

  /** Whether all of {@code text} can be set. */
  boolean has(String text) {
    return letters.has(text);
  }
}
