package dev.moot.engine.render.view;

import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.SeriesPart;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A series as one of its parts shows it.
 *
 * @param series the series
 * @param number which part the page is
 * @param parts all parts, in order
 */
public record SeriesView(Series series, int number, List<Part> parts) {

  /**
   * A part.
   *
   * @param number its number; where front matter gives none, its place in the order
   * @param post the post
   */
  public record Part(int number, Post post) {}

  public SeriesView {
    parts = List.copyOf(parts);
  }

  /**
   * The series of {@code post}, if it is part of one.
   *
   * @param partsOf the posts of a series, in order
   */
  public static Optional<SeriesView> of(Post post, Function<Series, List<Post>> partsOf) {
    return post.part()
        .map(SeriesPart::series)
        .map(
            series -> {
              List<Part> parts = parts(partsOf.apply(series));
              int number =
                  parts.stream()
                      .filter(p -> p.post().permalink().equals(post.permalink()))
                      .mapToInt(Part::number)
                      .findFirst()
                      .orElseThrow();
              return new SeriesView(series, number, parts);
            });
  }

  private static List<Part> parts(List<Post> posts) {
    return IntStream.range(0, posts.size())
        .mapToObj(
            i ->
                new Part(
                    posts.get(i).part().flatMap(SeriesPart::number).orElse(i + 1), posts.get(i)))
        .toList();
  }
}
