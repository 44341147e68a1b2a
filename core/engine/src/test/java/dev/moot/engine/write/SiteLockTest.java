package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    try (SiteLock lock = new SiteLock(site)) {
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
    try (SiteLock lock = new SiteLock(site)) {
      assertThatThrownBy(lock::take).isInstanceOf(RefusedException.class);
    } finally {
      end(other);
    }
  }

  @Test
  void nobodyWaitsForALockThatIsFree() throws Exception {
    try (SiteLock lock = new SiteLock(site)) {
      lock.await(() -> waited = true);
    }
    assertThat(waited).isFalse();
  }
}
