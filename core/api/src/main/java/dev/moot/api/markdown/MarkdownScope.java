package dev.moot.api.markdown;

import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Source;
import dev.moot.api.render.PageScope;

/**
 * What a node renderer can ask while one post's prose is rendered onto one page. Used by one
 * thread.
 */
public interface MarkdownScope {

  /** Where the engine keeps the scope of a rendering in progress. */
  NullableDataKey<MarkdownScope> KEY = new NullableDataKey<>("MOOT_MARKDOWN_SCOPE");

  /** The scope of the rendering that {@code context} belongs to. */
  static MarkdownScope of(NodeRendererContext context) {
    return of(context.getDocument());
  }

  /** The scope that {@code document} is being rendered in. */
  static MarkdownScope of(Document document) {
    MarkdownScope scope = KEY.get(document);
    if (scope == null) {
      throw new IllegalStateException("this document is not being rendered");
    }
    return scope;
  }

  /** The page the prose stands on. */
  PageScope page();

  /** The claim that {@code reference} names. */
  Claim claim(ClaimReference reference);

  /** The participant that {@code reference} names. */
  Participant participant(ParticipantReference reference);

  /** Where the words of {@code quotation} are taken from. */
  Source source(Quotation quotation);

  /** Where {@code node} is written. */
  SourceLocation locationOf(Node node);

  /** Whether the page is read from right to left. */
  default boolean isRightToLeft() {
    return false;
  }
}
