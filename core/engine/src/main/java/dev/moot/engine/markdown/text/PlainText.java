package dev.moot.engine.markdown.text;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.engine.character.HiddenText;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.markdown.spec.SpecMends;
import dev.moot.engine.typography.ShownText;
import dev.moot.engine.typography.Typed;
import dev.moot.engine.typography.Typography;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words a reader sees of a piece of the syntax tree, without markup, and where those of its
 * mentions of claims stand in them.
 */
public final class PlainText {

  private final StringBuilder text = new StringBuilder();
  private final Map<Node, ShownText> shown;
  private final Map<Node, Span> mentions = new IdentityHashMap<>();
  private boolean pictures = true;

  private PlainText(Map<Node, ShownText> shown) {
    this.shown = shown;
  }

  /** The words of {@code node}. */
  public static String of(Node node) {
    return of(node, Map.of());
  }

  /**
   * The words of {@code node}.
   *
   * @param shown what texts are shown as, where that is not what is typed
   */
  public static String of(Node node, Map<Node, ShownText> shown) {
    PlainText plain = new PlainText(shown);
    plain.visit(node);
    return plain.text.toString().strip();
  }

  /** The words of {@code node} without those that stand for pictures. */
  public static String withoutPictures(Node node) {
    PlainText plain = new PlainText(Map.of());
    plain.pictures = false;
    plain.visit(node);
    return plain.text.toString().strip();
  }

  /** The words of {@code block} as {@code typography} has them shown, with its mentions found. */
  public static PlainText of(Node block, Typography typography) {
    PlainText plain = new PlainText(typography.of(block));
    plain.visit(block);
    return plain;
  }

  /** How many words {@code node} has. */
  public static int words(Node node) {
    return words(of(node));
  }

  /** How many words {@code text} has. */
  public static int words(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = !Character.isWhitespace(c) && !Character.isSpaceChar(c);
      if (part && !inWord) {
        count++;
      }
      inWord = part;
    }
    return count;
  }

  /** The words. */
  public String text() {
    return text.toString();
  }

  /** Where the words of {@code reference}, a mention of a claim, are; empty when it shows none. */
  public Optional<Span> mention(Node reference) {
    return Optional.ofNullable(mentions.get(reference));
  }

  private void visit(Node node) {
    int start = text.length();
    if (node instanceof DirectiveNode directive) {
      directive.shownWords().forEach(words -> text.append(' ').append(words));
    }
    if (node instanceof ClaimReference reference && !node.hasChildren()) {
      text.append(reference.words());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof HtmlEntity) {
      text.append(HiddenText.printable(Typed.unescaped(node.getChars())));
    } else if (node instanceof Code code) {
      text.append(SpecMends.codeText(code));
    } else if (node instanceof Text) {
      ShownText better = shown.get(node);
      text.append(better == null ? Typed.unescaped(node.getChars()) : better.text());
    } else if (node instanceof RefNode reference && !reference.isDefined()) {
      // Brackets that refer to nothing are text.
      text.append(node instanceof ImageRef ? "![" : "[");
      visitChildren(node);
      text.append(']');
    } else if (!(node instanceof HtmlInlineBase) && (pictures || !isPicture(node))) {
      visitChildren(node);
    }
    if (node instanceof ClaimReference) {
      mentions.put(node, new Span(start, text.length()));
    }
  }

  private static boolean isPicture(Node node) {
    return node instanceof Image || node instanceof ImageRef;
  }

  private void visitChildren(Node node) {
    boolean blocks =
        node instanceof com.vladsch.flexmark.util.ast.Block
            && !(node instanceof Image)
            && !(node instanceof TextBase);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean apart =
          (blocks && child instanceof com.vladsch.flexmark.util.ast.Block)
              || child instanceof TableCell;
      if (apart && text.length() > 0) {
        text.append(' ');
      }
      // Notes and the like say of themselves that they are no part of the text they stand in.
      if (!(child instanceof DoNotCollectText)) {
        visit(child);
      }
    }
    if (!node.hasChildren() && node instanceof com.vladsch.flexmark.ast.Paragraph) {
      text.append(node.getChars());
    }
  }
}
