package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Candidate;
import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.api.render.Words;
import dev.moot.engine.scaffold.DraftFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds what a plugin reads from elsewhere to what every importer and finder has to keep. */
final class ImportChecks {

  private final Path folder;
  private final Map<String, String> samples;
  private final List<Importer> importers = PluginChecks.contributions(Importer.class);

  /**
   * @param samples a file of each format, by the format
   */
  ImportChecks(Path folder, Map<String, String> samples) {
    this.folder = folder;
    this.samples = samples;
  }

  void formatsHaveNamesAndSamples() {
    assertThat(importers).extracting(Importer::format).allMatch(Slug::isSlug);
    assertThat(importers).extracting(Importer::description).noneMatch(d -> d.endsWith("."));
    assertThat(importers)
        .extracting(Importer::format)
        .as("`imports` gives a file of each")
        .containsExactlyInAnyOrderElementsOf(samples.keySet());
  }

  void samplesBecomeDebatesWithoutErrors(String words) {
    TestSite site = TestSite.in(folder.resolve("imported"));
    for (Importer importer : importers) {
      String format = importer.format();
      String escaped = words.replace("\\", "\\\\").replace("\"", "\\\"");
      String text =
          Objects.requireNonNull(samples.get(format)).replace(PluginConformance.WORDS, escaped);
      ImportRequest request = ImportRequest.of(format + ".sample", text);
      assertThat(importer.fits(request)).as("`%s` fits its sample", format).isTrue();
      Imported imported = importer.read(request);
      assertThat(imported).as(format).isInstanceOf(Draft.class);
      assertThat(importer.read(request)).as("the same text gives the same").isEqualTo(imported);
      DraftFiles.of((Draft) imported, format, LocalDate.EPOCH)
          .all()
          .forEach(f -> site.file(f.path(), f.text()));
    }
    assertThat(site.build().diagnostics())
        .noneMatch(Diagnostic::isError)
        .as("a stance is known as its draft says: with words of theirs, or as a reading")
        .noneMatch(d -> d.code().equals("claims/readings"));
  }

  void otherTextIsUnreadable(String text) {
    for (Importer importer : importers) {
      ImportRequest request = ImportRequest.of("file", text);
      importer.fits(request);
      assertThat(importer.read(request))
          .as(importer.format())
          .isInstanceOfSatisfying(
              Unreadable.class, no -> assertThat(no.message() + no.hint()).isNotBlank());
    }
  }

  static void candidatesStandInOrder(String text) {
    for (CandidateFinder finder : PluginChecks.contributions(CandidateFinder.class)) {
      int from = 0;
      for (Candidate candidate : finder.candidates(text, new Keys())) {
        assertThat(candidate.start()).isGreaterThanOrEqualTo(from);
        assertThat(candidate.end()).isGreaterThan(candidate.start());
        assertThat(candidate.reason()).isNotBlank().doesNotEndWith(".");
        from = candidate.end();
      }
      assertThat(from).isLessThanOrEqualTo(text.length());
    }
  }

  /** Words that are their keys. */
  private record Keys() implements Words {

    @Override
    public String message(String key, Object... arguments) {
      return key;
    }

    @Override
    public String list(List<String> items) {
      return String.join(", ", items);
    }
  }
}
