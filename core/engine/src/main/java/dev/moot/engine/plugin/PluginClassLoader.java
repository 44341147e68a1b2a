package dev.moot.engine.plugin;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * The loader of one plugin jar. From the host it sees the api and the parts of Flexmark that the
 * api speaks of, from the JDK the platform classes, and nothing else: neither the engine nor its
 * libraries nor other plugins. This keeps plugins from breaking each other; it is no sandbox.
 */
final class PluginClassLoader extends URLClassLoader {

  /** Class name prefixes that come from the host, and only from there. */
  static final List<String> SHARED =
      List.of(
          "dev.moot.api.",
          "com.vladsch.flexmark.ast.",
          "com.vladsch.flexmark.formatter.",
          "com.vladsch.flexmark.html.",
          "com.vladsch.flexmark.parser.",
          "com.vladsch.flexmark.util.");

  private final ClassLoader host;

  PluginClassLoader(String id, URL jar, ClassLoader host) {
    super(nameFor(id), new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  /** What the loader of the plugin {@code id} is called in stack traces. */
  static String nameFor(String id) {
    return "plugin " + id;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (SHARED.stream().anyMatch(name::startsWith)) {
      return host.loadClass(name);
    }
    return super.loadClass(name, resolve);
  }

  static {
    registerAsParallelCapable();
  }
}
