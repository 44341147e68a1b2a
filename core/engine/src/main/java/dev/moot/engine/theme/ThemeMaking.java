package dev.moot.engine.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.descriptor.DeclaredKey;
import dev.moot.engine.descriptor.VersionRange;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.rule.ThemeRules;
import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.Located;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a theme together from what lies in it and what it takes from its base. */
final class ThemeMaking {

  private static final String OPTIONS = "options";

  private final Themes themes;
  private final Diagnostics diagnostics;
  private final Set<String> above = new HashSet<>();

  ThemeMaking(Themes themes, Diagnostics diagnostics) {
    this.themes = themes;
    this.diagnostics = diagnostics;
  }

  /** The shipped theme {@code id}, which is named at {@code place}. */
  Optional<FoundTheme> shipped(String id, SourceLocation place) {
    Optional<ThemeFolder> folder = above.add(id) ? themes.shipped(id) : Optional.empty();
    if (folder.isEmpty()) {
      themes.reportUnknown(id, place, diagnostics);
    }
    return folder.flatMap(f -> make(f, place));
  }

  /** The theme in {@code folder}, which is named at {@code place}. */
  Optional<FoundTheme> make(ThemeFolder folder, SourceLocation place) {
    String file = folder.shownAs() + ThemeFolder.DESCRIPTOR;
    return text(folder, file)
        .flatMap(yaml -> ThemeDescriptor.read(file, yaml, diagnostics))
        .filter(d -> isMadeFor(d, place))
        .flatMap(d -> make(folder, d, SourceLocation.ofFile(file)));
  }

  private Optional<String> text(ThemeFolder folder, String file) {
    ThemeFile descriptor = folder.files().get(ThemeFolder.DESCRIPTOR);
    try {
      return descriptor == null ? Optional.empty() : Optional.of(descriptor.text());
    } catch (IOException e) {
      diagnostics.report(
          Diagnostic.of(
                  ReadRules.UNREADABLE, SourceLocation.ofFile(file), "the file cannot be read")
              .withHint("check that you may read it, and save it with the encoding UTF-8"));
      return Optional.empty();
    }
  }

  private boolean isMadeFor(ThemeDescriptor descriptor, SourceLocation place) {
    Optional<Located<String>> api = descriptor.api();
    if (api.isEmpty()
        || VersionRange.parse(api.get().value())
            .filter(r -> r.contains(themes.version()))
            .isPresent()) {
      return true;
    }
    diagnostics.report(
        Diagnostic.of(
                ThemeRules.API_RANGE,
                api.get().location(),
                "`"
                    + descriptor.id()
                    + "` is made for Moot "
                    + api.get().value()
                    + ", this is Moot "
                    + themes.version())
            .withHint("use a release of the theme that fits, or another release of Moot")
            .withRelated(place, "it is named here"));
    return false;
  }

  private Optional<FoundTheme> make(
      ThemeFolder folder, ThemeDescriptor descriptor, SourceLocation file) {
    Map<String, FoundTheme.Refusal> refused = new HashMap<>();
    folder
        .refused()
        .forEach(
            (f, standing) ->
                refused.put(folder.shownAs() + f.path(), new FoundTheme.Refusal(f, standing)));
    if (descriptor.base().isEmpty()) {
      return Optional.of(
          new FoundTheme(
              descriptor.id(),
              file,
              List.of(folder.files()),
              refused,
              descriptor.scripts().orElse(true),
              descriptor.isWhole(),
              descriptor.options(),
              List.of()));
    }
    Located<String> named = descriptor.base().get();
    return shipped(named.value(), named.location())
        .filter(base -> hasAll(descriptor.take(), base))
        .map(base -> joined(folder, descriptor, file, base, refused));
  }

  private FoundTheme joined(
      ThemeFolder folder,
      ThemeDescriptor descriptor,
      SourceLocation file,
      FoundTheme base,
      Map<String, FoundTheme.Refusal> refused) {
    List<SortedMap<String, ThemeFile>> layers = new ArrayList<>();
    base.layers().forEach(layer -> layers.add(taken(layer, descriptor.take())));
    layers.add(folder.files());
    refused.putAll(base.refused());
    boolean offers =
        descriptor.take().isEmpty()
            || descriptor.take().stream().anyMatch(t -> t.value().equals(OPTIONS));
    List<DeclaredKey> options = new ArrayList<>(descriptor.options());
    List<DeclaredKey> fixed = new ArrayList<>(base.fixed());
    base.options().stream()
        .filter(o -> descriptor.options().stream().noneMatch(own -> isSame(own, o)))
        .forEach((offers ? options : fixed)::add);
    return new FoundTheme(
        descriptor.id(),
        file,
        layers,
        refused,
        descriptor.scripts().orElse(base.scripts()),
        descriptor.isWhole() && base.isWhole(),
        options,
        fixed);
  }

  private static boolean isSame(DeclaredKey one, DeclaredKey other) {
    return one.key().name().equals(other.key().name());
  }

  private static SortedMap<String, ThemeFile> taken(
      SortedMap<String, ThemeFile> layer, List<Located<String>> take) {
    SortedMap<String, ThemeFile> taken = new TreeMap<>(layer);
    if (!take.isEmpty()) {
      taken.keySet().removeIf(name -> take.stream().noneMatch(t -> isIn(name, t.value())));
    }
    return taken;
  }

  private static boolean isIn(String name, String part) {
    return name.equals(part) || name.startsWith(part.endsWith("/") ? part : part + "/");
  }

  /** Whether all that is to be taken is there; what is not is reported. */
  private boolean hasAll(List<Located<String>> take, FoundTheme base) {
    Set<String> parts = new TreeSet<>();
    parts.add(OPTIONS);
    parts.addAll(ThemeFolder.PARTS);
    base.layers().forEach(layer -> parts.addAll(layer.keySet()));
    boolean all = true;
    for (Located<String> part : take) {
      if (parts.stream().noneMatch(name -> isIn(name, part.value()))) {
        all = false;
        diagnostics.report(
            Diagnostic.of(
                    YamlRules.BAD_VALUE,
                    part.location(),
                    "the theme `" + base.id() + "` has no `" + part.value() + "`")
                .withHint(
                    Nearest.to(part.value(), parts)
                        .map(n -> "did you mean `" + n + "`?")
                        .orElse(
                            "take `layouts`, `partials`, `assets`, `messages` or `options`, or"
                                + " name a file")));
      }
    }
    return all;
  }
}
