package dev.moot.api.model;

import java.util.Locale;

/** A value from a closed list, with the word that writers use for it. */
public interface Keyword {

  /** The constant as written in Java, which every enum has. */
  String name();

  /**
   * As written in YAML, in message keys and in HTML attributes: {@code LEAN_ACCEPT} is {@code
   * lean-accept}.
   */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
