package dev.moot.engine.parse;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.engine.markdown.PlainText;
import dev.moot.engine.typography.Typography;

/**
 * A mention of a claim in its sentence, as the page of the post shows it.
 *
 * @param before what stands before it in the sentence
 * @param words its words
 * @param after what stands behind it
 * @param location where it is written
 */
public record Mention(String before, String words, String after, SourceLocation location) {

  /** The one that {@code reference}, a node, is. */
  static Mention of(ClaimReference reference, SourceLocation location, Typography typography) {
    Node node = (Node) reference;
    PlainText text = PlainText.of(blockOf(node), node, typography);
    Sentence sentence =
        text.markStart() < 0
            ? new Sentence("", reference.words(), "")
            : Sentence.around(text.text(), text.markStart(), text.markEnd());
    return new Mention(sentence.before(), sentence.words(), sentence.after(), location);
  }

  private static Node blockOf(Node node) {
    Node at = node;
    while (at.getParent() != null
        && !(at instanceof Block)
        && !(at instanceof DirectiveLabel)
        && !(at instanceof TableCell)
        && !(at instanceof DoNotCollectText)) {
      at = at.getParent();
    }
    return at;
  }
}
