package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.ThemeRules;
import dev.moot.engine.theme.BasedOn;
import dev.moot.engine.theme.ThemeFile;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Finds overrides whose originals have changed since they were copied. */
final class CopyCheck {

  private final Originals originals;
  private final boolean areAll;
  private final Diagnostics diagnostics;

  /**
   * @param areAll whether there is no plugin but those of {@code originals}: else what is not there
   *     may be one's that the site does without
   */
  CopyCheck(Originals originals, boolean areAll, Diagnostics diagnostics) {
    this.originals = originals;
    this.areAll = areAll;
    this.diagnostics = diagnostics;
  }

  /**
   * Looks at every layer.
   *
   * @param layers those of the theme, and then the site's own files
   */
  void report(List<SortedMap<String, ThemeFile>> layers) {
    for (int i = 0; i < layers.size(); i++) {
      ThemeFile basedOn = layers.get(i).get(BasedOn.FILE);
      if (basedOn != null) {
        report(i, layers.get(i), basedOn);
      }
    }
  }

  private void report(int layer, Map<String, ThemeFile> files, ThemeFile basedOn) {
    String text = ThemeFiles.read(basedOn, diagnostics).text();
    if (text.isBlank()) {
      return; // nothing is copied, or it was said why it cannot be read
    }
    for (Keyed<String, Located<String>> copied :
        BasedOn.read(basedOn.shownAs(), text, diagnostics).files()) {
      ThemeFile copy = files.get(copied.key());
      if (copy != null && copied.value().isPresent()) {
        original(layer, copied.key())
            .ifPresent(o -> compare(copied.key(), copy, copied.value().get(), o));
      }
    }
  }

  /** The digest of what lies below; nothing when that cannot be read, which was said. */
  private Optional<Optional<String>> original(int layer, String name) {
    try {
      return Optional.of(originals.below(layer, name).map(BasedOn::digest));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void compare(
      String name, ThemeFile copy, Located<String> written, Optional<String> original) {
    if (original.isEmpty() ? !areAll : original.get().equals(written.value())) {
      return;
    }
    Diagnostic found =
        original.isEmpty()
            ? Diagnostic.of(
                    ThemeRules.BASE_CHANGED,
                    written.location(),
                    "there is no `"
                        + name
                        + "` any more, of which `"
                        + copy.shownAs()
                        + "` is a copy")
                .withHint("see whether anything reads the copy; then take this line out")
            : Diagnostic.of(
                    ThemeRules.BASE_CHANGED,
                    written.location(),
                    "`" + name + "` has changed since `" + copy.shownAs() + "` was copied from it")
                .withHint(
                    "take over what is new in it, and write here `\"" + original.get() + "\"`");
    diagnostics.report(found.withRelated(SourceLocation.ofFile(copy.shownAs()), "the copy"));
  }
}
