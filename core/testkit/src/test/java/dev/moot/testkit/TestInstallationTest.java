package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestInstallationTest {

  @TempDir Path folder;
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void classPathAsBefore() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void isLaidOutOnceForAllWithTheSamePlugins() {
    assertThat(TestInstallation.ofClassPath()).isSameAs(TestInstallation.ofClassPath());
  }

  @Test
  void otherPluginsHaveAnother() throws IOException {
    TestInstallation without = TestInstallation.ofClassPath();
    Path descriptor = folder.resolve("META-INF/moot/plugin.yaml");
    Files.createDirectories(descriptor.getParent());
    Files.writeString(descriptor, "id: other\n");
    URL[] more = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(more, before)) {
      Thread.currentThread().setContextClassLoader(loader);

      assertThat(jars(TestInstallation.ofClassPath())).hasSize(jars(without).size() + 1);
    }
    assertThat(TestInstallation.ofClassPath()).isSameAs(without);
  }

  @Test
  void theFolderOfADistributionIsTakenAsItIs() throws IOException {
    List<Path> jars = List.of(jar("a"), jar("b"));
    try (URLClassLoader loader = new URLClassLoader(urls(jars), null)) {
      Thread.currentThread().setContextClassLoader(loader);
      assertThat(PluginJars.ofClassPath().folder()).contains(folder);

      Files.createFile(folder.resolve("another"));
      assertThat(PluginJars.ofClassPath().folder()).isEmpty();
    }
  }

  private Path jar(String id) throws IOException {
    Path jar = folder.resolve(id + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("META-INF/moot/plugin.yaml"));
      entries.write(("id: " + id + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static URL[] urls(List<Path> paths) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : paths) {
      urls.add(path.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  @Test
  void aDeletedFolderIsGoneWithAllThatIsInIt() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c"));
    Files.writeString(deep.resolve("file"), "text");

    TemporaryFolder.delete(folder.resolve("a"));

    assertThat(folder).isEmptyDirectory();
  }

  private static List<Path> jars(TestInstallation installation) throws IOException {
    Path plugins = installation.installation().plugins();
    try (Stream<Path> jars = Files.list(plugins)) {
      return jars.toList();
    }
  }
}
