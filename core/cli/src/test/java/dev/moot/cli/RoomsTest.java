package dev.moot.cli;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which part of the command line may know which. */
class RoomsTest {

  private static final String HERE = "dev.moot.cli";

  /** What each room knows of the others; {@code ""} is the top. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "", Set.of("command", "option", "report", "shell"),
          "command", Set.of("manual", "option", "report", "shell"),
          "option", Set.of("report"),
          "report", Set.of(),
          "shell", Set.of(),
          "manual", Set.of());

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HERE);

  @Test
  void aRoomKnowsOnlyThoseBelowIt() {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (JavaClass type : OURS) {
      Set<String> known = seen.computeIfAbsent(room(type), r -> new TreeSet<>());
      others(type).map(RoomsTest::room).filter(r -> !r.equals(room(type))).forEach(known::add);
    }
    assertThat(seen).isEqualTo(new TreeMap<>(KNOWN));
  }

  @Test
  void noRoomIsInACircle() {
    slices().matching(HERE + ".(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void noClassesFormARing() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : OURS) {
      Set<String> used = uses.computeIfAbsent(outer(type), t -> new TreeSet<>());
      others(type).map(RoomsTest::outer).filter(t -> !t.equals(outer(type))).forEach(used::add);
    }
    assertThat(uses).hasSizeGreaterThan(40);
    for (String type : uses.keySet()) {
      assertThat(reached(type, uses)).as("what %s leads to", type).doesNotContain(type);
    }
  }

  @Test
  void aRingIsSeen() {
    Map<String, Set<String>> uses =
        Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a"));
    assertThat(reached("a", uses)).contains("a");
    assertThat(reached("d", uses)).doesNotContain("d");
  }

  private static Stream<JavaClass> others(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .filter(t -> t.getPackageName().startsWith(HERE));
  }

  private static Set<String> reached(String from, Map<String, Set<String>> uses) {
    Set<String> reached = new TreeSet<>();
    List<String> next = List.copyOf(uses.getOrDefault(from, Set.of()));
    while (!next.isEmpty()) {
      reached.addAll(next);
      next =
          next.stream()
              .flatMap(t -> uses.getOrDefault(t, Set.of()).stream())
              .filter(t -> !reached.contains(t))
              .distinct()
              .toList();
    }
    return reached;
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(HERE) ? "" : name.substring(HERE.length() + 1);
  }

  private static String outer(JavaClass type) {
    return type.getName().split("\\$")[0].replace("[]", "");
  }
}
