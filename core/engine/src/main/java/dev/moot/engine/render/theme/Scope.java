package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteFacts;
import dev.moot.api.plugin.Directive.Attribute;
import dev.moot.api.render.Embed;
import dev.moot.api.render.Frame;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.directive.DirectiveTemplates;
import dev.moot.engine.link.Permalinks;
import dev.moot.engine.markdown.DirectivePages;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.render.embed.Embeds;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Making;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.Reads;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** The scope of one page being rendered. */
public final class Scope implements PageScope, DirectivePages {

  /** What all pages of a site share. */
  public record Shared(
      Site site,
      Permalinks permalinks,
      Map<Permalink, Permalink> redirects,
      Templates templates,
      Messages messages,
      Set<String> assets,
      boolean scripts,
      Map<String, Object> siteValues,
      Reads reads,
      Diagnostics diagnostics,
      PageMemory memory) {

    /** The same for the making of one output. */
    public Shared in(Making making) {
      return new Shared(
          new AskedSite(site, making.reads(), false),
          permalinks,
          redirects,
          templates,
          messages,
          assets,
          scripts,
          siteValues,
          making.reads(),
          making.diagnostics(),
          memory);
    }

    /** The same, reporting to {@code other}. */
    Shared reportingTo(Diagnostics other) {
      return new Shared(
          site,
          permalinks,
          redirects,
          templates,
          messages,
          assets,
          scripts,
          siteValues,
          reads,
          other,
          memory);
    }

    /** Where a link to {@code target} ends, redirects followed. */
    public Permalink destination(Permalink target) {
      reads.ask(Question.Kind.LINK, target.path());
      return redirects.getOrDefault(target, target);
    }

    /** Whether the site has a page or file at {@code target}. */
    public boolean exists(Permalink target) {
      reads.ask(Question.Kind.LINK, target.path());
      return permalinks.has(target);
    }

    /** Whether there is something to see at {@code target}: a page or file, and no empty list. */
    boolean shows(Permalink target) {
      reads.ask(Question.Kind.LINK, target.path());
      return permalinks.shows(target);
    }

    /** Where in a template {@code thread} is; empty if it is in none. */
    public Optional<SourceLocation> running(Thread thread) {
      return templates.running(thread);
    }

    /** The directives that are templates. */
    public DirectiveTemplates directives() {
      return templates.directives();
    }

    /** Whether the theme, the site or a plugin has the layout {@code name}. */
    public boolean hasLayout(String name) {
      return templates.has("layouts/" + name + ".ftlh");
    }
  }

  private final Shared shared;
  private final Permalink permalink;
  private final Medium medium;
  private final SourceLocation place;
  private final Function<Permalink, String> links;
  private final GivenIds ids;
  private final Set<String> styles;
  private final Set<String> scripts;
  private final Map<String, Object> functions;
  private final Messages messages;
  private final Optional<Locale> language;

  /**
   * @param language its language, where that is not the site's
   * @param place where to report what goes wrong on this page
   * @param links how a permalink is written on it
   */
  public Scope(
      Shared shared,
      Permalink permalink,
      Medium medium,
      Optional<Locale> language,
      SourceLocation place,
      Function<Permalink, String> links) {
    this.shared = shared;
    this.permalink = permalink;
    this.medium = medium;
    this.language = language;
    this.messages = shared.messages().in(language);
    this.place = place;
    this.links = links;
    this.ids = medium == Medium.FEED ? GivenIds.ofEntry(permalink) : GivenIds.ofPage();
    this.styles = new TreeSet<>(PluginAssets.stylesOfEveryPage(shared.assets()));
    this.scripts = new TreeSet<>();
    this.functions = TemplateFunctions.of(this, messages, shared.assets());
  }

  /** What {@code page} is, and all that was noted of it, for a plugin that is called. */
  private Scope(Scope page, Diagnostics diagnostics) {
    this.shared = page.shared.reportingTo(diagnostics);
    this.permalink = page.permalink;
    this.medium = page.medium;
    this.place = page.place;
    this.links = page.links;
    this.ids = page.ids;
    this.styles = page.styles;
    this.scripts = page.scripts;
    this.functions = page.functions;
    this.messages = page.messages;
    this.language = page.language;
  }

  /** A page in the language of the site, whose links are relative. */
  public static Scope ofPage(Shared shared, Permalink permalink, SourceLocation place) {
    return ofPage(shared, permalink, Optional.empty(), place);
  }

  /**
   * A page whose links are relative.
   *
   * @param language its language, where that is not the site's
   */
  public static Scope ofPage(
      Shared shared, Permalink permalink, Optional<Locale> language, SourceLocation place) {
    return new Scope(
        shared, permalink, Medium.PAGE, language, place, target -> target.hrefFrom(permalink));
  }

  /**
   * A feed, or a text in one, whose links are full addresses; the site has to have a {@code url}.
   *
   * @param language its language, where that is not the site's
   */
  public static Scope ofFeed(
      Shared shared, Permalink permalink, Optional<Locale> language, SourceLocation place) {
    return new Scope(
        shared,
        permalink,
        Medium.FEED,
        language,
        place,
        target -> shared.site().settings().absolute(target).orElseThrow());
  }

  /** Renders the template {@code name} with {@code values}. */
  public String render(String name, Map<String, ?> values) {
    return shown(
        name, shared.templates().render(name, beside(values), place, shared.diagnostics()));
  }

  /**
   * Renders the template {@code name} with the components of {@code view}.
   *
   * @param added what it gets besides, by names that no component has
   */
  public String render(String name, Record view, Map<String, ?> added) {
    Templates templates = shared.templates();
    return shown(
        name,
        templates.render(name, templates.values(view, beside(added)), place, shared.diagnostics()));
  }

  private static String shown(String template, String text) {
    return template.endsWith(".ftlh")
        ? ForeignWords.shown(text, Locale.ENGLISH)
        : ForeignWords.plain(text);
  }

  /** {@code values} with what every template has; where both have a name, {@code values} count. */
  private Map<String, Object> beside(Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(functions);
    all.putAll(shared.siteValues());
    all.put("pluginStyles", List.copyOf(styles));
    all.put("pluginScripts", List.copyOf(scripts));
    all.putAll(values);
    return all;
  }

  @Override
  public Permalink permalink() {
    return permalink;
  }

  /** What the page is made of, as far as that is one place. */
  public SourceLocation place() {
    return place;
  }

  @Override
  public Medium medium() {
    return medium;
  }

  @Override
  public String href(Permalink target) {
    return links.apply(destination(target));
  }

  /** The language of the page. */
  public Locale language() {
    return language.orElseGet(() -> shared.site().settings().language());
  }

  /** Where a link to {@code target} ends, redirects followed. */
  Permalink destination(Permalink target) {
    return shared.destination(target);
  }

  @Override
  public boolean exists(Permalink target) {
    return shared.exists(target);
  }

  /**
   * Whether there is something to see at {@code target}. What leads readers on asks this, since a
   * list with nothing in it is none to be sent to; what a writer links is linked all the same.
   */
  boolean shows(Permalink target) {
    return shared.shows(target);
  }

  @Override
  public Optional<Embed> embed(Frame frame) {
    return exists(frame.permalink())
        ? Optional.of(
            Embeds.of(
                frame, shared.site().settings(), shared.messages().onlyIf().of(frame, this::claim)))
        : Optional.empty();
  }

  @Override
  public String list(List<String> items) {
    return messages.list(items);
  }

  @Override
  public String message(String key, Object... arguments) {
    Optional<String> words = messages.formatForPage(key, arguments);
    if (words.isEmpty()) {
      shared
          .diagnostics()
          .report(
              Diagnostic.of(
                      TemplateRules.UNKNOWN_MESSAGE, place, "there is no message `" + key + "`")
                  .withHint(messages.hintFor(key)));
    }
    return words.orElse(key);
  }

  @Override
  public Html partial(String name, Map<String, ?> values) {
    return Html.markup(render(partial(name), values).strip());
  }

  /** Renders the partial {@code name} with the components of {@code view}. */
  public Html partial(String name, Record view) {
    return Html.markup(render(partial(name), view, Map.of()).strip());
  }

  @Override
  public Html directive(DirectiveTemplate directive, Map<String, ?> values, SourceLocation use) {
    shared.reads().ask(Question.Kind.DIRECTIVE, directive.name());
    if (medium == Medium.PAGE) {
      directive.asset("css").ifPresent(styles::add);
      directive.asset("js").filter(s -> shared.scripts()).ifPresent(scripts::add);
    }
    String name = directive.template(medium == Medium.FEED);
    Diagnostics used = d -> shared.diagnostics().report(d.withRelated(use, "used here"));
    Map<String, Object> all = beside(values);
    List<String> declared = directive.declared().attributes().stream().map(Attribute::key).toList();
    if (values.get("attributes") instanceof Map<?, ?> given) {
      all.put("attributes", shared.templates().attributes(declared, given));
    }
    return Html.markup(shown(name, shared.templates().render(name, all, use, used)).strip());
  }

  @Override
  public PageScope asked(PageScope page, LoadedPlugin plugin, SourceLocation use) {
    return asked(plugin, use);
  }

  /** This page for {@code plugin}, called for what is written at {@code use}. */
  public Scope asked(LoadedPlugin plugin, SourceLocation use) {
    return new Scope(this, d -> shared.diagnostics().report(asked(d, plugin, use)));
  }

  private Diagnostic asked(Diagnostic found, LoadedPlugin plugin, SourceLocation use) {
    String who = "the plugin `" + plugin.id() + "` " + plugin.descriptor().version();
    return found.location().equals(place)
        ? new Diagnostic(
            found.rule(),
            found.severity(),
            use,
            found.message() + ", which " + who + " asks for",
            found.hint(),
            found.related())
        : found.withRelated(use, who + " asks for it here");
  }

  private String partial(String name) {
    String inFeed = "partials/feed/" + name + ".ftlh";
    return medium == Medium.FEED && shared.templates().has(inFeed)
        ? inFeed
        : "partials/" + name + ".ftlh";
  }

  @Override
  public void needsStyle(String asset) {
    styles.add(onDemand(asset, ".css", "style sheet"));
  }

  @Override
  public void needsScript(String asset) {
    if (!shared.scripts()) {
      return;
    }
    scripts.add(onDemand(asset, ".js", "script"));
  }

  private String onDemand(String asset, String type, String called) {
    if (!PluginAssets.isOnDemand(asset, type) || !shared.assets().contains(asset)) {
      throw new IllegalArgumentException("no " + called + " on demand: " + asset);
    }
    return asset;
  }

  @Override
  public String uniqueId(String base) {
    return ids.unique(base);
  }

  @Override
  public String ownId(String id) {
    return ids.own(id);
  }

  @Override
  public SiteFacts facts() {
    return shared.site();
  }

  @Override
  public <T> T once(Class<T> kind, String name, Supplier<? extends T> work) {
    return shared.memory().value(kind, name, shared.reads(), work);
  }
}
