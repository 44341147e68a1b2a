package dev.moot.api.model;

/**
 * A term of the site's one taxonomy.
 *
 * @param name as writers type it
 */
public record Tag(String name) implements Comparable<Tag> {

  public String slug() {
    return Slug.of(name);
  }

  public Permalink permalink() {
    return Permalink.page("tags", slug());
  }

  @Override
  public int compareTo(Tag other) {
    return slug().compareTo(other.slug());
  }
}
