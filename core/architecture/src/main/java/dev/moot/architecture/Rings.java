package dev.moot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Classes that lead back to themselves over others; what is nested counts as what holds it. */
public final class Rings {

  private final Map<String, Set<String>> uses;

  private Rings(Map<String, Set<String>> uses) {
    this.uses = uses;
  }

  /** The uses between {@code classes}. */
  public static Rings of(Iterable<JavaClass> classes) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : classes) {
      uses.computeIfAbsent(outer(type), t -> new TreeSet<>());
    }
    for (JavaClass type : classes) {
      type.getDirectDependenciesFromSelf().stream()
          .map(d -> outer(d.getTargetClass().getBaseComponentType()))
          .filter(t -> uses.containsKey(t) && !t.equals(outer(type)))
          .forEach(t -> uses.getOrDefault(outer(type), Set.of()).add(t));
    }
    return new Rings(uses);
  }

  /** The uses given, by class. */
  static Rings of(Map<String, Set<String>> uses) {
    return new Rings(uses);
  }

  /** The classes that are in one. */
  public Set<String> members() {
    Set<String> members = new TreeSet<>();
    for (String type : uses.keySet()) {
      if (reached(type).contains(type)) {
        members.add(type);
      }
    }
    return members;
  }

  private Set<String> reached(String from) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
    while (!next.isEmpty()) {
      String type = next.remove();
      if (reached.add(type)) {
        next.addAll(uses.getOrDefault(type, Set.of()));
      }
    }
    return reached;
  }

  private static String outer(JavaClass type) {
    return type.getName().split("\\$")[0];
  }
}
