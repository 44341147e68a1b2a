package dev.moot.dist.schema;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.parse.FrontMatterKeys;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.PluginLoading;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.roots.Root;
import dev.moot.engine.schema.SchemaKind;
import dev.moot.engine.theme.Themes;
import dev.moot.engine.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * YAML of a site that a schema is for.
 *
 * @param path where it lies in its site
 * @param kind the schema it is for
 * @param yaml the text; of a post or page the front matter
 */
record YamlFile(String path, SchemaKind kind, String yaml) {

  private static final List<DescribedPlugin> SHIPPED =
      new PluginLoading("0.1.0", List.of(), d -> {})
          .describe(Product.HOME.resolve("plugins"), Optional.empty());

  private static final Themes THEMES =
      new Themes(Product.HOME.resolve("themes"), "0.1.0", Root.ofSite(Product.HOME), true);

  /** All of {@code site}, by path; a post without front matter is left out. */
  static List<YamlFile> in(Path site) throws IOException {
    List<YamlFile> found = new ArrayList<>();
    for (Path file : Folder.sources(site)) {
      String path = site.relativize(file).toString().replace('\\', '/');
      if (path.equals("moot.yaml")) {
        found.add(new YamlFile(path, SchemaKind.CONFIG, Product.read(file)));
      } else if (path.startsWith("claims/") && path.endsWith(".yaml")) {
        found.add(new YamlFile(path, SchemaKind.CLAIMS, Product.read(file)));
      } else if (path.matches("(posts|pages)/.*\\.md")) {
        SchemaKind kind = path.startsWith("posts/") ? SchemaKind.POST : SchemaKind.PAGE;
        frontMatter(Product.read(file)).ifPresent(y -> found.add(new YamlFile(path, kind, y)));
      }
    }
    return found;
  }

  private static Optional<String> frontMatter(String text) {
    int end = text.indexOf("\n---", 3);
    return text.startsWith("---\n") && end > 0
        ? Optional.of(text.substring(4, Math.max(4, end + 1)))
        : Optional.empty();
  }

  /** The same place with other text. */
  YamlFile with(String text) {
    return new YamlFile(path, kind, text);
  }

  /** The codes of what the engine finds in it alone. */
  List<String> codes() {
    List<Diagnostic> found = new ArrayList<>();
    SourceFile file = SourceFile.of(path, yaml);
    switch (kind) {
      case CLAIMS -> new ClaimFileReader(found::add).read(file);
      case CONFIG -> config(new ConfigReader(found::add).read(yaml, Optional.empty()));
      case POST, PAGE ->
          new YamlText(path, yaml, 0, new LineIndex(path, yaml))
              .read(FrontMatterKeys.shape(kind == SchemaKind.POST, List.of()), found::add);
    }
    return found.stream().map(Diagnostic::code).distinct().sorted().toList();
  }

  /** Settings are judged by the plugins' own declarations. */
  private static void config(SiteConfig config) {
    for (PluginChoice choice : config.plugins()) {
      SHIPPED.stream()
          .map(DescribedPlugin::descriptor)
          .filter(plugin -> plugin.id().equals(choice.id()))
          .map(PluginDescriptor::settingsShape)
          .forEach(shape -> choice.settings().ifPresent(shape::read));
    }
    THEMES.find(config.theme(), d -> {}).ifPresent(theme -> theme.options(config.theme()));
  }

  @Override
  public String toString() {
    return path;
  }
}
