package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a plugin to what it says of itself. */
final class PluginChecks {

  private final SampleSite sample;

  PluginChecks(SampleSite sample) {
    this.sample = sample;
  }

  static Stream<Plugin> plugins() {
    return ServiceLoader.load(Plugin.class).stream().map(ServiceLoader.Provider::get);
  }

  /** What they add of one kind. */
  static <C extends Contribution> List<C> contributions(Class<C> kind) {
    return plugins()
        .flatMap(p -> p.contribute(PluginSettings.NONE).stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  void descriptorAndClassAgree() throws IOException {
    assertThat(PluginJars.ofClassPath().ids())
        .as("ids in plugin.yaml, and those of the classes")
        .containsExactlyInAnyOrderElementsOf(plugins().map(Plugin::id).toList())
        .isNotEmpty();
    assertThat(sample.site("a").build().lines()).as("what is reported of the sample").isEmpty();
  }

  void rulesAreItsOwn() {
    assertThat(plugins().toList())
        .allSatisfy(
            plugin -> {
              assertThat(plugin.rules()).extracting(Rule::code).doesNotHaveDuplicates();
              assertThat(plugin.rules())
                  .as("the area is the plugin's id, the summary a sentence")
                  .allMatch(r -> r.area().equals(plugin.id()) && r.summary().endsWith("."));
            });
  }

  void mistakesAreReported(String mistakes) {
    List<Rule> listed = plugins().flatMap(p -> p.rules().stream()).toList();
    Set<Rule> reported = rules("m", mistakes);
    reported.retainAll(listed);
    assertThat(reported.isEmpty())
        .as("`mistakes` brings up none of the rules %s", listed)
        .isEqualTo(listed.isEmpty());
  }

  void nearMissesAreFound() {
    List<NearMiss> forms = contributions(NearMiss.class);
    for (int i = 0; i < forms.size(); i++) {
      NearMiss form = forms.get(i);
      String example = form.example();
      assertThat(rules("found-" + i, example)).as("in %s", example).contains(form.rule());
      String code = "~~~~~~\n" + example + "\n~~~~~~\n\n";
      String escaped = example.replaceAll("(?=[\\p{Punct}\\p{IsPunctuation}])", "\\\\");
      assertThat(rules("text-" + i, code + escaped))
          .as("in code and behind backslashes: %s", example)
          .doesNotContain(form.rule());
    }
  }

  private Set<Rule> rules(String name, String body) {
    return sample.with(body).site(name).build().diagnostics().stream()
        .map(Diagnostic::rule)
        .collect(Collectors.toSet());
  }

  void everyDirectiveIsInTheSample() {
    assertThat(contributions(Directive.class))
        .allSatisfy(
            directive ->
                assertThat(sample.body()).containsPattern(":::+ *" + directive.name() + "\\b"));
  }

  void neitherClockNorLocaleIsAsked() throws IOException {
    for (Plugin plugin : plugins().toList()) {
      assertThat(Clocks.askedBy(plugin))
          .as(
              "classes of `%s` that ask the machine for the time, its zone or its locale: days come"
                  + " from the files, `post.date()`, and the language from the page",
              plugin.id())
          .isEmpty();
    }
  }
}
