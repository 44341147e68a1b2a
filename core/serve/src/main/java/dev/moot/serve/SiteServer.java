package dev.moot.serve;

import com.sun.net.httpserver.HttpServer;
import dev.moot.engine.desk.DeskPen;
import dev.moot.engine.desk.SourceDesk;
import dev.moot.engine.live.LiveChange;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.pipeline.Installation;
import dev.moot.serve.desk.DeskRoom;
import dev.moot.serve.words.ServeWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Serves a site to browsers of this machine and keeps it up to date with its folder. Nothing is
 * written, unless quotes may be put into claim files. It answers on the loopback address only.
 */
public final class SiteServer implements AutoCloseable {

  private static final int THREADS = 8;

  /** So long nothing has to change before the pages that nobody looks at are checked. */
  private static final long REST_MILLIS = 700;

  private static final long KNOCK_MILLIS = 15_000;

  private final LiveSite site;
  private final ServeListener listener;
  private final OpenPages pages = new OpenPages();
  private final SourceDesk sources;
  private final HttpServer http;
  private final ExecutorService threads;
  private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
  private final FileWatch watch;
  private final ThemeWatch theme = new ThemeWatch(changes::add);
  private final Thread worker = new Thread(this::work, "moot-serve");

  private volatile boolean closed;
  private volatile SiteState state = new SiteState(0, 0, 0, List.of(), Optional.empty());

  private SiteServer(Installation installation, ServeOptions options, ServeListener listener)
      throws IOException {
    this.listener = listener;
    this.site = new LiveSite(installation, options.site());
    this.sources = new SourceDesk(site, options.site());
    this.http = Ports.open(options.port());
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "moot-http");
              thread.setDaemon(true);
              return thread;
            });
    Path folder = options.site().folder();
    // Watched before it is read, so that no change falls in between.
    this.watch =
        new FileWatch(
            folder,
            FileWatch.OF_A_SITE,
            options
                .site()
                .sources()
                .map(s -> List.of(installation.themes(), s.toAbsolutePath().normalize()))
                .orElseGet(() -> List.of(installation.themes())),
            changes::add);
    http.createContext(
        "/",
        new SiteHandler(
            site,
            new RequestGuard(port()),
            pages,
            new DeskRoom(
                sources,
                options.writes()
                    ? Optional.of(new DeskPen(site, sources, options.site().folder()))
                    : Optional.empty(),
                this::words),
            new SiteHandler.Now(() -> state, this::told, this::words),
            this::answerFailed));
    http.setExecutor(threads);
    worker.setDaemon(true);
  }

  /**
   * Starts to serve a site, whatever is wrong with it.
   *
   * @throws java.net.BindException when the port and those after it are taken
   */
  public static SiteServer start(
      Installation installation, ServeOptions options, ServeListener listener) throws IOException {
    // Without it small answers wait for the other side, 40 ms each. Read once, by the first server.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    SiteServer server = new SiteServer(installation, options, listener);
    server.update(Set.of());
    server.http.start();
    server.worker.start();
    return server;
  }

  /** The port that it answers at. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** The address of the site's home page. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** The address of the desk; empty when no debate has a source. */
  public Optional<String> desk() {
    return hasSources() ? Optional.of(url() + DeskRoom.PATH.substring(1)) : Optional.empty();
  }

  private boolean hasSources() {
    return sources.debates().stream().anyMatch(d -> !d.sources().isEmpty());
  }

  private ServeWords words() {
    return site.newest()
        .or(site::shown)
        .map(l -> ServeWords.in(l.config().settings().language()))
        .orElseGet(() -> ServeWords.in(Locale.ENGLISH));
  }

  private String told() {
    return state.json(site.source(), words(), hasSources());
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    worker.join();
  }

  private void work() {
    try {
      boolean rested = false;
      while (!Thread.currentThread().isInterrupted()) {
        Path first = changes.poll(rested ? KNOCK_MILLIS : REST_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          update(ChangeBatch.from(first, changes));
          rested = false;
        } else if (rested) {
          pages.knock();
        } else {
          checkRest();
          rested = changes.isEmpty();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void update(Set<Path> touched) {
    try {
      LiveChange change = site.update(touched);
      theme.at(site.theme());
      if (change.isAny() || state.failure().isPresent()) {
        tell(change);
      }
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  private void checkRest() {
    try {
      if (site.checkRest(() -> !changes.isEmpty())) {
        tell(new LiveChange(false, false, true));
      }
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  private void tell(LiveChange change) {
    SiteState last = state;
    state =
        new SiteState(
            last.version() + (change.pages() ? 1 : 0),
            last.reads() + 1,
            last.styles() + (change.styles() ? 1 : 0),
            site.problems(),
            Optional.empty());
    pages.tell(told());
    listener.updated(state.problems(), site.source());
  }

  private void failed(RuntimeException reason) {
    if (closed) {
      return; // in the middle of it
    }
    SiteState last = state;
    state =
        new SiteState(
            last.version(),
            last.reads(),
            last.styles(),
            last.problems(),
            Optional.of(String.valueOf(reason.getMessage())));
    pages.tell(told());
    listener.failed(reason);
  }

  private void answerFailed(RuntimeException reason) {
    if (!closed) {
      listener.failed(reason);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    watch.close();
    theme.close();
    worker.interrupt();
    // First: it ends connections, and one whose reader sleeps would hold up a farewell for ever.
    http.stop(0);
    pages.close();
    threads.shutdownNow();
    try {
      worker.join(2_000);
      threads.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    site.close();
  }
}
