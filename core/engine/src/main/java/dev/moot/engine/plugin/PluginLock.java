package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.MapOf;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code plugins.lock}: what the plugins of a site were when somebody accepted them, as YAML.
 *
 * @param entries the SHA-256 of each, by its id
 */
public record PluginLock(List<Keyed<String, Located<String>>> entries) {

  /** Where it lies in a site. */
  public static final String FILE = "plugins.lock";

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final String HEAD =
      "# What the plugins in use were when `moot plugins --lock` was run last.\n"
          + "# One that differs, is missing or is new is an error until it is run again.\n";

  private static final Scalar<String> SHA_256 =
      new Scalar<>(
          "a SHA-256",
          text -> Optional.of(text).filter(t -> DIGEST.matcher(t).matches()),
          text -> "`moot plugins --lock` writes it",
          List.of("string", "number"),
          DIGEST.pattern(),
          "");
  private static final Key<List<Keyed<String, Located<String>>>> PLUGINS =
      Key.of(
              "plugins",
              new MapOf<>(YamlTypes.ID, "the SHA-256 of `%s`", SHA_256.located()),
              "The SHA-256 of each plugin, by its id.")
          .otherwise(List.of());
  private static final Shape SHAPE = Shape.of("lock", FILE, PLUGINS);

  public PluginLock {
    entries = List.copyOf(entries);
  }

  /** Reads {@code yaml}; what is wrong with it is reported. */
  static PluginLock read(String yaml, Diagnostics diagnostics) {
    YamlText text = new YamlText(FILE, yaml, 0, new LineIndex(FILE, yaml));
    return new PluginLock(
        text.read(SHAPE, diagnostics).map(m -> m.value(PLUGINS)).orElse(List.of()));
  }

  /** A file that accepts those of {@code plugins} that are in use and did not come with Moot. */
  public static String of(Collection<DescribedPlugin> plugins) {
    StringBuilder text = new StringBuilder(HEAD);
    List<DescribedPlugin> own = plugins.stream().filter(p -> p.used() && !p.shipped()).toList();
    text.append(own.isEmpty() ? "plugins: {}\n" : "plugins:\n");
    for (DescribedPlugin plugin : own) {
      text.append("  ")
          .append(plugin.descriptor().id())
          .append(": \"")
          .append(plugin.sha256().orElse(""))
          .append("\" # ")
          .append(plugin.descriptor().version())
          .append('\n');
    }
    return text.toString();
  }

  /** The entry of the plugin {@code id}. */
  Optional<Keyed<String, Located<String>>> entry(String id) {
    return entries.stream().filter(e -> e.key().equals(id)).findFirst();
  }

  /** Where the entry says what the plugin was. */
  static SourceLocation place(Keyed<String, Located<String>> entry) {
    return entry.value().map(Located::location).orElse(entry.location());
  }
}
