package dev.moot.api.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that somebody copied out of a page, as posts. Its heads are of one form, the one that most
 * of them have. What looks like a head and is of no form, or of another, ends the post before it,
 * and what stands behind it is nobody's up to the next head: who wrote it is not guessed.
 *
 * @param posted the posts; none where no form is sure
 * @param doubtful the lines, from 1, that look like a head and are none that is known
 */
public record CopiedText(PostedText posted, List<Integer> doubtful) {

  private static final Set<String> SURE_ALONE =
      Set.of("WROTE", "POSTED", "COMMENTED", "BARS", "POINTS");
  private static final int SPEAKERS = 3;
  private static final int MOST_WORDS = 9;

  private static final Pattern WITH_A_DAY =
      Pattern.compile(
          "(?:.{0,60}[^\\p{L}\\p{N}])?" + Moment.ANY + "(?:[^\\p{L}\\p{N}].{0,40})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A line of a year or a known day, with hardly a word beside it. */
  private static final Pattern A_DAY_PERHAPS =
      Pattern.compile(
          "(?=.{1,40}$)(?=.*(?:(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<![\\p{L}\\p{N}])"
              + Moment.ANY
              + "(?![\\p{L}\\p{N}])))[^\\p{L}]*(?:\\p{L}+[^\\p{L}]+){0,4}(?:\\p{L}+[^\\p{L}]*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_NAME = 50;
  private static final int MOST_NAMES = 5;
  private static final Pattern LONE_WORD =
      Pattern.compile("[#*_=\\-\\[(@ ]{0,6}(?<name>[\\p{L}\\p{N}_.-]{2,30})[*_=\\-\\]) ]{0,6}:?");
  private static final Pattern LONE_COLON = Pattern.compile("[\\p{L}\\p{N}_-]{2,20}:");
  private static final Pattern OPENING = Pattern.compile("\\[[–—+-]\\] ?\\S.{0,60}");
  private static final Pattern ITEM = Pattern.compile("[-*+] |\\d+[.)] ");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?;,…]$");
  private static final int LONGEST = 120;
  private static final Set<String> HEADINGS =
      Set.of(
          "edit:",
          "note:",
          "update:",
          "ps:",
          "summary:",
          "example:",
          "conclusion:",
          "first:",
          "second:",
          "third:",
          "tldr:",
          "thus:",
          "so:",
          "but:",
          "e.g.:",
          "namely:",
          "question:",
          "answer:",
          "quote:",
          "source:",
          "sources:",
          "link:",
          "links:",
          "results:",
          "caveat:");

  public CopiedText {
    doubtful = List.copyOf(doubtful);
  }

  /** Reads {@code text}. */
  public static CopiedText of(String text) {
    List<String> lines = PostedText.lines(text);
    PostedText written = PostedText.written(text);
    HeadSearch search = new HeadSearch(lines);
    List<FoundHead> sure = written.posts().isEmpty() ? sure(search, lines) : heads(written);
    if (sure.isEmpty()) {
      return new CopiedText(new PostedText(List.of(), false), doubtful(lines, search, sure));
    }
    List<Integer> doubtful = doubtful(lines, search, sure);
    return new CopiedText(
        new PostedText(posts(lines, sure, doubtful), !written.posts().isEmpty()), doubtful);
  }

  /** Whether {@code line} is a button or a count that a page has beside a post. */
  public static boolean isBesidePosts(String line) {
    return HeadSearch.isFurniture(line);
  }

  private static List<FoundHead> heads(PostedText written) {
    return written.posts().stream()
        .map(p -> new FoundHead("", p.line() - 1, p.words() - 1, 0, p.head()))
        .toList();
  }

  private static List<FoundHead> sure(HeadSearch search, List<String> lines) {
    Map<String, Integer> counts = search.counts();
    Optional<String> form =
        search.found().stream()
            .map(FoundHead::form)
            .distinct()
            .filter(f -> !f.equals(HeadSearch.WRITTEN) && !f.equals(HeadSearch.MOVED_IN))
            .max(Comparator.comparingInt(f -> counts.getOrDefault(f, 0)))
            .filter(f -> isSure(f, search.found(), lines));
    return search.found().stream()
        .filter(f -> form.filter(f.form()::equals).isPresent() || isWrittenAmong(form, f))
        .toList();
  }

  /** A head in the form of Moot, which a writer put into a text that has others. */
  private static boolean isWrittenAmong(Optional<String> form, FoundHead head) {
    return form.isPresent() && head.form().equals(HeadSearch.WRITTEN);
  }

  private static boolean isSure(String form, List<FoundHead> found, List<String> lines) {
    List<FoundHead> heads = found.stream().filter(f -> f.form().equals(form)).toList();
    if (form.equals("SPEAKER")) {
      Set<String> names = new HashSet<>();
      heads.forEach(h -> names.add(h.head().author()));
      return heads.size() >= SPEAKERS && names.size() > 1 && names.size() < heads.size();
    }
    return heads.size() > 1
        || (SURE_ALONE.contains(form)
            && lines.stream().limit(heads.get(0).line()).allMatch(String::isBlank));
  }

  private static List<Integer> doubtful(
      List<String> lines, HeadSearch search, List<FoundHead> sure) {
    Set<Integer> heads = new HashSet<>();
    NavigableMap<Integer, String> authors = new TreeMap<>();
    for (FoundHead head : sure) {
      authors.put(head.line(), head.head().author().toLowerCase(Locale.ROOT));
      for (int i = head.line(); i < Math.max(head.words(), head.line() + 1); i++) {
        heads.add(i);
      }
    }
    Set<String> names = new HashSet<>(authors.values());
    Set<Integer> others = new HashSet<>();
    if (sure.stream().anyMatch(f -> f.form().equals(FootSearch.FORM))) {
      others.addAll(search.nameless());
    }
    // Where heads are of another form, somebody is quoted there.
    boolean quotes =
        !sure.isEmpty() && sure.stream().noneMatch(f -> f.form().equals(HeadForm.WROTE.name()));
    Set<Integer> introductions = new HashSet<>();
    search.found().stream()
        .filter(f -> quotes && f.form().equals(HeadSearch.MOVED_IN))
        .map(FoundHead::line)
        .forEach(introductions::add);
    search.found().stream()
        .filter(f -> !introductions.contains(f.line()))
        .filter(
            f ->
                !f.form().equals("SPEAKER")
                    || names.contains(f.head().author().toLowerCase(Locale.ROOT)))
        .map(FoundHead::line)
        .forEach(others::add);
    List<Integer> doubtful = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean alone =
          (i == 0 || lines.get(i - 1).isBlank() || HeadSearch.isFurniture(lines.get(i - 1)))
              && !heads.contains(i - 1);
      Optional<String> last = Optional.ofNullable(authors.floorEntry(i)).map(Map.Entry::getValue);
      String line = lines.get(i).strip();
      boolean called = line.startsWith("@") && isFirst(lines, i, heads);
      if (!heads.contains(i)
          && !called
          && !introductions.contains(i)
          && (others.contains(i)
              || OPENING.matcher(line).matches()
              || (alone && looksLikeOne(line, names, last))
              || (alone && i + 1 < lines.size() && isNameAbove(line, lines.get(i + 1).strip())))) {
        doubtful.add(i + 1);
      }
    }
    return doubtful;
  }

  /** Whether line {@code i} has the first words behind a head: who is called there is addressed. */
  private static boolean isFirst(List<String> lines, int i, Set<Integer> heads) {
    int before = i - 1;
    while (before >= 0 && lines.get(before).isBlank() && !heads.contains(before)) {
      before--;
    }
    return heads.contains(before);
  }

  /** Whether a short line may be a name, of whatever signs, since the one below may be a day. */
  private static boolean isNameAbove(String line, String below) {
    return !line.isEmpty()
        && line.length() <= LONGEST_NAME
        && line.split("\\s+").length <= MOST_NAMES
        && !line.startsWith(">")
        && !ITEM.matcher(line).lookingAt()
        && A_DAY_PERHAPS.matcher(below).matches()
        && !FootSearch.isFoot(below);
  }

  /** Whether a line that stands alone looks like a head in a post by {@code last}. */
  private static boolean looksLikeOne(String line, Set<String> names, Optional<String> last) {
    if (line.isEmpty()
        || line.length() > LONGEST
        || line.startsWith(">")
        || END_OF_SENTENCE.matcher(line).find()) {
      return false;
    }
    Matcher word = LONE_WORD.matcher(line);
    String name = word.matches() ? word.group("name").toLowerCase(Locale.ROOT) : "";
    if (names.contains(name)) {
      return !last.equals(Optional.of(name));
    }
    if (LONE_COLON.matcher(line).matches()) {
      return !HEADINGS.contains(line.toLowerCase(Locale.ROOT));
    }
    return line.split("\\s+").length <= MOST_WORDS
        && !ITEM.matcher(line).lookingAt()
        && WITH_A_DAY.matcher(line).matches();
  }

  private static List<PostedText.Part> posts(
      List<String> lines, List<FoundHead> sure, List<Integer> doubtful) {
    List<FoundHead> all = new ArrayList<>(sure);
    PostHead nobody =
        new PostHead(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());
    doubtful.forEach(l -> all.add(new FoundHead("", l - 1, l - 1, 0, nobody)));
    if (lines.stream()
            .limit(sure.get(0).line())
            .anyMatch(l -> !l.isBlank() && !HeadSearch.isFurniture(l))
        && !doubtful.contains(1)) {
      all.add(new FoundHead("", 0, 0, 0, nobody));
    }
    all.sort(Comparator.comparingInt(FoundHead::line));
    List<PostedText.Part> posts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      FoundHead head = all.get(i);
      int end = i + 1 < all.size() ? all.get(i + 1).line() : lines.size();
      posts.add(
          new PostedText.Part(
              head.head(), head.line() + 1, head.words() + 1, head.column(), end + 1));
    }
    return posts;
  }
}
