package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The register: every rule of the core. */
public final class CoreRules {

  private static final List<Rule> ALL =
      Stream.of(
              ClaimRules.ALL,
              ConfigRules.ALL,
              DirectiveRules.ALL,
              ExternalRules.ALL,
              FairnessRules.ALL,
              FrontMatterRules.ALL,
              GitRules.ALL,
              LinkRules.ALL,
              MarkdownRules.ALL,
              PluginRules.ALL,
              ReadRules.ALL,
              TemplateRules.ALL,
              ThemeRules.ALL,
              YamlRules.ALL)
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::code))
          .toList();

  private CoreRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return ALL;
  }

  /**
   * Whether {@code rule} is about templates, themes, directives and plugins alone, so that nothing
   * that is wrong with what writers wrote can be its cause.
   */
  public static boolean isNoConsequence(Rule rule) {
    return DirectiveRules.ALL.contains(rule)
        || TemplateRules.ALL.contains(rule)
        || ThemeRules.ALL.contains(rule)
        || PluginRules.ALL.contains(rule);
  }
}
