package dev.moot.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Rule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The register has every rule, and each class of rules is one area. */
class CoreRulesTest {

  private static final Map<Class<?>, List<Rule>> AREAS =
      Map.ofEntries(
          Map.entry(ClaimRules.class, ClaimRules.ALL),
          Map.entry(ConfigRules.class, ConfigRules.ALL),
          Map.entry(DirectiveRules.class, DirectiveRules.ALL),
          Map.entry(ExternalRules.class, ExternalRules.ALL),
          Map.entry(FairnessRules.class, FairnessRules.ALL),
          Map.entry(FrontMatterRules.class, FrontMatterRules.ALL),
          Map.entry(GitRules.class, GitRules.ALL),
          Map.entry(LinkRules.class, LinkRules.ALL),
          Map.entry(MarkdownRules.class, MarkdownRules.ALL),
          Map.entry(PluginRules.class, PluginRules.ALL),
          Map.entry(ReadRules.class, ReadRules.ALL),
          Map.entry(TemplateRules.class, TemplateRules.ALL),
          Map.entry(ThemeRules.class, ThemeRules.ALL),
          Map.entry(YamlRules.class, YamlRules.ALL));

  @Test
  void aClassListsAllOfItsConstantsByCodeAndNamesThemAfterIt() {
    AREAS.forEach(
        (type, listed) -> {
          List<String> names =
              Stream.of(type.getFields())
                  .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Rule.class)
                  .map(Field::getName)
                  .sorted()
                  .toList();
          assertThat(listed)
              .as(type.getSimpleName())
              .extracting(r -> r.code().split("/")[1].replace('-', '_').toUpperCase(Locale.ROOT))
              .containsExactlyElementsOf(names);
          assertThat(listed).extracting(Rule::area).containsOnly(listed.get(0).area());
        });
  }

  @Test
  void theRegisterHasEveryAreaAndNoCodeTwice() {
    assertThat(CoreRules.all())
        .containsExactlyInAnyOrderElementsOf(
            AREAS.values().stream().flatMap(List::stream).toList());
    assertThat(CoreRules.all()).extracting(Rule::code).doesNotHaveDuplicates();
    assertThat(CoreRules.all()).extracting(Rule::area).contains("claims", "link", "yaml");
  }

  @Test
  void aSummaryIsASentence() {
    assertThat(CoreRules.all()).extracting(Rule::summary).allMatch(s -> s.matches("(?s)\\S.*[.]"));
  }
}
