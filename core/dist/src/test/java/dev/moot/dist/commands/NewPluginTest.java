package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code moot new plugin}: what Maven would make of it is made here by the JDK's own tools. */
class NewPluginTest {

  @TempDir Path temp;

  private Path project(String id) {
    Path project = temp.resolve("project");
    Product.Run run = Product.moot("new", "plugin", id, project);
    assertThat(run.exit()).as(run.text()).isZero();
    return project;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tally", "claim-line", "class"})
  void aNewPluginCompilesWithItsTestsAndWorksInASite(String id) throws Exception {
    Path project = project(id);
    Path classes = compile(project.resolve("src/main/java"), temp.resolve("classes"), shipped());
    compile(
        project.resolve("src/test/java"),
        temp.resolve("test-classes"),
        classes + ":" + System.getProperty("java.class.path"));
    Path site = temp.resolve("site");
    Product.moot("new", "site", site);
    jar(site.resolve("plugins/own.jar"), classes, project.resolve("src/main/resources"));
    Files.writeString(
        site.resolve("moot.yaml"),
        Product.read(site.resolve("moot.yaml")) + "\nplugins:\n  " + id + ": true\n");
    Folder.write(
        site,
        "pages/own.md",
        "---\ntitle: Own\ndebates: [tomato]\n---\n\n:::" + id + "{claim=ordinary-meaning}\n:::\n");

    Product.Run run = Product.moot("build", site, "--strict");

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(site.resolve("_site/own/index.html"))
        .content()
        .contains("<p class=\"" + id + "\">", "</a> Held by 1, doubted by 1.</p>");
  }

  @Test
  void theProjectAsksForTheMootThatWroteIt() {
    String version = Product.moot("--version").out().strip().split(" ")[1];

    assertThat(project("tally").resolve("pom.xml"))
        .content()
        .contains("<moot.version>" + version + "</moot.version>");
    assertThat(temp.resolve("project/.moot")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"My Plugin, `my-plugin`", "2-lines, `my-2-lines`"})
  void anIdThatWillNotDoIsRefused(String id, String better) {
    Product.Run run = Product.moot("new", "plugin", id, temp.resolve("project"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("`" + id + "`", better);
    assertThat(temp.resolve("project")).doesNotExist();
  }

  private static String shipped() throws IOException {
    return String.join(
        ":", Folder.files(Product.HOME.resolve("lib")).stream().map(Path::toString).toList());
  }

  private static Path compile(Path sources, Path classes, String classPath) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--release", "17", "-cp", classPath, "-d", classes.toString()));
    Folder.files(sources).forEach(f -> arguments.add(f.toString()));
    JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
    java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
    int code = compiler.run(null, said, said, arguments.toArray(String[]::new));
    assertThat(code).as(said.toString(java.nio.charset.StandardCharsets.UTF_8)).isZero();
    return classes;
  }

  private static void jar(Path jar, Path classes, Path resources) throws IOException {
    Files.createDirectories(jar.resolveSibling("."));
    StringWriter said = new StringWriter();
    int code =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                new java.io.PrintWriter(said),
                new java.io.PrintWriter(said),
                "--create",
                "--file",
                jar.toString(),
                "-C",
                classes.toString(),
                ".",
                "-C",
                resources.toString(),
                ".");
    assertThat(code).as(said.toString()).isZero();
  }
}
