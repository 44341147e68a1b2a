package dev.moot.engine.render.theme;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The names under which templates know what a view shows: those of its components. */
public final class ViewNames {

  private static final ClassValue<Set<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  private ViewNames() {}

  /** The names of what {@code view} shows. */
  public static Set<String> of(Record view) {
    return NAMES.get(view.getClass());
  }
}
