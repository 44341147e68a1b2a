package dev.moot.api.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;

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
}
