package dev.moot.engine.scaffold;

import dev.moot.api.model.Slug;

/** An id made of a title: as many of its words as make a handy name. */
public final class ShortSlug {

  private static final int LONGEST = 40;

  private ShortSlug() {}

  /** The slug of {@code title}, cut after its last whole word within 40 characters. */
  public static String of(String title) {
    String slug = Slug.of(title);
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end > 0 ? end : LONGEST);
  }
}
