package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Permalink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the terms of a glossary are first used in one text, to be linked there. Only paragraphs
 * count: not headings, tables, code, titles, quotations, inline notes, nor the words of a link.
 */
public final class TermLinks {

  /** A text without any. */
  public static final TermLinks NONE = new TermLinks(Permalink.HOME, Map.of());

  /**
   * A use of a term, or the part of one that stands in one text node: a line may break within it.
   *
   * @param start where it begins in the node's text
   * @param end where it ends
   * @param term the word, as an id
   * @param opens whether the use begins here
   * @param closes whether the use ends here
   */
  record Piece(int start, int end, String term, boolean opens, boolean closes) {}

  private record Part(Node node, int start, int end) {}

  private final Permalink glossary;
  private final Map<String, String> anchors;
  private final Map<Node, List<Piece>> pieces = new IdentityHashMap<>();
  private final Set<String> used = new HashSet<>();

  private TermLinks(Permalink glossary, Map<String, String> anchors) {
    this.glossary = glossary;
    this.anchors = anchors;
  }

  /**
   * The first uses in {@code text}.
   *
   * @param glossary the page that explains the terms
   * @param anchors for each term, the {@code id} of its entry there
   */
  public static TermLinks in(Node text, Permalink glossary, Map<String, String> anchors) {
    if (anchors.isEmpty()) {
      return NONE;
    }
    TermLinks links = new TermLinks(glossary, new HashMap<>(anchors));
    links.blocks(text, new TermWords(anchors.keySet()));
    return links;
  }

  /** All terms that are used. */
  public Set<String> used() {
    return Collections.unmodifiableSet(used);
  }

  List<Piece> in(Text node) {
    return pieces.getOrDefault(node, List.of());
  }

  Permalink glossary() {
    return glossary;
  }

  String anchor(Piece piece) {
    return anchors.getOrDefault(piece.term(), "");
  }

  private void blocks(Node node, TermWords words) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph) {
        // Raw HTML may have opened a link, and links do not nest.
        if (!hasHtml(child)) {
          inlines(child, words);
        }
      } else if (child instanceof Block
          && !(child instanceof BlockQuote)
          && !(child instanceof Quotation)
          && !(child instanceof DefinitionTerm)
          && !(child instanceof DirectiveLabel)
          && !(child instanceof DoNotCollectText)) {
        blocks(child, words);
      }
    }
  }

  private static boolean hasHtml(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInlineBase || hasHtml(child)) {
        return true;
      }
    }
    return false;
  }

  private void inlines(Node node, TermWords words) {
    List<Part> run = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text || child instanceof SoftLineBreak) {
        int start = text.length();
        text.append(child instanceof Text ? child.getChars() : " ");
        run.add(new Part(child, start, text.length()));
        continue;
      }
      find(run, text, words);
      run.clear();
      text.setLength(0);
      if (child instanceof Emphasis
          || child instanceof StrongEmphasis
          || child instanceof Strikethrough) {
        inlines(child, words);
      }
    }
    find(run, text, words);
  }

  private void find(List<Part> run, CharSequence text, TermWords words) {
    for (TermWords.Found found : words.in(text)) {
      if (!used.add(found.term())) {
        continue;
      }
      for (Part part : run) {
        int start = Math.max(found.start(), part.start());
        int end = Math.min(found.end(), part.end());
        if (start < end && part.node() instanceof Text) {
          pieces
              .computeIfAbsent(part.node(), n -> new ArrayList<>())
              .add(
                  new Piece(
                      start - part.start(),
                      end - part.start(),
                      found.term(),
                      start == found.start(),
                      end == found.end()));
        }
      }
    }
  }
}
