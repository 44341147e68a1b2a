package dev.moot.engine.plugin;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loader of a jar that came with Moot and stands on its class path: its classes are the host's,
 * which may have them from an archive, its resources those of the jar alone. That it uses nothing
 * but the api is not held by the loader here but by a test of what it was compiled against.
 */
final class ShippedLoader extends PluginLoader {

  static {
    registerAsParallelCapable();
  }

  private final URL jar;
  private final ClassLoader host;

  ShippedLoader(String id, URL jar, ClassLoader host) {
    super(id, jar, host);
    this.jar = jar;
    this.host = host;
  }

  /** Whether the host has the classes of {@code jar}. */
  static boolean isOnClassPath(Path jar, ClassLoader host) {
    return host == ClassLoader.getSystemClassLoader()
        && Arrays.asList(System.getProperty("java.class.path", "").split(File.pathSeparator))
            .contains(jar.toString());
  }

  @Override
  public @Nullable URL getResource(String name) {
    return findResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return findResources(name);
  }

  @Override
  boolean has(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source != null
        && source.getLocation() != null
        && source.getLocation().toString().equals(jar.toString());
  }

  @Override
  boolean ran(StackTraceElement frame) {
    if (!Objects.equals(host.getName(), frame.getClassLoaderName())) {
      return false;
    }
    try {
      return has(Class.forName(frame.getClassName(), false, host));
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
