package dev.moot.engine.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Source;
import dev.moot.api.render.PageScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The scope of one text being rendered onto one page, and what its renderers note down on the way.
 */
public final class BodyScope implements MarkdownScope {

  /** What names in the text stand for, as the link stage found. */
  public interface Names {

    Claim claim(ClaimReference reference);

    Participant participant(ParticipantReference reference);

    Source source(Quotation quotation);

    /** The claims that attributes of {@code directive} name, by key. */
    Map<String, Claim> claims(DirectiveNode directive);

    /** The debates that attributes of {@code directive} name, by key. */
    Map<String, Debate> debates(DirectiveNode directive);
  }

  private final PageScope page;
  private final Names names;
  private final RawHtml rawHtml;
  private final Function<Node, SourceLocation> places;
  private final List<Heading> headings = new ArrayList<>();

  public BodyScope(
      PageScope page, Names names, RawHtml rawHtml, Function<Node, SourceLocation> places) {
    this.page = page;
    this.names = names;
    this.rawHtml = rawHtml;
    this.places = places;
  }

  @Override
  public PageScope page() {
    return page;
  }

  @Override
  public Claim claim(ClaimReference reference) {
    return names.claim(reference);
  }

  @Override
  public Participant participant(ParticipantReference reference) {
    return names.participant(reference);
  }

  @Override
  public Source source(Quotation quotation) {
    return names.source(quotation);
  }

  @Override
  public SourceLocation locationOf(Node node) {
    return places.apply(node);
  }

  Names names() {
    return names;
  }

  boolean isShownAsText(Node node) {
    return rawHtml.isShownAsText(node);
  }

  /** Notes a heading and gives it an id that no other element of the page has. */
  String addHeading(String text, int level) {
    String id = page.uniqueId(headingSlug(text));
    headings.add(new Heading(id, text, level));
    return id;
  }

  /** The headings rendered so far. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }

  /**
   * GitHub's slug: lower case, spaces to hyphens, punctuation dropped, letters of every script
   * kept.
   */
  static String headingSlug(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
              } else if (Character.isWhitespace(c)) {
                slug.append('-');
              }
            });
    return slug.length() == 0 ? "section" : slug.toString();
  }
}
