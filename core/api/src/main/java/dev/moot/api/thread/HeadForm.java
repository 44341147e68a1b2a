package dev.moot.api.thread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How sites put an author before a post on one line, as a browser copies it. */
enum HeadForm {

  /** Ole wrote on 2 March 2026: as forums and mail have it. */
  WROTE(
      "(?:on|am|le|el) @M,? (?:at \\S+,? )?@N (?:wrote|writes|schrieb|a écrit|escribió) ?:",
      "@N (?:wrote|writes|said|says|replied|schrieb|sagte?|a écrit|a dit|escribió|dijo)"
          + "(?:(?: on| at| am| le| el)? @M)? ?:"),

  /** Posted by Ole on 2 March 2026; by Ole » Mon Mar 02, 2026 9:14 am. */
  POSTED(
      "(?:(?:post|posted|submitted|written|comment|quote) )?by:? @N(?: »| \\||,| on| at| -)* @M.{0,20}",
      "posted (?:on )?@M by:? @N"),

  /** Ole commented on Mar 2, 2026. */
  COMMENTED(
      "@N (?:commented|replied|opened this (?:issue|pull request|discussion)|reviewed|posted|left a"
          + " comment)(?: on| at)? @M.{0,30}"),

  /** Ole 3 hours ago | parent | next [-] of Hacker News. */
  BARS("@T (?:on )?@M (?:\\||\\[[–—-]\\]).{0,120}"),

  /** [-]ole 5 points 3 hours ago, of Reddit as it was. */
  POINTS(
      "(?:\\[[–—+-]\\] ?)?@T (?:\\[\\S{1,20}\\] ?)?(?:-?[\\d.,]+k? points?|\\[?score hidden\\]?)"
          + "(?: \\(.{0,30}\\))? @M.{0,60}"),

  /** Ole · 3h ago; Ole @ole · Mar 2; Ole — Today at 10:14 AM. */
  DOT("@N(?: @\\S{1,40})? ?[·•|–—»-] ?@M(?: ?[·•|–—#].{0,60}| \\(?edited\\)?| reply)?"),

  /** Ole (2026-03-02): or Ole, 2 March 2026. */
  BESIDE(
      "(?:#?\\d{1,4}[.:)]? )?[*_]{0,2}@N[*_]{0,2}(?:, ?| ?[(\\[])@M[)\\]]? ?:?",
      "(?:#?\\d{1,4}[.:)]? )?[*_]{0,2}@N[*_]{0,2} (?:on|at) @M ?:?");

  /** What {@code @N} and {@code @T} stand for: a name, or a name of one word. */
  private static final class Piece {
    private static final String NAME =
        "(?<name>(?!https?:)[\\p{L}\\p{N}_@][^\\n:|•·»>\\[\\]()]{0,50}?)";
    private static final String WORD = "(?<name>[\\p{L}\\p{N}_/][\\p{L}\\p{N}_.\\-/]{0,40})";
  }

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 5;

  /** Words that stand in sentences and in no name. */
  private static final Set<String> OF_SENTENCES =
      Set.of(
          "i",
          "is",
          "are",
          "was",
          "were",
          "you",
          "we",
          "it",
          "this",
          "that",
          "of",
          "for",
          "with",
          "see",
          "my",
          "not",
          "and",
          "or",
          "if",
          "to",
          "at",
          "on",
          "in",
          "as",
          "but",
          "agree",
          "edit",
          "update",
          "thread",
          "posts",
          "joined",
          "last",
          "deadline",
          "due");

  private final List<Pattern> patterns;

  HeadForm(String... forms) {
    this.patterns =
        List.of(forms).stream()
            .map(
                f ->
                    Pattern.compile(
                        f.replace("@N", Piece.NAME)
                            .replace("@T", Piece.WORD)
                            .replace("@M", "(?<day>" + Moment.ANY + ")"),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
  }

  /** The head that {@code line} is. */
  Optional<PostHead> in(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : patterns) {
      Matcher head = pattern.matcher(line);
      if (head.matches() && isName(head.group("name").strip())) {
        return Optional.of(
            new PostHead(
                Optional.empty(),
                head.group("name").strip(),
                Optional.empty(),
                Optional.ofNullable(head.group("day")).flatMap(Moment::day),
                Optional.ofNullable(head.group("day")).flatMap(Moment::part)));
      }
    }
    return Optional.empty();
  }

  /** Whether somebody may be called so: few words, none of them one that makes a sentence. */
  static boolean isName(String words) {
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
    return !words.isBlank()
        && all.size() <= MOST_WORDS
        && all.stream().noneMatch(OF_SENTENCES::contains)
        && words.codePoints().anyMatch(Character::isLetter);
  }
}
