package dev.moot.engine.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Maven project for a plugin, with a directive and its tests.
 *
 * @param id the plugin's id, lower-case words joined by hyphens, beginning with a letter
 * @param version the version of Moot that it is compiled against
 */
public record NewPlugin(String id, String version) {

  /** Its files by path. */
  public List<NewFile> files() {
    String resources = "src/main/resources/META-INF/";
    String folder = "java/" + javaPackage().replace('.', '/') + "/";
    return List.of(
        file(".gitignore", "gitignore"),
        file("README.md", "README.md"),
        file("src/main/" + folder + name() + "Plugin.java", "Plugin.java.txt"),
        file(resources + "moot/plugin.yaml", "plugin.yaml"),
        file(resources + "services/dev.moot.api.plugin.Plugin", "services"),
        file("src/test/" + folder + name() + "PluginTest.java", "PluginTest.java.txt"),
        file("src/test/" + folder + name() + "ConformanceTest.java", "ConformanceTest.java.txt"),
        file("pom.xml", "pom.xml"));
  }

  private NewFile file(String path, String resource) {
    return new NewFile(path, Template.fill("plugin/" + resource, words()));
  }

  private Map<String, String> words() {
    return Map.of(
        "ID",
        id,
        "NAME",
        name(),
        "CLASS",
        name() + "Plugin",
        "PACKAGE",
        javaPackage(),
        "VERSION",
        version);
  }

  /** No part of a package may be a word of Java, so there is one in front. */
  private String javaPackage() {
    return "example.plugin" + id.replace("-", "");
  }

  private String name() {
    return Arrays.stream(id.split("-"))
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining());
  }
}
