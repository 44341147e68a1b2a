package dev.moot.engine.render.page;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.plugin.DerivedFields;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Paging;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.data.DebateJson;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.Glossary;
import dev.moot.engine.render.view.Pager;
import dev.moot.engine.render.view.RelatedPosts;
import dev.moot.engine.review.FairnessReview;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every page of a site, as tasks that know how to render themselves. */
public final class PageTasks {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  private final LinkedSite linked;
  private final Plugins plugins;
  private final Scope.Shared shared;
  private final PageRenderer pages;
  private final CoreViews views;
  private final Glossary glossary;
  private final PostPages posts;
  private final SiteSettings settings;
  private final List<PageTask> tasks = new ArrayList<>();

  public PageTasks(
      LinkedSite linked, MarkdownEngine markdown, Plugins plugins, Scope.Shared shared) {
    this.linked = linked;
    this.plugins = plugins;
    this.shared = shared;
    this.settings = linked.site().settings();
    this.pages = new PageRenderer(plugins, settings);
    this.views = new CoreViews(linked.site(), new RelatedPosts(linked.site(), linked.posts()));
    this.glossary = new Glossary(linked.site(), linked.posts());
    this.posts = new PostPages(linked, markdown, shared, pages, views, glossary);
  }

  /** The pages of posts, which the feed is made of. */
  public PostPages posts() {
    return posts;
  }

  /** All pages but feed and sitemap, which need what these leave behind. */
  public List<PageTask> all() {
    String tagline = settings.tagline().orElse(settings.title());
    core(
        Permalink.HOME,
        CONFIG,
        "home",
        tagline,
        settings.description().orElse(""),
        new PageSubject.Home(),
        s -> views.home());
    for (LinkedPost post : linked.posts()) {
      if (post.whole()) {
        tasks.add(
            new PageTask(
                post.post().permalink(), post.post().location(), () -> posts.render(post)));
      }
    }
    PageSubject claims = new PageSubject.OfIndex("claims");
    paged(
        CorePages.CLAIMS, "claims", title("claims"), claims, linked.site().claims(), views::claims);
    index(CorePages.PEOPLE, "people", views::debates);
    index(CorePages.EXPECTATIONS, "expectations", views::expectations);
    index(CorePages.TERMS, "terms", () -> views.terms(glossary));
    if (linked.config().fairnessPage()) {
      index(
          CorePages.FAIRNESS,
          "fairness",
          () -> Map.of("debates", new FairnessReview(linked.site()).fairness()));
    }
    index(CorePages.TAGS, "tags", views::tagList);
    PageSubject archive = new PageSubject.OfIndex("archive");
    List<Post> all = linked.site().posts();
    paged(CorePages.ARCHIVE, "archive", title("archive"), archive, all, views::archive);
    linked.site().debates().forEach(this::debate);
    linked
        .site()
        .tags()
        .forEach(
            (tag, posts) ->
                paged(
                    tag.permalink(),
                    "tag",
                    tag.name(),
                    new PageSubject.OfTag(tag),
                    posts,
                    shown -> views.tag(tag, posts.size(), shown)));
    for (Series series : linked.site().series().keySet()) {
      core(
          series.permalink(),
          CONFIG,
          "series",
          series.name(),
          "",
          new PageSubject.OfIndex("series"),
          s -> views.series(series));
    }
    for (LinkedSite.OwnedPage page : linked.plugins()) {
      tasks.add(new PageTask(page.page().permalink(), CONFIG, () -> generated(page)));
    }
    tasks.add(new PageTask(CorePages.NOT_FOUND, CONFIG, this::notFound));
    return tasks;
  }

  /** The debates as data: files that are no pages. */
  public List<PageTask> data() {
    return linked.site().debates().stream()
        .map(
            d ->
                new PageTask(
                    CorePages.json(d),
                    d.location(),
                    () -> List.of(new DebateJson(d, linked.site(), derived(d)).file())))
        .toList();
  }

  private SortedMap<String, Map<String, ?>> derived(Debate debate) {
    SortedMap<String, Map<String, ?>> derived = new TreeMap<>();
    Scope scope = Scope.ofPage(shared, CorePages.json(debate), debate.location());
    for (Plugins.Owned<DerivedFields> owned : plugins.all(DerivedFields.class)) {
      Map<String, Object> fields =
          plugins.call(
              owned.plugin(),
              debate.location(),
              Map.of(),
              () -> new LinkedHashMap<>(owned.contribution().fields(debate, scope)));
      if (!fields.isEmpty()) {
        derived.put(owned.plugin().id(), fields);
      }
    }
    return derived;
  }

  private void debate(Debate debate) {
    core(
        debate.permalink(),
        debate.location(),
        "debate",
        debate.title(),
        "",
        new PageSubject.OfDebate(debate),
        s -> views.debate(debate));
    for (Claim claim : debate.claims().values()) {
      if (!linked.site().isCanonical(claim.id())) {
        continue; // its path leads to the page of the claim that it is a wording of
      }
      core(
          claim.permalink(),
          claim.location(),
          "claim",
          claim.text(),
          debate.title(),
          new PageSubject.OfClaim(claim),
          s -> views.claim(claim, s));
    }
    for (Participant person : debate.participants().values()) {
      core(
          person.permalink(),
          person.location(),
          "participant",
          person.name(),
          debate.title(),
          new PageSubject.OfParticipant(person),
          s -> views.participant(person));
    }
  }

  private void index(Permalink permalink, String layout, Supplier<Map<String, Object>> values) {
    PageSubject subject = new PageSubject.OfIndex(layout);
    core(permalink, CONFIG, layout, title(layout), "", subject, s -> values.get());
  }

  private String title(String layout) {
    return shared.messages().format("title." + layout).orElse(layout);
  }

  /** The pages of a list, each with as many of the {@code items} as a page shows. */
  private <T> void paged(
      Permalink first,
      String layout,
      String title,
      PageSubject subject,
      List<T> items,
      Function<List<T>, Map<String, Object>> values) {
    Paging paging = new Paging(first, items.size(), linked.config().paginate());
    for (int page = 1; page <= paging.pages(); page++) {
      int number = page;
      core(
          paging.page(number),
          CONFIG,
          layout,
          number == 1 ? title : words("title.page", title, String.valueOf(number)),
          "",
          subject,
          s -> {
            Map<String, Object> shown = new HashMap<>(values.apply(paging.shown(items, number)));
            if (paging.pages() > 1) {
              shown.put("pager", Pager.of(paging, number));
            }
            return shown;
          });
    }
  }

  private void core(
      Permalink permalink,
      SourceLocation place,
      String layout,
      String title,
      String description,
      PageSubject subject,
      Function<Scope, Map<String, Object>> values) {
    tasks.add(
        new PageTask(
            permalink,
            place,
            () -> {
              Scope scope = Scope.ofPage(shared, permalink, place);
              Map<String, Object> all =
                  pages.contributed(values.apply(scope), subject, scope, place);
              return List.of(pages.page(scope, layout, title, description, all));
            }));
  }

  private List<OutputFile> generated(LinkedSite.OwnedPage owned) {
    GeneratedPage page = owned.page();
    Scope scope = Scope.ofPage(shared, page.permalink(), CONFIG);
    Map<String, ?> values =
        plugins.call(
            owned.plugin(), CONFIG, Map.<String, Object>of(), () -> page.values().apply(scope));
    String title = words(page.title());
    return List.of(
        pages.page(scope, page.layout(), title, words(page.description()), new HashMap<>(values)));
  }

  /** The message of that key, or the text itself where there is none. */
  private String words(String keyOrText, Object... arguments) {
    return shared.messages().format(keyOrText, arguments).orElse(keyOrText);
  }

  /**
   * The page for what is not found can be served under any path, so its links start at the site's
   * base.
   */
  private List<OutputFile> notFound() {
    String base =
        settings.url().map(u -> URI.create(u).getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    Scope scope =
        new Scope(
            shared,
            CorePages.NOT_FOUND,
            Medium.PAGE,
            CONFIG,
            target -> base + target.path().substring(1));
    String title = shared.messages().format("title.404").orElse("404");
    return List.of(pages.page(scope, "404", title, "", views.notFound()));
  }
}
