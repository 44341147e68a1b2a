package dev.moot.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.moot.engine.ExplainOptions;
import dev.moot.engine.ExplainResult;
import dev.moot.engine.SiteExplainer;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.write.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Debates of any form, with rings, gaps and numbers at their ends, and what is told of them. */
class ExplainFuzzTest {

  private static final FuzzedSite SITE =
      FuzzedSite.of(
          Map.of(
              "moot.yaml",
              "title: Cups\nurl: https://example.org/\ntheme: plain\n",
              "posts/p.md",
              Words.FRONT_MATTER + "[[c0]]\n\n:::crux-summary{debate=tea}\n:::\n"));

  @FuzzTest
  void explain(FuzzedDataProvider data) {
    String yaml = new DrawnDebate(data).yaml();
    SITE.write("claims/tea.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    String semantics = data.pickValue(List.of("", "grounded", "preferred", "stable", "complete"));
    String subject = data.consumeBoolean() ? "tea" : "tea/c0";
    String first = explained(subject, semantics);
    if (!first.equals(explained(subject, semantics))) {
      throw new AssertionError("a second answer differs: " + first);
    }
    SITE.check();
  }

  private static String explained(String subject, String semantics) {
    ExplainOptions options =
        new ExplainOptions(
            SITE.folder(),
            subject,
            Optional.of(semantics).filter(s -> !s.isEmpty()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            true);
    try {
      ExplainResult result =
          new SiteExplainer(Home.INSTALLATION, BuildListener.SILENT).explain(options);
      SITE.promisesKeptBy(result.found().diagnostics());
      return String.valueOf(result.explanation());
    } catch (RefusedException e) {
      return Promises.sentence(e);
    }
  }
}
