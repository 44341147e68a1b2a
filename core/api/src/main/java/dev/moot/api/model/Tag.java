package dev.moot.api.model;

/**
 * A term of the site's one taxonomy. Two that are written differently are two, in the order of
 * their slugs; if they have one slug, they collide.
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
    int bySlug = slug().compareTo(other.slug());
    return bySlug != 0 ? bySlug : name.compareTo(other.name);
  }
}
