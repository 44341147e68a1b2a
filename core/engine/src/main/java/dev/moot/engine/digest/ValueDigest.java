package dev.moot.engine.digest;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Digests of values: of two values of the model, equal ones have the same digest in every run, and
 * different ones another. A value is a record, an enum, a text, a number, a truth value, a day or
 * anything else of {@code java.time} or that says in words what it is, an {@code Optional}, a list,
 * a set or a map of such. The order of a list counts, and that of a map or a set, unless it is one
 * that has none.
 *
 * <p>What records hold is looked at once for each record, however often it is part of something; so
 * records must not change. Of one thread.
 */
public final class ValueDigest {

  private static final ClassValue<Field[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return components(type);
        }
      };

  private final SipHash keyed;
  private final Map<Object, Digest> records = new IdentityHashMap<>();

  /**
   * @param key of {@link SipHash}
   */
  public ValueDigest(byte[] key) {
    this.keyed = new SipHash(key);
  }

  /**
   * The digest of {@code value}.
   *
   * @throws IllegalArgumentException when it is of no kind that has one
   */
  public Digest of(@Nullable Object value) {
    return new Taking().take(value).digest();
  }

  /** Gives {@code record} a digest that was worked out elsewhere. */
  public void know(Record record, Digest digest) {
    records.put(record, digest);
  }

  private Digest ofRecord(Record record) {
    Digest known = records.get(record);
    if (known == null) {
      known = new Taking().components(record).digest();
      records.put(record, known);
    }
    return known;
  }

  /** As fields: for a handle of an accessor the JVM writes classes in every run. */
  private static Field[] components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Field[] fields = new Field[components.length];
    try {
      for (int i = 0; i < fields.length; i++) {
        fields[i] = type.getDeclaredField(components[i].getName());
        fields[i].setAccessible(true); // records of a package's own
      }
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException("a record that keeps to itself: " + type, e);
    }
    return fields;
  }

  /** One value being taken in. */
  private final class Taking {

    private final SipHash hash = keyed.copy();

    Digest digest() {
      return hash.digest();
    }

    Taking take(@Nullable Object value) {
      if (value == null) {
        hash.add((byte) 'n');
      } else if (value instanceof String text) {
        text('s', text);
      } else if (value instanceof Record record) {
        Digest known = ofRecord(record);
        hash.add((byte) 'r').add(known.first()).add(known.second());
      } else if (value instanceof Optional<?> optional) {
        hash.add((byte) 'o');
        take(optional.orElse(null));
      } else if (value instanceof Map<?, ?> map) {
        map(map);
      } else if (value instanceof Collection<?> all) {
        collection(all);
      } else if (value instanceof Boolean truth) {
        hash.add((byte) (truth ? 't' : 'f'));
      } else if (value instanceof Integer || value instanceof Long) {
        hash.add((byte) 'i').add(((Number) value).longValue());
      } else if (value instanceof Double number) {
        hash.add((byte) 'd').add(Double.doubleToLongBits(number));
      } else if (value instanceof Enum<?> constant) {
        text('e', constant.getDeclaringClass().getName());
        text('e', constant.name());
      } else if (value instanceof byte[] bytes) {
        hash.add((byte) 'b').add(bytes.length).add(bytes);
      } else if (isInWords(value)) {
        text('w', value.getClass().getName());
        text('w', value.toString());
      } else {
        throw new IllegalArgumentException("no value: " + value.getClass().getName());
      }
      return this;
    }

    Taking components(Record record) {
      text('c', record.getClass().getName());
      try {
        for (Field component : COMPONENTS.get(record.getClass())) {
          take(component.get(record));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException(e);
      }
      return this;
    }

    private void text(char kind, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      hash.add((byte) kind).add(bytes.length).add(bytes);
    }

    private void collection(Collection<?> all) {
      hash.add((byte) 'l').add(all.size());
      if (all instanceof Set<?> && isShuffled(all)) {
        ordered(all).forEach(this::add);
      } else {
        all.forEach(this::take);
      }
    }

    private void map(Map<?, ?> map) {
      hash.add((byte) 'm').add(map.size());
      if (isShuffled(map)) {
        List<Digest> entries = new ArrayList<>();
        map.forEach((k, v) -> entries.add(new Taking().take(k).take(v).digest()));
        sort(entries).forEach(this::add);
      } else {
        map.forEach((k, v) -> take(k).take(v));
      }
    }

    private List<Digest> ordered(Collection<?> all) {
      List<Digest> digests = new ArrayList<>();
      all.forEach(v -> digests.add(new Taking().take(v).digest()));
      return sort(digests);
    }

    private void add(Digest digest) {
      hash.add(digest.first()).add(digest.second());
    }
  }

  private static List<Digest> sort(List<Digest> digests) {
    Digest[] all = digests.toArray(Digest[]::new);
    Arrays.sort(
        all,
        (a, b) ->
            a.first() != b.first()
                ? Long.compare(a.first(), b.first())
                : Long.compare(a.second(), b.second()));
    return Collections.unmodifiableList(Arrays.asList(all));
  }

  /**
   * Whether {@code container}, of {@code Map.of} and the like, has an order that differs by run.
   */
  private static boolean isShuffled(Object container) {
    return container.getClass().getName().startsWith("java.util.ImmutableCollections$");
  }

  private static boolean isInWords(Object value) {
    String type = value.getClass().getName();
    return type.startsWith("java.time.")
        || value instanceof java.util.Locale
        || value instanceof java.net.URI
        || value instanceof Character
        || value instanceof Number;
  }
}
