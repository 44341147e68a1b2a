package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.MapOf;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code moot.yaml} says of how the site looks.
 *
 * @param name the id of a shipped theme, or the path of one, from the site's folder
 * @param place where it is named
 * @param options what stands under {@code theme-options}; it is judged once the theme is known
 */
public record ThemeChoice(String name, SourceLocation place, Optional<YamlValue> options) {

  private static final String DEFAULT = "broadsheet";

  /** With a slash in it, or of a packed file, or of the folder that the site is in. */
  private static final String PATH = "\\.\\.?|[^\\\\]*/[^\\\\]*|[^\\\\]+\\.(zip|jar)";

  private static final Pattern IS_PATH = Pattern.compile(PATH);

  static final Scalar<String> NAME =
      new Scalar<>(
          "the id of a theme, or a path",
          text ->
              IS_PATH.matcher(text).matches()
                  ? Optional.of(text)
                  : YamlTypes.ID.parse().apply(text),
          text ->
              text.contains("\\")
                  ? "folders are parted by `/`: `" + text.replace('\\', '/') + "`"
                  : "write an id such as `" + DEFAULT + "`, or a path such as `../my-theme`",
          List.of("string", "integer"),
          "^([a-z0-9]+(-[a-z0-9]+)*|" + PATH + ")$",
          "");

  /** That of a site that says nothing. */
  public static final ThemeChoice UNSAID =
      new ThemeChoice(DEFAULT, SourceLocation.ofFile(SiteConfig.FILE), Optional.empty());

  static ThemeChoice of(Optional<Located<String>> named, Optional<YamlValue> options) {
    return named
        .map(n -> new ThemeChoice(n.value(), n.location(), options))
        .orElseGet(() -> new ThemeChoice(UNSAID.name(), UNSAID.place(), options));
  }

  /** Whether it is a path. */
  public boolean isPath() {
    return IS_PATH.matcher(name).matches();
  }

  /**
   * The options of a theme.
   *
   * @param known those of the theme, for editors, if it is known
   */
  record Options(Optional<Shape> known) implements YamlType<YamlValue> {

    private static final YamlType<?> ANY = Shape.of("theme-options", "theme-options");

    @Override
    public Optional<YamlValue> read(YamlValue value) {
      if (value.isMapping()) {
        return Optional.of(value);
      }
      ANY.read(value); // which says that it is no mapping
      return Optional.empty();
    }

    @Override
    public void describe(JsonSchema schema) {
      known
          .<YamlType<?>>map(k -> k)
          .orElseGet(() -> new MapOf<>(YamlTypes.ID, "`%s`", YamlTypes.ANYTHING))
          .describe(schema);
    }
  }
}
