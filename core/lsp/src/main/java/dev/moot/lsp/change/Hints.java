package dev.moot.lsp.change;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * What a hint says to type, as a change: the word that was meant in place of the one that is
 * marked, a key that is missing, a fence.
 */
final class Hints {

  private static final Pattern MEANT =
      Pattern.compile("(?:.*: )?(?:did you mean|write) `([^`\\n]+)`\\??(?: \\([^)]*:\\d+\\))?");
  private static final Pattern MISSING = Pattern.compile(".* has no `([a-z_-]+)`");
  private static final Pattern KEY = Pattern.compile(".*`([a-z_-]+: [^`]*)`.*");

  /** A change, and what to call it. */
  record Fix(String title, TextEdit edit) {}

  private final TextLines lines;

  Hints(TextLines lines) {
    this.lines = lines;
  }

  /** The change that mends {@code problem}; empty where the hint is for a writer to think about. */
  Optional<Fix> fix(Diagnostic problem) {
    if (problem.location().line() == 0) {
      return Optional.empty();
    }
    String hint = problem.hint().orElse("");
    Matcher meant = MEANT.matcher(hint);
    if (meant.matches() && problem.location().column() > 0 && problem.location().length() > 0) {
      return replace(problem, meant.group(1));
    }
    Matcher missing = MISSING.matcher(problem.message());
    Matcher key = KEY.matcher(hint);
    if (missing.matches()
        && key.matches()
        && key.group(1).startsWith(missing.group(1) + ":")
        && problem.code().startsWith("yaml/")) {
      return add(problem, key.group(1));
    }
    if (problem.code().equals("markdown/unclosed-directive")) {
      String text = lines.text();
      String before = text.endsWith("\n") || text.isEmpty() ? "" : "\n";
      return Optional.of(
          new Fix("put `:::` at the end", insert(text.length(), before + "\n:::\n")));
    }
    return Optional.empty();
  }

  private Optional<Fix> replace(Diagnostic problem, String words) {
    Range range = Places.of(problem.location(), lines);
    int start = lines.offset(range.getStart());
    int end = lines.offset(range.getEnd());
    String written = lines.text().substring(start, end);
    // Quotation marks of YAML stay around the word.
    if (written.length() > 1
        && (written.startsWith("\"") || written.startsWith("'"))
        && written.endsWith(written.substring(0, 1))
        && !words.startsWith(written.substring(0, 1))) {
      start++;
      end--;
    }
    if (words.startsWith("#") && written.contains("#")) {
      start += written.indexOf('#'); // a place of a page, which is named before it
    }
    if (words.contains("...") || words.equals(written)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fix("write `" + words + "`", new TextEdit(lines.range(start, end), words)));
  }

  /** Before the first key of the mapping that lacks it. */
  private Optional<Fix> add(Diagnostic problem, String key) {
    Position at = Places.of(problem.location(), lines).getStart();
    int offset = lines.offset(at);
    String line = lines.line(at.getLine());
    String title = "add `" + key + "`";
    if (lines.text().startsWith("{", offset)) {
      return Optional.of(new Fix(title, insert(offset + 1, key + ", ")));
    }
    if (line.strip().equals("---")) {
      return Optional.of(new Fix(title, insert(lines.start(at.getLine() + 1), key + "\n")));
    }
    if (!line.isBlank() && line.substring(at.getCharacter()).matches("[^{\\[]*")) {
      String indent = " ".repeat(at.getCharacter());
      return Optional.of(new Fix(title, insert(offset, key + "\n" + indent)));
    }
    return Optional.empty();
  }

  private TextEdit insert(int offset, String words) {
    return new TextEdit(lines.range(offset, offset), words);
  }
}
