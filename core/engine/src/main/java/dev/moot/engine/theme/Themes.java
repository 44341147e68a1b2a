package dev.moot.engine.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.ThemeChoice;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.rule.ThemeRules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The themes that a site can name.
 *
 * @param shipped the folder of the shipped ones
 * @param version the version of Moot that runs
 * @param site the site's folder
 * @param safe whether nothing outside of that may be used, other than what is shipped
 */
public record Themes(Path shipped, String version, Root site, boolean safe) {

  /** The names in a theme's folder of what it is made of. */
  public static final Set<String> PARTS =
      Stream.concat(ThemeFolder.SINGLE.stream(), ThemeFolder.PARTS.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** The path that {@code choice} names in the site's folder {@code site}, if it is one. */
  public static Optional<Path> folder(Root site, ThemeChoice choice) {
    return choice.isPath() ? path(site, choice) : Optional.empty();
  }

  /** The theme that {@code choice} names; empty, with a report, when it cannot be used. */
  public Optional<FoundTheme> find(ThemeChoice choice, Diagnostics diagnostics) {
    ThemeMaking making = new ThemeMaking(this, diagnostics);
    return choice.isPath()
        ? outside(choice, diagnostics).flatMap(folder -> making.make(folder, choice.place()))
        : making.shipped(choice.name(), choice.place());
  }

  /** What lies in the shipped theme {@code id}; empty when there is none. */
  Optional<ThemeFolder> shipped(String id) {
    Root folder = new Root(shipped.resolve(id), "the theme");
    return folder.file(ThemeFolder.DESCRIPTOR).isFile()
        ? Optional.of(ThemeFolder.in(folder, "themes/" + id + "/"))
        : Optional.empty();
  }

  /** The ids of the shipped ones. */
  List<String> ids() {
    return new Root(shipped, "the themes")
        .names().stream()
            .filter(n -> new Root(shipped.resolve(n), n).file(ThemeFolder.DESCRIPTOR).isFile())
            .toList();
  }

  /** Whether a theme lies in the site's folder under that name. */
  boolean isBeside(String name) {
    return site.file(name + "/" + ThemeFolder.DESCRIPTOR).isFile();
  }

  private Optional<ThemeFolder> outside(ThemeChoice choice, Diagnostics diagnostics) {
    Optional<Path> path = path(site, choice);
    if (path.isEmpty()) {
      return refused(choice, "`" + choice.name() + "` is no path", "", diagnostics);
    }
    Optional<RootFile> inSite = site.at(path.get());
    Optional<LinkRefusal> refusal = inSite.flatMap(RootFile::refusal);
    if (refusal.isPresent()) {
      return refused(
          choice,
          "the theme `" + choice.name() + "` is not used: " + refusal.get().message(),
          refusal.get().hint(),
          diagnostics);
    }
    if (safe && inSite.isEmpty()) {
      return refused(
          choice,
          "the theme `" + choice.name() + "` lies outside of the site",
          "with --safe nothing there is used; put it into the site's folder",
          diagnostics);
    }
    Root folder = new Root(path.get(), "the theme");
    if (folder.file(ThemeFolder.DESCRIPTOR).isFile()) {
      return Optional.of(ThemeFolder.in(folder, prefix(choice.name())));
    }
    RootFile packed = Root.named(path.get(), "the folder of the theme");
    if (packed.isFile()) {
      return unpacked(packed, choice, diagnostics);
    }
    return packed.isFolder()
        ? refused(
            choice,
            "`" + choice.name() + "` has no " + ThemeFolder.DESCRIPTOR,
            "a theme is a folder with one, in which stands `id: my-theme`",
            diagnostics)
        : refused(
            choice,
            "there is no theme `" + choice.name() + "`",
            "paths begin at the folder of moot.yaml; a theme is a folder or a zip with a "
                + ThemeFolder.DESCRIPTOR,
            diagnostics);
  }

  private static String prefix(String name) {
    String below = name.startsWith("./") ? name.substring(2) : name;
    return below.isEmpty() || below.endsWith("/") ? below : below + "/";
  }

  private static Optional<ThemeFolder> unpacked(
      RootFile packed, ThemeChoice choice, Diagnostics diagnostics) {
    try {
      return Optional.of(PackedTheme.in(packed, prefix(choice.name()).replaceFirst("/$", "!/")));
    } catch (PackedTheme.Refused e) {
      diagnostics.report(
          Diagnostic.of(ThemeRules.INVALID, choice.place(), String.valueOf(e.getMessage()))
              .withHint(e.hint()));
      return Optional.empty();
    }
  }

  private static Optional<ThemeFolder> refused(
      ThemeChoice choice, String message, String hint, Diagnostics diagnostics) {
    Diagnostic found = Diagnostic.of(ThemeRules.UNKNOWN, choice.place(), message);
    diagnostics.report(hint.isEmpty() ? found : found.withHint(hint));
    return Optional.empty();
  }

  /** Reports that there is no shipped theme {@code id}. */
  void reportUnknown(String id, SourceLocation place, Diagnostics diagnostics) {
    List<String> known = ids();
    diagnostics.report(
        Diagnostic.of(ThemeRules.UNKNOWN, place, "there is no theme `" + id + "`")
            .withHint(
                isBeside(id)
                    ? "a theme in the site's folder is named by its path: `./" + id + "`"
                    : Nearest.to(id, known)
                        .map(n -> "did you mean `" + n + "`?")
                        .orElse("the themes here are " + String.join(", ", known))));
  }

  private static Optional<Path> path(Root site, ThemeChoice choice) {
    try {
      return Optional.of(site.folder().resolve(choice.name()).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The files and folders that a build reads for a theme that {@code choice} names by its path;
   * none for a shipped one.
   *
   * @param site the site's folder
   */
  public static List<RootFile> read(Root site, ThemeChoice choice) {
    Optional<Path> path = folder(site, choice);
    if (path.isEmpty()) {
      return List.of();
    }
    List<RootFile> read = new ArrayList<>();
    Root folder = new Root(path.get(), "the theme");
    ThemeFolder.SINGLE.forEach(name -> read.add(folder.file(name)));
    ThemeFolder.PARTS.forEach(name -> read.add(folder.file(name)));
    RootFile packed = Root.named(path.get(), "the folder of the theme");
    if (!packed.isFolder()) {
      read.add(packed);
    }
    return read;
  }
}
