package dev.moot.engine.store;

import dev.moot.api.diagnostic.SourceLocation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The forms of types that are no records of ours. */
final class PlainForms {

  /** By type. */
  static final Map<Class<?>, Form> ALL =
      Map.ofEntries(
          Map.entry(String.class, of(PlainWriter::putText, PlainReader::nextText)),
          Map.entry(int.class, PlainForms.<Integer>of(PlainForms::putInt, PlainForms::nextInt)),
          Map.entry(Integer.class, PlainForms.<Integer>of(PlainForms::putInt, PlainForms::nextInt)),
          Map.entry(long.class, of(PlainWriter::putLong, PlainReader::nextLong)),
          Map.entry(Long.class, of(PlainWriter::putLong, PlainReader::nextLong)),
          Map.entry(double.class, of(PlainForms::putDouble, PlainForms::nextDouble)),
          Map.entry(Double.class, of(PlainForms::putDouble, PlainForms::nextDouble)),
          Map.entry(boolean.class, of(PlainForms::putBoolean, r -> r.next() != 0)),
          Map.entry(Boolean.class, of(PlainForms::putBoolean, r -> r.next() != 0)),
          Map.entry(byte[].class, PlainForms.<byte[]>of(PlainWriter::put, PlainReader::nextBytes)),
          Map.entry(SourceLocation.class, of(PlainForms::putPlace, PlainForms::nextPlace)),
          Map.entry(
              LocalDate.class,
              of((w, d) -> w.putLong(d.toEpochDay()), r -> LocalDate.ofEpochDay(r.nextLong()))),
          Map.entry(Instant.class, of(PlainForms::putInstant, PlainForms::nextInstant)),
          Map.entry(ZoneId.class, ofText(ZoneId::getId, ZoneId::of)),
          Map.entry(Locale.class, ofText(Locale::toLanguageTag, Locale::forLanguageTag)),
          Map.entry(URI.class, ofText(URI::toString, URI::create)));

  private PlainForms() {}

  @SuppressWarnings("unchecked") // a form is asked for the values of its type alone
  private static <T> Form of(BiConsumer<PlainWriter, T> write, Function<PlainReader, T> read) {
    return new Form() {
      @Override
      public void write(Object value, PlainWriter to) {
        write.accept(to, (T) value);
      }

      @Override
      public Object read(PlainReader from) {
        return read.apply(from);
      }
    };
  }

  private static <T> Form ofText(Function<T, String> write, Function<String, T> read) {
    return PlainForms.<T>of(
        (w, value) -> w.putText(write.apply(value)), r -> read.apply(r.nextText()));
  }

  /** With the sign in the last place, so that what is near 0 is short. */
  private static void putInt(PlainWriter to, int value) {
    to.putCount(value << 1 ^ value >> Integer.SIZE - 1);
  }

  private static int nextInt(PlainReader from) {
    int value = from.nextCount();
    return value >>> 1 ^ -(value & 1);
  }

  private static void putDouble(PlainWriter to, double value) {
    to.putLong(Double.doubleToRawLongBits(value));
  }

  private static double nextDouble(PlainReader from) {
    return Double.longBitsToDouble(from.nextLong());
  }

  private static void putBoolean(PlainWriter to, boolean value) {
    to.put((byte) (value ? 1 : 0));
  }

  private static void putInstant(PlainWriter to, Instant value) {
    to.putLong(value.getEpochSecond());
    to.putCount(value.getNano());
  }

  private static Instant nextInstant(PlainReader from) {
    return Instant.ofEpochSecond(from.nextLong(), from.nextCount());
  }

  /** Nearly half of all values are places. */
  private static void putPlace(PlainWriter to, SourceLocation place) {
    to.putText(place.file());
    to.putCount(place.line());
    to.putCount(place.column());
    to.putCount(place.length());
  }

  private static SourceLocation nextPlace(PlainReader from) {
    return new SourceLocation(
        from.nextText(), from.nextCount(), from.nextCount(), from.nextCount());
  }
}
