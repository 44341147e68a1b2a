package dev.moot.dist.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as design section 1 draws it, held against the jars that are shipped. */
class ArchitectureTest {

  private static final JavaClasses OURS = importOurs();
  private static final String API = "dev.moot.api.";
  private static final String ENGINE = "dev.moot.engine.";

  private static JavaClasses importOurs() {
    List<Path> jars = new ArrayList<>(jars("lib"));
    jars.removeIf(j -> !String.valueOf(j.getFileName()).startsWith("moot-"));
    jars.addAll(jars("plugins"));
    return new ClassFileImporter()
        // A plugin may carry libraries of its own.
        .withImportOption(location -> location.contains("/dev/moot/"))
        .importJars(jars.stream().map(ArchitectureTest::open).toList());
  }

  private static JarFile open(Path jar) {
    try {
      return new JarFile(jar.toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theScanSawEveryPartOfTheHouse() {
    for (String part :
        List.of(
            "dev.moot.api",
            "dev.moot.engine",
            "dev.moot.deploy",
            "dev.moot.cli",
            "dev.moot.plugin")) {
      assertThat(OURS.stream().filter(c -> c.getPackageName().startsWith(part)))
          .as(part)
          .hasSizeGreaterThan(8);
    }
    assertThat(OURS).hasSizeGreaterThan(150);
    assertThat(packages(API))
        .containsExactly("diagnostic", "markdown", "model", "plugin", "render");
    assertThat(packages(ENGINE))
        .containsExactly(
            "config",
            "diagnostic",
            "external",
            "json",
            "link",
            "live",
            "markdown",
            "numeral",
            "parse",
            "plugin",
            "read",
            "rename",
            "render",
            "review",
            "rule",
            "scaffold",
            "schema",
            "work",
            "write",
            "yaml");
    assertThat(jars("plugins")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void theApiIsLayered() {
    layers(API, List.of("diagnostic", "model", "render", "markdown", "plugin")).check(OURS);
  }

  @Test
  void theEnginesStagesUseEarlierStagesOnly() {
    List<String> stages = List.of("read", "parse", "link", "review", "render", "write");
    for (int i = 0; i < stages.size(); i++) {
      for (String later : stages.subList(i + 1, stages.size())) {
        noClasses()
            .that()
            .resideInAPackage(ENGINE + stages.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE + later + "..")
            .check(OURS);
      }
    }
  }

  /** It runs the stages, and none of them knows that they are run more than once. */
  @Test
  void nothingOfTheEngineKnowsWhatIsLive() {
    noClasses()
        .that()
        .resideInAPackage("dev.moot.engine..")
        .and()
        .resideOutsideOfPackage(ENGINE + "live")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ENGINE + "live")
        .check(OURS);
  }

  @Test
  void theServerStandsBetweenEngineAndCommandLineAndAloneKnowsHttpAndTheWatch() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.moot.api..", "dev.moot.engine..", "dev.moot.plugin..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.moot.serve..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("dev.moot.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.moot.cli..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.moot.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.net.httpserver..", "io.methvin..", "org.slf4j..")
        .check(OURS);
  }

  /** It stands beside the stages: it uses the first three, and none of them knows of it. */
  @Test
  void renamingUsesWhatIsLinkedAndNoStageUsesIt() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE + "rename")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ENGINE + "render..", ENGINE + "write", "java.nio.file..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage(ENGINE + "*..")
        .and()
        .resideOutsideOfPackage(ENGINE + "rename")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ENGINE + "rename")
        .check(OURS);
  }

  /** Texts alone: what writes them, and what they are for, is elsewhere. */
  @Test
  void scaffoldsAreTextsThatNoStageUses() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE + "scaffold")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ENGINE + "link..",
            ENGINE + "parse",
            ENGINE + "render..",
            ENGINE + "write",
            "java.nio.file..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage(ENGINE + "*..")
        .and()
        .resideOutsideOfPackage(ENGINE + "scaffold")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ENGINE + "scaffold")
        .check(OURS);
  }

  /** It stands beside the stages too, and it alone speaks to other machines. */
  @Test
  void onlyTheCheckOfOutsideLinksUsesTheNetwork() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE + "*..")
        .and()
        .resideOutsideOfPackage(ENGINE + "external")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ENGINE + "external", "java.net.http..")
        .check(OURS);
  }

  @Test
  void theEnginesLeavesKnowNoStage() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ENGINE + "yaml",
            ENGINE + "diagnostic",
            ENGINE + "json",
            ENGINE + "numeral",
            ENGINE + "config",
            ENGINE + "plugin",
            ENGINE + "work")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ENGINE + "read",
            ENGINE + "parse",
            ENGINE + "link..",
            ENGINE + "review",
            ENGINE + "render..",
            ENGINE + "write")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage(ENGINE + "markdown")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ENGINE + "parse",
            ENGINE + "link..",
            ENGINE + "review",
            ENGINE + "render..",
            ENGINE + "write")
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.moot.(api.*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("dev.moot.(engine.*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("dev.moot.engine.render.(*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("dev.moot.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void modulesUseWhatStandsBelowThem() {
    noClasses()
        .that()
        .resideInAPackage("dev.moot.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.moot.engine..", "dev.moot.deploy..", "dev.moot.cli..", "dev.moot.plugin..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("dev.moot.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.moot.deploy..", "dev.moot.cli..", "dev.moot.plugin..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("dev.moot.deploy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.moot.cli..", "dev.moot.plugin..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("dev.moot.plugin..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.moot.engine..", "dev.moot.deploy..", "dev.moot.cli..")
        .check(OURS);
  }

  @Test
  void theApiKnowsNoTemplatesNoYamlNoLoggerAndNoFiles() {
    noClasses()
        .that()
        .resideInAPackage("dev.moot.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "freemarker..",
            "org.yaml..",
            "picocli..",
            "org.slf4j..",
            "java.util.logging..",
            "java.nio.file..",
            "java.io..",
            "java.net..")
        .check(OURS);
  }

  @Test
  void flexmarkIsKnownInTwoPlacesOfTheApiOnly() {
    noClasses()
        .that()
        .resideInAPackage("dev.moot.api..")
        .and()
        .resideOutsideOfPackage("dev.moot.api.markdown")
        .and()
        .doNotHaveSimpleName("MarkdownSyntax")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vladsch..")
        .check(OURS);
  }

  @Test
  void librariesStayWhereTheyBelong() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ENGINE + "render.theme")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("freemarker..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage(ENGINE + "yaml")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.moot.deploy..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.jgit..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.moot.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(OURS);
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.moot.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(OURS);
  }

  /** Whatever asks the machine for the time, its language, its zone or its encoding. */
  @Test
  void nothingAsksForTheClockOrTheLocaleOfTheMachine() {
    Set<String> asked = new TreeSet<>();
    AtomicInteger calls = new AtomicInteger();
    for (JavaClass type : OURS) {
      if (type.getPackageName().startsWith("dev.moot.cli")
          || type.getPackageName().equals(ENGINE + "work")) {
        continue;
      }
      Stream.<JavaCall<?>>concat(
              type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
          .forEach(
              call -> {
                calls.incrementAndGet();
                String owner = call.getTargetOwner().getName();
                String name = call.getName();
                List<String> parameters =
                    call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList();
                boolean noParameters = parameters.isEmpty();
                boolean clock =
                    owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(name)
                        || owner.startsWith("java.time.") && name.equals("now")
                        || owner.equals("java.util.Date") && noParameters
                        || owner.equals("java.time.Clock");
                boolean place =
                    name.equals("getDefault")
                            && Set.of("java.util.Locale", "java.util.TimeZone").contains(owner)
                        || name.equals("systemDefault")
                        || name.equals("defaultCharset");
                boolean language =
                    owner.equals("java.lang.String")
                        && (Set.of("toLowerCase", "toUpperCase").contains(name) && noParameters
                            || name.equals("getBytes") && noParameters
                            || name.equals("<init>") && parameters.equals(List.of("[B"))
                            || name.equals("format") && !parameters.contains("java.util.Locale")
                            || name.equals("formatted"));
                boolean chance =
                    owner.equals("java.util.Random") && noParameters
                        || owner.equals("java.lang.Math") && name.equals("random")
                        || name.equals("randomUUID");
                if (clock || place || language || chance) {
                  asked.add(call.getDescription());
                }
              });
    }
    assertThat(asked).isEmpty();
    assertThat(calls).as("the scan saw enough calls").hasValueGreaterThan(3000);
  }

  @ParameterizedTest
  @MethodSource("pluginJars")
  void aPluginUsesTheApiFlexmarkAndTheJdkOnly(Path jar) {
    StringWriter out = new StringWriter();
    String classPath =
        String.join(
            System.getProperty("path.separator"),
            jars("lib").stream().map(Path::toString).toList());
    int code =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--multi-release",
                "17",
                "-s",
                "-include",
                "dev\\.moot\\..*",
                "-cp",
                classPath,
                jar.toString());
    assertThat(code).as(out.toString()).isZero();
    List<String> used =
        out.toString()
            .lines()
            .filter(l -> l.startsWith(jar.getFileName() + " ->"))
            .map(l -> l.substring(l.indexOf("->") + 2).strip().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(used)
        .anyMatch(u -> u.contains("moot-api-"))
        .allMatch(
            u ->
                u.equals("java.base")
                    || u.contains("moot-api-")
                    || u.contains("jspecify-") // annotations, absent at run time
                    || Pattern.compile("flexmark-(util(-[a-z]+)?-)?[0-9]").matcher(u).find());
  }

  @Test
  void everyPackageHasItsMap() throws IOException {
    List<Path> without = new ArrayList<>();
    for (Path source : Product.mainSources()) {
      if (!Files.exists(source.resolveSibling("package-info.java"))) {
        without.add(source);
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void namesKeepToTheWordsOfTheHouse() {
    Pattern never =
        Pattern.compile(
            "(Manager|Helper|Utils?|Impl|Abstract|Base|Default|Data|Info|Context)(?![a-z])");
    assertThat(OURS.stream().map(JavaClass::getSimpleName).filter(n -> never.matcher(n).find()))
        .isEmpty();
    assertThat(OURS.stream().map(JavaClass::getSimpleName).filter(n -> n.matches("Moot.+")))
        .isEmpty();
  }

  static Stream<Path> pluginJars() {
    return jars("plugins").stream();
  }

  private static com.tngtech.archunit.lang.ArchRule layers(String root, List<String> order) {
    Architectures.LayeredArchitecture layers =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : order) {
      layers = layers.layer(name).definedBy(root + name);
    }
    for (int i = 0; i < order.size(); i++) {
      List<String> later = order.subList(i + 1, order.size());
      layers =
          later.isEmpty()
              ? layers.whereLayer(order.get(i)).mayNotBeAccessedByAnyLayer()
              : layers
                  .whereLayer(order.get(i))
                  .mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
    }
    return layers.ignoreDependency(
        resideInAnyPackage(
            "dev.moot.engine..", "dev.moot.deploy..", "dev.moot.cli..", "dev.moot.plugin.."),
        alwaysTrue());
  }

  private static List<String> packages(String root) {
    return OURS.stream()
        .map(JavaClass::getPackageName)
        .filter(p -> p.startsWith(root))
        .map(p -> p.substring(root.length()))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Path> jars(String folder) {
    try (Stream<Path> list = Files.list(Product.HOME.resolve(folder))) {
      return list.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
