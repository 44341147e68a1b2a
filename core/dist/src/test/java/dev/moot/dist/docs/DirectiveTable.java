package dev.moot.dist.docs;

import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.Directive.Attribute;
import dev.moot.dist.product.Product;
import dev.moot.engine.plugin.Plugins;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The directives of the shipped plugins, and the plugins.
 *
 * @param plugins those of the distribution
 */
record DirectiveTable(Plugins plugins) {

  String markdown() {
    StringBuilder page =
        new StringBuilder("| Opens with | Label | Attributes | Plugin |\n|---|---|---|---|\n");
    for (Directive directive : plugins.directives().values()) {
      page.append("| `:::").append(directive.name()).append("` | ");
      page.append(label(directive)).append(" | ").append(attributes(directive.attributes()));
      page.append(" | `")
          .append(plugins.coded(directive.name()).orElseThrow().plugin().id())
          .append("` |\n");
    }
    page.append("\n## The plugins\n\n| Plugin | What it adds |\n|---|---|\n");
    plugins
        .loaded()
        .forEach(
            plugin -> {
              page.append("| `").append(plugin.id()).append("` | ");
              page.append(Prose.of(description(plugin.id()))).append(" |\n");
            });
    return page.toString();
  }

  /** What the plugin's descriptor says of it; the engine keeps no such words. */
  private static String description(String plugin) {
    Path descriptor = Path.of("plugins", plugin, "src/main/resources/META-INF/moot/plugin.yaml");
    return Product.read(Product.ROOT.resolve(descriptor))
        .lines()
        .filter(line -> line.startsWith("description: "))
        .map(line -> line.substring("description: ".length()))
        .findFirst()
        .orElseThrow();
  }

  private static String label(Directive directive) {
    return switch (directive.label()) {
      case NONE -> "none";
      case OPTIONAL -> "`[words]`, if you like";
      case REQUIRED -> "`[words]`";
    };
  }

  private static String attributes(List<Attribute> attributes) {
    return attributes.isEmpty()
        ? "none"
        : attributes.stream().map(DirectiveTable::attribute).collect(Collectors.joining("; "));
  }

  private static String attribute(Attribute attribute) {
    String value =
        switch (attribute.type()) {
          case TEXT -> "text";
          case WORDS -> "words that readers see";
          case NUMBER -> "a number";
          case FLAG -> "true if it is there";
          case CHOICE ->
              attribute.choices().stream()
                  .map(word -> "`" + word + "`")
                  .collect(Collectors.joining(", "));
          case LINK -> "an address";
          case CLAIM -> "a claim";
          case CRUX -> "a claim that is declared a crux";
          case DEBATE -> "a debate";
        };
    return "`" + attribute.key() + "`: " + value + (attribute.required() ? ", required" : "");
  }
}
