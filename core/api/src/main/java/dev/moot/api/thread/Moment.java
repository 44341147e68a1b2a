package dev.moot.api.thread;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days and times that sites put beside names, in the languages of a few of them. */
final class Moment {

  private static final List<String> MONTHS =
      List.of(
          "jan(?:uary|uar|vier)?|ene(?:ro)?|jänner",
          "feb(?:ruary|ruar|rero)?|févr?(?:ier)?",
          "mar(?:ch|s|zo)?|märz?",
          "apr(?:il)?|avr(?:il)?|abr(?:il)?",
          "may|mai|mayo",
          "june?|juni|juin|junio",
          "july?|juli|juil(?:let)?|julio",
          "aug(?:ust)?|août|ago(?:sto)?",
          "sept?(?:ember|embre|iembre)?",
          "oct(?:ober|obre|ubre)?|okt(?:ober)?",
          "nov(?:ember|embre|iembre)?",
          "dec(?:ember)?|dez(?:ember)?|déc(?:embre)?|dic(?:iembre)?");

  private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")\\.?(?!\\p{L})";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch"
          + "|donnerstag|freitag|samstag|sonntag)";
  private static final String TIME = "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?";
  private static final String DAY =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4}|,? '\\d{2})?(?!\\d)|"
          + "\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?"
          + MONTH
          + "(?:,? (?:de )?\\d{4}| '\\d{2})?|"
          + MONTH
          + " '\\d{2}|today|yesterday|heute|gestern)";
  private static final String AGO =
      "(?:(?:about |over |almost )?(?:\\d{1,3}|an?|one) ?(?:s|m|h|d|w|mo|y|yr|sec(?:ond)?|min(?:ute)?"
          + "|hr|hour|day|week|month|year)s?\\.?(?![\\p{L}\\d])(?: ago)?|just now|vor \\d+ \\p{L}+|il y a \\d+"
          + " \\p{L}+|hace \\d+ \\p{L}+)";

  /** A day, with or without a time, or how long ago it was. */
  static final String ANY =
      "(?:(?:"
          + WEEKDAY
          + ",? )?"
          + DAY
          + "(?:T"
          + TIME
          + "Z?)?(?:(?:,|,? at|,? um|,? à| ·| -)? "
          + TIME
          + "(?: ?(?:utc|gmt|[+-]\\d{4}))?)?|"
          + AGO
          + ")";

  /** A day without its year, or of which the order of its numbers does not say which it is. */
  static final String PART =
      "(?:"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? '\\d{2})?|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?"
          + MONTH
          + "(?: '\\d{2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})";

  private static final Pattern PART_OF_IT =
      Pattern.compile(
          "(?<![\\p{L}\\d])" + PART + "(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de )?(\\p{L}+)\\.?,? (?:de )?(\\d{4})");

  private Moment() {}

  /** The day that {@code written} names, if it names one whatever the order of its numbers. */
  static Optional<LocalDate> day(String written) {
    Matcher iso = ISO.matcher(written);
    if (iso.find()) {
      return of(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher first = MONTH_FIRST.matcher(written);
    if (first.find() && month(first.group(1)) > 0) {
      return of(first.group(3), month(first.group(1)), first.group(2));
    }
    Matcher second = DAY_FIRST.matcher(written);
    return second.find() && month(second.group(2)) > 0
        ? of(second.group(3), month(second.group(2)), second.group(1))
        : Optional.empty();
  }

  /** What {@code written} says of the day, as it stands there, where it names no whole one. */
  static Optional<String> part(String written) {
    if (day(written).isPresent()) {
      return Optional.empty();
    }
    Matcher part = PART_OF_IT.matcher(written);
    return part.find() ? Optional.of(part.group()) : Optional.empty();
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (lower.matches(MONTHS.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> of(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
