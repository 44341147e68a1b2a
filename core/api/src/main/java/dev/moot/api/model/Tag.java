package dev.moot.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A term of the site's one taxonomy, in the order of slugs. On a linked site names that differ only
 * in letter case, blanks or how letters are composed are one tag, and no two tags have one slug.
 *
 * @param name as the first file writes it
 * @param slug the last part of its path
 */
public record Tag(String name, String slug) implements Comparable<Tag> {

  /** A tag as it is written, before it is known which others there are. */
  public Tag(String name) {
    this(name, Slug.part(name));
  }

  public Permalink permalink() {
    return Permalink.page("tags", slug);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tag o && slug.equals(o.slug) && name.equals(o.name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + slug.hashCode();
  }

  @Override
  public int compareTo(Tag other) {
    int bySlug = slug.compareTo(other.slug);
    return bySlug != 0 ? bySlug : name.compareTo(other.name);
  }
}
