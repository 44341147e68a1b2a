package dev.moot.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A jar on the class path, here one of Flexmark, stands for a plugin that came with Moot. */
class ShippedLoaderTest {

  private static final ClassLoader HOST = ClassLoader.getSystemClassLoader();

  private final URL jar = Node.class.getProtectionDomain().getCodeSource().getLocation();

  private StackTraceElement frame(Class<?> type) {
    return new StackTraceElement(
        type.getClassLoader() == null ? null : type.getClassLoader().getName(),
        null,
        null,
        type.getName(),
        "work",
        "Work.java",
        7);
  }

  @Test
  void onlyAJarOfTheClassPathIsTheHosts() throws URISyntaxException {
    Path onPath = Path.of(jar.toURI());
    assertThat(ShippedLoader.isOnClassPath(onPath, HOST)).isTrue();
    assertThat(ShippedLoader.isOnClassPath(onPath.resolveSibling("other.jar"), HOST)).isFalse();
    assertThat(ShippedLoader.isOnClassPath(onPath, ClassLoader.getPlatformClassLoader())).isFalse();
  }

  @Test
  void itsClassesAreTheHosts() throws Exception {
    try (ShippedLoader loader = new ShippedLoader("nodes", jar, HOST)) {
      assertThat(loader.loadClass(Node.class.getName())).isSameAs(Node.class);
    }
  }

  @Test
  void itsCodeIsToldFromThatOfOtherJars() throws IOException {
    try (ShippedLoader loader = new ShippedLoader("nodes", jar, HOST)) {
      assertThat(loader.has(Node.class)).isTrue();
      assertThat(loader.has(Parser.class)).isFalse();
      assertThat(loader.ran(frame(Node.class))).isTrue();
      assertThat(loader.ran(frame(Parser.class))).isFalse();
      assertThat(loader.ran(frame(Plugins.class))).isFalse();
      assertThat(loader.ran(frame(String.class))).isFalse();
    }
  }

  @Test
  void itsResourcesAreThoseOfTheJarAlone() throws IOException {
    try (ShippedLoader loader = new ShippedLoader("nodes", jar, HOST)) {
      assertThat(Collections.list(loader.getResources("META-INF/MANIFEST.MF")))
          .singleElement()
          .asString()
          .startsWith("jar:" + jar + "!");
      assertThat(loader.getResource(Parser.class.getName().replace('.', '/') + ".class")).isNull();
    }
  }
}
