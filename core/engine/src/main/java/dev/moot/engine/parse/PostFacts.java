package dev.moot.engine.parse;

import dev.moot.api.model.Post;
import java.util.List;
import java.util.Optional;

/**
 * What a Markdown file says, as plain values: all that other files can make a difference to. Names
 * are not looked up yet.
 *
 * @param post what the front matter says
 * @param references its claim references, in the order of the text
 * @param people who it says speaks
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
 * @param ignores its comments that silence warnings
 * @param length how many characters its text has
 * @param whole false when something in it is wrong
 */
public record PostFacts(
    Post post,
    List<ReferenceUse> references,
    List<PersonUse> people,
    List<QuotationUse> quotations,
    List<DirectiveUse> directives,
    List<SiteLinkUse> siteLinks,
    List<SourceLinkUse> sourceLinks,
    List<NameUse> tags,
    Optional<NameUse> series,
    List<NameUse> debates,
    List<PathUse> aliases,
    List<List<NameUse>> corrected,
    List<NearMention> near,
    List<IgnoreComment> ignores,
    int length,
    boolean whole) {

  public PostFacts {
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
    ignores = List.copyOf(ignores);
  }

  /** The same with {@code other} as what its front matter says. */
  PostFacts with(Post other) {
    return new PostFacts(
        other,
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
        ignores,
        length,
        whole);
  }
}
