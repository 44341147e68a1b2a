package dev.moot.engine.render;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.read.Asset;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.trace.Making;
import dev.moot.engine.watch.Excess;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.work.Tools;
import dev.moot.engine.work.WatchedWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes what is planned, several at a time and under watch. Any number of threads may ask. */
final class Rendering {

  private static final Pattern TEMPLATE = Pattern.compile("\\.ftl.?$");

  private final LinkedSite linked;
  private final Function<Thread, Optional<SourceLocation>> templates;
  private final Tools tools;

  /**
   * @param templates says where in a template a thread is
   */
  Rendering(LinkedSite linked, Function<Thread, Optional<SourceLocation>> templates, Tools tools) {
    this.linked = linked;
    this.templates = templates;
    this.tools = tools;
  }

  /**
   * What could be made of what is asked for, by its permalink; why the rest could not is reported.
   *
   * @param progress told how many are done
   */
  <T> Map<Permalink, T> all(List<Planned<T>> asked, IntConsumer progress) {
    Map<Permalink, T> made = new LinkedHashMap<>();
    // Each output has a making of its own, on the thread that makes it.
    List<Outcome<T>> outcomes =
        tools
            .workers()
            .map(asked, p -> p.work().apply(Making.unheard(tools.diagnostics())), progress);
    for (int i = 0; i < asked.size(); i++) {
      Planned<T> one = asked.get(i);
      Outcome<T> outcome = outcomes.get(i);
      if (outcome.value().isEmpty()) {
        watched(one).report(outcome, tools.reportingTo(d -> report(d, outcome)));
      }
      outcome.value().ifPresent(v -> made.put(one.permalink(), v));
    }
    return made;
  }

  /** What does not end is the fault of the template that the thread is in, if it is in any. */
  private void report(Diagnostic found, Outcome<?> outcome) {
    Optional<SourceLocation> template = outcome.excess().map(Excess::thread).flatMap(templates);
    tools
        .diagnostics()
        .report(
            template
                .map(
                    place ->
                        new Diagnostic(
                                found.rule(),
                                found.severity(),
                                place,
                                found.message(),
                                Optional.of("see that this loop ends, or the one around it"),
                                found.related())
                            .withRelated(found.location(), "while this was made"))
                .orElse(found));
  }

  private WatchedWork watched(Planned<?> planned) {
    return new WatchedWork(
        planned.place(),
        "rendering " + planned.permalink(),
        planned.amount().get().and(ownTemplates()),
        TemplateRules.TOO_SLOW,
        Optional.of("this nests too deeply to be rendered"));
  }

  private Optional<String> ownTemplates() {
    String own =
        linked.read().theme().stream()
            .map(Asset::path)
            .filter(path -> TEMPLATE.matcher(path).find())
            .collect(Collectors.joining(", "));
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of("see that no loop is without end in the site's own " + own);
  }
}
