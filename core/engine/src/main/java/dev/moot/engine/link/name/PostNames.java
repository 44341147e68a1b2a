package dev.moot.engine.link.name;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.SeriesPart;
import dev.moot.api.model.Tag;
import dev.moot.engine.parse.ParsedPost;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tags and series of posts, each with its one spelling and its own address. */
public final class PostNames {

  private final SharedNames tags;
  private final SharedNames series;

  /**
   * Reports each other spelling.
   *
   * @param posts the posts that are part of the site
   */
  public PostNames(List<ParsedPost> posts, Diagnostics diagnostics) {
    List<ParsedPost> sorted =
        posts.stream().sorted(Comparator.comparing((ParsedPost p) -> p.file().path())).toList();
    this.tags =
        SharedNames.of(
            "tag", sorted.stream().flatMap(p -> p.tags().stream()).toList(), diagnostics);
    this.series =
        SharedNames.of(
            "series", sorted.stream().flatMap(p -> p.series().stream()).toList(), diagnostics);
  }

  /** The same post with its names as they are on the whole site. */
  public ParsedPost in(ParsedPost parsed) {
    Post post = parsed.post();
    List<Tag> own = post.tags().stream().map(t -> tag(t.name())).distinct().toList();
    Optional<SeriesPart> part =
        post.part().map(p -> new SeriesPart(series(p.series().name()), p.number(), p.location()));
    return own.equals(post.tags()) && part.equals(post.part())
        ? parsed
        : parsed.with(post.withNames(own, part));
  }

  private Tag tag(String name) {
    SharedNames.Shared shared = tags.of(name);
    return new Tag(shared.spelling(), shared.slug());
  }

  private Series series(String name) {
    SharedNames.Shared shared = series.of(name);
    return new Series(shared.spelling(), shared.slug());
  }
}
