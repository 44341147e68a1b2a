package dev.moot.engine.plugin;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hears who makes what of a page, while it is listened to. Most runs have nobody who asks: then
 * nothing is worked out for it.
 */
public final class Parts {

  /** Those that nobody asks for. */
  public static final Parts UNHEARD = new Parts();

  private final Set<Part> heard = ConcurrentHashMap.newKeySet();
  private volatile boolean listening;

  /** Whether somebody asks. */
  public boolean areHeard() {
    return listening;
  }

  /** Takes {@code part}; to be asked first whether {@link #areHeard}. */
  public void made(Part part) {
    heard.add(part);
  }

  /** What is made of {@code work}, and by whom, in order. */
  public List<Part> during(Runnable work) {
    listening = true;
    try {
      work.run();
    } finally {
      listening = false;
    }
    return heard.stream().sorted(Part.ORDER).toList();
  }
}
