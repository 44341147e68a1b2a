package dev.moot.engine.live;

import dev.moot.engine.digest.SipHash;
import dev.moot.engine.store.Shelf;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What one look at all pages leaves for the next, in memory. */
final class LiveShelf implements Shelf {

  private final Map<String, Record> values = new ConcurrentHashMap<>();

  @Override
  public boolean has(String name) {
    return values.containsKey(name);
  }

  @Override
  public <R extends Record> Optional<R> take(String name, Class<R> type) {
    return Optional.ofNullable(values.get(name)).filter(type::isInstance).map(type::cast);
  }

  @Override
  public void put(String name, Record value) {
    values.put(name, value);
  }

  /** Nobody but this process sees the digests. */
  @Override
  public Optional<byte[]> key() {
    return Optional.of(new byte[SipHash.KEY_LENGTH]);
  }
}
