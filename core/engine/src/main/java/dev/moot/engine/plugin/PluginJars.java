package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.PluginRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Finds plugin jars and reads their descriptors, without loading any class of theirs. */
final class PluginJars {

  private final Diagnostics diagnostics;
  private boolean refused;

  PluginJars(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The plugins in {@code folder}, by file name; a jar that is none is reported. */
  List<PluginJar> in(Path folder, boolean shipped) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<PluginJar> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path jar :
          files
              .filter(f -> f.toString().endsWith(".jar"))
              .sorted(Comparator.comparing(Path::toString))
              .toList()) {
        Optional<PluginJar> plugin = describe(jar, shipped);
        plugin.ifPresent(found::add);
        refused |= plugin.isEmpty();
      }
    } catch (IOException e) {
      report(
          PluginRules.INVALID,
          SourceLocation.ofFile("plugins"),
          "the folder cannot be read",
          "check that you may read it");
    }
    return found;
  }

  /**
   * Whether a jar was found that cannot be used, so that a plugin may be missing for that reason.
   */
  boolean hasRefused() {
    return refused;
  }

  private Optional<PluginJar> describe(Path jar, boolean shipped) {
    SourceLocation place = SourceLocation.ofFile("plugins/" + jar.getFileName());
    try (JarFile file = new JarFile(jar.toFile())) {
      ZipEntry entry = file.getEntry(PluginDescriptor.FILE);
      if (entry == null) {
        report(
            PluginRules.INVALID,
            place,
            "the jar has no " + PluginDescriptor.FILE,
            "it may not be a plugin; a plugin's jar describes itself there");
        return Optional.empty();
      }
      if (file.stream().anyMatch(e -> e.getName().contains(".."))) {
        report(
            PluginRules.INVALID,
            place,
            "the jar has an entry whose name leads out of it",
            "build it again, with an ordinary tool");
        return Optional.empty();
      }
      if (file.stream().anyMatch(e -> e.getName().startsWith("dev/moot/api/"))) {
        report(
            PluginRules.BUNDLES_API,
            place,
            "the jar holds a copy of moot-api",
            "build it with moot-api in scope `provided`");
        return Optional.empty();
      }
      try (InputStream in = file.getInputStream(entry)) {
        String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return PluginDescriptor.read(place.file() + "!/" + PluginDescriptor.FILE, yaml, diagnostics)
            .map(d -> new PluginJar(d, jar, place, shipped));
      }
    } catch (IOException e) {
      report(
          PluginRules.INVALID,
          place,
          "the file is not a readable jar",
          "build or download it again");
      return Optional.empty();
    }
  }

  private void report(Rule rule, SourceLocation place, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, place, message).withHint(hint));
  }
}
