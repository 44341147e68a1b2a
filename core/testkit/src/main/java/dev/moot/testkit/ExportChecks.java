package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Exporter;
import java.util.List;
import java.util.Map;

/** Holds the formats that a plugin exports to what every format has to keep. */
final class ExportChecks {

  private final SampleSite sample;
  private final List<Exporter> exporters = PluginChecks.contributions(Exporter.class);

  ExportChecks(SampleSite sample) {
    this.sample = sample;
  }

  void namesAndEndingsAreTheirOwn() {
    assertThat(exporters).extracting(Exporter::format).allMatch(Slug::isSlug);
    assertThat(exporters).extracting(Exporter::format).doesNotHaveDuplicates();
    assertThat(exporters).extracting(Exporter::ending).doesNotHaveDuplicates();
    assertThat(exporters).extracting(Exporter::ending).doesNotContain("json");
    assertThat(exporters).extracting(Exporter::description).noneMatch(d -> d.endsWith("."));
    assertThat(exporters).allMatch(e -> !e.name().isBlank());
  }

  void filesAreTheSameEachTime(String words) {
    String formats = String.join(", ", exporters.stream().map(Exporter::format).toList());
    SampleSite exporting = sample.with(SampleSite.PLAIN).withConfig("exports: [" + formats + "]\n");
    Map<String, String> once = exporting.site("a", words).build().files();
    Difference.none(
        once,
        exporting.site("b", words).build().files(),
        "the same debate is exported in other bytes each time");
    assertThat(exporters)
        .allSatisfy(e -> assertThat(once.get("claims/weather." + e.ending())).isNotBlank());
  }
}
