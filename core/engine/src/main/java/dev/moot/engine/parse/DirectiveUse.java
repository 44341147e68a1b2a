package dev.moot.engine.parse;

import java.util.List;

/**
 * A directive of a post.
 *
 * @param name what it is called
 * @param attributes what stands in its braces, in order
 * @param around the directives it stands in, innermost first, by their numbers in the post
 */
public record DirectiveUse(NameUse name, List<Attribute> attributes, List<Integer> around) {

  /**
   * One {@code key=value}.
   *
   * @param key as written
   * @param value as written, quotes removed
   */
  public record Attribute(String key, NameUse value) {}

  public DirectiveUse {
    attributes = List.copyOf(attributes);
    around = List.copyOf(around);
  }
}
