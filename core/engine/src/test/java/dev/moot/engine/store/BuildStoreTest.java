package dev.moot.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one build leaves for the next. */
class BuildStoreTest {

  private record Note(String text) {}

  private record Other(int number) {}

  @TempDir private Path site;
  private Path file;

  @BeforeEach
  void leave() {
    file = site.resolve(BuildStore.PATH);
    BuildStore store = store(1, "moot 1");
    store.put("note", new Note("tea"));
    store.put("other", new Other(7));
    store.save();
  }

  private BuildStore store(int key, String fingerprint) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) key);
    return new BuildStore(site, bytes, fingerprint);
  }

  @Test
  void theNextBuildFindsIt() {
    BuildStore next = store(1, "moot 1");
    assertThat(next.has("note")).isTrue();
    assertThat(next.take("note", Note.class)).contains(new Note("tea"));
    next.put("note", new Note("coffee"));
    next.save();
    assertThat(store(1, "moot 1").take("note", Note.class)).contains(new Note("coffee"));
    assertThat(store(1, "moot 1").take("other", Other.class)).contains(new Other(7));
  }

  @Test
  void whatIsNotSavedIsNotThere() {
    store(1, "moot 1").put("note", new Note("coffee"));
    assertThat(store(1, "moot 1").take("note", Note.class)).contains(new Note("tea"));
  }

  @Test
  void ofAnotherUserOrAnotherMootNothingIsBelieved() {
    assertThat(store(2, "moot 1").take("note", Note.class)).isEmpty();
    assertThat(store(1, "moot 2").take("note", Note.class)).isEmpty();
  }

  @Test
  void aFileThatIsNotAsItWasLeftIsAsNone() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] forged = whole.clone();
      forged[i] ^= 0x40;
      Files.write(file, forged);
      assertThat(store(1, "moot 1").has("note")).as("byte %d", i).isFalse();
      Files.write(file, Arrays.copyOf(whole, i));
      assertThat(store(1, "moot 1").has("note")).as("cut at %d", i).isFalse();
    }
  }

  @Test
  void nothingIsReadOrWrittenThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(site.resolve("elsewhere"));
    Files.move(file, elsewhere.resolve("build"));
    Files.delete(file.getParent());
    Files.createSymbolicLink(file.getParent(), elsewhere);
    BuildStore store = store(1, "moot 1");
    assertThat(store.has("note")).isFalse();
    byte[] before = Files.readAllBytes(elsewhere.resolve("build"));
    store.put("note", new Note("coffee"));
    store.save();
    store.forget();
    assertThat(elsewhere.resolve("build")).hasBinaryContent(before);
  }

  @Test
  void whatIsForgottenIsGone() {
    store(1, "moot 1").forget();
    assertThat(file).doesNotExist();
    assertThat(store(1, "moot 1").has("note")).isFalse();
  }
}
