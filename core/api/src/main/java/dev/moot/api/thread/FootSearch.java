package dev.moot.api.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds posts that end in a line of buttons with how long ago they were, {@code Like · Reply · 2h},
 * and begin with a name and nothing else that tells a name from words. So only a name of several
 * words with capitals is one; how a post begins that has none is told, for it is nobody's.
 */
final class FootSearch {

  static final String FORM = "FOOT";

  private static final String LIKE = "(?:like|gefällt mir|j[’']aime|me gusta)";
  private static final String REPLY = "(?:reply|antworten|répondre|responder)";
  private static final String PIECE =
      "(?:"
          + LIKE
          + "|"
          + REPLY
          + "|love|share|teilen|partager|compartir|edited|bearbeitet|modifié|editado|hide|report"
          + "|see translation|\\d{1,5}|\\d{1,3} ?(?:std|min|tg|wo|sem|sett)\\.?|"
          + Moment.ANY
          + ")";
  private static final Pattern FOOT =
      Pattern.compile(
          "(?=.*(?<!\\p{L})" + LIKE + "(?!\\p{L}))(?=.*(?<!\\p{L})" + REPLY + "(?!\\p{L})).{5,80}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PIECES =
      Pattern.compile(
          PIECE + "(?:(?: ?[·•|] ?| +)" + PIECE + ")*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WHEN =
      Pattern.compile(
          "(?:^|[·•| ])(?<when>" + Moment.ANY + ")(?:$|[·•| ])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COUNT = Pattern.compile("\\d{1,5}");
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{3,50}$)(?=.*\\p{Ll})\\p{Lu}[\\p{L}\\p{M}.’'-]*"
              + "(?: (?:de|del|der|den|di|da|do|dos|la|le|van|von|zu|bin|al|el))*"
              + "(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}");

  private final List<FoundHead> found = new ArrayList<>();
  private final List<Integer> nameless = new ArrayList<>();

  FootSearch(List<String> lines) {
    int begin = first(lines, 0);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (isFoot(line)) {
        if (begin < i) {
          add(lines, begin, i);
        }
        begin = first(lines, i + 1);
      }
    }
    if (begin < lines.size()) {
      nameless.add(begin);
    }
  }

  /** Whether {@code line} is one that ends a post. */
  static boolean isFoot(String line) {
    return FOOT.matcher(line).matches() && PIECES.matcher(line).matches();
  }

  /** The posts that begin with a name. */
  List<FoundHead> found() {
    return found;
  }

  /** The lines, from 0, with which others begin. */
  List<Integer> nameless() {
    return nameless;
  }

  private static int first(List<String> lines, int from) {
    int first = from;
    while (first < lines.size()
        && (lines.get(first).isBlank()
            || COUNT.matcher(lines.get(first).strip()).matches()
            || HeadSearch.isFurniture(lines.get(first)))) {
      first++;
    }
    return first;
  }

  private void add(List<String> lines, int begin, int foot) {
    String name = lines.get(begin).strip();
    if (first(lines, begin + 1) >= foot
        || !NAME.matcher(name).matches()
        || !HeadForm.isName(name)) {
      nameless.add(begin);
      return;
    }
    Matcher when = WHEN.matcher(lines.get(foot).strip());
    String day = when.find() ? when.group("when") : "";
    found.add(
        new FoundHead(
            FORM,
            begin,
            begin + 1,
            0,
            new PostHead(
                Optional.empty(), name, Optional.empty(), Moment.day(day), Moment.part(day))));
  }
}
