package dev.moot.engine.miss;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.plugin.NearMiss;
import dev.moot.engine.typography.Typed;
import dev.moot.engine.typography.Typography;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What has stayed text in one block, for those who look for what was meant as markup. Line ends are
 * {@code \n}; whatever is not text, signs after a backslash too, is {@link NearMiss#OTHER}. Words
 * in brackets that nothing defines are text with their brackets.
 */
final class RunningText {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Node block;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];
  private int end;
  private boolean verbatim;

  private RunningText(Node block) {
    this.block = block;
  }

  /** Gives each block's text to {@code reader}, in the order of the file. */
  static void each(Node document, Consumer<RunningText> reader) {
    if (document instanceof FencedCodeBlock || document instanceof IndentedCodeBlock) {
      return; // their text is a child too
    }
    RunningText text = new RunningText(document);
    text.addChildren(document, reader);
    if (text.text.length() > 0) {
      reader.accept(text);
    }
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Where in the file the unit at {@code index} of the text stands. */
  int startOf(int index) {
    return index < text.length() ? offsets[index] : end;
  }

  /** Where in the file the text before {@code index} ends. */
  int endOf(int index) {
    if (index == 0) {
      return startOf(0);
    }
    boolean together = index == text.length() || text.charAt(index - 1) == NearMiss.OTHER;
    return together ? startOf(index) : offsets[index - 1] + 1;
  }

  /** What stands in the file from {@code from} up to {@code to} of the text. */
  String written(int from, int to) {
    return block.getChars().getBaseSequence().subSequence(startOf(from), endOf(to)).toString();
  }

  /** What it stands in. */
  NearMiss.Block kind() {
    if (block instanceof Paragraph) {
      return NearMiss.Block.PARAGRAPH;
    }
    if (block instanceof com.vladsch.flexmark.ast.Heading) {
      return NearMiss.Block.HEADING;
    }
    return block instanceof TableCell ? NearMiss.Block.CELL : NearMiss.Block.OTHER;
  }

  /** Whether the block lies directly in a block quote, or in what is written as one. */
  boolean isQuoted() {
    if (block.getParent() instanceof BlockQuote) {
      return true;
    }
    BasedSequence file = block.getChars().getBaseSequence();
    int from = startOf(0) - 1;
    while (from >= 0 && (file.charAt(from) == ' ' || file.charAt(from) == '\t')) {
      from--;
    }
    return from >= 0 && file.charAt(from) == '>' && block.getParent() instanceof DirectiveNode;
  }

  private void addChildren(Node parent, Consumer<RunningText> reader) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child, reader);
    }
  }

  private void add(Node node, Consumer<RunningText> reader) {
    if (Typography.isOfItsOwn(node)) {
      if (!(node instanceof Block)) {
        addOther(node.getStartOffset(), node.getEndOffset());
      }
      each(node, reader);
    } else if (node instanceof Text) {
      addText(node.getChars(), 0, node.getChars().length());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      add('\n', node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof RefNode reference && !reference.isDefined()) {
      addAround(node, reader);
    } else if (node.hasChildren() && !(node instanceof Code) && !isPicture(node)) {
      addOther(
          node.getStartOffset(), Objects.requireNonNull(node.getFirstChild()).getStartOffset());
      addChildren(node, reader);
      addOther(Objects.requireNonNull(node.getLastChild()).getEndOffset(), node.getEndOffset());
    } else {
      if (node instanceof HtmlInline && Typography.isVerbatim(node.getChars().toString())) {
        verbatim = !node.getChars().startsWith("</");
      }
      addOther(node.getStartOffset(), node.getEndOffset());
    }
  }

  private static boolean isPicture(Node node) {
    return node instanceof Image || node instanceof com.vladsch.flexmark.ast.ImageRef;
  }

  /** Adds the children of {@code node}, and what stands before and after them as text. */
  private void addAround(Node node, Consumer<RunningText> reader) {
    BasedSequence chars = node.getChars();
    if (!node.hasChildren()) {
      addText(chars, 0, chars.length());
      return;
    }
    int first = Objects.requireNonNull(node.getFirstChild()).getStartOffset();
    int last = Objects.requireNonNull(node.getLastChild()).getEndOffset();
    int from = 0;
    while (from < chars.length() && chars.getIndexOffset(from) < first) {
      from++;
    }
    int to = chars.length();
    while (to > from && chars.getIndexOffset(to - 1) >= last) {
      to--;
    }
    addText(chars, 0, from);
    addChildren(node, reader);
    addText(chars, to, chars.length());
  }

  private void addText(BasedSequence chars, int from, int to) {
    String typed = Typed.text(chars);
    boolean together = chars instanceof SubSequence;
    if (together && !verbatim && typed.indexOf('\\') < 0 && typed.indexOf('\r') < 0) {
      addTogether(typed, from, to, chars.getStartOffset());
      return;
    }
    for (int i = from; i < to; i++) {
      char c = typed.charAt(i);
      int at = together ? chars.getStartOffset() + i : chars.getIndexOffset(i);
      if (verbatim) {
        add(NearMiss.OTHER, at, at + 1);
      } else if (c == '\\' && i + 1 < to && ESCAPABLE.indexOf(typed.charAt(i + 1)) >= 0) {
        add(NearMiss.OTHER, at, at + 2);
        i++;
      } else if (c != '\r') {
        add(c, at, at + 1);
      }
    }
  }

  /** Adds what stands in the file as it is, as nearly all text does. */
  private void addTogether(String typed, int from, int to, int start) {
    int length = text.length();
    room(length + to - from);
    for (int i = from; i < to; i++) {
      offsets[length++] = start + i;
    }
    text.append(typed, from, to);
    end = from < to ? start + to : end;
  }

  private void addOther(int from, int to) {
    if (from < to) {
      add(NearMiss.OTHER, from, to);
    }
  }

  private void add(char c, int from, int to) {
    room(text.length() + 1);
    offsets[text.length()] = from;
    text.append(c);
    end = to;
  }

  private void room(int length) {
    if (length > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(length, offsets.length * 2));
    }
  }
}
