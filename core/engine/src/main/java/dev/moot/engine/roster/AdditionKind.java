package dev.moot.engine.roster;

import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.DerivedFields;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.Explainer;
import dev.moot.api.plugin.Exporter;
import dev.moot.api.plugin.FileGenerator;
import dev.moot.api.plugin.Importer;
import dev.moot.api.plugin.IndexGenerator;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.plugin.SiteCheck;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The kinds of {@link Contribution}. */
public enum AdditionKind {
  DIRECTIVE(Directive.class, d -> List.of(d.name())),
  TEXT_SYNTAX(MarkdownSyntax.class),
  /** By the rules that they are reported by. */
  NEAR_MISS(NearMiss.class, m -> List.of(m.rule().code())),
  GENERATED_PAGES(PageGenerator.class),
  PAGE_VALUES(PageContributor.class),
  CHECK(SiteCheck.class),
  GENERATED_FILES(FileGenerator.class),
  SEARCH_INDEX(IndexGenerator.class),
  /** By the ways of reckoning that can be asked for. */
  EXPLAINER(Explainer.class, Explainer::semantics),
  DERIVED_FIELDS(DerivedFields.class),
  IMPORTER(Importer.class, i -> List.of(i.format())),
  EXPORTER(Exporter.class, e -> List.of(e.format())),
  CANDIDATE_FINDER(CandidateFinder.class);

  private final Class<? extends Contribution> type;
  private final Function<Contribution, List<String>> names;

  <C extends Contribution> AdditionKind(Class<C> type, Function<C, List<String>> names) {
    this.type = type;
    this.names = contribution -> names.apply(type.cast(contribution));
  }

  AdditionKind(Class<? extends Contribution> type) {
    this.type = type;
    this.names = contribution -> List.of();
  }

  /** What contributions of this kind are. */
  Class<? extends Contribution> type() {
    return type;
  }

  /** What {@code contribution}, which is one of these, is called; this may run its code. */
  List<String> names(Contribution contribution) {
    return names.apply(contribution);
  }

  /** In words: {@code text syntax}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** As one word: {@code text-syntax}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
