package dev.moot.api.thread;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a post and says whose it is. {@link #line} is the form in which Moot writes
 * one: {@code [2] ole to [1], 2026-03-02}.
 *
 * @param number what other posts of the text call it
 * @param author what the text calls who wrote it; blank where it does not say
 * @param to the number of the post that it answers
 * @param day the day it was written
 * @param said what the text says of the day where it says no whole one: {@code Mar 2}
 */
public record PostHead(
    Optional<String> number,
    String author,
    Optional<String> to,
    Optional<LocalDate> day,
    Optional<String> said) {

  /** What stands in the place of an author whom nobody knows. */
  public static final String NOBODY = "unknown";

  private static final Pattern LINE =
      Pattern.compile(
          "\\[(\\d{1,9})\\](?:[ \\t]+(?!to[ \\t]*\\[)([^\\[\\],]{1,80}?))?"
              + "(?:[ \\t]+to[ \\t]*\\[(\\d{1,9})\\])?(?:,[ \\t]*(?:(\\d{4}-\\d{2}-\\d{2})|("
              + Moment.PART
              + ")))?[ \\t]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("(?m)^(?=\\[\\d+\\])");

  /** The head that {@code line} is, in the form in which Moot writes it. */
  public static Optional<PostHead> in(String line) {
    if (!line.startsWith("[")) {
      return Optional.empty();
    }
    Matcher head = LINE.matcher(line);
    return head.matches()
        ? Optional.of(
            new PostHead(
                Optional.of(head.group(1)),
                head.group(2) == null ? "" : head.group(2).strip(),
                Optional.ofNullable(head.group(3)),
                Optional.ofNullable(head.group(4)).flatMap(PostHead::day),
                Optional.ofNullable(head.group(5))))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether it says who wrote the post. */
  public boolean names() {
    return !author.isBlank() && !author.equals(NOBODY);
  }

  /** The day as a head has it, whole or not. */
  public Optional<String> when() {
    return day.map(String::valueOf).or(() -> said);
  }

  /** The line as Moot writes it. */
  public String line() {
    return number.map(n -> "[" + n + "] ").orElse("")
        + (author.isBlank() ? NOBODY : author)
        + to.map(n -> " to [" + n + "]").orElse("")
        + when().map(d -> ", " + d).orElse("");
  }

  /** {@code words} of a post, each line that looks like a head moved in, so that it is none. */
  public static String apart(String words) {
    return LOOKS_LIKE_ONE.matcher(words).replaceAll(" ");
  }
}
