package dev.moot.engine.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.descriptor.Declarations;
import dev.moot.engine.descriptor.DeclaredKey;
import dev.moot.engine.descriptor.VersionRange;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code theme.yaml}, which makes a folder a theme.
 *
 * @param id the theme's id
 * @param api the versions of Moot that it was made for, if it says
 * @param base the shipped theme that it takes the rest from, if any
 * @param take which parts of that it takes: folders, files, and {@code options}; all when it names
 *     none
 * @param scripts whether its pages may have scripts; as the base says, when it does not
 * @param options what it lets a site choose
 * @param isWhole whether there is nothing else in it that was not understood
 */
record ThemeDescriptor(
    String id,
    Optional<Located<String>> api,
    Optional<Located<String>> base,
    List<Located<String>> take,
    Optional<Boolean> scripts,
    List<DeclaredKey> options,
    boolean isWhole) {

  private static final Key<String> ID =
      Key.of("id", YamlTypes.ID, "The theme's id.").required("add `id: my-theme`");
  private static final Key<String> VERSION = Key.of("version", YamlTypes.TEXT, "Its version.");
  private static final Key<Located<String>> API =
      Key.of("api", VersionRange.TYPE.located(), "The versions of Moot that it was made for.");
  private static final Key<String> DESCRIPTION =
      Key.of("description", YamlTypes.TEXT, "How it looks, in a sentence.");
  private static final Key<Located<String>> BASE =
      Key.of("base", YamlTypes.ID.located(), "The shipped theme that it takes the rest from.");
  private static final Key<List<Located<String>>> TAKE =
      Key.some(
          "take",
          YamlTypes.TEXT.located(),
          "What it takes from its base: folders, files, options. Without it, all.");
  private static final Key<Boolean> SCRIPTS =
      Key.of("scripts", YamlTypes.FLAG, "Whether pages may have scripts. As in its base, or true.");
  private static final Key<List<Keyed<String, YamlMapping>>> OPTIONS =
      Declarations.OF_THEMES.key("options", "What a site may choose, by name.");
  private static final Shape SHAPE =
      Shape.of(
          "theme",
          ThemeFolder.DESCRIPTOR,
          ID,
          VERSION,
          API,
          DESCRIPTION,
          BASE,
          TAKE,
          SCRIPTS,
          OPTIONS);

  /** Reads {@code yaml}; {@code file} names it in messages. */
  static Optional<ThemeDescriptor> read(String file, String yaml, Diagnostics diagnostics) {
    YamlText text = new YamlText(file, yaml, 0, new LineIndex(file, yaml));
    List<Diagnostic> found = new ArrayList<>();
    Diagnostics both =
        d -> {
          found.add(d);
          diagnostics.report(d);
        };
    return text.read(SHAPE, both).flatMap(m -> of(m, found));
  }

  private static Optional<ThemeDescriptor> of(YamlMapping m, List<Diagnostic> found) {
    List<DeclaredKey> options = Declarations.OF_THEMES.in(m.value(OPTIONS));
    return m.read(ID)
        .map(
            id ->
                new ThemeDescriptor(
                    id,
                    m.read(API),
                    m.read(BASE),
                    m.value(TAKE),
                    m.read(SCRIPTS),
                    options,
                    found.isEmpty()));
  }
}
