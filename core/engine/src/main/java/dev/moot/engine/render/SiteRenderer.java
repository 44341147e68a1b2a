package dev.moot.engine.render;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.UrlCodec;
import dev.moot.api.render.Html;
import dev.moot.engine.config.CustomDomain;
import dev.moot.engine.config.SitePlace;
import dev.moot.engine.link.CoreFile;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.language.Languages;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.page.Prose;
import dev.moot.engine.render.theme.LayoutCheck;
import dev.moot.engine.render.theme.PageMemory;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.theme.Theme;
import dev.moot.engine.rule.ThemeRules;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.theme.ThemeOptions;
import dev.moot.engine.theme.Themes;
import dev.moot.engine.trace.Reads;
import dev.moot.engine.work.Tools;
import dev.moot.engine.yaml.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Plans what a linked site becomes, in the look of its theme. */
public final class SiteRenderer {

  private final Themes themes;
  private final String config;
  private final Tools tools;

  /**
   * @param themes the themes that the site can name
   * @param config the text of {@code moot.yaml}
   */
  public SiteRenderer(Themes themes, String config, Tools tools) {
    this.themes = themes;
    this.config = config;
    this.tools = tools;
  }

  /** What {@code linked} becomes, with nothing rendered yet; empty without a theme. */
  public Optional<SitePlan> plan(LinkedSite linked) {
    return themes
        .find(linked.config().theme(), tools.diagnostics())
        .map(found -> plan(linked, found));
  }

  private SitePlan plan(LinkedSite linked, FoundTheme found) {
    Site site = linked.shown();
    ThemeOptions options = found.options(linked.config().theme());
    checkTargets(options.targets(), linked);
    Theme theme = Theme.of(found, options.values(), Languages.ofPages(site), linked.read(), tools);
    Scope.Shared shared =
        new Scope.Shared(
            site,
            linked.permalinks(),
            whole(linked.redirects()),
            theme.templates(),
            theme.messages(),
            new TreeSet<>(theme.assets().keySet()),
            theme.scripts(),
            Map.of(
                "site",
                site.settings(),
                "theme",
                theme.options(),
                "csp",
                linked.config().policy().added(),
                "writer",
                site.settings().author()),
            Reads.unheard(),
            tools.diagnostics(),
            new PageMemory());
    LayoutCheck.report(linked.pages(), shared, found.place(), tools.diagnostics());
    LayoutCheck.reportChosen(
        linked.posts().stream().map(LinkedPost::parsed).toList(), shared, tools.diagnostics());
    List<OutputFile> ready = new ArrayList<>();
    linked.redirects().forEach((from, to) -> ready.add(redirect(from, to, site)));
    ready.add(OutputFile.text(CoreFile.NO_JEKYLL.permalink().outputFile(), ""));
    if (linked.coreFiles().contains(CoreFile.CNAME)) {
      String domain = CustomDomain.of(site.settings()).orElseThrow();
      ready.add(OutputFile.text(CoreFile.CNAME.permalink().outputFile(), domain + "\n"));
    }
    ready.addAll(theme.assets().values());
    linked.read().assets().forEach(a -> ready.add(OutputFile.copy(a.path(), a.file())));
    Prose prose = new Prose(tools);
    return new SitePlan(
        linked,
        shared,
        prose,
        tools,
        ready,
        List.of(config, theme.texts(), List.copyOf(shared.assets())));
  }

  /** Reports options that name what the site does not have. */
  private void checkTargets(List<Located<String>> targets, LinkedSite linked) {
    for (Located<String> target : targets) {
      if (target.value().startsWith("/") && !has(new Permalink(target.value()), linked)) {
        tools
            .diagnostics()
            .report(
                Diagnostic.of(
                        ThemeRules.DEAD_OPTION,
                        target.location(),
                        "the site has nothing at `" + target.value() + "`")
                    .withHint(
                        Nearest.to(target.value(), linked.permalinks().paths())
                            .map(n -> "did you mean `" + n + "`?")
                            .orElse("name a page of the site, or a file in assets/")));
      }
    }
  }

  private static boolean has(Permalink target, LinkedSite linked) {
    return linked.permalinks().has(target) || linked.redirects().containsKey(target);
  }

  /**
   * Those that lead to a page, and not to a place on it: links need not go round by them, whatever
   * place they name themselves.
   */
  private static Map<Permalink, Permalink> whole(Map<Permalink, SitePlace> redirects) {
    Map<Permalink, Permalink> whole = new HashMap<>();
    redirects.forEach(
        (from, to) -> {
          if (to.fragment().isEmpty()) {
            whole.put(from, to.page());
          }
        });
    return whole;
  }

  /** A page that leads on at once; static hosts have no other way to redirect. */
  private static OutputFile redirect(Permalink from, SitePlace to, Site site) {
    String fragment = UrlCodec.address(to.fragment());
    String href = Html.text(to.page().hrefFrom(from) + fragment).markup();
    String language = Html.text(site.settings().language().toLanguageTag()).markup();
    String title = Html.text(site.settings().title()).markup();
    String canonical =
        site.settings()
            .absolute(to.page())
            .map(u -> "<link rel=\"canonical\" href=\"" + Html.text(u) + "\">\n")
            .orElse("");
    return OutputFile.text(
        from.outputFile(),
        "<!doctype html>\n<html lang=\""
            + language
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
            + title
            + "</title>\n"
            + canonical
            + "<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url="
            + href
            + "\">\n</head>\n<body>\n<p><a href=\""
            + href
            + "\">"
            + Html.text(to.toString())
            + "</a></p>\n</body>\n</html>\n");
  }
}
