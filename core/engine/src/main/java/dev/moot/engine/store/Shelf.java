package dev.moot.engine.store;

import java.util.Optional;

/**
 * What the last run that wrote its site left, by name, and what this one leaves for the next. A
 * value is a record of plain values. What is there is as a run left it, or not there at all.
 */
public interface Shelf {

  /** Holds nothing and takes nothing. */
  Shelf NONE =
      new Shelf() {
        @Override
        public <R extends Record> Optional<R> take(String name, Class<R> type) {
          return Optional.empty();
        }

        @Override
        public boolean has(String name) {
          return false;
        }

        @Override
        public void put(String name, Record value) {
          // Nobody will ask.
        }

        @Override
        public Optional<byte[]> key() {
          return Optional.empty();
        }
      };

  /** Whether the last run left something as {@code name}. */
  boolean has(String name);

  /** What the last run left as {@code name}. */
  <R extends Record> Optional<R> take(String name, Class<R> type);

  /** Leaves {@code value} as {@code name}, in place of what is there. */
  void put(String name, Record value);

  /**
   * The key of digests that are left, 16 bytes that no repository has; empty where nothing can be
   * left.
   */
  Optional<byte[]> key();
}
