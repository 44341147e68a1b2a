package dev.moot.plugin.formats.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote at once.
 *
 * @param id how other posts call it
 * @param author who wrote it
 * @param day the day on the author's own calendar
 * @param said what is said of the day where no whole one is said
 * @param replyTo the id of the post that it answers
 * @param body what it says
 * @param edited whether the forum says that it was changed later
 */
public record Post(
    String id,
    Author author,
    Optional<LocalDate> day,
    Optional<String> said,
    Optional<String> replyTo,
    List<Block> body,
    boolean edited) {

  public Post {
    body = List.copyOf(body);
  }

  /** A post whose day is known, or of which nothing is said. */
  public Post(
      String id,
      Author author,
      Optional<LocalDate> day,
      Optional<String> replyTo,
      List<Block> body,
      boolean edited) {
    this(id, author, day, Optional.empty(), replyTo, body, edited);
  }

  /** The day as heads have it, whole or not. */
  public Optional<String> when() {
    return day.map(String::valueOf).or(() -> said);
  }

  /** The same with other words. */
  public Post saying(List<Block> words) {
    return new Post(id, author, day, said, replyTo, words, edited);
  }

  /** The same as an answer to {@code id}, or to none. */
  public Post answering(Optional<String> other) {
    return new Post(id, author, day, said, other, body, edited);
  }
}
