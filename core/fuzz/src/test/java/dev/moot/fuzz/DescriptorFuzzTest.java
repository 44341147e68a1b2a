package dev.moot.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.OwnPlugins;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** {@code plugin.yaml} in the jar of a plugin of the site's own, which has no class. */
class DescriptorFuzzTest {

  private static final FuzzedSite SITE =
      FuzzedSite.of(
          Map.of(
              "moot.yaml",
              "title: Cups\ntheme: plain\n",
              "posts/p.md",
              "---\ntitle: Tea\ndate: 2026-01-01\nmood: calm\n---\n\nTea.\n"));

  @FuzzTest
  void descriptor(byte[] yaml) throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      zip.putNextEntry(new ZipEntry("META-INF/moot/plugin.yaml"));
      zip.write(yaml);
      zip.putNextEntry(new ZipEntry("META-INF/services/dev.moot.api.plugin.Plugin"));
      zip.write("none.Such".getBytes(StandardCharsets.UTF_8));
    }
    SITE.inside("plugins/mine.jar!/META-INF/moot/plugin.yaml", yaml)
        .write("plugins/mine.jar", jar.toByteArray());
    List<Diagnostic> found = described();
    SITE.promisesKeptBy(found);
    if (!found.equals(described())) {
      throw new AssertionError("a second run differs: " + found);
    }
  }

  /** What is found when the jar is described; no class of it is loaded. */
  private static List<Diagnostic> described() {
    List<Diagnostic> found = new ArrayList<>();
    OwnPlugins own = SiteOptions.of(SITE.folder()).plugins();
    Home.INSTALLATION.describe(List.of(), Optional.of(own), found::add);
    return found;
  }
}
