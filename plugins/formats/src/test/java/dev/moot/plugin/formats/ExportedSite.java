package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.plugin.Exporter;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Debates that were published in every format.
 *
 * @param built the site
 */
record ExportedSite(BuiltSite built) {

  /** Those of {@code files}, which are claim files by the ids of their debates. */
  static ExportedSite of(Path folder, Map<String, String> files) {
    return of(folder, files, Map.of());
  }

  /** The same, with files of the site that are no debates. */
  static ExportedSite of(Path folder, Map<String, String> files, Map<String, String> others) {
    List<String> formats =
        new FormatsPlugin()
            .contribute(PluginSettings.NONE).stream()
                .filter(Exporter.class::isInstance)
                .map(c -> ((Exporter) c).format())
                .toList();
    TestSite site =
        TestSite.in(folder)
            .config(
                "exports: ["
                    + String.join(", ", formats)
                    + "]\nignore: [claims/unsourced, claims/two-sentences]\n");
    files.forEach((id, text) -> site.file("claims/" + id + ".yaml", text));
    others.forEach(site::file);
    BuiltSite built = site.build();
    assertThat(built.files())
        .as(
            () ->
                String.join("\n", built.lines().stream().filter(l -> l.contains("error")).toList()))
        .isNotEmpty();
    return new ExportedSite(built);
  }

  /** The file of a debate that ends in {@code ending}. */
  String file(String debate, String ending) {
    return built.file("claims/" + debate + "." + ending);
  }
}
