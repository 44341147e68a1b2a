package dev.moot.engine.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A record as its components, one after the other. They are asked as fields and it is made by
 * reflection: for method handles the JVM writes classes in every run.
 */
final class RecordForm implements Form {

  private final Constructor<?> constructor;
  private final Field[] fields;
  private final Type[] types;
  private final Forms all;

  /** Worked out late, as a record may hold records of its own type. */
  private Form @Nullable [] forms;

  RecordForm(Class<?> type, Forms all) {
    this.all = all;
    RecordComponent[] components = type.getRecordComponents();
    this.fields = new Field[components.length];
    this.types = new Type[components.length];
    Class<?>[] raw = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getGenericType();
        raw[i] = components[i].getType();
        fields[i] = type.getDeclaredField(components[i].getName());
        fields[i].setAccessible(true); // records of a package's own
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
    try {
      for (int i = 0; i < of.length; i++) {
        of[i].write(fields[i].get(value), to);
      }
    } catch (IllegalAccessException e) {
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
