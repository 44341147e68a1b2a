package dev.moot.engine.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.DirectiveNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line that opens a directive: {@code :::name[label]{key=value}}. The label may hold balanced
 * brackets; an attribute is {@code key=word}, {@code key="some words"}, {@code key} alone (which
 * means {@code true}) or {@code #id}.
 *
 * @param fence how many colons it has
 * @param name the directive's name
 * @param label what stands in brackets
 * @param attributes what stands in braces
 */
record DirectiveLine(
    int fence,
    BasedSequence name,
    Optional<BasedSequence> label,
    List<DirectiveNode.Attribute> attributes) {

  static final int MIN_FENCE = 3;

  /** How many colons the line at {@code start} begins with. */
  static int fence(BasedSequence line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    return end - start;
  }

  /** Whether the line at {@code start} is a closing fence: colons and nothing more. */
  static boolean isClosing(BasedSequence line, int start) {
    int fence = fence(line, start);
    return fence >= MIN_FENCE && line.subSequence(start + fence).isBlank();
  }

  /** Reads the line at {@code start}; empty when it opens no directive. */
  static Optional<DirectiveLine> parse(BasedSequence line, int start) {
    int fence = fence(line, start);
    if (fence < MIN_FENCE) {
      return Optional.empty();
    }
    int nameStart = skipSpaces(line, start + fence);
    int nameEnd = nameStart;
    while (nameEnd < line.length() && isNameCharacter(line.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == nameStart || !Character.isLetter(line.charAt(nameStart))) {
      return Optional.empty();
    }
    int at = nameEnd;
    Optional<BasedSequence> label = Optional.empty();
    if (at < line.length() && line.charAt(at) == '[') {
      int close = closingBracket(line, at);
      if (close < 0) {
        return Optional.empty();
      }
      label = Optional.of(line.subSequence(at + 1, close));
      at = close + 1;
    }
    at = skipSpaces(line, at);
    List<DirectiveNode.Attribute> attributes = new ArrayList<>();
    if (at < line.length() && line.charAt(at) == '{') {
      at = attributes(line, at + 1, attributes);
      if (at < 0) {
        return Optional.empty();
      }
    }
    if (!line.subSequence(at).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new DirectiveLine(fence, line.subSequence(nameStart, nameEnd), label, attributes));
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  private static int skipSpaces(BasedSequence line, int at) {
    int i = at;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static int closingBracket(BasedSequence line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads attributes up to the closing brace; gives the index after it, or -1 when they cannot be
   * read.
   */
  private static int attributes(BasedSequence line, int start, List<DirectiveNode.Attribute> into) {
    int at = skipSpaces(line, start);
    while (at < line.length() && line.charAt(at) != '}') {
      int keyStart = at;
      if (line.charAt(at) == '#') {
        int end = wordEnd(line, at + 1);
        if (end == at + 1) {
          return -1;
        }
        into.add(
            new DirectiveNode.Attribute(BasedSequence.of("id"), line.subSequence(at + 1, end)));
        at = skipSpaces(line, end);
        continue;
      }
      while (at < line.length() && isNameCharacter(line.charAt(at))) {
        at++;
      }
      if (at == keyStart) {
        return -1;
      }
      BasedSequence key = line.subSequence(keyStart, at);
      if (at >= line.length() || line.charAt(at) != '=') {
        into.add(new DirectiveNode.Attribute(key, BasedSequence.of("true")));
      } else {
        int valueStart = at + 1;
        char quote = valueStart < line.length() ? line.charAt(valueStart) : 0;
        int valueEnd;
        if (quote == '"' || quote == '\'') {
          valueStart++;
          valueEnd = line.indexOf(quote, valueStart);
          if (valueEnd < 0) {
            return -1;
          }
          at = valueEnd + 1;
        } else {
          valueEnd = wordEnd(line, valueStart);
          at = valueEnd;
        }
        into.add(new DirectiveNode.Attribute(key, line.subSequence(valueStart, valueEnd)));
      }
      at = skipSpaces(line, at);
    }
    return at < line.length() ? at + 1 : -1;
  }

  private static int wordEnd(BasedSequence line, int start) {
    int i = start;
    while (i < line.length()
        && line.charAt(i) != '}'
        && line.charAt(i) != ' '
        && line.charAt(i) != '\t') {
      i++;
    }
    return i;
  }
}
