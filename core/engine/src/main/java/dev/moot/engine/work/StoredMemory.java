package dev.moot.engine.work;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.ValueDigest;
import dev.moot.engine.store.RecordCodec;
import dev.moot.engine.store.Shelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers from one process to the next, on a shelf, the results that are {@link Lasting}. An
 * input is kept as its digest, a result as bytes that are read when it is asked for.
 */
public final class StoredMemory implements Memory {

  private static final String NAME = "facts";

  /**
   * What changed in the last two seconds may change again unseen, as clocks of disks are coarse.
   */
  private static final long MARGIN_MILLIS = 2_000;

  /**
   * What is remembered of one piece of work.
   *
   * @param input the digest of what the result follows from
   * @param result its bytes
   * @param reported what the work reported
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  record Kept(Digest input, byte[] result, List<Diagnostic> reported) {}

  /**
   * All that is remembered.
   *
   * @param surroundings the digest of what stays the same for a whole run
   * @param kept each piece of work by its kind and name
   */
  record Book(Digest surroundings, Map<String, Kept> kept) {}

  private final Shelf shelf;
  private final byte[] key;
  private final Digest surroundings;
  private final long start = System.currentTimeMillis();
  private final Map<String, Kept> known;
  private final ConcurrentMap<String, Kept> used = new ConcurrentHashMap<>();
  private final Set<String> things = ConcurrentHashMap.newKeySet();

  private StoredMemory(Shelf shelf, byte[] key, List<?> surroundings) {
    this.shelf = shelf;
    this.key = key;
    this.surroundings = new ValueDigest(key).of(surroundings);
    this.known =
        shelf
            .take(NAME, Book.class)
            .filter(book -> book.surroundings().equals(this.surroundings))
            .map(Book::kept)
            .orElse(Map.of());
  }

  /**
   * What the last run left on {@code shelf}; remembers nothing where nothing can be left.
   *
   * @param surroundings plain values that stand for all that stays the same for a whole run, as far
   *     as results follow from it
   */
  public static Memory of(Shelf shelf, List<?> surroundings) {
    return shelf
        .key()
        .<Memory>map(key -> new StoredMemory(shelf, key, surroundings))
        .orElse(Memory.NONE);
  }

  @Override
  public <R> R recall(
      Class<R> kind,
      String name,
      Object input,
      Diagnostics diagnostics,
      Function<Diagnostics, R> work) {
    if (!Lasting.class.isAssignableFrom(kind)
        || (input instanceof Momentary moment && !moment.isBefore(start - MARGIN_MILLIS))) {
      return work.apply(diagnostics);
    }
    String place = kind.getName() + " " + name;
    things.add(thing(name));
    Digest digest = new ValueDigest(key).of(lasting(input));
    Kept last = known.get(place);
    if (last != null && last.input().equals(digest)) {
      Optional<R> result =
          RecordCodec.decoded(last.result(), kind.asSubclass(Record.class)).map(kind::cast);
      if (result.isPresent()) {
        used.put(place, last);
        last.reported().forEach(diagnostics::report);
        return result.get();
      }
    }
    DiagnosticLog found = new DiagnosticLog();
    try {
      R result = work.apply(found);
      used.put(place, new Kept(digest, RecordCodec.encoded((Record) result), found.sorted()));
      return result;
    } finally {
      found.sorted().forEach(diagnostics::report);
    }
  }

  @Override
  public Optional<byte[]> key() {
    return Optional.of(key.clone());
  }

  /** An input without what is part of the surroundings. */
  private static Object lasting(Object input) {
    return input instanceof List<?> parts
        ? parts.stream()
            .filter(part -> !(part instanceof Surrounding))
            .map(StoredMemory::lasting)
            .toList()
        : input;
  }

  /**
   * Leaves what this run asked for, and what else is known of the same things: what was not asked
   * for this time may be the next time.
   */
  @Override
  public void leave() {
    Map<String, Kept> left = new LinkedHashMap<>();
    known.forEach(
        (place, last) -> {
          Kept now = used.get(place);
          if (now != null || things.contains(of(place))) {
            left.put(place, now == null ? last : now);
          }
        });
    Map<String, Kept> fresh = new TreeMap<>();
    used.forEach(
        (place, now) -> {
          if (!known.containsKey(place)) {
            fresh.put(place, now);
          }
        });
    left.putAll(fresh);
    boolean asItWas =
        known.size() == left.size()
            && left.entrySet().stream().allMatch(e -> known.get(e.getKey()) == e.getValue());
    if (!asItWas) {
      shelf.put(NAME, new Book(surroundings, left));
    }
  }

  /** What a place is about, which may have several. */
  private static String of(String place) {
    return thing(place.substring(place.indexOf(' ') + 1));
  }

  private static String thing(String name) {
    int end = name.indexOf('\n');
    return end < 0 ? name : name.substring(0, end);
  }
}
