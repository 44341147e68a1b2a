package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens a turn: {@code **who** to **whom** (verbatim, source):}, the colon perhaps
 * within the bold words, and after it the beginning of what is said. Every part is a piece of the
 * source text.
 *
 * @param named who speaks, then to whom; empty when the line cannot be read
 * @param remarks what stands in parentheses
 * @param end the index where what is said begins
 */
record TurnLine(List<BasedSequence> named, Remarks remarks, int end) {

  private static final Pattern NAME = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern TO = Pattern.compile("[ \\t]+to[ \\t]+(?=\\*\\*)");
  private static final Pattern AND =
      Pattern.compile("(?:[ \\t]*,[ \\t]*(?:and[ \\t]+)?|[ \\t]+and[ \\t]+)(?=\\*\\*)");
  private static final Pattern END =
      Pattern.compile("[ \\t]*(?:\\(([^()]*)\\))?[ \\t]*(:?)[ \\t]*");

  /** Whether a turn opens at {@code start}: with bold words. */
  static boolean opens(BasedSequence line, int start) {
    return line.length() > start + 2
        && line.charAt(start) == '*'
        && line.charAt(start + 1) == '*'
        && line.charAt(start + 2) != '*'
        && !Character.isWhitespace(line.charAt(start + 2));
  }

  /** The line that opens a turn at {@code start}; without names when it cannot be read. */
  static TurnLine read(BasedSequence line, int start) {
    List<BasedSequence> named = new ArrayList<>();
    Matcher matcher = NAME.matcher(line);
    @Nullable Pattern before = null;
    int at = start;
    boolean said = false;
    while (!said && before(matcher, before, at, line.length())) {
      at = before == null ? at : matcher.end();
      if (!matcher.usePattern(NAME).region(at, line.length()).lookingAt()) {
        break;
      }
      BasedSequence name = line.subSequence(matcher.start(1), matcher.end(1)).trim();
      said = name.endsWith(":");
      named.add(said ? name.subSequence(0, name.length() - 1).trim() : name);
      at = matcher.end();
      before = before == null ? TO : AND;
    }
    if (said) {
      return new TurnLine(named, Remarks.NONE, afterSpace(line, at));
    }
    matcher.usePattern(END).region(at, line.length());
    boolean ended = matcher.lookingAt();
    boolean colon = ended && matcher.start(2) < matcher.end(2);
    if (named.isEmpty() || !ended || (!colon && matcher.end() < line.length())) {
      return new TurnLine(List.of(), Remarks.NONE, line.length());
    }
    Remarks remarks =
        matcher.start(1) < 0
            ? Remarks.NONE
            : Remarks.read(line.subSequence(matcher.start(1), matcher.end(1)));
    return new TurnLine(named, remarks, matcher.end());
  }

  private static boolean before(Matcher matcher, @Nullable Pattern before, int at, int end) {
    return before == null || matcher.usePattern(before).region(at, end).lookingAt();
  }

  private static int afterSpace(BasedSequence line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  boolean verbatim() {
    return remarks.verbatim();
  }

  Optional<BasedSequence> source() {
    return remarks.source();
  }

  Optional<BasedSequence> quoting() {
    return remarks.quoting();
  }
}
