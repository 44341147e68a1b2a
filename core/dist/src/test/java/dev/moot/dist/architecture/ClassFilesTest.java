package dev.moot.dist.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the class files are like that are shipped. */
class ClassFilesTest {

  /** Java 6: what is older stays out of every class-data archive, and is read anew in each run. */
  private static final int FIRST_ARCHIVED = 50;

  private static final String PLUGIN = "META-INF/moot/plugin.yaml";

  private static final int MAGIC_AND_MINOR = 6;

  @Test
  void noClassInLibIsTooOldForAnArchive() throws IOException {
    List<String> old = new ArrayList<>();
    int seen = 0;
    for (Path jar : jars("lib")) {
      try (JarFile file = new JarFile(jar.toFile())) {
        for (JarEntry entry : classes(file)) {
          seen++;
          if (version(file, entry) < FIRST_ARCHIVED) {
            old.add(jar.getFileName() + "!" + entry.getName());
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
    assertThat(old).isEmpty();
  }

  @Test
  void noClassIsInTwoJars() throws IOException {
    Map<String, Path> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String folder : List.of("lib", "plugins")) {
      for (Path jar : jars(folder)) {
        try (JarFile file = new JarFile(jar.toFile())) {
          for (JarEntry entry : classes(file)) {
            Path other = owners.put(entry.getName(), jar);
            if (other != null) {
              twice.add(entry.getName() + " in " + other + " and " + jar);
            }
          }
        }
      }
    }
    assertThat(owners).hasSizeGreaterThan(1000);
    assertThat(twice).isEmpty();
  }

  /** Else their classes would be loaded for each build, which {@code bin/moot} does not do. */
  @Test
  void theShippedPluginsStandOnTheClassPathOfTheseTestsToo() throws IOException {
    String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator);

    assertThat(classPath).containsAll(jars("plugins").stream().map(Path::toString).toList());
    assertThat(Collections.list(getClass().getClassLoader().getResources(PLUGIN)))
        .as("and no other jars of theirs")
        .hasSameSizeAs(jars("plugins"));
  }

  private static List<Path> jars(String folder) throws IOException {
    return Folder.files(Product.HOME.resolve(folder)).stream()
        .filter(f -> f.toString().endsWith(".jar"))
        .toList();
  }

  private static List<JarEntry> classes(JarFile jar) {
    return jar.stream()
        .filter(e -> e.getName().endsWith(".class"))
        .filter(e -> !e.getName().endsWith("module-info.class"))
        .toList();
  }

  private static int version(JarFile jar, JarEntry entry) throws IOException {
    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
      in.skipNBytes(MAGIC_AND_MINOR);
      return in.readUnsignedShort();
    }
  }
}
