package dev.moot.engine.rename;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the words by which somebody was called in the files of a site, whatever they mean
 * there: in prose, quotes, comments. An id is found with hyphens and with spaces, and a name across
 * line ends; capital letters make no difference.
 */
final class LeftWords {

  private static final int AROUND = 30;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern GAP = Pattern.compile("[\\s-]+");

  private final List<String> gone = new ArrayList<>();
  private final List<String> kept;

  LeftWords(NewParticipant wanted) {
    if (wanted.hasNewId()) {
      gone.add(wanted.from().local());
    }
    if (wanted.hasNewName()) {
      gone.add(wanted.participant().name());
    }
    this.kept = List.of(wanted.to().local(), wanted.name());
  }

  /**
   * The words that are left in {@code site} and {@code config} once {@code changed} is what files
   * say.
   */
  List<LeftWord> in(SiteFiles site, SourceFile config, List<EditedFile> changed) {
    return Stream.of(List.of(config), site.claims(), site.pages(), site.posts())
        .flatMap(List::stream)
        .map(
            file ->
                changed.stream()
                    .filter(c -> c.file().equals(file))
                    .findFirst()
                    .map(c -> SourceFile.of(file.path(), c.text()))
                    .orElse(file))
        .sorted(Comparator.comparing(SourceFile::path))
        .flatMap(file -> in(file).stream())
        .toList();
  }

  private List<LeftWord> in(SourceFile file) {
    List<Span> meant = places(file.text(), kept);
    return places(file.text(), gone).stream()
        // The new name may have the old one in it.
        .filter(p -> meant.stream().noneMatch(m -> m.start() <= p.start() && p.end() <= m.end()))
        .map(p -> new LeftWord(file.lines().at(p.start(), p.end()), around(file.text(), p)))
        .toList();
  }

  private static List<Span> places(String text, List<String> words) {
    List<Span> places = new ArrayList<>();
    if (!words.isEmpty()) {
      Matcher matcher = pattern(words).matcher(text);
      while (matcher.find()) {
        places.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return places;
  }

  private static Pattern pattern(List<String> words) {
    String any =
        words.stream()
            .map(
                w ->
                    GAP.splitAsStream(w).map(Pattern::quote).collect(Collectors.joining("[\\s-]+")))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String around(String text, Span word) {
    int start = Math.max(Span.lineStart(text, word.start()), word.start() - AROUND);
    int end = Math.min(Span.lineEnd(text, word.end()), word.end() + AROUND);
    return SPACE.matcher(text.substring(start, end)).replaceAll(" ").strip();
  }
}
