package dev.moot.engine.plugin;

import java.util.Map;
import java.util.Optional;

/**
 * A module of the JDK that a plugin asks for and the Java that runs has not, as the Java inside a
 * download may not. The classes of such a module are unknown, so what it would hold stands here:
 * packages, and by that those below them.
 */
final class MissingModule {

  private static final Map<String, String> MODULES =
      Map.ofEntries(
          Map.entry("com.sun.jarsigner", "jdk.jartool"),
          Map.entry("com.sun.java.accessibility.util", "jdk.accessibility"),
          Map.entry("com.sun.jdi", "jdk.jdi"),
          Map.entry("com.sun.management", "jdk.management"),
          Map.entry("com.sun.nio.sctp", "jdk.sctp"),
          Map.entry("com.sun.security.auth", "jdk.security.auth"),
          Map.entry("com.sun.security.jgss", "jdk.security.jgss"),
          Map.entry("com.sun.source", "jdk.compiler"),
          Map.entry("com.sun.tools.attach", "jdk.attach"),
          Map.entry("com.sun.tools.javac", "jdk.compiler"),
          Map.entry("com.sun.tools.jconsole", "jdk.jconsole"),
          Map.entry("java.lang.instrument", "java.instrument"),
          Map.entry("java.rmi", "java.rmi"),
          Map.entry("javax.management.remote.rmi", "java.management.rmi"),
          Map.entry("javax.rmi.ssl", "java.rmi"),
          Map.entry("javax.smartcardio", "java.smartcardio"),
          Map.entry("javax.sql.rowset", "java.sql.rowset"),
          Map.entry("javax.xml.crypto", "java.xml.crypto"),
          Map.entry("jdk.dynalink", "jdk.dynalink"),
          Map.entry("jdk.incubator.foreign", "jdk.incubator.foreign"),
          Map.entry("jdk.incubator.vector", "jdk.incubator.vector"),
          Map.entry("jdk.javadoc.doclet", "jdk.javadoc"),
          Map.entry("jdk.jfr", "jdk.jfr"),
          Map.entry("jdk.jshell", "jdk.jshell"),
          Map.entry("jdk.management", "jdk.management"),
          Map.entry("jdk.management.jfr", "jdk.management.jfr"),
          Map.entry("jdk.net", "jdk.net"),
          Map.entry("jdk.nio", "jdk.net"),
          Map.entry("jdk.nio.mapmode", "jdk.nio.mapmode"),
          Map.entry("jdk.security.jarsigner", "jdk.jartool"),
          Map.entry("jdk.swing.interop", "jdk.unsupported.desktop"),
          Map.entry("netscape.javascript", "jdk.jsobject"),
          Map.entry("org.w3c.dom.css", "jdk.xml.dom"),
          Map.entry("org.w3c.dom.html", "jdk.xml.dom"),
          Map.entry("org.w3c.dom.stylesheets", "jdk.xml.dom"),
          Map.entry("org.w3c.dom.xpath", "jdk.xml.dom"));

  private MissingModule() {}

  /** The module whose absence is why a class was not found. */
  static Optional<String> behind(Throwable problem, ModuleLayer layer) {
    boolean absent =
        problem instanceof NoClassDefFoundError || problem instanceof ClassNotFoundException;
    return Thrown.of(problem)
        .message()
        .filter(m -> absent)
        .flatMap(m -> of(m.replace('/', '.')))
        .filter(module -> layer.findModule(module).isEmpty());
  }

  /** The module of the package or class {@code name}, if downloads are without it. */
  static Optional<String> of(String name) {
    String prefix = name;
    while (!MODULES.containsKey(prefix)) {
      int dot = prefix.lastIndexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      prefix = prefix.substring(0, dot);
    }
    return Optional.ofNullable(MODULES.get(prefix));
  }
}
