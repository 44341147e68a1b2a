package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownSource;
import dev.moot.api.model.Post;
import dev.moot.engine.markdown.html.RawHtml;
import dev.moot.engine.read.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file, read: front matter and syntax tree, names not looked up yet.
 *
 * @param post what the front matter says
 * @param file the file
 * @param document the syntax tree of its body
 * @param references its claim references, nodes that implement {@code ClaimReference}, in the order
 *     of the text
 * @param people who it says speaks, nodes that implement {@code ParticipantReference}
 * @param quotations what it says stands in a source
 * @param directives its directives
 * @param siteLinks its links to paths of the site
 * @param sourceLinks its links to files of the site's folder, and to places in itself
 * @param tags its tags, as they are written
 * @param series the series it is part of, as it is written
 * @param debates the debates that front matter names
 * @param aliases the paths it had before
 * @param corrected for each of its corrections, the claims that it names
 * @param near what nearly mentions a claim
 * @param rawHtml which raw HTML passes
 * @param whole false when something in it is wrong
 */
public record ParsedPost(
    Post post,
    SourceFile file,
    Document document,
    List<Node> references,
    List<Node> people,
    List<QuotationUse> quotations,
    List<DirectiveNode> directives,
    List<SiteLinkUse> siteLinks,
    List<SourceLinkUse> sourceLinks,
    List<NameUse> tags,
    Optional<NameUse> series,
    List<NameUse> debates,
    List<PathUse> aliases,
    List<List<NameUse>> corrected,
    List<NearMention> near,
    RawHtml rawHtml,
    boolean whole)
    implements MarkdownSource {

  public ParsedPost {
    references = List.copyOf(references);
    people = List.copyOf(people);
    quotations = List.copyOf(quotations);
    directives = List.copyOf(directives);
    siteLinks = List.copyOf(siteLinks);
    sourceLinks = List.copyOf(sourceLinks);
    tags = List.copyOf(tags);
    debates = List.copyOf(debates);
    aliases = List.copyOf(aliases);
    corrected = corrected.stream().map(List::copyOf).toList();
    near = List.copyOf(near);
  }

  /** The same with {@code other} as what its front matter says. */
  public ParsedPost with(Post other) {
    return new ParsedPost(
        other,
        file,
        document,
        references,
        people,
        quotations,
        directives,
        siteLinks,
        sourceLinks,
        tags,
        series,
        debates,
        aliases,
        corrected,
        near,
        rawHtml,
        whole);
  }

  /** Where the front matter has the value of {@code key}; the file when it does not. */
  public SourceLocation placeOf(String key) {
    return FrontMatter.of(file, d -> {})
        .flatMap(f -> f.yaml().outline())
        .flatMap(o -> o.at(key))
        .map(e -> file.lines().at(e.value().start(), e.value().end()))
        .orElse(file.whole());
  }

  @Override
  public SourceLocation locationOf(BasedSequence text) {
    return file.lines().at(text.getStartOffset(), text.getEndOffset());
  }
}
