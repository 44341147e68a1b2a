package dev.moot.engine.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The forms of all types, each worked out when it is first asked for. */
final class Forms {

  private static final String MOOT = "dev.moot.";

  private final Map<Type, Form> known = new ConcurrentHashMap<>(PlainForms.ALL);

  /**
   * The form of {@code type}.
   *
   * @throws IllegalArgumentException when its values are not plain
   */
  Form of(Type type) {
    Form form = known.get(type);
    if (form == null) {
      form = made(type);
      known.put(type, form);
    }
    return form;
  }

  private Form made(Type type) {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType of) {
      return container((Class<?>) of.getRawType(), of.getActualTypeArguments());
    }
    if (type instanceof Class<?> plain && plain.getName().startsWith(MOOT)) {
      if (plain.isRecord()) {
        return new RecordForm(plain, this);
      } else if (plain.isEnum()) {
        return new EnumForm(plain.getEnumConstants());
      } else if (plain.isSealed()) {
        return new SealedForm(plain.getPermittedSubclasses(), this);
      }
    }
    throw new IllegalArgumentException("no plain type: " + type.getTypeName());
  }

  private Form container(Class<?> raw, Type[] of) {
    if (raw == Optional.class) {
      return new OptionalForm(of(of[0]));
    } else if (raw == List.class) {
      return new ListForm(of(of[0]));
    } else if (raw == Set.class) {
      return new SetForm(of(of[0]));
    } else if (raw == Map.class) {
      return new MapForm(of(of[0]), of(of[1]));
    } else if (raw.isRecord() && raw.getName().startsWith(MOOT)) {
      throw new IllegalArgumentException("a record with type parameters: " + raw.getName());
    }
    throw new IllegalArgumentException("no plain type: " + raw.getName());
  }

  private record EnumForm(Object[] constants) implements Form {
    @Override
    public void write(Object value, PlainWriter to) {
      to.putCount(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(PlainReader from) {
      return constants[from.nextCount()];
    }
  }

  /** The forms of its kinds are worked out late, as one may hold another. */
  private static final class SealedForm implements Form {
    private final Class<?>[] kinds;
    private final Forms forms;
    private Form @Nullable [] all;

    SealedForm(Class<?>[] kinds, Forms forms) {
      this.kinds = kinds;
      this.forms = forms;
    }

    private synchronized Form[] all() {
      Form[] made = all;
      if (made == null) {
        made = new Form[kinds.length];
        for (int i = 0; i < made.length; i++) {
          made[i] = forms.of(kinds[i]);
        }
        all = made;
      }
      return made;
    }

    @Override
    public void write(Object value, PlainWriter to) {
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i].isInstance(value)) {
          to.putCount(i);
          all()[i].write(value, to);
          return;
        }
      }
      throw new IllegalArgumentException("none of its kinds: " + value.getClass());
    }

    @Override
    public Object read(PlainReader from) {
      return all()[from.nextCount()].read(from);
    }
  }

  private record OptionalForm(Form of) implements Form {
    @Override
    public void write(Object value, PlainWriter to) {
      Optional<?> optional = (Optional<?>) value;
      to.put((byte) (optional.isPresent() ? 1 : 0));
      optional.ifPresent(v -> of.write(v, to));
    }

    @Override
    public Object read(PlainReader from) {
      return from.next() == 0 ? Optional.empty() : Optional.of(of.read(from));
    }
  }

  private record ListForm(Form of) implements Form {
    @Override
    public void write(Object value, PlainWriter to) {
      List<?> list = (List<?>) value;
      to.putCount(list.size());
      for (Object one : list) {
        of.write(one, to);
      }
    }

    @Override
    public Object read(PlainReader from) {
      Object[] all = new Object[from.nextSize()];
      for (int i = 0; i < all.length; i++) {
        all[i] = of.read(from);
      }
      return List.of(all);
    }
  }

  /** In the order in which it is iterated, which is then the order of what is read. */
  private record SetForm(Form of) implements Form {
    @Override
    public void write(Object value, PlainWriter to) {
      List<?> all = new ArrayList<>((Set<?>) value);
      to.putCount(all.size());
      for (Object one : all) {
        of.write(one, to);
      }
    }

    @Override
    public Object read(PlainReader from) {
      int size = from.nextSize();
      Set<Object> all = new LinkedHashSet<>();
      for (int i = 0; i < size; i++) {
        all.add(of.read(from));
      }
      return Collections.unmodifiableSet(all);
    }
  }

  private record MapForm(Form keys, Form values) implements Form {
    @Override
    public void write(Object value, PlainWriter to) {
      Map<?, ?> map = (Map<?, ?>) value;
      to.putCount(map.size());
      map.forEach(
          (k, v) -> {
            keys.write(k, to);
            values.write(v, to);
          });
    }

    @Override
    public Object read(PlainReader from) {
      int size = from.nextSize();
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(keys.read(from), values.read(from));
      }
      return Collections.unmodifiableMap(map);
    }
  }
}
