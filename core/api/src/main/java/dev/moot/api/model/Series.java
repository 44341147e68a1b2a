package dev.moot.api.model;

/**
 * Posts that belong together and are read in an order. Two that are written differently are two, in
 * the order of their slugs; if they have one slug, they collide.
 *
 * @param name as writers type it
 */
public record Series(String name) implements Comparable<Series> {

  public Permalink permalink() {
    return Permalink.page("series", Slug.of(name));
  }

  @Override
  public int compareTo(Series other) {
    int byPath = permalink().compareTo(other.permalink());
    return byPath != 0 ? byPath : name.compareTo(other.name);
  }
}
