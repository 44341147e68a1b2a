package dev.moot.dist.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What runs on GitHub: workflows by their form, the action by running its scripts. */
class WorkflowTest {

  private static final Path ACTION = Product.ROOT.resolve(".github/actions/moot/action.yml");
  private static final Pattern COMPARED = Pattern.compile("(\\S+) (==|!=) '(.*)'");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ ([a-z._-]+) }}");

  @TempDir static Path temp;

  static List<Path> workflows() {
    Path site = temp.resolve("scaffold");
    if (!Files.exists(site)) {
      Product.Run run = Product.moot("new", "site", site, "--moot", "owner/moot");
      assertThat(run.exit()).as(run.text()).isZero();
    }
    List<Path> all = new ArrayList<>(List.of(site.resolve(".github/workflows/pages.yml")));
    try (DirectoryStream<Path> ours =
        Files.newDirectoryStream(Product.ROOT.resolve(".github/workflows"), "*.yml")) {
      ours.forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(all).hasSizeGreaterThan(2);
    return all;
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void onlyTheJobThatDeploysOrReleasesMayWriteAnything(Path workflow) {
    Map<String, Object> read = yaml(workflow);
    assertThat(read.get("permissions")).isEqualTo(Map.of("contents", "read"));
    map(read, "jobs")
        .forEach(
            (name, job) -> {
              Object rights = map(job).get("permissions");
              if (name.equals("deploy")) {
                assertThat(rights).isEqualTo(Map.of("pages", "write", "id-token", "write"));
              } else if (name.equals("publish")) {
                assertThat(map(read, "on"))
                    .isEqualTo(Map.of("push", Map.of("tags", List.of("v*"))));
                assertThat(map(job)).containsEntry("environment", "release");
              } else {
                assertThat(String.valueOf(rights)).as(String.valueOf(name)).doesNotContain("write");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyActionIsOfficialOrOursAndPinned(Path workflow) {
    assertThat(used(workflow))
        .hasSizeGreaterThan(1)
        .allMatch(
            u ->
                u.matches("actions/[a-z-]+@v\\d+")
                    || u.equals("owner/moot/.github/actions/moot@main")
                    || u.equals("./.github/actions/moot"));
  }

  @Test
  void eachActionHasOneVersionEverywhere() {
    Map<String, Set<String>> versions = new TreeMap<>();
    List<String> all = new ArrayList<>(used(ACTION));
    workflows().forEach(w -> all.addAll(used(w)));
    all.stream()
        .filter(u -> u.startsWith("actions/"))
        .map(u -> u.split("@"))
        .forEach(u -> versions.computeIfAbsent(u[0], n -> new TreeSet<>()).add(u[1]));
    assertThat(versions).containsKeys("actions/checkout", "actions/setup-java");
    assertThat(versions.values()).as("%s", versions).allMatch(v -> v.size() == 1);
  }

  /** What the steps of a workflow or an action use. */
  private static List<String> used(Path file) {
    Map<String, Object> read = yaml(file);
    List<String> used = new ArrayList<>();
    List<Map<String, Object>> jobs =
        read.containsKey("jobs")
            ? map(read, "jobs").values().stream().map(WorkflowTest::map).toList()
            : List.of(map(read, "runs"));
    for (Map<String, Object> job : jobs) {
      steps(job).stream()
          .filter(s -> s.containsKey("uses"))
          .forEach(s -> used.add(String.valueOf(s.get("uses"))));
    }
    return used;
  }

  @Test
  void aPullRequestIsCheckedWithoutPluginsAndCannotDeploy() {
    Map<String, Object> jobs = map(yaml(workflows().get(0)), "jobs");
    Map<String, Object> check = map(jobs, "check");
    assertThat(check.get("if")).isEqualTo("github.event_name == 'pull_request'");
    assertThat(steps(check).get(1).get("with"))
        .isEqualTo(
            Map.of(
                "version", "source", "command", "check", "safe", true, "strict", true, "future",
                true));
    assertThat(map(jobs, "build").get("if")).isEqualTo("github.event_name != 'pull_request'");
    assertThat(map(jobs, "deploy").get("needs")).isEqualTo("build");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void theActionHasEveryInputThatAWorkflowGivesIt(Path workflow) {
    for (Object job : map(yaml(workflow), "jobs").values()) {
      for (Map<String, Object> step : steps(map(job))) {
        if (String.valueOf(step.get("uses")).contains(".github/actions/moot")) {
          assertThat(map(yaml(ACTION), "inputs").keySet()).containsAll(map(step, "with").keySet());
        }
      }
    }
  }

  @Test
  void theActionBuildsASiteWhereItsWorkflowExpectsIt() throws Exception {
    workflows();
    Folder.write(temp.resolve("scaffold"), ".moot/build", "left by somebody else");
    Map<String, String> said =
        run(
            Map.of(
                "version", "source", "site", "scaffold", "url", "https://someone.github.io/cups"));

    assertThat(said.get("output")).isEqualTo("scaffold/_site");
    assertThat(temp.resolve("scaffold/_site/404.html"))
        .content()
        .contains("href=\"/cups/\"")
        .doesNotContain("OWNER");
    assertThat(said.get("key")).matches("[0-9a-f]{16}");
    assertThat(Files.readAllBytes(temp.resolve("scaffold/.moot/build")))
        .isNotEqualTo("left by somebody else".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theActionChecksASiteAndWritesNothing() throws Exception {
    workflows();
    Product.moot("new", "site", temp.resolve("other"));
    Map<String, String> said =
        run(
            Map.of(
                "version", "source", "site", "other", "command", "check", "safe", "true", "strict",
                "true", "future", "true"));

    assertThat(said).doesNotContainKey("output");
    assertThat(temp.resolve("other/_site")).doesNotExist();
  }

  @Test
  void theActionBuildsFromSourcesOnlyWhereThatIsAskedFor() {
    Map<String, Object> inputs = map(yaml(ACTION), "inputs");
    assertThat(map(inputs, "version")).containsEntry("default", "");
    for (Map<String, Object> step : steps(map(yaml(ACTION), "runs"))) {
      String text = step.toString();
      if (text.contains("setup-java") || text.contains("MOOT_HOME")) {
        assertThat(step.get("if")).asString().contains("outputs.version == 'source'");
      }
      if (text.contains("install.sh")) {
        assertThat(step).containsEntry("if", "steps.moot.outputs.version != 'source'");
      }
    }
  }

  @Test
  void aReleaseRunsScriptsThatAreThere() {
    Path workflow = Product.ROOT.resolve(".github/workflows/release.yml");
    Pattern script = Pattern.compile("core/release/[a-z.-]+");
    List<String> named = new ArrayList<>();
    for (Object job : map(yaml(workflow), "jobs").values()) {
      for (Map<String, Object> step : steps(map(job))) {
        script
            .matcher(String.valueOf(step.get("run")))
            .results()
            .forEach(m -> named.add(m.group()));
      }
    }
    assertThat(named).contains("core/release/build", "core/release/stage");
    assertThat(named)
        .allMatch(n -> Files.isExecutable(Product.ROOT.resolve(n)), "can be run")
        .doesNotHaveDuplicates();
  }

  /** Runs the scripts of the action one after the other; gives the outputs that they set. */
  private static Map<String, String> run(Map<String, String> given) throws Exception {
    Map<String, Object> action = yaml(ACTION);
    Map<String, String> values = new HashMap<>();
    map(action, "inputs")
        .forEach(
            (name, input) ->
                values.put("inputs." + name, String.valueOf(map(input).get("default"))));
    given.forEach((name, value) -> values.put("inputs." + name, value));
    Path runner = Files.createTempDirectory(temp, "runner");
    Path output = Files.createFile(runner.resolve("output"));
    Map<String, String> outputs = new TreeMap<>();
    for (Map<String, Object> step : steps(map(action, "runs"))) {
      if (!step.containsKey("run") || !applies(step, values)) {
        continue;
      }
      Map<String, String> variables = new HashMap<>();
      if (step.containsKey("env")) {
        map(step, "env")
            .forEach((k, v) -> variables.put(String.valueOf(k), filled(String.valueOf(v), values)));
      }
      // The repository as a runner has it, but for its launcher: it would build Moot once more.
      variables.computeIfPresent("MOOT_HOME", (k, v) -> launcher(runner).toString());
      variables.put("GITHUB_ACTION_PATH", ACTION.resolveSibling(".").normalize().toString());
      variables.put("GITHUB_OUTPUT", output.toString());
      variables.put("RUNNER_TEMP", runner.toString());
      bash(String.valueOf(step.get("run")), variables);
      for (String line : Files.readAllLines(output)) {
        String[] parts = line.split("=", 2);
        outputs.put(parts[0], parts[1]);
        values.put("steps." + step.get("id") + ".outputs." + parts[0], parts[1]);
      }
    }
    return outputs;
  }

  /** Whether what a step asks of inputs and other steps is so. */
  private static boolean applies(Map<String, Object> step, Map<String, String> values) {
    return Arrays.stream(String.valueOf(step.getOrDefault("if", "")).split(" && "))
        .map(COMPARED::matcher)
        .filter(Matcher::matches)
        .allMatch(
            m -> m.group(2).equals("==") == values.getOrDefault(m.group(1), "").equals(m.group(3)));
  }

  private static Path launcher(Path runner) {
    try {
      Path home = runner.resolve("source");
      Folder.copy(Product.HOME, home.resolve("core/dist/target/moot"));
      String program = home.resolve("core/dist/target/moot/bin/moot").toString();
      Folder.write(home, "moot", "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
      assertThat(home.resolve("moot").toFile().setExecutable(true)).isTrue();
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String text, Map<String, String> values) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(
            m -> {
              assertThat(values).as("known to the action").containsKey(m.group(1));
              return Matcher.quoteReplacement(values.getOrDefault(m.group(1), ""));
            });
  }

  /** As GitHub runs a step with {@code shell: bash}. */
  private static void bash(String script, Map<String, String> variables) throws Exception {
    Path log = Files.createTempFile(temp, "step", ".log");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("CI", "true");
    builder.environment().putAll(variables);
    int exit = builder.start().waitFor();
    assertThat(exit).as(script + "\n" + Files.readString(log)).isZero();
  }

  private static Map<String, Object> yaml(Path file) {
    return map(new Load(LoadSettings.builder().build()).loadFromString(Product.read(file)));
  }

  private static Map<String, Object> map(Map<String, Object> from, String key) {
    assertThat(from).containsKey(key);
    return map(from.get(key));
  }

  /** YAML 1.1 takes the key {@code on} of a workflow for a flag, so that keys become text here. */
  private static Map<String, Object> map(@Nullable Object read) {
    assertThat(read).isInstanceOf(Map.class);
    Map<String, Object> map = new LinkedHashMap<>();
    if (read instanceof Map<?, ?> mapping) {
      mapping.forEach((key, value) -> map.put(String.valueOf(key), value));
    }
    return map;
  }

  private static List<Map<String, Object>> steps(Map<String, Object> job) {
    assertThat(job.get("steps")).isInstanceOf(List.class);
    return job.get("steps") instanceof List<?> steps
        ? steps.stream().map(WorkflowTest::map).toList()
        : List.of();
  }
}
