package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown source of the site: a dated digest from {@code posts/}, or an undated page from {@code
 * pages/}. Its prose is not here; plugins meet it as syntax tree or as HTML.
 *
 * @param permalink where it appears
 * @param title its title
 * @param date its day in the site's time zone; absent for pages
 * @param updated day of its last revision
 * @param summary one or two sentences, in plain text
 * @param tags its tags
 * @param debates ids of the debates it digests; bare claim ids resolve in these, in this order
 * @param language what it is written in, where that is another language than the site's
 * @param draft whether it is left out of a normal build
 * @param aliases paths it had before
 * @param layout the layout it asks for
 * @param part which series it is part of; posts only
 * @param corrections what was corrected
 * @param extra values of the keys that plugins declare
 * @param location the file
 */
public record Post(
    Permalink permalink,
    String title,
    Optional<LocalDate> date,
    Optional<LocalDate> updated,
    Optional<String> summary,
    List<Tag> tags,
    List<String> debates,
    Optional<Locale> language,
    boolean draft,
    List<Permalink> aliases,
    Optional<String> layout,
    Optional<SeriesPart> part,
    List<Correction> corrections,
    Map<String, String> extra,
    SourceLocation location) {

  public Post {
    tags = List.copyOf(tags);
    debates = List.copyOf(debates);
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
    extra = Map.copyOf(extra);
  }

  /** No two posts have one permalink. */
  @Override
  public int hashCode() {
    return permalink.hashCode();
  }

  /** The same with {@code others} in place of its corrections. */
  public Post withCorrections(List<Correction> others) {
    return new Post(
        permalink, title, date, updated, summary, tags, debates, language, draft, aliases, layout,
        part, others, extra, location);
  }

  /** The same with {@code others} in place of its tags, and {@code other} of its series. */
  public Post withNames(List<Tag> others, Optional<SeriesPart> other) {
    return new Post(
        permalink,
        title,
        date,
        updated,
        summary,
        others,
        debates,
        language,
        draft,
        aliases,
        layout,
        other,
        corrections,
        extra,
        location);
  }

  /**
   * The newest of the days it names: its date, its last revision, its corrections. Absent for a
   * page without any.
   */
  public Optional<LocalDate> lastChanged() {
    return newest(updated.isEmpty() || isBefore(updated, date) ? date : updated);
  }

  /**
   * Its newest day as news: its date or its newest correction. A revision that corrects nothing is
   * no news.
   */
  public Optional<LocalDate> lastNews() {
    return newest(date);
  }

  /** The newest of {@code day} and the days of corrections, of which most have none. */
  private Optional<LocalDate> newest(Optional<LocalDate> day) {
    Optional<LocalDate> newest = day;
    for (Correction correction : corrections) {
      Optional<LocalDate> corrected = Optional.of(correction.date());
      newest = isBefore(corrected, newest) ? newest : corrected;
    }
    return newest;
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return other.isPresent() && one.orElseThrow().isBefore(other.get());
  }
}
