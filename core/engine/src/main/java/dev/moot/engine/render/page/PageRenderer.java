package dev.moot.engine.render.page;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.render.Frame;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.markdown.CoreMessage;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.picture.PagePicture;
import dev.moot.engine.render.picture.SharingPictures;
import dev.moot.engine.render.theme.LayoutCheck;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.theme.ViewNames;
import dev.moot.engine.render.view.PageVersion;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Making;
import dev.moot.engine.trace.Question.Kind;
import dev.moot.engine.work.Amount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts what pages show into their layouts, with what plugins add. */
public final class PageRenderer {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);
  private static final int DESCRIPTION_LENGTH = 160;

  private final LinkedSite linked;
  private final Plugins plugins;
  private final List<Plugins.Owned<PageContributor>> contributors;
  private final Scope.Shared shared;
  private final SiteSettings settings;
  private final SiteParts parts;
  private final SharingPictures pictures;

  public PageRenderer(
      LinkedSite linked,
      Plugins plugins,
      Scope.Shared shared,
      SiteParts parts,
      SharingPictures pictures) {
    this.linked = linked;
    this.plugins = plugins;
    this.contributors = plugins.all(PageContributor.class);
    this.shared = shared;
    this.settings = linked.shown().settings();
    this.parts = parts;
    this.pictures = pictures;
  }

  /** Every page of the site, those that plugins add at last. */
  public List<Planned<OutputFile>> pages() {
    List<Planned<OutputFile>> pages = new ArrayList<>();
    for (PlacedPage page : linked.pages()) {
      if (LayoutCheck.missing(page.subject(), shared).isEmpty()) {
        pages.add(
            new Planned<>(
                page.permalink(),
                page.place(),
                () -> amount(page.subject()),
                making -> render(page, making)));
      }
    }
    linked.generated().stream()
        .filter(p -> p.page().permalink().isPage())
        .filter(p -> p.page().frame().isEmpty() || shared.hasLayout(p.page().layout()))
        .map(this::planned)
        .forEach(pages::add);
    return pages;
  }

  /** The text of {@code post} alone, as its page shows it. */
  public Planned<Html> body(Post post) {
    return new Planned<>(
        post.permalink(),
        post.location(),
        () -> amount(new PageSubject.OfPost(post)),
        making -> {
          PageParts own = new PageParts(parts, making);
          LinkedPost text = own.linked(post);
          Scope scope =
              Scope.ofPage(shared.in(making), post.permalink(), post.language(), post.location());
          return own.render(text, own.body(text, scope));
        });
  }

  /** What plugins have layouts render that is no page. */
  public List<Planned<OutputFile>> files() {
    return linked.generated().stream()
        .filter(p -> !p.page().permalink().isPage())
        .map(this::planned)
        .toList();
  }

  private Planned<OutputFile> planned(LinkedSite.OwnedPage page) {
    return new Planned<>(
        page.page().permalink(),
        CONFIG,
        () -> Amount.of(linked.site()),
        making -> render(page, making));
  }

  private Amount amount(PageSubject subject) {
    if (subject instanceof PageSubject.OfPost of) {
      return parts
          .linked(of.post().permalink())
          .map(p -> Amount.ofText(p.parsed().file().text()))
          .orElseThrow();
    } else if (subject instanceof PageSubject.OfDebate of) {
      return Amount.of(of.debate());
    } else if (subject instanceof PageSubject.OfClaim of) {
      return Amount.of(linked.site().debate(of.claim().id().debate()).orElseThrow());
    }
    return Amount.of(linked.site());
  }

  private OutputFile render(PlacedPage placed, Making making) {
    making.reads().ask(Kind.PAGE, placed.permalink().path());
    PageParts own = new PageParts(parts, making);
    Page page = new PageKinds(own).of(placed);
    Scope scope = page.scope(shared.in(making), placed);
    Record view = page.view(scope);
    Map<String, Object> added =
        added(view, placed.subject(), scope, plugins.reportingTo(making.diagnostics()));
    int part = placed.part().map(PlacedPage.Part::number).orElse(1);
    String title =
        part == 1
            ? page.title()
            : own.words(CoreMessage.TITLE_PAGE.key(), page.title(), String.valueOf(part));
    List<PageVersion> versions =
        isWritten(placed.subject()) ? own.versions(placed.permalink()) : List.of();
    added.put(
        "page",
        head(
            scope,
            versions,
            page.layout(),
            title,
            page.description(),
            pictures.of(placed.subject(), own.site()),
            own));
    return file(scope, t -> scope.render(t, view, added), page.layout());
  }

  /** Whether there can be a page for {@code subject} in each language. */
  private static boolean isWritten(PageSubject subject) {
    return subject instanceof PageSubject.OfPost
        || subject instanceof PageSubject.Home
        || subject instanceof PageSubject.OfLanguage;
  }

  /** A page that does not say what it goes by was given the whole site to go by. */
  private OutputFile render(LinkedSite.OwnedPage owned, Making making) {
    return madeFor(
        owned,
        new Making(
            making.reads(),
            found ->
                making
                    .diagnostics()
                    .report(
                        isOf(owned.page(), found)
                            ? named(found, owned.plugin().descriptor())
                            : found)));
  }

  /** Whether what is wrong is with the layout that the page chose, and not with all pages. */
  private static boolean isOf(GeneratedPage page, Diagnostic found) {
    return found.rule().area().equals(TemplateRules.ERROR.area())
        && (found.location().equals(CONFIG)
            || found.location().file().endsWith(file(page.layout())));
  }

  /** With the plugin's name: the layout may be that of a theme, which is innocent. */
  private static Diagnostic named(Diagnostic found, PluginDescriptor plugin) {
    return new Diagnostic(
        found.rule(),
        found.severity(),
        found.location(),
        found.message() + ", for a page of the plugin `" + plugin.id() + "` " + plugin.version(),
        found.hint(),
        found.related());
  }

  private OutputFile madeFor(LinkedSite.OwnedPage owned, Making making) {
    GeneratedPage page = owned.page();
    if (plugins.parts().areHeard()) {
      plugins
          .parts()
          .made(Part.of(Part.Kind.PAGE, page.permalink().path(), Optional.empty(), owned.plugin()));
    }
    making.reads().ask(Kind.PAGE, page.permalink().path());
    if (page.basis().isEmpty()) {
      new AskedSite(linked.shown(), making.reads(), false).askAll();
    }
    PageParts own = new PageParts(parts, making);
    Scope scope = Scope.ofPage(shared.in(making), page.permalink(), page.language(), CONFIG);
    Plugins called = plugins.reportingTo(making.diagnostics());
    Map<String, Object> values =
        new HashMap<>(
            called.call(
                owned.plugin(),
                CONFIG,
                Map.<String, Object>of(),
                () -> page.values().apply(scope)));
    page.frame().ifPresent(f -> values.put("address", settings.absolute(f.of()).orElseThrow()));
    Object[] names = page.names().toArray();
    String title =
        own.title(
            own.words(page.language(), page.title(), names),
            page.frame().flatMap(Frame::condition),
            page.language());
    String description = own.words(page.language(), page.description(), names);
    values.put(
        "page",
        head(scope, List.of(), page.layout(), title, description, pictures.ofOthers(), own));
    return file(scope, t -> scope.render(t, values), page.layout());
  }

  private static OutputFile file(Scope scope, Function<String, String> render, String layout) {
    return OutputFile.text(scope.permalink().outputFile(), render.apply(file(layout)));
  }

  private static String file(String layout) {
    return "layouts/" + layout + ".ftlh";
  }

  private PageHead head(
      Scope scope,
      List<PageVersion> versions,
      String layout,
      String title,
      String description,
      Optional<PagePicture> picture,
      PageParts own) {
    Permalink permalink = scope.permalink();
    return new PageHead(
        title,
        shortened(description),
        layout,
        permalink,
        scope.language(),
        versions,
        settings.absolute(permalink),
        picture,
        EditLink.of(settings, scope.place()),
        own.menu());
  }

  /** What plugins add for {@code subject}; no two may give the same name, nor one of the view. */
  private Map<String, Object> added(Record view, PageSubject subject, Scope scope, Plugins called) {
    Map<String, Object> values = new HashMap<>();
    Map<String, LoadedPlugin> owners = new HashMap<>();
    for (Plugins.Owned<PageContributor> owned : contributors) {
      Map<String, ?> more =
          called.call(
              owned.plugin(),
              scope.place(),
              Map.<String, Object>of(),
              () ->
                  owned.contribution().values(subject, scope.asked(owned.plugin(), scope.place())));
      if (called.parts().areHeard() && !more.isEmpty()) {
        String names = String.join(", ", new TreeSet<>(more.keySet()));
        called.parts().made(Part.of(Part.Kind.VALUES, names, Optional.empty(), owned.plugin()));
      }
      more.forEach(
          (key, value) -> {
            LoadedPlugin other = owners.putIfAbsent(key, owned.plugin());
            if (other != null || ViewNames.of(view).contains(key)) {
              called.conflict(
                  "the template variable `" + key + "`",
                  other == null ? owned.plugin() : other,
                  owned.plugin());
            }
            values.put(key, value);
          });
    }
    return values;
  }

  private static String shortened(String text) {
    if (text.length() <= DESCRIPTION_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
    return text.substring(0, space > 0 ? space : DESCRIPTION_LENGTH - 1) + "…";
  }
}
