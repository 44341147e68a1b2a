package dev.moot.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.moot.engine.read.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code moot.yaml}. */
class ConfigFuzzTest {

  private static final FuzzedSite SITE =
      FuzzedSite.of(
          Map.of(
              "moot.yaml",
              "title: Cups\n",
              "posts/p.md",
              Words.FRONT_MATTER + "[[calms]]\n",
              "claims/tea.yaml",
              Words.CLAIMS,
              "assets/logo.png",
              "not a picture"));

  @FuzzTest
  void config(byte[] yaml) {
    String text = new String(yaml, StandardCharsets.UTF_8);
    SITE.write("moot.yaml", text.getBytes(StandardCharsets.UTF_8));
    SITE.check(SourceFile.of("moot.yaml", text));
  }
}
