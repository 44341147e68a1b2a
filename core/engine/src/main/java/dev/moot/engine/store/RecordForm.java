package dev.moot.engine.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A record as its components, one after the other. It is made by reflection: a method handle of a
 * constructor has the JVM write classes in every run, as many as the record has components.
 */
final class RecordForm implements Form {

  private final Constructor<?> constructor;
  private final MethodHandle[] accessors;
  private final Type[] types;
  private final Forms all;

  /** Worked out late, as a record may hold records of its own type. */
  private Form @Nullable [] forms;

  RecordForm(Class<?> type, Forms all) {
    this.all = all;
    RecordComponent[] components = type.getRecordComponents();
    this.accessors = new MethodHandle[components.length];
    this.types = new Type[components.length];
    Class<?>[] raw = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getGenericType();
        raw[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true); // records of a package's own
        accessors[i] =
            MethodHandles.lookup()
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
      }
      this.constructor = type.getDeclaredConstructor(raw);
      this.constructor.setAccessible(true);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("a record that keeps to itself: " + type, e);
    }
  }

  private Form[] forms() {
    Form[] made = forms;
    if (made == null) {
      made = new Form[types.length];
      for (int i = 0; i < made.length; i++) {
        made[i] = all.of(types[i]);
      }
      forms = made;
    }
    return made;
  }

  @Override
  public void write(Object value, PlainWriter to) {
    Form[] of = forms();
    for (int i = 0; i < of.length; i++) {
      of[i].write(get(accessors[i], value), to);
    }
  }

  private static Object get(MethodHandle accessor, Object record) {
    try {
      return (Object) accessor.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public Object read(PlainReader from) {
    Form[] of = forms();
    Object[] values = new Object[of.length];
    for (int i = 0; i < of.length; i++) {
      values[i] = of[i].read(from);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
