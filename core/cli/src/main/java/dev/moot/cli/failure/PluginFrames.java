package dev.moot.cli.failure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells code of plugins by the names of its loaders: each is called after its plugin. */
final class PluginFrames {

  private static final String PLUGIN = "plugin ";

  private PluginFrames() {}

  /** Whether code of a plugin was running in {@code frame}. */
  static boolean isOfPlugin(StackTraceElement frame) {
    return frame.getClassLoaderName() != null && frame.getClassLoaderName().startsWith(PLUGIN);
  }

  /** The id of that plugin. */
  static String id(StackTraceElement frame) {
    return String.valueOf(frame.getClassLoaderName()).substring(PLUGIN.length());
  }

  /** The id of the plugin that {@code loader} loads; empty where it is none of a plugin. */
  static Optional<String> id(@Nullable ClassLoader loader) {
    return Optional.ofNullable(loader)
        .map(ClassLoader::getName)
        .filter(name -> name.startsWith(PLUGIN))
        .map(name -> name.substring(PLUGIN.length()));
  }
}
