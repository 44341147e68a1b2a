package dev.moot.dist.product;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A plugin's jar in the making, compiled against what a third party has: moot-api and Flexmark from
 * the distribution's {@code lib/}, and nothing else.
 */
public final class PluginJar {

  private static final String IMPORTS =
      """
      package third.party;
      import dev.moot.api.diagnostic.*;
      import dev.moot.api.markdown.*;
      import dev.moot.api.model.*;
      import dev.moot.api.plugin.*;
      import dev.moot.api.render.*;
      import com.vladsch.flexmark.html.renderer.*;
      import com.vladsch.flexmark.parser.*;
      import com.vladsch.flexmark.html.HtmlRenderer;
      import com.vladsch.flexmark.util.ast.Node;
      import com.vladsch.flexmark.util.data.*;
      import java.util.*;
      """;

  private final String id;
  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, String> beside = new TreeMap<>();
  private final List<String> packed = new ArrayList<>();
  private final Map<String, byte[]> entries = new TreeMap<>();

  private PluginJar(String id) {
    this.id = id;
    yaml("id: " + id + "\nversion: 1.0.0\napi: \">=0.1 <1\"\n");
    services("Main");
  }

  /** A jar whose plugin contributes {@code contributions}, a Java expression list. */
  public static PluginJar contributing(String id, String contributions) {
    return contributing(id, contributions, "");
  }

  /** The same with more members in the plugin's class. */
  public static PluginJar contributing(String id, String contributions, String members) {
    return new PluginJar(id)
        .source(
            "Main",
            """
            public final class Main implements Plugin {
              public String id() { return "%s"; }
              public List<Contribution> contribute(PluginSettings settings) {
                return List.of(%s);
              }
              %s
            }
            """
                .formatted(id, contributions, members));
  }

  /** A jar of what lies in {@code folder}: sources in {@code example/}, and files as they are. */
  public static PluginJar ofFolder(String id, Path folder) throws IOException {
    PluginJar jar = new PluginJar(id);
    for (Path file : Folder.files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (name.endsWith(".java")) {
        jar.beside.put(name.replaceFirst("\\.java$", "").replace('/', '.'), Files.readString(file));
        jar.packed.add(name.replaceFirst("\\.java$", ""));
      } else {
        jar.bytes(name, Files.readAllBytes(file));
      }
    }
    return jar;
  }

  public PluginJar source(String type, String code) {
    sources.put(type, IMPORTS + code);
    return this;
  }

  public PluginJar yaml(String yaml) {
    return entry("META-INF/moot/plugin.yaml", yaml);
  }

  public PluginJar services(String... types) {
    StringBuilder lines = new StringBuilder();
    for (String type : types) {
      lines.append("third.party.").append(type).append('\n');
    }
    return entry("META-INF/services/dev.moot.api.plugin.Plugin", lines.toString());
  }

  public PluginJar entry(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An entry that is no text. */
  public PluginJar bytes(String name, byte[] bytes) {
    entries.put(name, bytes.clone());
    return this;
  }

  /** A class that the others are compiled with and that is not in the jar. */
  public PluginJar beside(String folder, String type, String code) {
    beside.put(folder + "." + type, "package " + folder + ";\n" + code);
    return this;
  }

  /** Writes {@code plugins/<id>.jar} into {@code site}. */
  public Path into(Path site) throws IOException {
    return into(site, id);
  }

  /** Writes {@code plugins/<name>.jar} into {@code site}. */
  public Path into(Path site, String name) throws IOException {
    Path classes = Files.createTempDirectory("plugin-classes");
    compile(classes);
    Path jar = site.resolve("plugins").resolve(name + ".jar");
    Files.createDirectories(site.resolve("plugins"));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
      for (Path file : Folder.files(classes)) {
        String entry = classes.relativize(file).toString().replace('\\', '/');
        String type = entry.replaceFirst("(\\$.*)?\\.class$", "");
        if (packed.contains(type) || !beside.containsKey(type.replace('/', '.'))) {
          out.putNextEntry(new JarEntry(entry));
          out.write(Files.readAllBytes(file));
        }
        Files.delete(file);
      }
    }
    return jar;
  }

  private void compile(Path classes) throws IOException {
    if (sources.isEmpty() && beside.isEmpty()) {
      return;
    }
    List<JavaFileObject> units = new ArrayList<>();
    Map<String, String> all = new TreeMap<>(beside);
    sources.forEach((type, code) -> all.put("third.party." + type, code));
    all.forEach(
        (type, code) ->
            units.add(
                new SimpleJavaFileObject(
                    URI.create("string:///" + type.replace('.', '/') + ".java"),
                    JavaFileObject.Kind.SOURCE) {
                  @Override
                  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return code;
                  }
                }));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    classes.toString(),
                    "-cp",
                    classPath()),
                null,
                units)
            .call();
    if (!compiled) {
      throw new IllegalArgumentException(messages.toString());
    }
  }

  private static String classPath() {
    try (Stream<Path> lib = Files.list(Product.HOME.resolve("lib"))) {
      return String.join(
          System.getProperty("path.separator"),
          lib.map(Path::toString)
              .filter(f -> f.toLowerCase(Locale.ROOT).matches(".*/(moot-api|flexmark)-[^/]*\\.jar"))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
