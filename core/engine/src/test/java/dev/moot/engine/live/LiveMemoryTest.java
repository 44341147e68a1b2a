package dev.moot.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.roots.Root;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from one version of a site to the next. */
class LiveMemoryTest {

  private static final Diagnostic LOUD =
      Diagnostic.of(
          Rule.warning("guest/loud", "Somebody shouts."), SourceLocation.ofFile("a.md"), "loud");

  private final LiveMemory memory = new LiveMemory();
  private final AtomicInteger done = new AtomicInteger();

  private String recall(Object input, DiagnosticLog log) {
    return memory.recall(
        String.class,
        "a.md",
        input,
        log,
        heard -> {
          heard.report(LOUD);
          return "made " + done.incrementAndGet();
        });
  }

  @Test
  void workIsDoneOnceForEqualInputAndReportsToWhoeverAsks() {
    DiagnosticLog first = new DiagnosticLog();
    DiagnosticLog second = new DiagnosticLog();

    assertThat(recall("text", first)).isEqualTo("made 1");
    assertThat(recall("text", second)).isEqualTo("made 1");

    assertThat(first.sorted()).containsExactly(LOUD);
    assertThat(second.sorted()).containsExactly(LOUD);
  }

  @Test
  void otherInputIsOtherWork() {
    assertThat(recall("text", new DiagnosticLog())).isEqualTo("made 1");
    assertThat(recall("other", new DiagnosticLog())).isEqualTo("made 2");
    assertThat(recall("text", new DiagnosticLog())).isEqualTo("made 3");
  }

  @Test
  void whatNobodyAskedForSinceTheLastTimeIsForgotten() {
    recall("text", new DiagnosticLog());
    memory.forgetUnused();
    assertThat(recall("text", new DiagnosticLog())).isEqualTo("made 1");

    memory.forgetUnused();
    memory.forgetUnused();
    assertThat(recall("text", new DiagnosticLog())).isEqualTo("made 2");
  }

  @Test
  void whatWasNotReadFromAFileOutlivesItsBeingTouched(@TempDir Path folder) {
    recall("text", new DiagnosticLog());
    memory.forgetFiles(Set.of("a.md"));
    assertThat(recall("text", new DiagnosticLog())).isEqualTo("made 1");

    Object stamp = Stamp.of(Root.ofSite(folder).file("none"));
    assertThat(recall(stamp, new DiagnosticLog())).isEqualTo("made 2");
    memory.forgetFiles(Set.of("a.md"));
    assertThat(recall(stamp, new DiagnosticLog())).isEqualTo("made 3");
  }

  @Test
  void workThatFailsIsHeardAndNotKept() {
    DiagnosticLog log = new DiagnosticLog();
    assertThatThrownBy(
            () ->
                memory.recall(
                    String.class,
                    "a.md",
                    "text",
                    log,
                    heard -> {
                      heard.report(LOUD);
                      throw new IllegalStateException("boom");
                    }))
        .hasMessage("boom");

    assertThat(log.sorted()).containsExactly(LOUD);
    assertThat(recall("text", log)).isEqualTo("made 1");
  }
}
