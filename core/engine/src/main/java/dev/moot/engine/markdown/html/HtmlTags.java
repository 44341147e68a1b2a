package dev.moot.engine.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tags of raw HTML that stands in one parent, and says what keeps it from passing. A tag
 * that closes what was refused is no reason of its own.
 */
final class HtmlTags {

  private static final Set<String> VOID = Set.of("br", "wbr", "hr");
  private static final Set<String> ALLOWED =
      Set.of(
          "abbr", "b", "bdi", "cite", "del", "details", "dfn", "em", "i", "ins", "kbd", "mark", "q",
          "rp", "rt", "ruby", "s", "samp", "small", "strong", "sub", "summary", "sup", "u", "var",
          "br", "wbr", "hr");
  private static final Set<String> NEVER_CLOSED =
      Set.of("br", "wbr", "hr", "img", "input", "link", "meta", "source", "embed", "col", "area");

  /** What passes is of this form, and its name is allowed. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s+(?:open|(?:title|lang|dir)=\"[^\"<>&]*\"))*)\\s*/?>");

  private static final Pattern NAME = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");

  private record Open(BasedSequence text, String tag, boolean refused) {}

  private final List<RefusedHtml> refused = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private HtmlTags() {}

  /** What is wrong with {@code siblings}, in the order of the text; nothing where all pass. */
  static List<RefusedHtml> refusedIn(List<Node> siblings) {
    HtmlTags tags = new HtmlTags();
    siblings.forEach(node -> tags.read(node.getChars()));
    tags.open.descendingIterator().forEachRemaining(tags::unclosed);
    return List.copyOf(tags.refused);
  }

  private void read(BasedSequence text) {
    String raw = text.toString();
    int at = raw.indexOf('<');
    while (at >= 0) {
      Matcher tag = TAG.matcher(raw).region(at, raw.length());
      int end = tag.lookingAt() ? tag.end() : endOfTag(raw, at);
      if (tag.lookingAt() && ALLOWED.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        allowed(tag, text.subSequence(at, end));
      } else {
        refuse(text.subSequence(at, end));
      }
      at = raw.indexOf('<', end);
    }
  }

  private void allowed(Matcher tag, BasedSequence text) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (tag.group(1).isEmpty()) {
      if (!VOID.contains(name)) {
        open.push(new Open(text, name, false));
      }
    } else if (!tag.group(3).isEmpty()) {
      withAttributes(name, text);
    } else if (!close(name)) {
      refuse(
          text,
          "`</" + name + ">` closes nothing here",
          "take it out, or put `<" + name + ">` before it in the same block");
    }
  }

  /** Closes the last open {@code name}; what is open within it is not closed where it should be. */
  private boolean close(String name) {
    if (open.stream().noneMatch(o -> o.tag().equals(name))) {
      return false;
    }
    for (Open last = open.pop(); !last.tag().equals(name); last = open.pop()) {
      unclosed(last);
    }
    return true;
  }

  private void unclosed(Open tag) {
    if (!tag.refused()) {
      refuse(
          tag.text(),
          "`<" + tag.tag() + ">` is not closed in the same block",
          "put `</" + tag.tag() + ">` where it ends");
    }
  }

  private void withAttributes(String name, BasedSequence text) {
    refuse(text, "`</" + name + ">` takes no attributes", "write `</" + name + ">`");
    close(name);
  }

  private void refuse(BasedSequence text) {
    Matcher named = NAME.matcher(text);
    if (!named.lookingAt()) {
      refused.add(HtmlReasons.noTag(text));
      return;
    }
    String name = named.group(2).toLowerCase(Locale.ROOT);
    boolean allowed = ALLOWED.contains(name);
    if (named.group(1).isEmpty()) {
      refused.add(
          allowed
              ? HtmlReasons.attribute(text, named.end(), name)
              : HtmlReasons.tag(text, name, ""));
      if (!NEVER_CLOSED.contains(name)) {
        open.push(new Open(text, name, true));
      }
    } else if (allowed) {
      withAttributes(name, text);
    } else if (!close(name)) {
      refused.add(HtmlReasons.tag(text, name, "/"));
    }
  }

  private void refuse(BasedSequence text, String message, String hint) {
    refused.add(new RefusedHtml(text, message, hint));
  }

  /** Behind the {@code >} that ends what begins at {@code start}, quoted ones passed over. */
  private static int endOfTag(String raw, int start) {
    char quote = 0;
    for (int i = start + 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return i;
      } else if ((c == '"' || c == '\'') && raw.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return raw.length();
  }
}
