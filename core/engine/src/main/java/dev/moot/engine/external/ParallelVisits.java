package dev.moot.engine.external;

import dev.moot.engine.address.WebAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Visits to many addresses: a few hosts at once, the addresses of one host one after the other. */
final class ParallelVisits {

  private static final int HOSTS_AT_ONCE = 4;

  /** Told each answer, on the thread that runs them. */
  interface Listener {
    void answer(String url, Answer answer) throws IOException;
  }

  private record Visited(String url, Answer answer, @Nullable Throwable failure) {}

  private final Visitor visitor;
  private final Map<String, WebAddress> addresses;

  /**
   * @param addresses what to ask for, by what it is called
   */
  ParallelVisits(Visitor visitor, Map<String, WebAddress> addresses) {
    this.visitor = visitor;
    this.addresses = addresses;
  }

  void run(Listener listener) throws IOException, InterruptedException {
    if (addresses.isEmpty()) {
      return;
    }
    Map<String, List<String>> byHost = new TreeMap<>();
    addresses.forEach(
        (url, address) -> byHost.computeIfAbsent(address.host(), h -> new ArrayList<>()).add(url));
    BlockingQueue<Visited> answers = new ArrayBlockingQueue<>(addresses.size());
    ExecutorService visits = Executors.newFixedThreadPool(HOSTS_AT_ONCE, ParallelVisits::thread);
    try {
      byHost.values().forEach(urls -> visits.execute(() -> visit(urls, answers)));
      for (int i = 0; i < addresses.size(); i++) {
        Visited visited = answers.take();
        if (visited.failure() != null) {
          throw new IllegalStateException(visited.url(), visited.failure());
        }
        listener.answer(visited.url(), visited.answer());
      }
    } finally {
      visits.shutdownNow();
    }
  }

  private void visit(List<String> urls, BlockingQueue<Visited> answers) {
    for (String url : urls) {
      try {
        WebAddress address = addresses.get(url);
        answers.add(new Visited(url, visitor.visit(Objects.requireNonNull(address)), null));
      } catch (InterruptedException e) {
        return; // nobody waits for the answer
      } catch (RuntimeException e) {
        answers.add(new Visited(url, Answer.alive(), e));
      }
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "link-check");
    thread.setDaemon(true);
    return thread;
  }
}
