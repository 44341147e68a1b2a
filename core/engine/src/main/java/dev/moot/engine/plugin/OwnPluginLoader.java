package dev.moot.engine.plugin;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/**
 * The loader of a jar that did not come with Moot. From the host it sees the api and the parts of
 * Flexmark that the api speaks of, from the JDK the platform classes, and nothing else: neither the
 * engine nor its libraries nor other plugins. This keeps plugins from breaking each other; it is no
 * sandbox.
 */
final class OwnPluginLoader extends PluginLoader {

  /** Class name prefixes that come from the host, and only from there. */
  static final List<String> SHARED =
      List.of(
          "dev.moot.api.",
          "com.vladsch.flexmark.ast.",
          "com.vladsch.flexmark.formatter.",
          "com.vladsch.flexmark.html.",
          "com.vladsch.flexmark.parser.",
          "com.vladsch.flexmark.util.");

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader host;

  OwnPluginLoader(String id, URL jar, ClassLoader host) {
    super(id, jar, ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (SHARED.stream().anyMatch(name::startsWith)) {
      return host.loadClass(name);
    }
    return super.loadClass(name, resolve);
  }

  @Override
  boolean has(Class<?> type) {
    return type.getClassLoader() == this;
  }

  @Override
  boolean ran(StackTraceElement frame) {
    return Objects.equals(getName(), frame.getClassLoaderName());
  }
}
