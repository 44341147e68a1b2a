package dev.moot.dist.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.moot.architecture.FileCalls;
import dev.moot.architecture.Homes;
import dev.moot.architecture.MachineCalls;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;
import dev.moot.architecture.Sources;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What only the jars that are shipped can show: which modules use which, and what plugins use. What
 * holds within a module is in its own tests, in a {@code ...ArchitectureTest}.
 */
class ArchitectureTest {

  private static final JavaClasses OURS = importOurs();

  private static final Parts MODULES =
      Parts.below("dev.moot")
          .part("api", "", "is all that plugins compile against")
          .part("engine", "api", "is the pipeline; it prints nothing and serves nobody")
          .part("serve", "api engine", "shows a site while it is written, to a browser")
          .part("deploy", "api engine", "takes a built site elsewhere")
          .part("lsp", "api engine", "answers an editor, in which a site is written")
          .part("cli", "api deploy engine lsp serve", "is what a user types and reads")
          .part("plugin", "api", "could be anybody's");

  private static final Homes LIBRARIES =
      Homes.none()
          .only("com.sun.net.httpserver", List.of("dev.moot.serve"), "one module serves")
          .only("io.methvin", List.of("dev.moot.serve"), "one module watches files")
          .only(
              "org.slf4j",
              List.of("dev.moot.serve"),
              "nothing of ours logs, nor lets the watch log")
          .only("org.eclipse.lsp4j", List.of("dev.moot.lsp"), "one module speaks to editors")
          .only("freemarker", List.of("dev.moot.engine"), "templates are the engine's business")
          .only("org.snakeyaml", List.of("dev.moot.engine"), "files are read by the engine")
          .only("org.eclipse.jgit", List.of("dev.moot.deploy"), "one module writes with git")
          .only("picocli", List.of("dev.moot.cli"), "one module knows what was typed");

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
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theScanSawEveryPartOfTheHouse() {
    assertThat(MODULES.found(OURS)).isEqualTo(MODULES.names());
    assertThat(OURS).hasSizeGreaterThan(600);
    assertThat(MachineCalls.count(OURS)).isGreaterThan(3000);
    assertThat(LIBRARIES.unused(OURS)).isEmpty();
    assertThat(jars("plugins")).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void modulesUseWhatStandsBelowThem() {
    assertThat(MODULES.wrongArrows(OURS)).isEmpty();
    assertThat(MODULES.idleArrows(OURS)).isEmpty();
  }

  @Test
  void librariesStayWhereTheyBelong() {
    assertThat(LIBRARIES.wrongUses(OURS)).isEmpty();
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    assertThat(MachineCalls.printing(without("dev.moot.cli"))).isEmpty();
    assertThat(MachineCalls.printing(OURS)).as("the scan saw how it is done").isNotEmpty();
  }

  /** Commands begin at a moment that the machine gives, and workers look for what takes long. */
  @Test
  void nothingElseAsksForTheClockOrTheLocaleOfTheMachine() {
    assertThat(
            MachineCalls.of(
                without("dev.moot.cli", "dev.moot.engine.watch", "dev.moot.engine.work")))
        .isEmpty();
    assertThat(MachineCalls.of(OURS)).as("the scan saw how it is done").isNotEmpty();
  }

  /** What they watch, and repositories, are no files of a writer that they read. */
  @Test
  void serverAndDeploymentReadNoFilesOfAWriterAndNoPluginReadsAny() {
    assertThat(FileCalls.of(without("dev.moot.engine", "dev.moot.cli")))
        .containsExactly(
            "dev.moot.deploy.SourceRepository",
            "dev.moot.deploy.TemporaryRepository",
            "dev.moot.serve.ChangeBatch",
            "dev.moot.serve.FileWatch",
            "dev.moot.serve.ThemeWatch",
            "dev.moot.serve.WatchedFolder");
  }

  @Test
  void namesKeepToTheWordsOfTheHouse() {
    assertThat(ModuleRules.foreignNames(OURS)).isEmpty();
  }

  @Test
  void everyPackageHasItsMap() throws IOException {
    for (Path module : modules()) {
      assertThat(Sources.in(module.resolve("src/main/java")).withoutMap())
          .as(module.toString())
          .isEmpty();
    }
  }

  /** Modules with rules of their own have a list of crowded packages there, with reasons. */
  @Test
  void noOtherModuleHasACrowdedPackage() throws IOException {
    int looked = 0;
    for (Path module : modules()) {
      if (Folder.files(module.resolve("src/test/java")).stream()
          .noneMatch(f -> f.toString().endsWith("ArchitectureTest.java"))) {
        looked++;
        assertThat(Sources.in(module.resolve("src/main/java")).crowded())
            .as(module.toString())
            .isEmpty();
      }
    }
    assertThat(looked).isGreaterThan(6);
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

  static Stream<Path> pluginJars() {
    return jars("plugins").stream();
  }

  /** Our classes but for those below {@code packages}. */
  private static JavaClasses without(String... packages) {
    return OURS.that(
        DescribedPredicate.describe(
            "elsewhere",
            (JavaClass type) ->
                Stream.of(packages)
                    .noneMatch(p -> (type.getPackageName() + ".").startsWith(p + "."))));
  }

  /** The modules whose jars are shipped. */
  private static List<Path> modules() throws IOException {
    List<Path> modules = new ArrayList<>();
    for (String part : List.of("core", "plugins")) {
      try (Stream<Path> folders = Files.list(Product.ROOT.resolve(part))) {
        folders
            .filter(m -> Files.isDirectory(m.resolve("src/main/java")))
            .filter(m -> !m.endsWith("testkit") && !m.endsWith("architecture"))
            .sorted()
            .forEach(modules::add);
      }
    }
    return modules;
  }

  private static List<Path> jars(String folder) {
    try (Stream<Path> list = Files.list(Product.HOME.resolve(folder))) {
      return list.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
