package dev.moot.testkit;

import dev.moot.engine.pipeline.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * Moot laid out in a folder: the theme {@code plain}, and the plugins of the class path as jars.
 */
record TestInstallation(Installation installation) {

  /** Lays it out in {@code home}. */
  static TestInstallation in(Path home) {
    try {
      Installation installation = Installation.in(home, version());
      Path theme = Files.createDirectories(installation.themes().resolve("plain"));
      ClassPathFolder.of(TestInstallation.class, "plain/theme.yaml").copyTo(theme);
      Files.createDirectories(installation.plugins());
      PluginJars.ofClassPath().writeTo(installation.plugins());
      return new TestInstallation(installation);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay out an installation in " + home, e);
    }
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
