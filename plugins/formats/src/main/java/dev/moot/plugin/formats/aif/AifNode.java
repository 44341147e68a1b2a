package dev.moot.plugin.formats.aif;

import java.util.Optional;

/**
 * A node of a set.
 *
 * @param id its id
 * @param type {@code I}, {@code RA}, {@code CA}, {@code MA}, {@code L}, {@code YA}, {@code TA} ...
 * @param text its words; empty where there are none
 * @param scheme the scheme of a step, unless it is the usual one
 */
record AifNode(String id, String type, String text, Optional<String> scheme) {

  /** What messages call it. */
  String name() {
    return type + "-node " + id;
  }

  /** Whether it is a step between claims. */
  boolean isStep() {
    return type.equals("RA") || type.equals("CA") || type.equals("MA");
  }
}
