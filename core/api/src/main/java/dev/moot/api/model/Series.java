package dev.moot.api.model;

/**
 * Posts that belong together and are read in an order. Series are in the order of their slugs; on a
 * linked site names that differ only in letter case, blanks or how letters are composed are one,
 * and no two series have one slug.
 *
 * @param name as the first file writes it
 * @param slug the last part of its path
 */
public record Series(String name, String slug) implements Comparable<Series> {

  /** A series as it is written, before it is known which others there are. */
  public Series(String name) {
    this(name, Slug.part(name));
  }

  public Permalink permalink() {
    return Permalink.page("series", slug);
  }

  @Override
  public int compareTo(Series other) {
    int bySlug = slug.compareTo(other.slug);
    return bySlug != 0 ? bySlug : name.compareTo(other.name);
  }
}
