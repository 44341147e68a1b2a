package dev.moot.engine.render.page;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.render.Html;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.Contents;
import dev.moot.engine.markdown.Heading;
import dev.moot.engine.markdown.text.ReadingTime;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.MainClaim;
import dev.moot.engine.render.view.RelatedPost;
import dev.moot.engine.render.view.SeriesView;
import dev.moot.engine.render.view.TermEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A digest, or a page written in Markdown. */
record PostPage(Post post, PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param post the post
   * @param content its text
   * @param toc its headings, those of sections that plugins make of it too
   * @param claims those it mentions, in the order of the text
   * @param debates those it digests
   * @param mainClaims what these are about
   * @param people those it names, in the order of the text
   * @param terms the words it links to the glossary
   * @param voices how many take part in these
   * @param minutes how long the writer's text takes to read
   * @param minutesInAll how long it takes with all that cards, tables and maps say
   * @param newer the digest after it
   * @param older the digest before it
   * @param related posts that share something with it, closest first
   * @param series the series it is part of
   */
  public record View(
      Post post,
      Html content,
      List<Heading> toc,
      List<Claim> claims,
      List<Debate> debates,
      List<MainClaim> mainClaims,
      List<Participant> people,
      List<TermEntry> terms,
      int voices,
      int minutes,
      int minutesInAll,
      Optional<Post> newer,
      Optional<Post> older,
      List<RelatedPost> related,
      Optional<SeriesView> series) {}

  @Override
  public String layout() {
    return post.layout().orElse(post.date().isPresent() ? "post" : "page");
  }

  @Override
  public Optional<Locale> language() {
    return post.language();
  }

  @Override
  public String title() {
    return post.title();
  }

  @Override
  public String description() {
    return post.summary().orElse("");
  }

  @Override
  public View view(Scope scope) {
    LinkedPost linked = parts.linked(post);
    BodyScope body = parts.body(linked, scope);
    Html content = parts.render(linked, body);
    Site site = parts.site();
    Neighbours neighbours = parts.neighbours(post);
    List<Debate> debates = post.debates().stream().flatMap(d -> site.debate(d).stream()).toList();
    int minutes = ReadingTime.minutes(linked.parsed().document());
    return new View(
        post,
        content,
        Contents.of(body.headings(), content),
        linked.mentioned(),
        debates,
        debates.stream().flatMap(d -> MainClaim.of(d, site).stream()).toList(),
        linked.people(),
        parts.termsIn(linked),
        parts.entry(post).voices(),
        minutes,
        Math.max(minutes, ReadingTime.minutesOfHtml(content.markup())),
        neighbours.newer(),
        neighbours.older(),
        parts.related(post),
        SeriesView.of(post, parts::partsOf));
  }
}
