package dev.moot.engine.render;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.model.Tag;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Every page of a site, as tasks that know how to render themselves. */
final class PageTasks {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);
  private static final int FEED_LENGTH = 20;
  private static final int DESCRIPTION_LENGTH = 160;

  private final LinkedSite linked;
  private final MarkdownEngine markdown;
  private final Plugins plugins;
  private final Scope.Shared shared;
  private final CoreViews views;
  private final SiteSettings settings;
  private final Set<Permalink> inFeed;
  private final Map<Permalink, String> feedContent = new ConcurrentHashMap<>();
  private final List<PageTask> tasks = new ArrayList<>();

  PageTasks(LinkedSite linked, MarkdownEngine markdown, Plugins plugins, Scope.Shared shared) {
    this.linked = linked;
    this.markdown = markdown;
    this.plugins = plugins;
    this.shared = shared;
    this.views = new CoreViews(linked.site());
    this.settings = linked.site().settings();
    this.inFeed =
        settings.url().isEmpty()
            ? Set.of()
            : linked.site().posts().stream()
                .limit(FEED_LENGTH)
                .map(Post::permalink)
                .collect(Collectors.toSet());
  }

  /** All pages but feed and sitemap, which need what these leave behind. */
  List<PageTask> all() {
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
        tasks.add(new PageTask(post.post().permalink(), post.post().location(), () -> post(post)));
      }
    }
    index(CorePages.CLAIMS, "claims", views::debates);
    index(CorePages.PEOPLE, "people", views::debates);
    index(CorePages.TAGS, "tags", views::tagList);
    index(CorePages.ARCHIVE, "archive", views::archive);
    for (Debate debate : linked.site().debates()) {
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
    for (Tag tag : linked.site().tags().keySet()) {
      core(
          tag.permalink(),
          CONFIG,
          "tag",
          tag.name(),
          "",
          new PageSubject.OfTag(tag),
          s -> views.tag(tag));
    }
    for (LinkedSite.OwnedPage page : linked.plugins()) {
      tasks.add(new PageTask(page.page().permalink(), CONFIG, () -> generated(page)));
    }
    tasks.add(new PageTask(CorePages.NOT_FOUND, CONFIG, this::notFound));
    return tasks;
  }

  private void index(Permalink permalink, String layout, Supplier<Map<String, Object>> values) {
    String title = shared.messages().format("title." + layout).orElse(layout);
    core(permalink, CONFIG, layout, title, "", new PageSubject.OfIndex(layout), s -> values.get());
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
              Map<String, Object> all = contributed(values.apply(scope), subject, scope, place);
              return List.of(page(scope, layout, title, description, all));
            }));
  }

  private OutputFile page(
      Scope scope, String layout, String title, String description, Map<String, Object> values) {
    Permalink permalink = scope.permalink();
    Map<String, Object> all = new HashMap<>(values);
    all.put(
        "page",
        new PageHead(
            title, shortened(description), layout, permalink, settings.absolute(permalink)));
    return OutputFile.text(
        permalink.outputFile(), scope.render("layouts/" + layout + ".ftlh", all));
  }

  private List<OutputFile> post(LinkedPost linkedPost) {
    Post post = linkedPost.post();
    Permalink permalink = post.permalink();
    Scope scope = Scope.ofPage(shared, permalink, post.location());
    // Ids that the layout writes itself come first, so that a heading of the same name gets
    // another.
    List.of("main", "claims", "minds", "toc", "head").forEach(scope::uniqueId);
    linkedPost
        .mentioned()
        .forEach(c -> scope.uniqueId("c-" + c.id().debate() + "-" + c.id().local()));
    BodyScope body = body(linkedPost, scope);
    Html content = markdown.render(linkedPost.parsed().document(), body);
    Map<String, Object> values = views.post(post);
    values.put("content", content);
    values.put("toc", body.headings());
    values.put("claims", linkedPost.mentioned());
    String layout = post.layout().orElse(post.date().isPresent() ? "post" : "page");
    Map<String, Object> all =
        contributed(values, new PageSubject.OfPost(post), scope, post.location());
    OutputFile page = page(scope, layout, post.title(), post.summary().orElse(""), all);
    if (inFeed.contains(permalink)) {
      Scope feed =
          new Scope(
              shared,
              permalink,
              Medium.FEED,
              post.location(),
              target -> settings.absolute(target).orElseThrow());
      feedContent.put(
          permalink,
          markdown.render(linkedPost.parsed().document(), body(linkedPost, feed)).markup());
    }
    return List.of(page);
  }

  private BodyScope body(LinkedPost post, Scope scope) {
    return new BodyScope(scope, post, post.parsed().rawHtml(), post.parsed()::locationOf);
  }

  private List<OutputFile> generated(LinkedSite.OwnedPage owned) {
    GeneratedPage page = owned.page();
    Scope scope = Scope.ofPage(shared, page.permalink(), CONFIG);
    Map<String, ?> values =
        plugins.call(
            owned.plugin(), CONFIG, Map.<String, Object>of(), () -> page.values().apply(scope));
    String title = words(page.title());
    return List.of(
        page(scope, page.layout(), title, words(page.description()), new HashMap<>(values)));
  }

  /** The message of that key, or the text itself where there is none. */
  private String words(String keyOrText) {
    return shared.messages().format(keyOrText).orElse(keyOrText);
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
    return List.of(page(scope, "404", title, "", views.notFound()));
  }

  private Map<String, Object> contributed(
      Map<String, Object> core, PageSubject subject, Scope scope, SourceLocation place) {
    Map<String, Object> values = new HashMap<>(core);
    Map<String, LoadedPlugin> owners = new HashMap<>();
    for (Plugins.Owned<PageContributor> owned : plugins.all(PageContributor.class)) {
      Map<String, ?> more =
          plugins.call(
              owned.plugin(),
              place,
              Map.<String, Object>of(),
              () -> owned.contribution().values(subject, scope));
      more.forEach(
          (key, value) -> {
            LoadedPlugin other = owners.putIfAbsent(key, owned.plugin());
            if (other != null || core.containsKey(key)) {
              plugins.conflict(
                  "the template variable `" + key + "`",
                  other == null ? owned.plugin() : other,
                  owned.plugin());
            }
            values.put(key, value);
          });
    }
    return values;
  }

  /** The entries of the feed; to be called when the posts are rendered. */
  List<FeedEntry> feed() {
    return linked.site().posts().stream()
        .filter(p -> feedContent.containsKey(p.permalink()))
        .map(
            p ->
                new FeedEntry(
                    p,
                    settings.absolute(p.permalink()).orElseThrow(),
                    feedContent.getOrDefault(p.permalink(), "")))
        .toList();
  }

  private static String shortened(String text) {
    if (text.length() <= DESCRIPTION_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
    return text.substring(0, space > 0 ? space : DESCRIPTION_LENGTH - 1) + "…";
  }

  Optional<Scope> feedScope(Permalink permalink) {
    return settings
        .url()
        .map(
            u ->
                new Scope(
                    shared,
                    permalink,
                    Medium.FEED,
                    CONFIG,
                    target -> settings.absolute(target).orElseThrow()));
  }
}
