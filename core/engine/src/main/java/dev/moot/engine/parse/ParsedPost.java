package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.MarkdownSource;
import dev.moot.api.model.Post;
import dev.moot.engine.read.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file, read: what it says as plain values, and its syntax tree when that is asked for.
 */
public final class ParsedPost implements MarkdownSource {

  private final PostFacts facts;
  private final SourceFile file;
  private final Object input;
  private final TreeOnDemand tree;

  /**
   * @param input all that the facts and the tree follow from
   */
  ParsedPost(PostFacts facts, SourceFile file, Object input, TreeOnDemand tree) {
    this.facts = facts;
    this.file = file;
    this.input = input;
    this.tree = tree;
  }

  /** The same with {@code other} as what its front matter says. */
  public ParsedPost with(Post other) {
    return new ParsedPost(facts.with(other), file, input, tree);
  }

  /** What it says. */
  public PostFacts facts() {
    return facts;
  }

  /** All that the facts and the tree follow from, as an input for a memory. */
  public Object input() {
    return input;
  }

  /** What its front matter says. */
  public Post post() {
    return facts.post();
  }

  /** The file. */
  public SourceFile file() {
    return file;
  }

  /** The syntax tree of its body. Made anew if need be, so only to be asked for by renderers. */
  public PostTree tree() {
    return tree.get();
  }

  /** Lets the tree go; it is made again when somebody asks for it. */
  public void letGoOfTree() {
    tree.letGo();
  }

  @Override
  public Document document() {
    return tree().document();
  }

  /** Its claim references. */
  public List<ReferenceUse> references() {
    return facts.references();
  }

  /** Who it says speaks. */
  public List<PersonUse> people() {
    return facts.people();
  }

  /** What it says stands in a source. */
  public List<QuotationUse> quotations() {
    return facts.quotations();
  }

  /** Its directives. */
  public List<DirectiveUse> directives() {
    return facts.directives();
  }

  /** Its links to paths of the site. */
  public List<SiteLinkUse> siteLinks() {
    return facts.siteLinks();
  }

  /** Its links to files of the site's folder, and to places in itself. */
  public List<SourceLinkUse> sourceLinks() {
    return facts.sourceLinks();
  }

  /** Its tags, as they are written. */
  public List<NameUse> tags() {
    return facts.tags();
  }

  /** The series it is part of, as it is written. */
  public Optional<NameUse> series() {
    return facts.series();
  }

  /** The debates that front matter names. */
  public List<NameUse> debates() {
    return facts.debates();
  }

  /** The paths it had before. */
  public List<PathUse> aliases() {
    return facts.aliases();
  }

  /** For each of its corrections, the claims that it names. */
  public List<List<NameUse>> corrected() {
    return facts.corrected();
  }

  /** What nearly mentions a claim. */
  public List<NearMention> near() {
    return facts.near();
  }

  /** False when something in it is wrong. */
  public boolean whole() {
    return facts.whole();
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
