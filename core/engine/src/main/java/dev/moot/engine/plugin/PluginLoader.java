package dev.moot.engine.plugin;

import java.net.URL;
import java.net.URLClassLoader;

/** The loader of one plugin jar, by which its code is known again. */
abstract sealed class PluginLoader extends URLClassLoader permits OwnPluginLoader, ShippedLoader {

  static {
    registerAsParallelCapable();
  }

  PluginLoader(String id, URL jar, ClassLoader parent) {
    super("plugin " + id, new URL[] {jar}, parent);
  }

  /** Whether {@code type} comes from the jar. */
  abstract boolean has(Class<?> type);

  /** Whether code of the jar was running in {@code frame}. */
  abstract boolean ran(StackTraceElement frame);
}
