package dev.moot.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which packages a module keeps to some of its parts, or does without. */
public final class Homes {

  private record Home(String library, Predicate<JavaClass> allowed, boolean expected, String why) {

    boolean has(JavaClass type) {
      return below(type.getPackageName(), library);
    }
  }

  private final List<Home> homes = new ArrayList<>();

  private Homes() {}

  /** Nothing kept anywhere. */
  public static Homes none() {
    return new Homes();
  }

  /** Says that no part uses {@code library}, a package with all below it. */
  public Homes nowhere(String library, String why) {
    return home(library, type -> false, false, why);
  }

  /** Says that the classes of {@code name}, a package with all below it, do without. */
  public Homes notIn(String name, String library, String why) {
    return home(library, type -> !below(type.getPackageName(), name), false, why);
  }

  /**
   * Says who alone uses {@code library}.
   *
   * @param library a package, with all below it
   * @param allowed packages, with all below them, or classes
   */
  public Homes only(String library, List<String> allowed, String why) {
    return home(
        library,
        type ->
            allowed.stream()
                .anyMatch(a -> type.getName().equals(a) || below(type.getPackageName(), a)),
        true,
        why);
  }

  private Homes home(String library, Predicate<JavaClass> allowed, boolean expected, String why) {
    homes.add(new Home(library, allowed, expected, why));
    return this;
  }

  private static boolean below(String name, String root) {
    return name.equals(root) || name.startsWith(root + ".");
  }

  /** Uses of a library outside its home. */
  public Set<String> wrongUses(Iterable<JavaClass> classes) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        for (Home home : homes) {
          if (home.has(dependency.getTargetClass().getBaseComponentType())
              && !home.allowed.test(type)) {
            wrong.add(
                "%s is not for all (%s)\n  %s"
                    .formatted(home.library, home.why, dependency.getDescription()));
          }
        }
      }
    }
    return wrong;
  }

  /** Libraries that are not used where they are said to be. */
  public Set<String> unused(Iterable<JavaClass> classes) {
    Set<String> unused = new TreeSet<>();
    for (Home home : homes) {
      boolean used = !home.expected;
      for (JavaClass type : classes) {
        used |=
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> home.has(d.getTargetClass().getBaseComponentType()));
      }
      if (!used) {
        unused.add(home.library);
      }
    }
    return unused;
  }
}
