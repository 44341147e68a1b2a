package dev.moot.plugin.asides;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import dev.moot.api.markdown.DirectiveNode.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first line of a callout: {@code > [!kind]- Title}. Only a {@code -} right after the kind
 * folds the aside; with {@code +} or nothing it stands open, as on GitHub and in Obsidian.
 *
 * @param marker the {@code >}
 * @param kind as written
 * @param sign {@code +}, {@code -} or empty
 * @param title the rest of the line without space around it; may be empty
 */
record CalloutTitle(
    BasedSequence marker, BasedSequence kind, BasedSequence sign, BasedSequence title) {

  private static final int LONGEST_KIND = 60;

  /** What makes a link, or the definition of one, of brackets right before it. */
  private static final String OF_A_LINK = "([:";

  /** The title line that starts with the {@code >} at {@code from}, if it is one. */
  static Optional<CalloutTitle> read(BasedSequence line, int from) {
    int at = from + 1;
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    if (!line.subSequence(at, line.length()).startsWith("[!")) {
      return Optional.empty();
    }
    int close = kindEnd(line, at + 2);
    if (close < 0) {
      return Optional.empty();
    }
    int sign = close + 1;
    boolean signed = sign < line.length() && (line.charAt(sign) == '+' || line.charAt(sign) == '-');
    int after = signed ? sign + 1 : sign;
    if (!signed && sign < line.length() && OF_A_LINK.indexOf(line.charAt(sign)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new CalloutTitle(
            line.subSequence(from, from + 1),
            line.subSequence(at + 2, close).trim(),
            line.subSequence(sign, after),
            line.subSequence(after, line.length()).trim()));
  }

  private static int kindEnd(BasedSequence line, int from) {
    int limit = Math.min(line.length(), from + LONGEST_KIND);
    for (int i = from; i < limit; i++) {
      char c = line.charAt(i);
      if (c == ']') {
        return line.subSequence(from, i).isBlank() ? -1 : i;
      }
      if (c == '[' || c == '`' || c == '\\') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** What the same aside would have in braces, each at its place in this line. */
  List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(new Attribute(word("kind", kind), kind));
    if (!sign.startsWith("-")) {
      attributes.add(new Attribute(word("open", sign), word("true", sign)));
    }
    return attributes;
  }

  /** A word that is not in the source, at the place where {@code place} starts. */
  static BasedSequence word(String word, BasedSequence place) {
    return PrefixedSubSequence.prefixOf(word, place, 0, 0);
  }
}
