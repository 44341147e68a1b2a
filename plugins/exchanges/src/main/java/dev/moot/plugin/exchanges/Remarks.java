package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.render.SafeUrl;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in parentheses after the names of a turn, with commas between: {@code verbatim}, the
 * id of a source, {@code from} before it where the words are the writer's, {@code quoting} and the
 * id of the source that is quoted, a day, a web address, {@code #id}.
 *
 * @param verbatim whether the words are the speaker's own
 * @param source where they are taken from, or what they condense
 * @param quoting where the fragments that are answered are taken from, if that is elsewhere
 * @param date when it was said
 * @param url where it was said
 * @param id the id that the turn is to have
 * @param mistakes what cannot be meant
 */
record Remarks(
    boolean verbatim,
    Optional<BasedSequence> source,
    Optional<BasedSequence> quoting,
    Optional<LocalDate> date,
    Optional<BasedSequence> url,
    Optional<BasedSequence> id,
    List<Mistake> mistakes) {

  static final Remarks NONE =
      new Remarks(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private static final String VERBATIM = "verbatim";
  private static final String FROM = "from ";
  private static final String QUOTING = "quoting ";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /**
   * Something to report.
   *
   * @param place where
   * @param message what is wrong
   * @param hint what to type
   */
  record Mistake(BasedSequence place, String message, String hint) {}

  /** Reads what stands between parentheses. */
  static Remarks read(BasedSequence text) {
    boolean verbatim = false;
    List<BasedSequence> sources = new ArrayList<>();
    List<BasedSequence> bare = new ArrayList<>();
    List<BasedSequence> days = new ArrayList<>();
    List<BasedSequence> quoting = new ArrayList<>();
    List<BasedSequence> urls = new ArrayList<>();
    List<BasedSequence> ids = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (BasedSequence part : parts(text)) {
      if (part.isEmpty()) {
        mistakes.add(
            new Mistake(text, "there is nothing to read here", "leave out the parentheses"));
      } else if (part.matches(VERBATIM)) {
        verbatim = true;
      } else if (part.startsWith(FROM)) {
        sources.add(part.subSequence(FROM.length()).trim());
      } else if (DAY.matcher(part).matches()) {
        days.add(part);
      } else if (part.startsWith(QUOTING)) {
        quoting.add(part.subSequence(QUOTING.length()).trim());
      } else if (part.startsWith("#")) {
        ids.add(part.subSequence(1));
      } else if (part.indexOf("://") >= 0) {
        urls.add(part);
      } else {
        sources.add(part);
        bare.add(part);
      }
    }
    if (!verbatim) {
      bare.forEach(s -> mistakes.add(notVerbatim(s)));
      // What may be a misspelled word is not looked up as a source too.
      sources.removeAll(bare);
    }
    Optional<LocalDate> date = first(days).flatMap(Remarks::day);
    if (date.isEmpty()) {
      first(days).ifPresent(d -> mistakes.add(noDay(d)));
    }
    urls.stream()
        .filter(u -> !SafeUrl.isWebAddress(u.toString()))
        .forEach(u -> mistakes.add(notWeb(u)));
    for (List<BasedSequence> twice : List.of(sources, quoting, days, urls, ids)) {
      twice.stream()
          .skip(1)
          .forEach(t -> mistakes.add(new Mistake(t, "`" + t + "` is one too many", "keep one")));
    }
    return new Remarks(
        verbatim,
        first(sources),
        first(quoting),
        date,
        first(urls),
        first(ids),
        List.copyOf(mistakes));
  }

  private static List<BasedSequence> parts(BasedSequence text) {
    List<BasedSequence> parts = new ArrayList<>();
    int start = 0;
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
      parts.add(text.subSequence(start, comma).trim());
      start = comma + 1;
    }
    parts.add(text.subSequence(start, text.length()).trim());
    return parts;
  }

  private static Mistake notVerbatim(BasedSequence part) {
    return new Mistake(
        part,
        "`" + part + "` names a source, but the turn is not marked verbatim",
        Nearest.to(part.toString(), List.of(VERBATIM))
            .map(v -> "did you mean `" + v + "`?")
            .orElse(
                "write `(verbatim, "
                    + part
                    + ")`, `(from "
                    + part
                    + ")` if you condense it, or `(quoting "
                    + part
                    + ")` if only the fragment is from there"));
  }

  private static Mistake noDay(BasedSequence day) {
    return new Mistake(day, "`" + day + "` is no day of the calendar", "write year-month-day");
  }

  private static Optional<LocalDate> day(BasedSequence written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Mistake notWeb(BasedSequence url) {
    return new Mistake(
        url,
        "`" + url + "` is no web address",
        "use one that begins with https:// or http://, or leave it out");
  }

  private static Optional<BasedSequence> first(List<BasedSequence> found) {
    return found.stream().findFirst();
  }
}
