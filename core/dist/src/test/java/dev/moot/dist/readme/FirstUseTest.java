package dev.moot.dist.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who has the sources or a download, and no Java, or one that is too old. */
class FirstUseTest {

  /** What the launchers use of a machine; none of it is Java or Maven. */
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "readlink",
          "dirname",
          "find",
          "sed",
          "tail",
          "mkdir",
          "cat",
          "sleep",
          "chmod",
          "head",
          "locale",
          "cksum");

  @TempDir Path temp;

  private Path bin = Path.of("");
  private Path clone = Path.of("");

  @BeforeEach
  void aMachineWithoutJava() throws IOException {
    bin = Files.createDirectories(temp.resolve("bin"));
    for (String tool : TOOLS) {
      Path file =
          List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      install(bin, tool, "exec " + file + " \"$@\"");
    }
    clone = Files.createDirectories(temp.resolve("clone"));
    Files.copy(Product.ROOT.resolve("moot"), clone.resolve("moot"));
    executable(clone.resolve("moot"));
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A program of that name is there from now on. */
  private void install(Path folder, String name, String script) throws IOException {
    Folder.write(folder, name, "#!/bin/sh\n" + script + "\n");
    executable(folder.resolve(name));
  }

  private Run run(Path program, String javaHome) throws Exception {
    return run(program, javaHome, "--version");
  }

  private Run run(Path program, String javaHome, String argument) throws Exception {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(program.toString(), argument)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("CI", "true");
    if (!javaHome.isEmpty()) {
      builder.environment().put("JAVA_HOME", javaHome);
    }
    int exit = builder.start().waitFor();
    return new Run(exit, Files.readString(out), Files.readString(err));
  }

  private static void saysWhatToType(Run run, String reason) {
    assertThat(run.err())
        .startsWith("moot: " + reason)
        .contains("17 or later", "sudo apt install ", "brew install ");
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void theSourcesSayHowToGetAJdk() throws Exception {
    saysWhatToType(run(clone.resolve("moot"), ""), "there is no JDK here");
    saysWhatToType(
        run(clone.resolve("moot"), "/no/java"), "JAVA_HOME is /no/java, which holds no bin/javac");

    install(bin, "javac", "echo javac 11.0.2");
    saysWhatToType(run(clone.resolve("moot"), ""), bin + "/javac is of version 11.0.2");

    install(bin, "javac", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
    saysWhatToType(run(clone.resolve("moot"), ""), bin + "/javac does not run");
  }

  @Test
  void whereThereIsOneTheyAreBuiltAndRun() throws Exception {
    Files.createDirectories(clone.resolve("themes"));
    install(bin, "javac", "echo javac 17.0.9");
    install(
        bin,
        "mvn",
        "echo \"$@\" >asked; mkdir -p core/dist/target/moot/bin; cd core/dist/target; >moot.stamp;"
            + " echo '#!/bin/sh' >moot/bin/moot; echo 'echo built: \"$@\"' >>moot/bin/moot;"
            + " chmod +x moot/bin/moot");

    Run run = run(clone.resolve("moot"), "");

    assertThat(run.out()).isEqualTo("built: --version\n");
    assertThat(run.err()).startsWith("building Moot ").hasLineCount(1);
    assertThat(run.exit()).isZero();
    assertThat(clone.resolve("asked")).content().contains("-pl core/dist -am package");
  }

  @Test
  void aBuildThatFailsShowsItsEndAndWhereAllOfItIs() throws Exception {
    install(bin, "javac", "echo javac 21");
    install(bin, "mvn", "echo '[ERROR] no network'; exit 1");

    Run run = run(clone.resolve("moot"), "");

    assertThat(run.err())
        .contains("[ERROR] no network", "moot: the build failed; all of it is in " + clone);
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void aDownloadSaysHowToGetJava() throws Exception {
    Path program = installation().resolve("bin/moot");
    saysWhatToType(run(program, ""), "there is no Java here");
    saysWhatToType(run(program, "/no/java"), "JAVA_HOME is /no/java, which holds no bin/java");

    install(bin, "java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    saysWhatToType(run(program, ""), bin + "/java is of version 11.0.2");
  }

  @Test
  void aDownloadWithJavaInsideRunsOnThat() throws Exception {
    Path home = installation();
    install(home.resolve("runtime/bin"), "java", "echo inside");
    Folder.write(home, "runtime/release", "JAVA_VERSION=\"17.0.9\"\n");

    Run run = run(home.resolve("bin/moot"), "/no/java");

    assertThat(run.out()).isEqualTo("inside\n");
    assertThat(run.exit()).isZero();
  }

  /** Windows cannot be tried here: at least both launchers start Java alike. */
  @Test
  void theLauncherOfWindowsStartsJavaAlike() {
    String unix = Product.read(Product.HOME.resolve("bin/moot"));
    String windows = Product.read(Product.HOME.resolve("bin/moot.cmd"));
    for (String options : unix.split("fixed=\"(?:\\$fixed)?")) {
      for (String option : options.split("\"")[0].split("\\s+")) {
        if (option.startsWith("-X") || option.startsWith("-D")) {
          assertThat(windows).contains(option);
        }
      }
    }
    assertThat(windows)
        .contains("%MOOT_HOME%\\plugins\\*", "dev.moot.cli.Training", "runtime\\bin");
  }

  @Test
  void onlyAJavaThatIsKnownToHaveAnOptionIsGivenIt() throws Exception {
    Path home = installation();
    install(home.resolve("runtime/bin"), "java", "echo \"$*\"");
    for (String version : List.of("17.0.9", "21", "25.0.1", "26", "100")) {
      Folder.write(home, "runtime/release", "JAVA_VERSION=\"" + version + "\"\n");

      String options = run(home.resolve("bin/moot"), "/no/java").out();

      assertThat(options.contains("-XX:ArchiveRelocationMode=0"))
          .as(version)
          .isEqualTo(version.compareTo("17") >= 0 && version.compareTo("26") < 0);
    }
  }

  @Test
  void whereJavaIsInsideTheClassDataIsWrittenBesideItForAllUsers() throws Exception {
    Path home = installation();
    Folder.write(home, "lib/fingerprint", "abc\n");
    Folder.write(home, "runtime/release", "JAVA_VERSION=\"25.0.1\"\n");
    install(
        Files.createDirectories(home.resolve("runtime/bin")),
        "java",
        "for o in \"$@\"; do case $o in -XX:ArchiveClassesAtExit=*) echo x >\"${o#*=}\" ;;"
            + " -XX:SharedArchiveFile=*) echo \"$o\" ;; esac; done");
    install(bin, "mv", "exec /bin/mv \"$@\"");

    Run written = run(home.resolve("bin/moot"), "/no/java", "--archive");

    assertThat(written.text()).isEmpty();
    assertThat(Folder.files(home.resolve("runtime/moot"))).hasSize(1);
    assertThat(run(home.resolve("bin/moot"), "").out())
        .contains("-XX:SharedArchiveFile=" + home.resolve("runtime/moot/25.0.1-"));
  }

  private Path installation() throws IOException {
    Path home = temp.resolve("moot");
    Folder.write(home, "bin/moot", Product.read(Product.HOME.resolve("bin/moot")));
    executable(home.resolve("bin/moot"));
    return home;
  }
}
