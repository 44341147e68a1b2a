package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.ThemeChoice;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.NoSite;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.theme.Originals;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.StrictUtf8;
import dev.moot.engine.theme.BasedOn;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.work.Memory;
import dev.moot.engine.write.NewFileWriter;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Copies files of a theme or a plugin to where they may be changed, and notes what they were. */
public final class SiteOverrides {

  /** What somebody may write before a file's name, who saw it in a message. */
  private static final String BEFORE = "^(theme/|themes/[^/]+/|plugins/[^/]+!/)";

  private final Path folder;
  private final String below;
  private final int layer;
  private final Originals originals;

  private SiteOverrides(Path folder, String below, int layer, Originals originals) {
    this.folder = folder;
    this.below = below;
    this.layer = layer;
    this.originals = originals;
  }

  /**
   * Copies the file called {@code name} into {@code folder}, which is that of a site or of a theme
   * with a base.
   *
   * @return its path below the folder
   * @throws RefusedException when there is no such file, or one in the folder already
   * @throws IOException when the disk says no
   */
  public static String copy(Installation installation, Path folder, String name)
      throws RefusedException, IOException {
    SiteOptions options = SiteOptions.of(folder);
    DiagnosticLog found = new DiagnosticLog();
    Optional<ConfigFile> moot = ConfigFile.of(options, Memory.NONE, found);
    if (moot.isPresent()) {
      SiteConfig config = moot.get().config();
      FoundTheme theme = theme(installation, options, config.theme(), found);
      try (Plugins plugins = installation.load(config, Optional.of(options.plugins()), found)) {
        Originals originals = Originals.of(theme, plugins.loaded());
        return new SiteOverrides(options.folder(), "theme/", originals.layers(), originals)
            .copy(name.replaceFirst(BEFORE, ""));
      }
    }
    if (!options.root().file("theme.yaml").isFile()) {
      throw NoSite.in(folder);
    }
    ThemeChoice here = new ThemeChoice("./", SourceLocation.ofFile("theme.yaml"), Optional.empty());
    FoundTheme theme = theme(installation, options, here, found);
    try (Plugins plugins = installation.shippedPlugins(found)) {
      Originals originals = Originals.of(theme, plugins.loaded());
      return new SiteOverrides(options.folder(), "", originals.layers() - 1, originals)
          .copy(name.replaceFirst(BEFORE, ""));
    }
  }

  private static FoundTheme theme(
      Installation installation, SiteOptions options, ThemeChoice choice, DiagnosticLog found)
      throws RefusedException {
    Optional<FoundTheme> theme = installation.themes(options).find(choice, found);
    if (theme.isEmpty()) {
      Diagnostic first = found.sorted().get(0);
      throw new RefusedException(
          first.location() + ": " + first.message(), first.hint().orElse("mend it first"));
    }
    return theme.get();
  }

  private String copy(String name) throws RefusedException, IOException {
    byte[] original = original(name);
    String path = below + name;
    String text = text(name, original);
    String noted = below + BasedOn.FILE;
    RootFile basedOn = Root.ofSite(folder).file(noted);
    boolean isFirst = !basedOn.isFile();
    String before = isFirst ? "" : basedOn.text();
    String after = noted(noted, before, name, BasedOn.digest(original));
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(path, text);
    if (isFirst) {
      texts.put(noted, after);
    }
    new NewFileWriter(folder).write(texts);
    if (!isFirst && !after.equals(before)) {
      new SourceWriter(folder).write(List.of(new SourceWriter.Change(noted, before, after)));
    }
    return path;
  }

  private byte[] original(String name) throws RefusedException, IOException {
    Set<String> names = originals.names(layer);
    Optional<byte[]> original =
        names.contains(name) ? originals.below(layer, name) : Optional.empty();
    if (original.isEmpty()) {
      throw new RefusedException(
          "there is no `" + name + "` to be copied",
          name.startsWith("messages/")
              ? "words are overridden one by one: write those that differ into `"
                  + below
                  + name
                  + "`"
              : Nearest.to(name, names)
                  .map(n -> "did you mean `" + n + "`?")
                  .orElse("name a file as it lies in a theme: `layouts/post.ftlh`"));
    }
    return original.get();
  }

  private static String text(String name, byte[] bytes) throws RefusedException {
    try {
      return StrictUtf8.text(bytes);
    } catch (CharacterCodingException e) {
      throw new RefusedException(
          "`" + name + "` is no text", "put a file of your own there; nothing need be copied");
    }
  }

  /**
   * What is noted once {@code name} is copied: a line more, where that reads as it is meant. Where
   * somebody laid the file out otherwise, or there is a line for it, it is written anew.
   */
  private static String noted(String file, String before, String name, String digest)
      throws RefusedException {
    DiagnosticLog found = new DiagnosticLog();
    SortedMap<String, String> digests =
        BasedOn.read(file, before.isBlank() ? "files: {}" : before, found).digests();
    if (found.hasErrors()) {
      throw new RefusedException(file + " cannot be read", "mend it, or delete it");
    }
    boolean isNew = digests.put(name, digest) == null;
    String longer = BasedOn.with(before, name, digest);
    return isNew && BasedOn.read(file, longer, d -> {}).digests().equals(digests)
        ? longer
        : BasedOn.of(digests);
  }
}
