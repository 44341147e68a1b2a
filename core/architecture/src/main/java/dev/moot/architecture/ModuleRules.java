package dev.moot.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What a module is held to by its own tests, in seconds and with nothing packaged. A module extends
 * this in a test and says what is its own: the table of its parts, where libraries are known, which
 * packages are large and why.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleRules {

  private static final Pattern NEVER =
      Pattern.compile(
          "(Manager|Helper|Utils?|Impl|Abstract|Base|Default|Data|Info|Context)(?![a-z])|^Moot.");

  private final JavaClasses classes;
  private final Sources sources = Sources.in(Path.of("src/main/java"));
  private final Parts parts;

  /**
   * @param member any class of the module
   * @param parts the table of its parts
   */
  protected ModuleRules(Class<?> member, Parts parts) {
    this.parts = parts;
    // A plugin's jar may hold libraries, which keep to rules of their own.
    this.classes =
        new ClassFileImporter()
            .importUrl(member.getProtectionDomain().getCodeSource().getLocation())
            .that(JavaClass.Predicates.resideInAPackage("dev.moot.."));
  }

  /** How many classes there are at least; fewer mean that the scan saw too little. */
  protected abstract int atLeast();

  /** Where libraries are known. */
  protected Homes homes() {
    return Homes.none();
  }

  /** The packages of more than {@link Sources#CROWD} files, each with a sentence that says why. */
  protected Map<String, String> crowdedForAReason() {
    return Map.of();
  }

  /** Whether {@code type} may ask the machine for its time, language, zone, encoding or chance. */
  protected boolean mayAskTheMachine(JavaClass type) {
    return false;
  }

  /**
   * The classes and packages that open files by their paths, each with a sentence that says why it
   * may: a writer's files are opened by their root.
   */
  protected Map<String, String> opensFilesForAReason() {
    return Map.of();
  }

  /** The classes of the module, for rules of its own. */
  protected final JavaClasses classes() {
    return classes;
  }

  @Test
  void theScanSawTheModule() {
    assertThat(classes).hasSizeGreaterThanOrEqualTo(atLeast());
    assertThat(sources.packages()).anyMatch(p -> p.startsWith(parts.root()));
  }

  @Test
  void everyPartStandsInTheTable() {
    assertThat(parts.found(classes)).isEqualTo(parts.names());
  }

  @Test
  void aPartUsesWhatTheTableAllows() {
    assertThat(parts.wrongArrows(classes)).isEmpty();
  }

  @Test
  void theTableAllowsNothingThatIsNotNeeded() {
    assertThat(parts.idleArrows(classes)).isEmpty();
  }

  @Test
  void librariesStayWhereTheyBelong() {
    assertThat(homes().wrongUses(classes)).isEmpty();
    assertThat(homes().unused(classes)).as("the scan saw their uses").isEmpty();
  }

  @Test
  void packagesHaveNoCircles() {
    slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(classes);
  }

  @Test
  void aCrowdedPackageHasAReason() {
    assertThat(sources.crowded().keySet()).isEqualTo(crowdedForAReason().keySet());
  }

  @Test
  void everyPackageHasItsMap() {
    assertThat(sources.withoutMap()).isEmpty();
  }

  @Test
  void nothingAsksForTheClockOrTheLocaleOfTheMachine() {
    assertThat(MachineCalls.of(classes.that(new Asked()))).isEmpty();
  }

  @Test
  void filesAreOpenedByTheirRoot() {
    Set<String> allowed = opensFilesForAReason().keySet();
    Set<String> used = new TreeSet<>();
    Set<String> wrong = new TreeSet<>();
    for (String type : FileCalls.of(classes)) {
      String home = type.substring(0, type.lastIndexOf('.'));
      if (allowed.contains(type) || allowed.contains(home)) {
        used.add(allowed.contains(type) ? type : home);
      } else {
        wrong.add(type);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(used).as("reasons that are needed").isEqualTo(new TreeSet<>(allowed));
  }

  @Test
  void namesKeepToTheWordsOfTheHouse() {
    assertThat(foreignNames(classes)).isEmpty();
  }

  /** Names of classes that say a form, or whose they are, and no thing of the site. */
  public static Set<String> foreignNames(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getSimpleName)
        .filter(n -> NEVER.matcher(n).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  private final class Asked extends DescribedPredicate<JavaClass> {

    Asked() {
      super("are to depend on nothing of the machine");
    }

    @Override
    public boolean test(JavaClass type) {
      return !mayAskTheMachine(type);
    }
  }
}
