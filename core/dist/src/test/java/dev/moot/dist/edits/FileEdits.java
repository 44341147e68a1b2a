package dev.moot.dist.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happens to assets and to what a site has in place of its theme's files. */
final class FileEdits {

  /** What can be overridden, by its path below {@code theme/}. */
  private static final Map<String, String> THEME = theme();

  private static final List<String> MESSAGES =
      List.of("nav.digests", "nav.claims", "skip", "nav.tags", "nav.people", "date.day");

  static final List<Edit> ALL =
      List.of(
          new Edit("picture", FileEdits::picture),
          new Edit("asset", FileEdits::asset),
          new Edit("asset gone", (site, chance) -> lose(site, chance, "assets/")),
          new Edit("layout", (site, chance) -> override(site, chance, "layouts/")),
          new Edit("partial", (site, chance) -> override(site, chance, "partials/")),
          new Edit("head of each page", FileEdits::head),
          new Edit("theme's asset", (site, chance) -> override(site, chance, "assets/")),
          new Edit("message", FileEdits::message),
          new Edit("file of the theme gone", (site, chance) -> lose(site, chance, "theme/")),
          new Edit("file of the theme gone", (site, chance) -> lose(site, chance, "theme/")),
          new Edit("directive", FileEdits::directive),
          new Edit("plugin of its own", FileEdits::plugin));

  private FileEdits() {}

  private static Map<String, String> theme() {
    Map<String, String> files = new TreeMap<>();
    List<Path> folders = new ArrayList<>();
    folders.add(Product.ROOT.resolve("themes/broadsheet"));
    for (String plugin : List.of("argument-map", "asides", "claim-links", "cruxes", "footnotes")) {
      folders.add(Product.ROOT.resolve("plugins/" + plugin + "/src/main/resources/META-INF/moot"));
    }
    try {
      for (Path folder : folders) {
        for (Path file : Folder.files(folder)) {
          String path = folder.relativize(file).toString();
          if (path.matches("(layouts|partials)/.*|assets/theme\\.(css|js)")) {
            files.put(path, Product.read(file));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void put(SiteDraft site, String path, String text) {
    site.others.put(path, text.getBytes(UTF_8));
  }

  /** Its size stands on the pages that show it. */
  static void picture(SiteDraft site, Chance chance) {
    String size = "width=\"" + (10 + chance.below(80)) + "\" height=\"" + (10 + chance.below(80));
    put(
        site,
        "assets/a" + chance.below(3) + ".svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + "\"></svg>\n");
  }

  private static void asset(SiteDraft site, Chance chance) {
    put(site, "assets/b" + chance.below(3) + ".txt", chance.sentence());
  }

  private static void lose(SiteDraft site, Chance chance, String folder) {
    List<String> files = site.others.keySet().stream().filter(f -> f.startsWith(folder)).toList();
    if (!files.isEmpty()) {
      site.others.remove(chance.of(files));
    }
  }

  private static void override(SiteDraft site, Chance chance, String folder) {
    String path = chance.of(THEME.keySet().stream().filter(f -> f.startsWith(folder)).toList());
    put(site, "theme/" + path, THEME.get(path) + more(path, chance.fresh()));
  }

  private static String more(String path, int number) {
    if (path.endsWith(".css") || path.endsWith(".js")) {
      return "/* " + number + " */\n";
    }
    return path.endsWith(".ftl") ? "# " + number + "\n" : "<!-- " + number + " -->\n";
  }

  static void head(SiteDraft site, Chance chance) {
    String meta = "<meta name=\"x\" content=\"" + chance.fresh() + "\">\n";
    put(site, "theme/partials/head-extra.ftlh", meta);
  }

  private static void message(SiteDraft site, Chance chance) {
    String language = chance.of(List.of("en", "en", "de"));
    String key = chance.of(MESSAGES);
    String value = key.startsWith("date") ? "{2}/{1}/{0} " : "Words ";
    put(
        site,
        "theme/messages/" + language + ".properties",
        key + " = " + value + chance.fresh() + "\n");
  }

  /** A directive that is a template, or another template in its place, used once more. */
  private static void directive(SiteDraft site, Chance chance) {
    String name = chance.of(List.of("tip", "box"));
    String path = "directives/" + name + ".ftlh";
    String head = chance.oneIn(2) ? "<#-- {label: optional, keeps-notes: true} -->\n" : "";
    String included = chance.oneIn(3) ? "<#include \"/directives/feed/box.ftlh\">\n" : "";
    put(site, "directives/feed/box.ftlh", "<p>" + chance.fresh() + "</p>\n");
    put(site, "directives/box.ftlh", "<div>${content} " + chance.fresh() + "</div>\n");
    put(site, path, head + "<div>${content} " + chance.fresh() + "</div>\n" + included);
    Block block = Block.of(":::" + name + "\nCups.\n:::", "file " + path);
    chance.of(site.posts()).blocks.add(block);
  }

  /** A plugin that says how it was set, or a newer one in its place, or none. */
  private static void plugin(SiteDraft site, Chance chance) {
    if (site.config.plugins.containsKey(OwnPlugin.ID) && chance.oneIn(3)) {
      site.config.plugins.remove(OwnPlugin.ID);
      site.others.remove(OwnPlugin.PATH);
    } else {
      site.others.put(OwnPlugin.PATH, OwnPlugin.jar(chance.below(2)));
      site.config.plugins.put(OwnPlugin.ID, "{word: w" + chance.below(3) + "}");
      Block block = Block.of(":::shout\n:::", "plugin " + OwnPlugin.ID);
      chance.of(site.posts()).blocks.add(block);
    }
  }
}
