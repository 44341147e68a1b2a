package dev.moot.lsp.site;

import dev.moot.engine.live.LiveCheck;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Keeps one site checked while its files change, on a thread of its own. Of several changes in a
 * row the last is looked at; what needs the pages rendered is looked for when nobody types and
 * nobody asks.
 */
public final class SiteDesk implements AutoCloseable {

  /** Told what a desk has found. Called on the desk's thread. */
  public interface Listener {

    /** Hears that {@code view} is what is known now. */
    void seen(SiteView view);

    /** Hears that a check broke off; what was known before stays. */
    void failed(RuntimeException problem);
  }

  /** How long to wait whether another key follows, in milliseconds. */
  private static final long PAUSE = 40;

  /** How long nothing has to change before pages are rendered. */
  private static final long REST = 250;

  private final Path folder;
  private final OpenFiles files;
  private final Listener listener;
  private final LiveCheck live;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "moot-lsp-site"));

  /** Answers what need not wait for the other. */
  private final ExecutorService atOnce =
      Executors.newSingleThreadExecutor(work -> daemon(work, "moot-lsp-at-once"));

  private final AtomicLong wanted = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final Set<Path> touched = ConcurrentHashMap.newKeySet();
  private volatile Optional<SiteView> view = Optional.empty();

  /**
   * @param files what stands in for what files say
   */
  public SiteDesk(
      Installation installation, SiteOptions options, OpenFiles files, Listener listener) {
    this.folder = options.folder();
    this.files = files;
    this.listener = listener;
    this.live = new LiveCheck(installation, options);
  }

  /** The folder of the site. */
  public Path folder() {
    return folder;
  }

  /**
   * Hears that files of the site say something else.
   *
   * @param written those that were written to the disk
   */
  public void changed(Set<Path> written) {
    touched.addAll(written);
    long number = wanted.incrementAndGet();
    later(
        () -> {
          if (wanted.get() == number) {
            bringUpToDate();
          }
        },
        PAUSE);
  }

  /** What {@code question} finds in the site as the editor has it now. */
  public <T> CompletableFuture<T> ask(Function<SiteView, T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    asked.incrementAndGet();
    later(
        () -> {
          try {
            if (!answer.isCancelled()) {
              bringUpToDate();
              answer.complete(question.apply(view.orElseThrow()));
            }
          } catch (RuntimeException e) {
            answer.completeExceptionally(e);
          } finally {
            asked.decrementAndGet();
          }
        },
        0);
    return answer;
  }

  /** The same, of the site as it was seen last, at once if it was seen at all. */
  public <T> CompletableFuture<T> askLatest(Function<SiteView, T> question) {
    Optional<SiteView> latest = view;
    return latest.isPresent()
        ? CompletableFuture.supplyAsync(() -> question.apply(latest.get()), atOnce)
        : ask(question);
  }

  /** The same, once all of the site has been looked at and its editor knows what is wrong. */
  public <T> CompletableFuture<T> askWhole(Function<SiteView, T> question) {
    return ask(
        seen -> {
          long number = seen.number();
          if (live.isWhole()) {
            return question.apply(seen);
          }
          live.checkRest(() -> false);
          see(number);
          return question.apply(view.orElseThrow());
        });
  }

  private void bringUpToDate() {
    long number = wanted.get();
    if (view.filter(v -> v.number() == number).isPresent()) {
      return;
    }
    Set<Path> written = new HashSet<>(touched);
    touched.removeAll(written);
    try {
      live.update(files.unsaved(folder), written);
      see(number);
    } catch (RuntimeException e) {
      listener.failed(e);
      if (view.isEmpty()) {
        throw e;
      }
    }
    restLater(number);
  }

  private void see(long number) {
    SiteView now = SiteView.of(folder, number, live, view);
    view = Optional.of(now);
    listener.seen(now);
  }

  private void restLater(long number) {
    later(
        () -> {
          if (wanted.get() == number && !live.isWhole()) {
            rest(number);
          }
        },
        REST);
  }

  private void rest(long number) {
    try {
      if (live.checkRest(() -> wanted.get() != number || asked.get() > 0)) {
        see(number);
      } else if (wanted.get() == number) {
        restLater(number);
      }
    } catch (RuntimeException e) {
      listener.failed(e);
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private void later(Runnable work, long milliseconds) {
    try {
      thread.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      return; // it is closed, and nobody waits
    }
  }

  @Override
  public void close() {
    wanted.incrementAndGet();
    later(live::close, 0);
    thread.shutdown();
    atOnce.shutdown();
  }
}
