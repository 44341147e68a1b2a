package dev.moot.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parts of a module and the arrows between them. A part is a package below the module's root,
 * with what is below that; {@link #ROOT} is the root's own classes. What is not in the table is not
 * allowed, and what is in it and not there is reported too, so that the table is the map.
 */
public final class Parts {

  /** The classes in the root package itself. */
  public static final String ROOT = ".";

  private record Part(Set<String> uses, String why) {}

  private final String root;
  private final Set<String> leaves = new TreeSet<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private Parts(String root) {
    this.root = root;
  }

  /** An empty table of the packages below {@code root}, such as {@code dev.moot.engine}. */
  public static Parts below(String root) {
    return new Parts(root);
  }

  /**
   * Adds a line.
   *
   * @param name the package, without the root
   * @param uses the other parts that it may use, with spaces between them
   * @param why one sentence: what it is, and so why no more
   */
  public Parts part(String name, String uses, String why) {
    parts.put(name, new Part(uses.isBlank() ? Set.of() : Set.of(uses.split(" ")), why));
    return this;
  }

  /**
   * Adds a line for a part that all others may use, because it uses none of them.
   *
   * @param name the package, without the root
   * @param why one sentence: what it is
   */
  public Parts leaf(String name, String why) {
    leaves.add(name);
    return part(name, "", why);
  }

  String root() {
    return root;
  }

  /** The parts in the table. */
  public Set<String> names() {
    return new TreeSet<>(parts.keySet());
  }

  /** The parts that there are. */
  public Set<String> found(Iterable<JavaClass> classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      partOf(type, found::add);
    }
    return found;
  }

  /** The arrows that the table does not allow, each with the line that breaks. */
  public List<String> wrongArrows(Iterable<JavaClass> classes) {
    Map<String, String> wrong = new TreeMap<>();
    arrows(
        classes,
        (from, to, dependency) -> {
          Part part = parts.get(from);
          if (part != null && !leaves.contains(to) && !part.uses.contains(to)) {
            wrong.putIfAbsent(
                from + " -> " + to,
                "%s may not use %s (%s)\n  %s"
                    .formatted(from, to, part.why, dependency.getDescription()));
          }
        });
    return List.copyOf(wrong.values());
  }

  /** The arrows of the table that nothing needs. */
  public Set<String> idleArrows(Iterable<JavaClass> classes) {
    Set<String> idle = new TreeSet<>();
    parts.forEach((from, part) -> part.uses.forEach(to -> idle.add(from + " -> " + to)));
    arrows(classes, (from, to, dependency) -> idle.remove(from + " -> " + to));
    return idle;
  }

  private interface Seen {
    void arrow(String from, String to, Dependency dependency);
  }

  private void arrows(Iterable<JavaClass> classes, Seen seen) {
    for (JavaClass type : classes) {
      partOf(
          type,
          from -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
              partOf(
                  dependency.getTargetClass().getBaseComponentType(),
                  to -> {
                    if (!to.equals(from)) {
                      seen.arrow(from, to, dependency);
                    }
                  });
            }
          });
    }
  }

  private void partOf(JavaClass type, java.util.function.Consumer<String> then) {
    String name = type.getPackageName();
    if (name.equals(root)) {
      then.accept(ROOT);
    } else if (name.startsWith(root + ".")) {
      then.accept(name.substring(root.length() + 1).replaceFirst("\\..*", ""));
    }
  }
}
