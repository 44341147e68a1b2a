package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Explainer;
import dev.moot.api.plugin.Explanation;
import dev.moot.api.plugin.Inquiry;
import dev.moot.api.render.Words;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.theme.PlainWords;
import dev.moot.engine.write.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Explains a debate or a claim: {@code read -> parse -> link}, then the plugin that brings an
 * {@link Explainer}. Nothing is written.
 */
public final class SiteExplainer {

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far it is
   */
  public SiteExplainer(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * Explains what {@code options} names, drafts included, or the rule whose code it is. A site with
   * errors is not explained, as it may not say what its writer meant; what the explaining plugin
   * itself reported is no hindrance, since the explanation is how to look into it.
   *
   * @throws RefusedException when there is nothing of that name, or no plugin to explain it
   */
  public ExplainResult explain(ExplainOptions options) throws RefusedException {
    SiteOptions all = SiteOptions.allOf(options.site()).withSafe(options.safe());
    try (Pipeline pipeline = Pipeline.open(installation, all, listener)) {
      SiteFiles files = pipeline.read();
      Site site = pipeline.link(pipeline.parse(files)).site();
      Optional<ExplainedRule> rule = rule(options.subject(), site, pipeline);
      if (rule.isPresent()) {
        Findings none = new Findings(List.of(), List.of(), pipeline.findings().lines());
        return new ExplainResult(none, Optional.empty(), rule);
      }
      List<Plugins.Owned<Explainer>> explainers = pipeline.plugins().all(Explainer.class);
      Optional<Words> words = words(files, options, all, pipeline);
      Optional<Explanation> answer = Optional.empty();
      if (words.isPresent()
          && pipeline.findings().diagnostics().stream()
              .allMatch(d -> isNoHindrance(d, explainers))) {
        Plugins.Owned<Explainer> explainer = theOnly(explainers);
        Inquiry inquiry =
            inquiry(at(site, options.at()), semantics(explainer, pipeline), options, words.get());
        answer =
            SiteCalls.of(pipeline.plugins(), site, inquiry.debate())
                .call(
                    explainer.plugin(),
                    inquiry.debate().location(),
                    Optional.empty(),
                    () -> Optional.of(explainer.contribution().explain(inquiry)));
      }
      return new ExplainResult(pipeline.findings(), answer, Optional.empty());
    }
  }

  /** The rule of the code {@code subject}, unless a debate has the name of its area. */
  private static Optional<ExplainedRule> rule(String subject, Site site, Pipeline pipeline) {
    return pipeline
        .plugins()
        .rules()
        .find(subject)
        .filter(r -> site.debate(r.area()).isEmpty())
        .map(r -> new ExplainedRule(r, pipeline.config().weights().of(r)));
  }

  /** The words to answer in; empty where there is no theme, which is reported. */
  private Optional<Words> words(
      SiteFiles files, ExplainOptions options, SiteOptions all, Pipeline pipeline)
      throws RefusedException {
    Locale language = options.language().orElse(pipeline.config().settings().language());
    return installation
        .themes(all)
        .find(pipeline.config().theme(), pipeline.log())
        .map(theme -> PlainWords.of(theme, files, pipeline.plugins().loaded(), language));
  }

  /** The site with its debates as they stood on {@code day}. */
  private static Site at(Site site, Optional<LocalDate> day) {
    return day.map(d -> site.withDebates(site.debates().stream().map(x -> x.at(d)).toList()))
        .orElse(site);
  }

  private static boolean isNoHindrance(
      Diagnostic diagnostic, List<Plugins.Owned<Explainer>> explainers) {
    return !diagnostic.isError()
        || explainers.stream().anyMatch(e -> diagnostic.rule().area().equals(e.plugin().id()));
  }

  private static Plugins.Owned<Explainer> theOnly(List<Plugins.Owned<Explainer>> explainers)
      throws RefusedException {
    if (explainers.isEmpty()) {
      throw new RefusedException(
          "no plugin of this site explains debates",
          "do not switch `cruxes` off under `plugins` in moot.yaml");
    }
    if (explainers.size() > 1) {
      String other = explainers.get(1).plugin().id();
      throw new RefusedException(
          "the plugins `"
              + explainers.get(0).plugin().id()
              + "` and `"
              + other
              + "` both want to explain debates",
          "switch one of them off: `plugins: {" + other + ": false}`");
    }
    return explainers.get(0);
  }

  /** The ways of reckoning that {@code explainer} has: one at least. */
  private static List<String> semantics(Plugins.Owned<Explainer> explainer, Pipeline pipeline)
      throws RefusedException {
    List<String> ways =
        SiteCalls.asking(pipeline.plugins())
            .call(
                explainer.plugin(),
                explainer.plugin().place(),
                List.of(),
                () -> List.copyOf(explainer.contribution().semantics()));
    if (ways.isEmpty()) {
      throw new RefusedException(
          "the plugin `" + explainer.plugin().id() + "` names no way of reckoning",
          Plugins.switchOff(explainer.plugin().id()));
    }
    return ways;
  }

  private static Inquiry inquiry(Site site, List<String> ways, ExplainOptions options, Words words)
      throws RefusedException {
    String subject = options.subject();
    int slash = subject.indexOf('/');
    Debate debate = Named.debate(site, slash < 0 ? subject : subject.substring(0, slash));
    Optional<Claim> claim =
        slash < 0
            ? Optional.empty()
            : Optional.of(claim(site, debate, subject.substring(slash + 1)));
    String semantics = options.semantics().orElse(ways.get(0));
    if (!ways.contains(semantics)) {
      throw Named.unknown("way of reckoning", semantics, ways);
    }
    List<ParticipantId> participants = new ArrayList<>();
    for (String name : options.participants()) {
      participants.add(participant(debate, name));
    }
    return new Inquiry(site, debate, claim, semantics, participants, words);
  }

  private static Claim claim(Site site, Debate debate, String name) throws RefusedException {
    Optional<Claim> found = site.claim(new ClaimId(debate.id(), name));
    if (found.isEmpty()) {
      throw Named.unknown("claim in `" + debate.id() + "`", name, debate.claims().keySet());
    }
    return found.get();
  }

  private static ParticipantId participant(Debate debate, String name) throws RefusedException {
    String own = debate.id() + "/";
    String local = name.startsWith(own) ? name.substring(own.length()) : name;
    Map<String, ?> participants = debate.participants();
    if (!participants.containsKey(local)) {
      throw Named.unknown("participant in `" + debate.id() + "`", name, participants.keySet());
    }
    return new ParticipantId(debate.id(), local);
  }
}
