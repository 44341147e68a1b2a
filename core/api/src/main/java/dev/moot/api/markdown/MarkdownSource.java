package dev.moot.api.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One parsed Markdown file, for checks that look at its syntax tree before names are resolved. */
public interface MarkdownSource {

  /** The syntax tree; shared between threads, not to be changed. */
  Document document();

  /** Where {@code text}, a piece of this file, is written. */
  SourceLocation locationOf(BasedSequence text);

  /** Where {@code node} is written. */
  default SourceLocation locationOf(Node node) {
    return locationOf(node.getChars());
  }

  /** The pieces of running text, in order: no code, no addresses, no markup. */
  default List<BasedSequence> texts() {
    List<BasedSequence> texts = new ArrayList<>();
    Deque<Node> left = new ArrayDeque<>(List.of(document()));
    while (!left.isEmpty()) {
      Node node = left.pop();
      if (node instanceof Text) {
        texts.add(node.getChars());
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        left.push(child);
      }
    }
    return texts;
  }
}
