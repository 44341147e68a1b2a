package dev.moot.engine.link.quote;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Source;
import dev.moot.engine.parse.QuoteUse;
import dev.moot.engine.rule.ClaimRules;
import java.util.List;
import java.util.Optional;

/**
 * Says of words that stand in several passages how to tell them apart.
 *
 * @param posts whose the words of the source are
 */
record RepeatedWords(Source source, FoldedText folded, PostWords posts) {

  private static final int MAX_LINES_NAMED = 5;

  /** What to say of {@code use}, whose words stand in all of {@code passages}. */
  Diagnostic report(QuoteUse use, String exact, List<Integer> passages) {
    List<String> lines =
        passages.stream()
            .limit(MAX_LINES_NAMED)
            .map(folded::line)
            .distinct()
            .map(String::valueOf)
            .toList();
    return Diagnostic.of(
            ClaimRules.QUOTE_REPEATED,
            use.quote().location(),
            "these words stand in "
                + passages.size()
                + " passages of source `"
                + source.id()
                + "`, in "
                + (lines.size() > 1 ? "lines " : "line ")
                + listed(lines, passages.size() > MAX_LINES_NAMED ? " and more" : ""))
        .withHint(sayer(use, passages).orElseGet(() -> deciding(exact.length(), passages)));
  }

  private static String listed(List<String> lines, String more) {
    int last = lines.size() - 1;
    return last == 0 || !more.isEmpty()
        ? String.join(", ", lines) + more
        : String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
  }

  /** That saying whose they are would do. */
  private Optional<String> sayer(QuoteUse use, List<Integer> passages) {
    List<String> people = passages.stream().map(at -> posts.only(folded.line(at))).toList();
    return use.speaker().isEmpty()
            && people.stream().noneMatch(String::isEmpty)
            && people.stream().distinct().count() == people.size()
        ? Optional.of("for the first write `by: " + people.get(0) + "`")
        : Optional.empty();
  }

  /**
   * What to write so that the first of {@code passages} is meant; nothing that stands in another
   * post.
   */
  private String deciding(int length, List<Integer> passages) {
    Beside beside = new Beside(folded.text());
    int first = passages.get(0);
    int end = first + length;
    List<Integer> others = passages.subList(1, passages.size());
    String before = beside.before(first, Beside.SHORT);
    String behind = beside.behind(end, Beside.SHORT);
    String prefix =
        posts.start(first) > first - before.length() - 1 ? own(posts.start(first), first) : before;
    String suffix = posts.end(end) < end + behind.length() ? own(end, posts.end(end)) : behind;
    if (!prefix.isEmpty() && others.stream().noneMatch(at -> beside.endsAt(prefix, at))) {
      return "for the first write `prefix: " + yaml(prefix) + "`";
    }
    if (!suffix.isEmpty()
        && others.stream().noneMatch(at -> beside.beginsAt(suffix, at + length))) {
      return "for the first write `suffix: " + yaml(suffix) + "`";
    }
    return "add a `prefix` or a `suffix`: the words before them, or behind";
  }

  private String own(int from, int to) {
    return folded.text().substring(Math.min(from, to), to).strip();
  }

  private static String yaml(String words) {
    return words.contains("\"") || words.contains("\\")
        ? "'" + words.replace("'", "''") + "'"
        : "\"" + words + "\"";
  }
}
