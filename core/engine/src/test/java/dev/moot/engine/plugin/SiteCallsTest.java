package dev.moot.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.roots.Root;
import dev.moot.engine.watch.Limit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin does for a whole site ends, or is ended in its name. */
@Timeout(1800)
class SiteCallsTest {

  private static final SourceLocation MOOT = SourceLocation.ofFile("moot.yaml");

  @TempDir Path folder;

  private final List<Diagnostic> found = new ArrayList<>();
  private final Plugins plugins = Plugins.none(found::add);

  @Test
  void whatSleepsWithoutEndIsGivenUpByName() {
    CountDownLatch never = new CountDownLatch(1);
    SiteCalls calls =
        new SiteCalls(plugins, new Limit(Duration.ofHours(1), Duration.ofSeconds(1)), "its work");

    String result = calls.call(guest(), MOOT, "otherwise", () -> await(never));

    never.countDown();
    assertThat(result).isEqualTo("otherwise");
    assertThat(found)
        .extracting(d -> d.rule().code() + " " + d.location() + " " + d.message())
        .singleElement()
        .asString()
        .startsWith(
            "plugin/too-slow " + MOOT + " the plugin `guest` 1.0.0 has not ended its work after");
  }

  @Test
  void whatReckonsWithoutEndIsGivenUpByName() {
    AtomicBoolean over = new AtomicBoolean();
    SiteCalls calls =
        new SiteCalls(plugins, new Limit(Duration.ofMillis(50), Duration.ofHours(1)), "its work");

    calls.call(
        guest(),
        MOOT,
        "otherwise",
        () -> {
          while (!over.get()) {
            Thread.onSpinWait();
          }
          return "";
        });

    over.set(true);
    assertThat(found)
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("`guest`");
  }

  @Test
  void whatEndsGivesItsResultAndWhatFailsIsNamed() {
    SiteCalls calls = new SiteCalls(plugins, Limit.USUAL, "its work");
    assertThat(calls.call(guest(), MOOT, "otherwise", () -> "done")).isEqualTo("done");
    assertThat(found).isEmpty();

    calls.call(
        guest(),
        MOOT,
        "otherwise",
        () -> {
          throw new AssertionError("boom");
        });

    assertThat(found).extracting(d -> d.rule().code()).containsExactly("plugin/crashed");
  }

  private LoadedPlugin guest() {
    return new LoadedPlugin(
        new PluginDescriptor("guest", "1.0.0", ">=0.1 <1", List.of(), List.of(), List.of()),
        new Root(folder, "the site").file("plugins/guest.jar"),
        SourceLocation.ofFile("plugins/guest.jar"),
        PluginOrigin.JAR,
        SiteCallsTest.class.getClassLoader(),
        new TreeMap<>(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static String await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "";
  }
}
