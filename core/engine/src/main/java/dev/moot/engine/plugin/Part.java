package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that is on a page or stands behind it, and who made it.
 *
 * @param kind what it is
 * @param name what it is called: {@code :::aside}, {@code layouts/post.ftlh}
 * @param place where it was asked for, in the sources or in another template
 * @param plugin the plugin that made it
 * @param file the template or file that it came from
 */
public record Part(
    Kind kind,
    String name,
    Optional<SourceLocation> place,
    Optional<PluginDescriptor> plugin,
    Optional<String> file) {

  /** In the order of the kinds, and where they are asked for. */
  static final Comparator<Part> ORDER =
      Comparator.comparing(Part::kind)
          .thenComparing(p -> p.place().map(SourceLocation::file).orElse(""))
          .thenComparing(p -> p.place().map(SourceLocation::line).orElse(0))
          .thenComparing(p -> p.place().map(SourceLocation::column).orElse(0))
          .thenComparing(Part::name)
          .thenComparing(Part::toString);

  /** What parts there are. */
  public enum Kind {
    /** A page that a plugin adds, as a whole. */
    PAGE,
    /** A file that a plugin writes. */
    FILE,
    /** A block that a writer opened with its name. */
    DIRECTIVE,
    /** Markup in a text that a plugin knows. */
    SYNTAX,
    /** Values that a plugin gives a layout. */
    VALUES,
    /** A template that was rendered, or that another took in. */
    TEMPLATE,
    /** A style sheet that the page loads. */
    STYLE,
    /** A script that it runs. */
    SCRIPT
  }

  /** What {@code plugin} made for what stands at {@code place}. */
  public static Part of(
      Kind kind, String name, Optional<SourceLocation> place, LoadedPlugin plugin) {
    return new Part(kind, name, place, Optional.of(plugin.descriptor()), Optional.empty());
  }

  /** What the file {@code file} gives. */
  public static Part ofFile(Kind kind, String name, Optional<SourceLocation> place, String file) {
    return new Part(kind, name, place, Optional.empty(), Optional.of(file));
  }

  /** The same, which lies in {@code owner}. */
  public Part in(Optional<PluginDescriptor> owner) {
    return new Part(kind, name, place, owner, file);
  }
}
