package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.model.ProseSection;
import dev.moot.engine.markdown.text.PlainText;
import dev.moot.engine.typography.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a text, heading by heading, as its page shows them. */
public final class ProseSections {

  private final HeadingIds ids;
  private final Map<Node, ShownText> shown;
  private final List<ProseSection> sections = new ArrayList<>();
  private String id = "";
  private String heading = "";
  private List<String> lines = new ArrayList<>();

  private ProseSections(Document document, Map<Node, ShownText> shown) {
    this.ids = HeadingIds.of(document);
    this.shown = shown;
  }

  /**
   * Those of {@code document}; sections without a word between two headings are kept.
   *
   * @param shown what its texts are shown as
   */
  public static List<ProseSection> of(Document document, Map<Node, ShownText> shown) {
    ProseSections prose = new ProseSections(document, shown);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      prose.add(node);
    }
    prose.close();
    return prose.sections;
  }

  private void add(Node block) {
    if (block instanceof com.vladsch.flexmark.ast.Heading) {
      close();
      id = ids.of(block);
      heading = PlainText.of(block, shown);
    } else {
      addLines(block);
    }
  }

  private void close() {
    if (!heading.isEmpty() || !lines.isEmpty()) {
      sections.add(new ProseSection(id, heading, lines));
      lines = new ArrayList<>();
    }
  }

  /** Each block that holds no other is a line. */
  private void addLines(Node node) {
    if (node instanceof HtmlBlockBase || node instanceof Reference || node instanceof BlankLine) {
      return;
    }
    if (node instanceof DirectiveNode directive) {
      directive.shownWords().stream().filter(w -> !w.isBlank()).forEach(lines::add);
    }
    boolean holdsBlocks = false;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block) {
        holdsBlocks = true;
        addLines(child);
      }
    }
    if (!holdsBlocks && !(node instanceof DirectiveNode)) {
      String line = PlainText.of(node, shown);
      if (!line.isEmpty()) {
        lines.add(line.indexOf('\n') < 0 ? line : line.replaceAll("\\s+", " "));
      }
    }
  }
}
