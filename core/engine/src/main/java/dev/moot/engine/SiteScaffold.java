package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.ThemeChoice;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.name.PortableNames;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.NoSite;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.scaffold.GitHubRepository;
import dev.moot.engine.scaffold.NewDirective;
import dev.moot.engine.scaffold.NewFile;
import dev.moot.engine.scaffold.NewPlugin;
import dev.moot.engine.scaffold.NewPluginFolder;
import dev.moot.engine.scaffold.NewSite;
import dev.moot.engine.scaffold.NewTheme;
import dev.moot.engine.write.NewFileWriter;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a site, a theme, or a plugin's project, where there is none. */
public final class SiteScaffold {

  /** What a new repository may hold already. */
  private static final Pattern HARMLESS =
      Pattern.compile("\\.git|\\.gitattributes|\\.gitignore|\\.DS_Store|README\\.md|LICENSE.*");

  /**
   * What became of the site's files.
   *
   * @param files the paths that were written
   * @param kept the paths that were there before and stay as they are
   */
  public record Written(List<String> files, List<String> kept) {

    public Written {
      files = List.copyOf(files);
      kept = List.copyOf(kept);
    }
  }

  private final Installation installation;

  public SiteScaffold(Installation installation) {
    this.installation = installation;
  }

  /**
   * Writes {@code site} into {@code folder}, which is made when it is not there, and the schemas
   * for editors. A README, a licence and what git has may be there; nothing is written over.
   *
   * @throws RefusedException when the folder has something else in it, or a setting will not do
   * @throws IOException when the disk says no; no file of the site is then left behind
   */
  public Written site(Path folder, NewSite site) throws RefusedException, IOException {
    for (NewFile file : site.files()) {
      if (file.path().equals(SiteConfig.FILE)) {
        checkSettings(file.text());
      }
    }
    Written written = write(folder, site.files());
    SiteSchemas.of(installation, folder, true).write(SiteSchemas.folder(folder));
    return written;
  }

  /**
   * Writes {@code plugin} into {@code folder} as a project of its own, under the same conditions.
   */
  public static Written plugin(Path folder, NewPlugin plugin) throws RefusedException, IOException {
    checkId(plugin.id());
    return write(folder, plugin.files());
  }

  /** Writes {@code plugin} into {@code folder} under the same conditions. */
  public static Written plugin(Path folder, NewPluginFolder plugin)
      throws RefusedException, IOException {
    checkId(plugin.id());
    return write(folder, plugin.files());
  }

  /**
   * Writes {@code theme} into {@code folder} under the same conditions.
   *
   * @throws RefusedException when there is no such base
   */
  public Written theme(Path folder, NewTheme theme) throws RefusedException, IOException {
    checkId(theme.id());
    DiagnosticLog found = new DiagnosticLog();
    ThemeChoice base =
        new ThemeChoice(theme.base(), SourceLocation.ofFile(SiteConfig.FILE), Optional.empty());
    if (installation.themes(SiteOptions.of(folder)).find(base, found).isEmpty()) {
      Diagnostic wrong = found.sorted().get(0);
      throw new RefusedException(wrong.message(), wrong.hint().orElse("name another one"));
    }
    return write(folder, theme.files());
  }

  /**
   * What {@code moot.yaml} calls the theme in {@code folder}: its path from the site that it lies
   * in, or else from the one at {@code here}, or else from one beside it.
   */
  public static String pathOfTheme(Path folder, Path here) {
    Path theme = folder.toAbsolutePath().normalize();
    Path from = site(theme).or(() -> site(here.toAbsolutePath().normalize())).orElse(null);
    if (from == null) {
      return "../" + theme.getFileName();
    }
    String path = from.relativize(theme).toString().replace('\\', '/');
    return path.startsWith("..") ? path : "./" + path;
  }

  /** The folder of the site that {@code folder} is or lies in. */
  private static Optional<Path> site(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Root.ofSite(at).file(SiteConfig.FILE).isFile()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** An id is the name of a folder, on every system. */
  private static void checkId(String id) throws RefusedException {
    Optional<PortableNames.Problem> problem = PortableNames.problem(new Permalink("/" + id + "/"));
    if (problem.isPresent()) {
      throw new RefusedException(problem.get().what(), "choose another id: `my-" + id + "`");
    }
  }

  /**
   * Writes {@code directive} into {@code folder}, which is that of a site or a theme.
   *
   * @return the paths below the folder
   * @throws RefusedException when it is neither, or has one of that name
   */
  public static List<String> directive(Path folder, NewDirective directive)
      throws RefusedException, IOException {
    Root root = Root.ofSite(folder.toAbsolutePath().normalize());
    if (!root.file(SiteConfig.FILE).isFile() && !root.file("theme.yaml").isFile()) {
      throw NoSite.in(folder);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    directive.files().forEach(f -> texts.put(f.path(), f.text()));
    new NewFileWriter(root.folder()).write(texts);
    return List.copyOf(texts.keySet());
  }

  private static Written write(Path folder, List<NewFile> files)
      throws RefusedException, IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    checkFolder(absolute, folder);
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> kept = new ArrayList<>();
    for (NewFile file : files) {
      if (Files.exists(absolute.resolve(file.path()))) {
        kept.add(file.path());
      } else {
        texts.put(file.path(), file.text());
      }
    }
    new NewFileWriter(absolute).write(texts);
    return new Written(List.copyOf(texts.keySet()), kept);
  }

  private static void checkFolder(Path folder, Path named) throws RefusedException, IOException {
    if (Files.isRegularFile(folder.resolve(SiteConfig.FILE))) {
      throw new RefusedException(
          "there is a site in " + named + " already",
          "add to it with `moot new post`, or name another folder");
    }
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new RefusedException(
          named + " is a file", "name a folder that is empty or not there yet");
    }
    try (Stream<Path> list = Files.list(folder)) {
      Optional<String> other =
          list.map(f -> String.valueOf(f.getFileName()))
              .filter(n -> !HARMLESS.matcher(n).matches())
              .sorted()
              .findFirst();
      if (other.isPresent()) {
        throw new RefusedException(
            named + " is not empty: there is " + other.get(),
            "name a folder that is empty or not there yet");
      }
    }
  }

  private static void checkSettings(String yaml) throws RefusedException {
    DiagnosticLog log = new DiagnosticLog();
    new ConfigReader(log).read(yaml, Optional.empty());
    Optional<Diagnostic> wrong = log.sorted().stream().findFirst();
    if (wrong.isPresent()) {
      throw new RefusedException(
          wrong.get().message(), wrong.get().hint().orElse("choose another one"));
    }
  }

  /**
   * The repository on GitHub that {@code folder} is the root of a clone of, by its {@code
   * .git/config}; empty when it is none, or lies deeper in one.
   */
  public static Optional<GitHubRepository> repository(Path folder) throws IOException {
    RootFile config = Root.ofSite(folder).file(".git/config");
    return config.isFile() ? GitHubRepository.origin(config.text()) : Optional.empty();
  }
}
