package dev.moot.api.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds all that may be a head in a copied text, of whatever form. */
final class HeadSearch {

  /** The form in which Moot writes heads, which is one whatever form a text has otherwise. */
  static final String WRITTEN = "WRITTEN";

  /** That of a line that says who wrote what is moved in behind it. */
  static final String MOVED_IN = "MOVED_IN";

  private static final Pattern DAY_ALONE =
      Pattern.compile(
          "[·•|–—-]? ?(?<day>"
              + Moment.ANY
              + ")(?: ?(?:#\\d+|[·•|] ?.{0,30}|reply|\\(?edited\\)?|permalink))*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern HANDLE =
      Pattern.compile("@[\\p{L}\\p{N}_.@-]{1,60}|\\([\\p{L}\\p{N}_.-]{1,40}\\)");
  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}_.-]{2,30}");
  private static final Pattern DIVIDER = Pattern.compile("[·•|–—-]");
  private static final Pattern CHAT =
      Pattern.compile(
          "(?:\\[(?<day>"
              + Moment.ANY
              + "|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?)\\] |(?<day2>"
              + Moment.ANY
              + ") - |\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)? )?(?:<(?<nick>[^<>\\s]{1,40})>|(?<name>[^:<>\\[\\]]{1,40}):) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHAT_BEHIND =
      Pattern.compile(
          "(?:(?<name>[^:<>\\[\\]()]{1,40}?),? [(\\[](?<day>"
              + Moment.ANY
              + "|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?)[)\\]]|[(](?:(?<day2>"
              + Moment.ANY
              + ")|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?)[)] (?<name2>[^:<>\\[\\]()]{1,40}?)):(?: |$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SPEAKER =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}): (?=\\S)");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:\\d+ )?(?:likes?|repl(?:y|ies)|points?|votes?|reactions?|comments?|share|report(?: abuse)?|quote"
              + "|permalink|embed|save|give award|upvote|downvote|award|top|log in to reply|level \\d+|op"
              + "|top fan|author|admin|moderator|top contributor|most relevant|all comments"
              + "|(?:view|hide) (?:all )?(?:\\d+ )?(?:more |previous )?(?:repl(?:y|ies)|comments?))"
              + "|[\\p{L}\\p{N}_.-]+[’']s avatar|u/\\S+ avatar|(?:permalink|embed|save|parent|report|reply|share|give award| )+",
          Pattern.CASE_INSENSITIVE);

  /** A name may end in a full stop where it is cut short: {@code Jens P.}, {@code Jens Jr.}. */
  private static final Pattern CUT_SHORT = Pattern.compile("(?:.*[\\s.])?(?:\\p{Lu}|Jr|Sr|St)\\.");

  private static final int LONGEST_NAME = 50;

  private final List<String> lines;
  private final List<FoundHead> found = new ArrayList<>();
  private final FootSearch feet;

  HeadSearch(List<String> lines) {
    this.lines = lines;
    this.feet = new FootSearch(lines);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.charAt(0) != '>') {
        search(i, line);
      }
    }
    found.replaceAll(
        f -> f.form().equals(HeadForm.WROTE.name()) && movesIn(f.line()) ? moved(f) : f);
    // Where feet tell, what stands above them tells less.
    if (feet.found().size() > 1) {
      found.removeIf(f -> !f.form().equals(WRITTEN));
      found.addAll(feet.found());
      found.sort(Comparator.comparingInt(FoundHead::line));
    }
  }

  /** The lines, from 0, with which posts begin that have a foot and no name. */
  List<Integer> nameless() {
    return feet.nameless();
  }

  /** All that may be heads, in order; of several at one place the form that comes first. */
  List<FoundHead> found() {
    return found;
  }

  /** Whether {@code line} is a button or a count that a page has beside a post. */
  static boolean isFurniture(String line) {
    return line.length() <= 80
        && (FURNITURE.matcher(line.strip()).matches() || FootSearch.isFoot(line.strip()));
  }

  private void search(int i, String line) {
    Optional<PostHead> written = PostHead.in(line).filter(h -> h.names() && h.when().isPresent());
    if (written.isPresent()) {
      found.add(new FoundHead(WRITTEN, i, i + 1, 0, written.get()));
      return;
    }
    for (HeadForm form : HeadForm.values()) {
      Optional<PostHead> head = form.in(line);
      if (head.isPresent() && !(form == HeadForm.WROTE && isQuoteBehind(i))) {
        found.add(new FoundHead(form.name(), i, i + 1, 0, head.get()));
        return;
      }
    }
    Matcher chat = CHAT.matcher(line);
    if (chat.lookingAt() && (chat.group("nick") != null || chat.start("name") > 0)) {
      String name = chat.group("nick") != null ? chat.group("nick") : chat.group("name");
      String day = String.valueOf(chat.group("day")) + chat.group("day2");
      add("CHAT", i, i, lines.get(i).indexOf(line) + chat.end(), name, day);
      return;
    }
    Matcher behind = CHAT_BEHIND.matcher(line);
    if (behind.lookingAt()) {
      boolean first = behind.group("name") != null;
      add(
          first ? "CHAT_BEHIND" : "CHAT",
          i,
          i,
          lines.get(i).indexOf(line) + behind.end(),
          behind.group(first ? "name" : "name2"),
          String.valueOf(behind.group(first ? "day" : "day2")));
      return;
    }
    Matcher speaker = SPEAKER.matcher(line);
    if (speaker.lookingAt()) {
      add("SPEAKER", i, i, lines.get(i).indexOf(line) + speaker.end(), speaker.group("name"), "");
      return;
    }
    stacked(i, line);
  }

  private void add(String form, int line, int words, int column, String name, String day) {
    if (HeadForm.isName(name.strip())) {
      found.add(
          new FoundHead(
              form,
              line,
              words,
              column,
              new PostHead(
                  Optional.empty(),
                  name.strip(),
                  Optional.empty(),
                  Moment.day(day),
                  Moment.part(day))));
    }
  }

  /** A name on a line of its own, and the day on one of the next. */
  private void stacked(int i, String line) {
    String name = line.replaceFirst("(?i) says:$", "");
    boolean called = i + 1 < lines.size() && lines.get(i + 1).strip().startsWith("@");
    boolean free = called || i == 0 || lines.get(i - 1).isBlank() || isFurniture(lines.get(i - 1));
    if (!free
        || name.length() > LONGEST_NAME
        || !CUT_SHORT.matcher(name).matches() && name.matches(".*[.!?;:,]")
        || !name.matches("[\\p{L}\\p{N}_].*")
        || isFurniture(line)
        || DAY_ALONE.matcher(line).matches()) {
      return;
    }
    int at = i + 1;
    for (int steps = 0; at < lines.size() && steps < 4; at++, steps++) {
      String next = lines.get(at).strip();
      Matcher day = DAY_ALONE.matcher(next);
      if (day.matches()) {
        add("STACKED", i, at + 1, 0, name, day.group("day"));
        return;
      }
      if (!next.isEmpty()
          && !(steps == 0 && ONE_WORD.matcher(next).matches())
          && !HANDLE.matcher(next).matches()
          && !DIVIDER.matcher(next).matches()
          && !next.equalsIgnoreCase(name)
          && !name.toLowerCase(Locale.ROOT).contains(next.toLowerCase(Locale.ROOT))
          && !isFurniture(next)) {
        return;
      }
    }
  }

  private static FoundHead moved(FoundHead head) {
    return new FoundHead(MOVED_IN, head.line(), head.words(), head.column(), head.head());
  }

  /**
   * Whether what stands behind line {@code i} is moved in, and what follows that is not and begins
   * no post: then either the line introduces a quote, or somebody moved a paragraph in.
   */
  private boolean movesIn(int i) {
    int within = indentation(lines.get(i)) + 2;
    int at = next(i);
    boolean moved = false;
    while (at < lines.size() && indentation(lines.get(at)) >= within) {
      moved = true;
      at = next(at);
    }
    int behind = at;
    return moved && at < lines.size() && found.stream().noneMatch(f -> f.line() == behind);
  }

  /** The first line behind {@code i} that says something. */
  private int next(int i) {
    int at = i + 1;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static int indentation(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\t' ? 4 : 1;
    }
    return columns;
  }

  /** Whether what stands behind line {@code i} is a quote, so that the line introduces it. */
  private boolean isQuoteBehind(int i) {
    return lines.stream()
        .skip(i + 1L)
        .filter(l -> !l.isBlank())
        .findFirst()
        .filter(l -> l.stripLeading().startsWith(">"))
        .isPresent();
  }

  /** How often each form is there. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(f -> counts.merge(f.form(), 1, Integer::sum));
    return counts;
  }
}
