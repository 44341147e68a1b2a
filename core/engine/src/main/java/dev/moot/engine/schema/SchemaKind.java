package dev.moot.engine.schema;

import dev.moot.api.model.Keyword;
import dev.moot.engine.config.ConfigKeys;
import dev.moot.engine.parse.ClaimFileKeys;
import dev.moot.engine.parse.FrontMatterKeys;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a site has that a JSON Schema describes. */
public enum SchemaKind implements Keyword {
  /** A claim file. */
  CLAIMS("Claim file", "One debate of a Moot site: who claims what, and how it hangs together."),
  /** The front matter of a post. */
  POST("Front matter of a post", "What stands between the lines --- at the top of posts/*.md."),
  /** The front matter of a page. */
  PAGE("Front matter of a page", "What stands between the lines --- at the top of pages/*.md."),
  /** {@code moot.yaml}. */
  CONFIG("moot.yaml", "The title of a Moot site, its address, theme, plugins and redirects.");

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final String title;
  private final String description;

  SchemaKind(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /** The schema's file: {@code claims.json}. */
  public String fileName() {
    return word() + ".json";
  }

  /**
   * The schema for a site that may use {@code plugins}, as JSON; the same plugins and theme give
   * the same bytes.
   *
   * @param options what the site's theme lets it choose, if it is known
   */
  public String json(List<DescribedPlugin> plugins, Optional<Shape> options) {
    JsonSchema schema = JsonSchema.ofDocument();
    schema
        .with("$schema", DRAFT)
        .with("$id", "urn:moot:schema:" + word())
        .with("title", title)
        .with("description", description);
    shape(plugins, options).define(schema);
    if (!schema.definitions().isEmpty()) {
      schema.with("$defs", schema.definitions());
    }
    return SchemaJson.print(schema);
  }

  private Shape shape(List<DescribedPlugin> plugins, Optional<Shape> options) {
    return switch (this) {
      case CLAIMS -> ClaimFileKeys.SHAPE;
      case POST -> FrontMatterKeys.shape(true, used(plugins));
      case PAGE -> FrontMatterKeys.shape(false, used(plugins));
      case CONFIG -> {
        Map<String, Shape> settings = new TreeMap<>();
        // Of all there are: the settings of one that is off are wanted when it is switched on.
        for (DescribedPlugin plugin : plugins) {
          settings.put(plugin.descriptor().id(), plugin.descriptor().settingsShape());
        }
        yield ConfigKeys.shape(options, settings);
      }
    };
  }

  private static List<PluginDescriptor> used(List<DescribedPlugin> plugins) {
    return plugins.stream().filter(DescribedPlugin::used).map(DescribedPlugin::descriptor).toList();
  }
}
