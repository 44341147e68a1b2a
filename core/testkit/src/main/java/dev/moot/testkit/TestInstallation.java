package dev.moot.testkit;

import dev.moot.engine.pipeline.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Moot laid out in a folder: the theme {@code plain}, and the plugins of the class path as jars.
 * Builds only read it, so that one serves all tests of a JVM that have the same plugins. Where
 * these are the plugins of a distribution, as its folder has them, they stay there: then they are
 * loaded once, as by {@code bin/moot}, and not for each build.
 */
record TestInstallation(Installation installation) {

  /** By the roots of the plugins. Static because tests share nothing but the JVM. */
  private static final Map<List<Path>, TestInstallation> LAID_OUT = new ConcurrentHashMap<>();

  /** The one with the plugins that are on the class path now; it is gone when the JVM ends. */
  static TestInstallation ofClassPath() {
    try {
      PluginJars plugins = PluginJars.ofClassPath();
      return LAID_OUT.computeIfAbsent(plugins.roots(), roots -> layOut(plugins));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the plugins of the class path", e);
    }
  }

  /** One in {@code home}, with the plugins of the class path and those of {@code jars}. */
  static TestInstallation ofClassPathAnd(Path jars, Path home) throws IOException {
    Installation own = Installation.in(home, version());
    layOutTheme(own);
    PluginJars.ofClassPath().writeTo(Files.createDirectories(own.plugins()), jars);
    return new TestInstallation(own);
  }

  private static TestInstallation layOut(PluginJars plugins) {
    try {
      Path home = Files.createTempDirectory("moot-test-installation");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFolder.delete(home)));
      Installation own = Installation.in(home, version());
      layOutTheme(own);
      Optional<Path> jars = plugins.folder();
      if (jars.isEmpty()) {
        plugins.writeTo(Files.createDirectories(own.plugins()));
      }
      return new TestInstallation(
          new Installation(own.themes(), jars.orElse(own.plugins()), own.version()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay out an installation", e);
    }
  }

  private static void layOutTheme(Installation own) throws IOException {
    Path theme = Files.createDirectories(own.themes().resolve("plain"));
    ClassPathFolder.of(TestInstallation.class, "plain/theme.yaml").copyTo(theme);
  }

  /** The version that the build wrote down. */
  private static String version() throws IOException {
    Properties properties = new Properties();
    URL file = Objects.requireNonNull(TestInstallation.class.getResource("version.properties"));
    try (InputStream in = file.openStream()) {
      properties.load(in);
    }
    return properties.getProperty("version", "0");
  }
}
