package dev.moot.engine.store;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Makes bytes of records of plain values, and such records of bytes. A value is plain if its type,
 * as records declare it, is a text, a number, a truth value, a place, a day, bytes, an enum, an
 * {@code Optional}, {@code List}, {@code Set} or {@code Map} of plain values, a record of such, or
 * a sealed interface of records. Nothing but records and enums of Moot is ever made of bytes, so
 * bytes can do no more than be wrong.
 *
 * <p>The bytes do not say what they are: they are read as what they were written as, by the same
 * build of Moot.
 */
public final class RecordCodec {

  private static final Forms FORMS = new Forms();

  private RecordCodec() {}

  /**
   * The bytes of {@code value}.
   *
   * @throws IllegalArgumentException when something in it is not plain
   */
  public static byte[] encoded(Record value) {
    PlainWriter to = new PlainWriter();
    FORMS.of(value.getClass()).write(value, to);
    return to.bytes();
  }

  /**
   * The {@code type} that {@code bytes} were made of; empty when they were made of something else.
   */
  public static <R extends Record> Optional<R> decoded(byte[] bytes, Class<R> type) {
    return decoded(ByteBuffer.wrap(bytes), type);
  }

  /** The same of what is left in a buffer with an array. */
  static <R extends Record> Optional<R> decoded(ByteBuffer bytes, Class<R> type) {
    try {
      PlainReader from = new PlainReader(bytes);
      R value = type.cast(FORMS.of(type).read(from));
      return from.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty(); // a constructor refuses what is not so, and the reader what is short
    }
  }
}
