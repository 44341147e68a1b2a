package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.model.Post;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.review.silence.Silences;
import dev.moot.engine.rule.ConfigRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site as it was at one moment.
 *
 * @param inputs what it was made of
 * @param plugins the plugins it uses
 * @param directives the directives that its posts may use, by name
 * @param lookedFor what is looked for in it
 * @param log what was reported of it, more while pages are rendered
 * @param parsed its files; absent when {@code moot.yaml} could not be read
 * @param linked the site; absent when {@code moot.yaml} could not be read
 * @param plan what it becomes; absent without a theme too
 * @param silences the warnings that are not to be heard
 */
record Version(
    Inputs inputs,
    Optional<PluginSet> plugins,
    List<Directive> directives,
    Set<FoundBy> lookedFor,
    DiagnosticLog log,
    Optional<ParsedSite> parsed,
    Optional<LinkedSite> linked,
    Optional<SitePlan> plan,
    Optional<Silences> silences) {

  /**
   * What is wrong with it, as far as that is known.
   *
   * @param whole whether all of it was looked at: only then is it known what silences nothing
   */
  List<Diagnostic> problems(boolean whole) {
    List<Diagnostic> found = log.sorted();
    return silences
        .map(s -> s.hear(found, linked.orElseThrow().quotes(), lookedFor).diagnostics())
        .orElse(found)
        .stream()
        .filter(d -> whole || !d.rule().equals(ConfigRules.UNUSED_IGNORE) || found.contains(d))
        .toList();
  }

  /** Whether pages can be shown of it. */
  boolean isGood() {
    return plan.isPresent() && !log.hasErrors();
  }

  /** The paths of the pages of drafts. */
  Map<String, Post> drafts() {
    return linked.stream()
        .flatMap(l -> Stream.concat(l.site().posts().stream(), l.site().pages().stream()))
        .filter(Post::draft)
        .collect(Collectors.toMap(p -> p.permalink().outputFile(), Function.identity()));
  }
}
