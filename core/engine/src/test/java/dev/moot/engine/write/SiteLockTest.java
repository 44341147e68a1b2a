package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SiteLockTest {

  @TempDir Path site;
  private boolean waited;

  @Test
  void aBuildWaitsForTheEndOfAnother() throws Exception {
    Process other = LockHolder.start(site);
    try (SiteLock lock = SiteLock.ofSite(site)) {
      lock.await(() -> end(other));
      assertThat(waited).isTrue();
      assertThat(other.waitFor()).isZero();
    }
  }

  private void end(Process other) {
    waited = true;
    try {
      other.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoDoesNotWaitIsRefused() throws Exception {
    Process other = LockHolder.start(site);
    try (SiteLock lock = SiteLock.ofSite(site)) {
      assertThatThrownBy(lock::take).isInstanceOf(RefusedException.class);
    } finally {
      end(other);
    }
  }

  @Test
  void norDoTwoProcessesWriteToOneOutput() throws Exception {
    Path output = site.resolve("public/out");
    Process other = LockHolder.ofOutput(output);
    try (SiteLock lock = SiteLock.ofOutput(output)) {
      assertThatThrownBy(lock::take).isInstanceOf(RefusedException.class);
      lock.await(() -> end(other));
      assertThat(waited).isTrue();
    } finally {
      end(other);
    }
  }

  @Test
  void nobodyWaitsForALockThatIsFree() throws Exception {
    try (SiteLock lock = SiteLock.ofSite(site)) {
      lock.await(() -> waited = true);
    }
    assertThat(waited).isFalse();
  }

  @Test
  void theLockIsOfTheOutputWhicheverSiteWritesToIt() throws Exception {
    Path output = site.resolve("public/out");
    try (SiteLock lock = SiteLock.ofOutput(output);
        SiteLock other = SiteLock.ofOutput(site.resolve("public/../public/out"))) {
      lock.take();
      assertThat(site.resolve("public/.out.moot-lock")).exists();
      assertThatThrownBy(other::take).isInstanceOf(RefusedException.class);
    }
    assertThat(site.resolve("public")).isEmptyDirectory();
    assertThat(site.resolve(".moot")).doesNotExist();
  }

  @Test
  void aLockThatWasRemovedWhileOneWaitedIsNone() throws Exception {
    Path output = site.resolve("public/out");
    try (SiteLock late = SiteLock.ofOutput(output)) {
      try (SiteLock first = SiteLock.ofOutput(output)) {
        first.take();
      }
      try (SiteLock second = SiteLock.ofOutput(output)) {
        second.take();
        assertThatThrownBy(late::take).isInstanceOf(RefusedException.class);
        assertThat(site.resolve("public/.out.moot-lock")).exists();
      }
      late.await(() -> waited = true);
      assertThat(waited).isFalse();
      try (SiteLock last = SiteLock.ofOutput(output)) {
        assertThatThrownBy(last::take).isInstanceOf(RefusedException.class);
      }
    }
  }

  @Test
  void anOutputInASiteIsLockedWithThatSite() throws Exception {
    Files.writeString(site.resolve("moot.yaml"), "title: A\n");
    try (SiteLock lock = SiteLock.ofOutput(site.resolve("_site"));
        SiteLock other = SiteLock.ofSite(site)) {
      lock.take();
      assertThatThrownBy(other::take).isInstanceOf(RefusedException.class);
    }
    assertThat(site.resolve(".moot/lock")).exists();
  }
}
