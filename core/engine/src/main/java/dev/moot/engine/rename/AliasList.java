package dev.moot.engine.rename;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.yaml.YamlOutline;
import dev.moot.engine.yaml.YamlOutline.Entry;
import dev.moot.engine.yaml.YamlOutline.Style;
import java.util.List;
import java.util.Optional;

/** The {@code aliases} of one claim in its file, and how one is added or taken away. */
final class AliasList {

  private static final String KEY = "aliases";

  private final String text;
  private final Entry claim;
  private final Optional<Entry> list;

  /**
   * @param claim its local id
   */
  AliasList(String text, YamlOutline outline, String claim) {
    this.text = text;
    this.claim = outline.at("claims", claim).orElseThrow();
    this.list = outline.at("claims", claim, KEY);
  }

  /** Adds {@code alias} at the end, in the style that the list or the claim is written in. */
  Edit with(String alias) {
    if (list.isEmpty()) {
      return withList(KEY + ": [" + alias + "]");
    }
    Entry entry = list.get();
    if (entry.style() == Style.WORD) {
      String word = text.substring(entry.value().start(), entry.value().end());
      return new Edit(entry.value(), "[" + word + ", " + alias + "]");
    }
    if (entry.parts().isEmpty()) {
      return Edit.insert(entry.value().start() + 1, alias);
    }
    Span last = entry.parts().get(entry.parts().size() - 1);
    String words = quotedLike(last, alias);
    if (entry.style() == Style.FLOW) {
      return Edit.insert(last.end(), ", " + words);
    }
    return line(last, text.substring(Span.lineStart(text, last.start()), last.start()) + words);
  }

  private Edit withList(String words) {
    Span last = claim.parts().get(claim.parts().size() - 1);
    if (claim.style() == Style.FLOW) {
      return Edit.insert(last.end(), ", " + words);
    }
    int first = claim.parts().get(0).start();
    return line(last, " ".repeat(first - Span.lineStart(text, first)) + words);
  }

  /** A new line after the one where {@code last} ends. */
  private Edit line(Span last, String words) {
    int end = Span.lineEnd(text, last.end());
    return Edit.insert(end, Span.lineBreak(text) + words);
  }

  private String quotedLike(Span other, String word) {
    char first = text.charAt(other.start());
    return first == '"' || first == '\'' ? first + word + first : word;
  }

  /** Takes away item {@code index}; with the last one the key goes too. */
  Edit without(int index) {
    Entry entry = list.orElseThrow();
    List<Span> items = entry.parts();
    if (items.size() <= 1) {
      return withoutList(entry);
    }
    Span item = items.get(index);
    if (entry.style() == Style.BLOCK) {
      return isAloneOnItsLine(item, "-") ? new Edit(line(item), "") : joined(items, index);
    }
    return joined(items, index);
  }

  private Edit withoutList(Entry entry) {
    Span whole = new Span(entry.key().start(), entry.value().end());
    if (claim.style() == Style.FLOW) {
      int index = claim.parts().stream().map(Span::start).toList().indexOf(whole.start());
      return joined(claim.parts(), index);
    }
    return isAloneOnItsLine(whole, "") ? new Edit(line(whole), "") : new Edit(entry.value(), "[]");
  }

  /** Takes part {@code index} out of its row, with the comma before it, or else behind it. */
  private static Edit joined(List<Span> parts, int index) {
    Span part = parts.get(index);
    return index > 0
        ? new Edit(new Span(parts.get(index - 1).end(), part.end()), "")
        : new Edit(new Span(part.start(), parts.get(1).start()), "");
  }

  /** The lines of {@code part}, with the line break before them. */
  private Span line(Span part) {
    int start = Span.lineStart(text, part.start()) - 1;
    boolean crlf = text.charAt(start) == '\n' && start > 0 && text.charAt(start - 1) == '\r';
    return new Span(crlf ? start - 1 : start, Span.lineEnd(text, part.end()));
  }

  private boolean isAloneOnItsLine(Span part, String mark) {
    return text.substring(Span.lineStart(text, part.start()), part.start()).strip().equals(mark);
  }
}
