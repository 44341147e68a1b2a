package dev.moot.engine.parse;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.engine.markdown.text.PlainText;
import dev.moot.engine.sentence.SentenceStarts;
import dev.moot.engine.typography.Typography;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Finds the sentences around mentions of claims. A paragraph is gone through once, however many
 * mentions are in it.
 */
final class Mentions {

  /** A paragraph, a cell or the like, with where its sentences begin. */
  private record Shown(PlainText words, String text, int[] sentences) {}

  private final Typography typography;
  private final Map<Node, Shown> blocks = new IdentityHashMap<>();

  Mentions(Typography typography) {
    this.typography = typography;
  }

  /** The one that {@code reference}, a node, is. */
  Mention of(ClaimReference reference, SourceLocation location) {
    Node node = (Node) reference;
    Shown shown = blocks.computeIfAbsent(blockOf(node), this::shown);
    Sentence sentence =
        shown
            .words()
            .mention(node)
            .map(m -> Sentence.around(shown.text(), shown.sentences(), m.start(), m.end()))
            .orElseGet(() -> new Sentence("", reference.words(), ""));
    return new Mention(sentence.before(), sentence.words(), sentence.after(), location);
  }

  private Shown shown(Node block) {
    PlainText words = PlainText.of(block, typography);
    String text = words.text();
    return new Shown(words, text, SentenceStarts.of(text));
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
