package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Standing;
import dev.moot.engine.roots.Tree;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.rule.ReadRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Finds plugin jars and reads their descriptors, without loading any class of theirs. */
final class PluginJars {

  private static final String JAR = ".jar";

  private final Diagnostics diagnostics;
  private boolean refused;

  PluginJars(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The plugins among {@code jars}, by file name; a jar that is none is reported. */
  List<FoundPlugin> in(OwnPlugins jars, PluginOrigin origin) {
    RootFile folder = jars.folder();
    if (!jars.code()) {
      return List.of();
    }
    Tree listed = folder.root().list(folder.path());
    listed.others().forEach((file, standing) -> refuse(folder, file, standing));
    List<FoundPlugin> found = new ArrayList<>();
    for (RootFile jar : listed.files()) {
      if (jar.path().endsWith(JAR) && (jars.copies().isEmpty() || jars.opened(jar).isFile())) {
        Optional<FoundPlugin> plugin = describe(jars.opened(jar), origin);
        plugin.ifPresent(found::add);
        refused |= plugin.isEmpty();
      }
    }
    return found;
  }

  /** Reports a folder or jar that is not looked into; any other file is nobody's business. */
  private void refuse(RootFile folder, RootFile file, Standing standing) {
    if (standing.isRefusedLink()) {
      if (file.equals(folder) || file.path().endsWith(JAR)) {
        LinkRefusal refusal = file.root().refusal(standing);
        report(ReadRules.SYMLINK, place(folder, file), refusal.message(), refusal.hint());
        refused = true;
      }
    } else if (file.equals(folder)) {
      report(
          PluginRules.INVALID,
          place(folder, file),
          "the folder cannot be read",
          "check that you may read it");
    }
  }

  private static SourceLocation place(RootFile folder, RootFile file) {
    return SourceLocation.ofFile(
        file.equals(folder) ? "plugins" : "plugins/" + file.name().getFileName());
  }

  /**
   * Whether a jar was found that cannot be used, so that a plugin may be missing for that reason.
   */
  boolean hasRefused() {
    return refused;
  }

  private Optional<FoundPlugin> describe(RootFile jar, PluginOrigin origin) {
    SourceLocation place = SourceLocation.ofFile("plugins/" + jar.name().getFileName());
    try (JarFile file = jar.jar()) {
      ZipEntry entry = file.getEntry(PluginDescriptor.FILE);
      if (entry == null) {
        report(
            PluginRules.INVALID,
            place,
            "the jar has no " + PluginDescriptor.FILE,
            "it may not be a plugin; a plugin's jar describes itself there");
        return Optional.empty();
      }
      boolean leadsOut = false;
      boolean hasApi = false;
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        String name = entries.nextElement().getName();
        leadsOut |= name.contains("..");
        hasApi |= name.startsWith("dev/moot/api/");
      }
      if (leadsOut) {
        report(
            PluginRules.INVALID,
            place,
            "the jar has an entry whose name leads out of it",
            "build it again, with an ordinary tool");
        return Optional.empty();
      }
      if (hasApi) {
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
            .map(d -> new FoundPlugin(d, jar, place, origin));
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
