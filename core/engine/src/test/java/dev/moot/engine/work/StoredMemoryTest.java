package dev.moot.engine.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.store.BuildStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredMemoryTest {

  record Words(List<String> words) implements Memory.Lasting {}

  record Passing(List<String> words) {}

  private static final Rule RULE = Rule.warning("test/word", "A word is odd.");

  @TempDir private Path site;
  private final List<String> done = new ArrayList<>();
  private final List<Diagnostic> reported = new ArrayList<>();

  /** A run of its own, as another process would be. */
  private List<String> run(String surroundings, String... texts) {
    done.clear();
    reported.clear();
    BuildStore store = new BuildStore(site, new byte[32], "this Moot");
    Memory memory = StoredMemory.of(store, List.of(surroundings));
    List<String> all = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      Object input = List.of(text, new Memory.Surrounding(new Object()));
      all.addAll(
          memory
              .recall(
                  Words.class,
                  "file" + i,
                  input,
                  reported::add,
                  d -> {
                    done.add(text);
                    d.report(Diagnostic.of(RULE, SourceLocation.ofFile("file"), "odd: " + text));
                    return new Words(List.of(text.split(" ")));
                  })
              .words());
    }
    memory.leave();
    store.save();
    return all;
  }

  @Test
  void whatFollowsFromTheSameIsNotWorkedOutAgainAndReportedAgain() {
    run("yaml", "one two", "three");
    List<Diagnostic> first = List.copyOf(reported);
    assertThat(run("yaml", "one two", "three")).containsExactly("one", "two", "three");
    assertThat(done).isEmpty();
    assertThat(reported).isEqualTo(first).hasSize(2);
  }

  @Test
  void anotherInputIsWorkedOutAlone() {
    run("yaml", "one two", "three");
    assertThat(run("yaml", "one two", "four")).containsExactly("one", "two", "four");
    assertThat(done).containsExactly("four");
  }

  @Test
  void otherSurroundingsMakeAllAnew() {
    run("yaml", "one two", "three");
    run("other yaml", "one two", "three");
    assertThat(done).hasSize(2);
  }

  @Test
  void whatNobodyAskedForIsForgotten() {
    run("yaml", "one two", "three");
    run("yaml", "one two");
    run("yaml", "one two", "three");
    assertThat(done).containsExactly("three");
  }

  @Test
  void whatDoesNotLastIsWorkedOutEachTime() {
    BuildStore store = new BuildStore(site, new byte[32], "this Moot");
    Memory memory = StoredMemory.of(store, List.of());
    for (int i = 0; i < 2; i++) {
      memory.recall(
          Passing.class,
          "name",
          "text",
          d -> {},
          d -> {
            done.add("again");
            return new Passing(List.of());
          });
    }
    assertThat(done).hasSize(2);
  }

  /** How a file looks, which changed at a moment. */
  record Look(long moment) implements Memory.Momentary {
    @Override
    public boolean isBefore(long other) {
      return moment < other;
    }
  }

  private int looks(Look look) {
    BuildStore store = new BuildStore(site, new byte[32], "this Moot");
    Memory memory = StoredMemory.of(store, List.of());
    int before = done.size();
    memory.recall(
        Words.class,
        "file",
        look,
        d -> {},
        d -> {
          done.add("read");
          return new Words(List.of());
        });
    memory.leave();
    store.save();
    return done.size() - before;
  }

  @Test
  void whatChangedJustNowMayChangeAgainUnseen() {
    Look now = new Look(Long.MAX_VALUE);
    assertThat(looks(now)).isOne();
    assertThat(looks(now)).isOne();
  }

  @Test
  void whatHasLongBeenSoIsTheSameWhileItLooksTheSame() {
    assertThat(looks(new Look(1))).isOne();
    assertThat(looks(new Look(1))).isZero();
    assertThat(looks(new Look(2))).isOne();
  }
}
