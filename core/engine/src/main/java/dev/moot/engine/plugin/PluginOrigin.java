package dev.moot.engine.plugin;

/** Where a plugin comes from, and whether it has code. */
public enum PluginOrigin {
  /** A jar that came with Moot. */
  SHIPPED,
  /** A jar in the site's {@code plugins/}. */
  JAR,
  /** A folder in the site's {@code plugins/}: templates, words and files, no code. */
  FOLDER
}
