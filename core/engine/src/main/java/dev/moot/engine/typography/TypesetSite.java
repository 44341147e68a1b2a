package dev.moot.engine.typography;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Correction;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.model.Source;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A site as its pages show it: the texts of claim files, front matter and {@code moot.yaml} have
 * the typography of prose, and people who share a name are told apart. Ids, addresses, the names of
 * tags, series and terms, and what plugins read of front matter stay as they are typed.
 */
public final class TypesetSite {

  private final Typography typography;
  private final TypesetDebate debates;

  public TypesetSite(Typography typography) {
    this.typography = typography;
    this.debates = new TypesetDebate(typography);
  }

  /**
   * The settings and debates of {@code site}, without posts, pages and backlinks; the same object
   * where none of them is shown otherwise than it is typed.
   *
   * @param shown gives one of its debates as {@link #shown} does
   */
  public Site debatesOf(Site site, UnaryOperator<Debate> shown) {
    if (!typography.on()) {
      List<Debate> told = site.debates().stream().map(shown).toList();
      return told.equals(site.debates())
          ? site
          : new Site(site.settings(), List.of(), told, List.of());
    }
    return new Site(
        of(site.settings()), List.of(), site.debates().stream().map(shown).toList(), List.of());
  }

  /**
   * {@code site}, whose backlinks have their typography already but for the title.
   *
   * @param debates its settings and debates as {@link #debatesOf} gives them
   */
  public Site of(Site site, Site debates, List<Backlink> backlinks) {
    Stream<Post> sources = Stream.concat(site.posts().stream(), site.pages().stream());
    return typography.on()
        ? debates.withPosts(
            sources.map(this::of).toList(), backlinks.stream().map(this::of).toList())
        : debates.withPosts(sources.toList(), backlinks);
  }

  public Post of(Post p) {
    Typography own = typography.in(p.language());
    return new Post(
        p.permalink(),
        own.ofPlain(p.title()),
        p.date(),
        p.updated(),
        p.summary().map(own::ofPlain),
        p.tags(),
        p.debates(),
        p.language(),
        p.draft(),
        p.aliases(),
        p.layout(),
        p.part(),
        p.corrections().stream()
            .map(c -> new Correction(c.date(), own.ofPlain(c.text()), c.claims()))
            .toList(),
        p.extra(),
        p.location());
  }

  public Source of(Source source) {
    return debates.of(source);
  }

  /** {@code debate} as pages show it. */
  public Debate shown(Debate debate) {
    Debate told = debate.withPeopleTold();
    return typography.on() ? debates.of(told) : told;
  }

  private SiteSettings of(SiteSettings s) {
    return new SiteSettings(
        text(s.title()),
        s.description().map(this::text),
        s.tagline().map(this::text),
        s.url(),
        s.language(),
        s.timeZone(),
        s.license(),
        s.editUrl(),
        s.author(),
        s.contact(),
        s.claimList());
  }

  private Backlink of(Backlink b) {
    return new Backlink(
        b.claim(), b.page(), text(b.title()), b.before(), b.words(), b.after(), b.location());
  }

  private String text(String text) {
    return typography.ofPlain(text);
  }
}
