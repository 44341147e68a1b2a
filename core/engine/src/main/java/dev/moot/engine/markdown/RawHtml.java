package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which raw HTML of a post passes in safe mode. A short list of tags does, without
 * attributes that could carry code or style, and only when they open and close inside the same
 * parent, so that nothing a writer types can break out of its place on the page. All else is shown
 * as text.
 */
public final class RawHtml {

  private static final Set<String> VOID = Set.of("br", "wbr", "hr");
  private static final Set<String> ALLOWED =
      Set.of(
          "abbr", "b", "bdi", "cite", "del", "details", "dfn", "em", "i", "ins", "kbd", "mark", "q",
          "rp", "rt", "ruby", "s", "samp", "small", "strong", "sub", "summary", "sup", "u", "var",
          "br", "wbr", "hr");
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s+(?:open|(?:title|lang|dir)=\"[^\"<>&]*\"))*)\\s*/?>");

  private final Set<Node> shownAsText = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Node> refused = new ArrayList<>();

  private RawHtml() {}

  /** Looks through {@code document}. */
  public static RawHtml of(Node document) {
    RawHtml html = new RawHtml();
    html.visit(document);
    return html;
  }

  /** Everything passes. */
  public static RawHtml trusted() {
    return new RawHtml();
  }

  /** Whether {@code node} is shown as text and not as markup. */
  public boolean isShownAsText(Node node) {
    return shownAsText.contains(node);
  }

  /** The nodes that do not pass, in the order of the text. */
  public List<Node> refused() {
    return Collections.unmodifiableList(refused);
  }

  private void visit(Node parent) {
    List<Node> markup = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlock || child instanceof HtmlInline) {
        markup.add(child);
      } else if (!(child instanceof HtmlCommentBlock) && !(child instanceof HtmlInlineComment)) {
        visit(child);
      }
    }
    if (!markup.isEmpty()) {
      Set<Node> bad = unacceptable(markup);
      if (!bad.isEmpty()) {
        refused.addAll(markup.stream().filter(bad::contains).toList());
        shownAsText.addAll(markup);
      }
    }
  }

  /** The nodes among siblings whose tags are not allowed, or open without closing. */
  private static Set<Node> unacceptable(List<Node> siblings) {
    record Open(Node node, String tag) {}
    Set<Node> bad = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Open> open = new ArrayDeque<>();
    for (Node node : siblings) {
      String raw = node.getChars().toString();
      Matcher m = TAG.matcher(raw);
      int from = 0;
      while (m.find()) {
        String tag = m.group(2).toLowerCase(Locale.ROOT);
        boolean closes = !m.group(1).isEmpty();
        if (raw.substring(from, m.start()).indexOf('<') >= 0
            || !ALLOWED.contains(tag)
            || (closes && !m.group(3).isEmpty())) {
          bad.add(node);
        } else if (closes) {
          Open last = open.poll();
          if (last == null || !last.tag().equals(tag)) {
            bad.add(node);
          }
        } else if (!VOID.contains(tag)) {
          open.push(new Open(node, tag));
        }
        from = m.end();
      }
      if (raw.indexOf('<', from) >= 0) {
        bad.add(node);
      }
    }
    open.forEach(o -> bad.add(o.node()));
    return bad;
  }
}
