package dev.moot.dist.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the class files that are shipped are like, for the sake of how fast a run begins. */
class ClassFilesTest {

  /** Java 6: what is older stays out of every class-data archive, and is read anew in each run. */
  private static final int FIRST_ARCHIVED = 50;

  private static final int MAGIC_AND_MINOR = 6;

  @Test
  void noClassInLibIsTooOldForAnArchive() throws IOException {
    List<String> old = new ArrayList<>();
    int seen = 0;
    for (Path jar : Folder.files(Product.HOME.resolve("lib"))) {
      if (jar.toString().endsWith(".jar")) {
        try (JarFile file = new JarFile(jar.toFile())) {
          for (JarEntry entry : file.stream().toList()) {
            if (entry.getName().endsWith(".class")) {
              seen++;
              if (version(file, entry) < FIRST_ARCHIVED) {
                old.add(jar.getFileName() + "!" + entry.getName());
              }
            }
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
    assertThat(old).isEmpty();
  }

  private static int version(JarFile jar, JarEntry entry) throws IOException {
    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
      in.skipNBytes(MAGIC_AND_MINOR);
      return in.readUnsignedShort();
    }
  }
}
