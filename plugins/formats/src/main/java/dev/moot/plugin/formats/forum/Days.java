package dev.moot.plugin.formats.forum;

import dev.moot.plugin.formats.plain.Node;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which something was written, as its author's calendar had it where that is told. */
final class Days {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,13})(?:\\.\\d*)?");

  /** Later than any second that a forum counts: milliseconds. */
  private static final long MOST_SECONDS = 100_000_000_000L;

  /** As in {@code Tue, 3 Mar 2026 23:50:00 -0500}. */
  private static final Pattern MAILED =
      Pattern.compile(
          "(?:[A-Za-z]{3},? ?)?(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})(?!\\d).*", Pattern.DOTALL);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Days() {}

  /** The day that the date of a mail says. */
  static Optional<LocalDate> ofMail(String date) {
    Matcher mailed = MAILED.matcher(date.strip().replaceAll("\\s+", " "));
    if (!mailed.matches()) {
      return of(date);
    }
    int month = MONTHS.indexOf(mailed.group(2).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(mailed.group(3)), month, Integer.parseInt(mailed.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of a moment: a day with or without time and offset, or seconds since 1970. */
  static Optional<LocalDate> of(Node moment) {
    return of(moment.word());
  }

  /** The same of a word. */
  static Optional<LocalDate> of(String moment) {
    String word = moment.strip();
    try {
      Matcher written = WRITTEN.matcher(word);
      if (written.matches()) {
        return Optional.of(LocalDate.parse(written.group(1)));
      }
      Matcher seconds = SECONDS.matcher(word);
      if (seconds.matches()) {
        long number = Long.parseLong(seconds.group(1));
        Instant instant =
            number > MOST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
