package dev.moot.engine.review.silence;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.Weights;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.parse.IgnoreComment;
import dev.moot.engine.parse.IgnoreComments;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.ConfigRules;
import dev.moot.engine.rule.KnownRules;
import dev.moot.engine.yaml.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The warnings that a site's writers have said not to hear: by code for the whole site, in {@code
 * moot.yaml}, and line by line in comments. Errors are always heard, unless the writers have them
 * weigh less, or made them errors themselves.
 */
public final class Silences {

  /** What a comment silences. */
  private record Spot(String file, int line, String code) {}

  private final Map<Spot, List<IgnoreComment>> comments = new HashMap<>();
  private final Set<String> everywhere;
  private final KnownRules known;
  private final Weights weights;

  private Silences(
      List<IgnoreComment> comments, Set<String> everywhere, KnownRules known, Weights weights) {
    this.known = known;
    this.weights = weights;
    for (IgnoreComment comment : comments) {
      Spot spot = new Spot(comment.location().file(), comment.line(), comment.code());
      this.comments.computeIfAbsent(spot, s -> new ArrayList<>()).add(comment);
    }
    this.everywhere = everywhere;
  }

  /**
   * Collects what {@code parsed} says, and reports codes that cannot be silenced.
   *
   * @param moot {@code moot.yaml}
   * @param known the rules there are
   */
  public static Silences of(
      SourceFile moot, ParsedSite parsed, KnownRules known, Diagnostics diagnostics) {
    SiteConfig config = parsed.config();
    IgnoreComments comments = new IgnoreComments();
    comments.yaml(moot);
    parsed.files().claims().forEach(comments::yaml);
    List<IgnoreComment> written = new ArrayList<>(comments.found());
    parsed.posts().forEach(p -> written.addAll(p.facts().ignores()));
    new WantedSeverities(known, config, diagnostics).check();
    IgnoredCodes codes = new IgnoredCodes(known, config, diagnostics);
    List<IgnoreComment> inUse = new ArrayList<>();
    for (Located<String> ignored : config.ignored()) {
      codes.check(ignored.value(), ignored.location());
      codes.checkRaised(ignored.value(), ignored.location());
    }
    for (IgnoreComment comment : written) {
      if (!comment.code().isEmpty()) {
        codes.check(comment.code(), comment.location());
      }
      // One for a plugin that is switched off today may be needed tomorrow.
      if (comment.code().isEmpty() || known.find(comment.code()).isPresent()) {
        inUse.add(comment);
      }
    }
    return new Silences(
        inUse,
        config.ignored().stream().map(Located::value).collect(Collectors.toUnmodifiableSet()),
        known,
        config.weights());
  }

  /**
   * Leaves out of {@code reported} what is not to be heard, and adds a warning for each comment
   * that had no part in it: it was for something that has been mended. After an error, or where
   * quotes could not be checked or not everything was looked for, none is added that may still be
   * needed.
   *
   * @param lookedFor what this run looked for
   */
  public HeardReport hear(List<Diagnostic> reported, QuoteCount quotes, Set<FoundBy> lookedFor) {
    Set<IgnoreComment> used = new HashSet<>();
    List<Diagnostic> heard = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Diagnostic diagnostic : reported) {
      silencing(diagnostic, used).ifPresentOrElse(silenced::add, () -> heard.add(diagnostic));
    }
    if (heard.stream().noneMatch(Diagnostic::isErrorByRule)) {
      for (IgnoreComment comment : comments.values().stream().flatMap(List::stream).toList()) {
        boolean needless =
            !used.contains(comment)
                && known
                    .find(comment.code())
                    .map(Rule::foundBy)
                    .filter(
                        f -> f == FoundBy.SOURCES ? quotes.unchecked() > 0 : !lookedFor.contains(f))
                    .isEmpty();
        if (needless && everywhere.contains(ConfigRules.UNUSED_IGNORE.code())) {
          silenced.add(new Silenced(weights.weigh(unused(comment)), false));
        } else if (needless) {
          heard.add(weights.weigh(unused(comment)));
        }
      }
    }
    return new HeardReport(
        heard.stream().sorted().toList(),
        silenced.stream().sorted(Comparator.comparing(Silenced::diagnostic)).toList());
  }

  /** Empty where {@code diagnostic} is to be heard. */
  private Optional<Silenced> silencing(Diagnostic diagnostic, Set<IgnoreComment> used) {
    if (diagnostic.isErrorByRule()) {
      return Optional.empty();
    }
    SourceLocation place = diagnostic.location();
    List<IgnoreComment> here =
        comments.getOrDefault(new Spot(place.file(), place.line(), diagnostic.code()), List.of());
    used.addAll(here);
    return here.isEmpty() && !everywhere.contains(diagnostic.code())
        ? Optional.empty()
        : Optional.of(new Silenced(diagnostic, !here.isEmpty()));
  }

  private static Diagnostic unused(IgnoreComment comment) {
    return comment.code().isEmpty()
        ? Diagnostic.of(
                ConfigRules.UNUSED_IGNORE,
                comment.location(),
                "this comment names no code to ignore")
            .withHint("name it: `moot: ignore claims/isolated`")
        : Diagnostic.of(
                ConfigRules.UNUSED_IGNORE,
                comment.location(),
                "there is no `" + comment.code() + "` in line " + comment.line() + " to ignore")
            .withHint("take the comment out, or put it at the end of the line that is meant");
  }
}
