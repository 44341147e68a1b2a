package dev.moot.api.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as posts, each with the head before it.
 *
 * @param posts the posts in their order
 * @param isSure whether its heads are of the form in which Moot writes them, and not of one that
 *     sites have
 */
public record PostedText(List<Part> posts, boolean isSure) {

  /**
   * A post.
   *
   * @param head what says whose it is
   * @param line the line on which its head begins, from 1
   * @param words the line on which its words begin
   * @param column where on that line they begin, from 0
   * @param end the line behind its last
   */
  public record Part(PostHead head, int line, int words, int column, int end) {}

  public PostedText {
    posts = List.copyOf(posts);
  }

  /** The posts of {@code text}; none where it does not say who wrote which part of it. */
  public static PostedText of(String text) {
    PostedText written = written(text);
    return written.posts().isEmpty() ? CopiedText.of(text).posted() : written;
  }

  /** The posts of a text that begins with a head as Moot writes it; of another, none. */
  static PostedText written(String text) {
    List<Part> posts = new ArrayList<>();
    Optional<PostHead> head = Optional.empty();
    int from = 0;
    String[] lines = text.split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Optional<PostHead> next = PostHead.in(lines[i]);
      if (next.isPresent()) {
        add(head, from, i + 1, posts);
        head = next;
        from = i + 1;
      } else if (head.isEmpty() && !lines[i].isBlank()) {
        return new PostedText(List.of(), false);
      }
    }
    add(head, from, lines.length + 1, posts);
    return new PostedText(posts, true);
  }

  private static void add(Optional<PostHead> head, int from, int end, List<Part> posts) {
    head.ifPresent(h -> posts.add(new Part(h, from, from + 1, 0, end)));
  }

  /** The post in which {@code line} stands, its head among its lines. */
  public Optional<Part> at(int line) {
    int low = 0;
    int high = posts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (posts.get(middle).line() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 || posts.get(low - 1).end() <= line
        ? Optional.empty()
        : Optional.of(posts.get(low - 1));
  }

  /** The lines of {@code text}, as posts count them. */
  public static List<String> lines(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }
}
