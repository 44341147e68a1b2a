package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.StrictUtf8;
import dev.moot.engine.roots.Tree;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.rule.ReadRules;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds plugins that are folders and reads their descriptors. */
final class PluginFolders {

  private final Diagnostics diagnostics;
  private boolean refused;

  PluginFolders(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The plugins among the folders in {@code plugins}, by name; one that is none is passed over. */
  List<FoundPlugin> in(RootFile plugins) {
    TreeSet<String> names = new TreeSet<>();
    for (RootFile file : plugins.root().tree(plugins.path()).files()) {
      String name = FolderFiles.name(plugins, file);
      int slash = name.indexOf('/');
      if (slash > 0) {
        names.add(name.substring(0, slash));
      }
    }
    List<FoundPlugin> found = new ArrayList<>();
    for (String name : names) {
      describe(name, plugins.root().file(plugins.path() + "/" + name)).ifPresent(found::add);
    }
    return found;
  }

  /** Whether a folder was found that cannot be used. */
  boolean hasRefused() {
    return refused;
  }

  private Optional<FoundPlugin> describe(String name, RootFile folder) {
    RootFile file = folder.root().file(folder.path() + "/" + FolderFiles.DESCRIPTOR);
    SourceLocation place = SourceLocation.ofFile(folder.path());
    if (!file.isFile()) {
      Tree all = folder.root().tree(folder.path());
      return FolderFiles.looksLikeOne(folder, all)
          ? refuse(
              PluginRules.INVALID,
              place,
              "the folder has no plugin.yaml",
              "write one: `id: " + name + "`, `version: 1.0.0`, `api: \">=0.1 <1\"`")
          : Optional.empty();
    }
    SourceLocation described = SourceLocation.ofFile(file.path());
    try {
      String yaml = StrictUtf8.text(file.bytes());
      Optional<PluginDescriptor> descriptor =
          PluginDescriptor.read(described.file(), yaml, diagnostics);
      refused |= descriptor.isEmpty();
      return descriptor.flatMap(
          d ->
              d.id().equals(name)
                  ? Optional.of(new FoundPlugin(d, folder, place, PluginOrigin.FOLDER))
                  : refuse(
                      PluginRules.INVALID,
                      described,
                      "the folder is called `" + name + "`, its plugin.yaml says `" + d.id() + "`",
                      "give both the same name"));
    } catch (CharacterCodingException e) {
      return refuse(
          ReadRules.NOT_UTF8,
          described,
          "the text is not UTF-8",
          "save it with the encoding UTF-8");
    } catch (IOException e) {
      return refuse(
          ReadRules.UNREADABLE,
          described,
          "the file cannot be read",
          "check that it exists and that you may read it");
    }
  }

  private Optional<FoundPlugin> refuse(
      Rule rule, SourceLocation place, String message, String hint) {
    refused = true;
    diagnostics.report(Diagnostic.of(rule, place, message).withHint(hint));
    return Optional.empty();
  }
}
