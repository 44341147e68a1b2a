package dev.moot.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Candidate;
import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.render.Words;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.PluginOrigin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.roots.Root;
import dev.moot.engine.watch.Limit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A finder that does what it should not is named, once, and the others go on. */
@Timeout(1800)
class FindersTest {

  private static final CandidateFinder GOOD = (text, words) -> List.of(new Candidate(0, 3, "tea"));

  enum Fault {
    THROWS("failed with IllegalStateException (boom)"),
    ERROR("failed with AssertionError (boom)"),
    NULL("failed with NullPointerException"),
    NULL_WITHIN("failed with NullPointerException"),
    ENDLESS("has not ended reading");

    private final String told;

    Fault(String told) {
      this.told = told;
    }

    List<Candidate> act(CountDownLatch never) {
      return switch (this) {
        case THROWS -> throw new IllegalStateException("boom");
        case ERROR -> throw new AssertionError("boom");
        case NULL -> null;
        case NULL_WITHIN -> java.util.Arrays.asList((Candidate) null);
        case ENDLESS -> await(never);
      };
    }
  }

  @TempDir Path folder;

  private final List<Diagnostic> found = new ArrayList<>();
  private final CountDownLatch never = new CountDownLatch(1);

  @ParameterizedTest
  @EnumSource
  void aFinderThatFailsIsNamedOnceAndAskedNoMore(Fault fault) {
    List<String> asked = new ArrayList<>();
    CandidateFinder bad =
        (text, words) -> {
          asked.add(text);
          return fault.act(never);
        };
    Finders finders =
        new Finders(
            List.of(owned("bad", bad), owned("good", GOOD)),
            new SiteCalls(
                Plugins.none(found::add),
                new Limit(Duration.ofHours(1), Duration.ofSeconds(1)),
                "reading"));

    assertThat(finders.find("Tea calms.", words())).hasSize(1);
    assertThat(finders.find("Tea wakes.", words())).hasSize(1);

    never.countDown();
    assertThat(asked).containsExactly("Tea calms.");
    assertThat(found)
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .startsWith("the plugin `bad` 1.0.0 " + fault.told);
  }

  @Test
  void ofWhatOverlapsTheFirstIsTaken() {
    CandidateFinder wide =
        (text, words) -> List.of(new Candidate(2, 6, "b"), new Candidate(6, 7, "c"));
    Finders finders =
        new Finders(
            List.of(owned("a", GOOD), owned("b", wide)),
            SiteCalls.asking(Plugins.none(found::add)));

    assertThat(finders.find("Tea calms.", words()))
        .extracting(Candidate::reason)
        .containsExactly("tea", "c");
    assertThat(found).isEmpty();
  }

  private Plugins.Owned<CandidateFinder> owned(String id, CandidateFinder finder) {
    return new Plugins.Owned<>(
        new LoadedPlugin(
            new PluginDescriptor(id, "1.0.0", ">=0.1 <1", List.of(), List.of(), List.of()),
            new Root(folder, "the site").file("plugins/" + id + ".jar"),
            SourceLocation.ofFile("plugins/" + id + ".jar"),
            PluginOrigin.JAR,
            FindersTest.class.getClassLoader(),
            new TreeMap<>(),
            Map.of(),
            List.of(),
            List.of()),
        finder);
  }

  private static Words words() {
    return new Words() {
      @Override
      public String message(String key, Object... arguments) {
        return key;
      }

      @Override
      public String list(List<String> items) {
        return String.join(", ", items);
      }
    };
  }

  private static List<Candidate> await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }
}
