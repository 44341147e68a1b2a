package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Severity;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.KnownCodes;
import dev.moot.engine.link.QuoteCount;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The warnings that a site's writers have said not to hear: by code for the whole site, in {@code
 * moot.yaml}, and line by line in comments. Errors are always heard.
 */
public final class Silences {

  /** Whether this is found depends on which sources are at hand. */
  private static final String QUOTE_REPEATED = "claims/quote-repeated";

  private static final String UNUSED = "config/unused-ignore";

  /** What a comment silences. */
  private record Spot(String file, int line, String code) {}

  private final Map<Spot, List<IgnoreComment>> comments = new HashMap<>();
  private final Set<String> everywhere;
  private final KnownCodes known;

  private Silences(List<IgnoreComment> comments, Set<String> everywhere, KnownCodes known) {
    this.known = known;
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
   * @param loaded the ids of the plugins in use, which are the areas of their codes
   */
  public static Silences of(
      SourceFile moot, ParsedSite parsed, Set<String> loaded, Diagnostics diagnostics) {
    SiteConfig config = parsed.config();
    IgnoreComments comments = new IgnoreComments();
    comments.yaml(moot);
    parsed.files().claims().forEach(comments::yaml);
    parsed.posts().forEach(comments::post);
    List<IgnoreComment> inUse = new ArrayList<>();
    KnownCodes known = KnownCodes.read();
    if (!config.ignored().isEmpty() || !comments.found().isEmpty()) {
      Set<String> areas = new HashSet<>(loaded);
      config.plugins().forEach(choice -> areas.add(choice.id()));
      for (Located<String> ignored : config.ignored()) {
        check(ignored.value(), ignored.location(), known, areas, diagnostics);
      }
      for (IgnoreComment comment : comments.found()) {
        if (!comment.code().isEmpty()) {
          check(comment.code(), comment.location(), known, areas, diagnostics);
        }
        // One for a plugin that is switched off today may be needed tomorrow.
        if (comment.code().isEmpty()
            || known.severity(comment.code()).isPresent()
            || loaded.contains(area(comment.code()))) {
          inUse.add(comment);
        }
      }
    }
    return new Silences(
        inUse,
        config.ignored().stream().map(Located::value).collect(Collectors.toUnmodifiableSet()),
        known);
  }

  private static void check(
      String code,
      SourceLocation place,
      KnownCodes known,
      Set<String> areas,
      Diagnostics diagnostics) {
    if (known.severity(code).filter(Severity.ERROR::equals).isPresent()) {
      diagnostics.report(
          Diagnostic.error(
                  "config/not-a-warning", place, "`" + code + "` is an error, and errors are heard")
              .withHint("mend what it reports; only warnings can be ignored"));
    } else if (known.severity(code).isEmpty() && !areas.contains(area(code))) {
      Set<String> warnings = new TreeSet<>(known.all());
      warnings.removeIf(c -> known.severity(c).filter(Severity.ERROR::equals).isPresent());
      diagnostics.report(
          Diagnostic.error("config/unknown-code", place, "nothing is reported as `" + code + "`")
              .withHint("write the code that stands in brackets behind the word `warning`")
              .withSuggestion(Nearest.to(code, warnings)));
    }
  }

  private static String area(String code) {
    int slash = code.indexOf('/');
    return slash < 0 ? code : code.substring(0, slash);
  }

  /**
   * Leaves out of {@code reported} what is not to be heard, and adds a warning for each comment
   * that had no part in it: it was for something that has been mended. After an error, or where
   * quotes could not be checked or not everything was looked for, none is added that may still be
   * needed.
   *
   * @param lookedFor whether this run looked for a code that only checks look for
   */
  public Heard hear(List<Diagnostic> reported, QuoteCount quotes, Predicate<String> lookedFor) {
    Set<IgnoreComment> used = new HashSet<>();
    List<Diagnostic> heard = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Diagnostic diagnostic : reported) {
      silencing(diagnostic, used).ifPresentOrElse(silenced::add, () -> heard.add(diagnostic));
    }
    if (heard.stream().noneMatch(Diagnostic::isError)) {
      for (IgnoreComment comment : comments.values().stream().flatMap(List::stream).toList()) {
        boolean needless =
            !used.contains(comment)
                && (!comment.code().equals(QUOTE_REPEATED) || quotes.unchecked() == 0)
                && (!known.isOfChecks(comment.code()) || lookedFor.test(comment.code()));
        if (needless && everywhere.contains(UNUSED)) {
          silenced.add(new Silenced(unused(comment), false));
        } else if (needless) {
          heard.add(unused(comment));
        }
      }
    }
    return new Heard(
        heard.stream().sorted().toList(),
        silenced.stream().sorted(Comparator.comparing(Silenced::diagnostic)).toList());
  }

  /** Empty where {@code diagnostic} is to be heard. */
  private Optional<Silenced> silencing(Diagnostic diagnostic, Set<IgnoreComment> used) {
    if (diagnostic.isError()) {
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
        ? Diagnostic.warning(UNUSED, comment.location(), "this comment names no code to ignore")
            .withHint("name it: `moot: ignore claims/isolated`")
        : Diagnostic.warning(
                UNUSED,
                comment.location(),
                "there is no `" + comment.code() + "` in line " + comment.line() + " to ignore")
            .withHint("take the comment out, or put it at the end of the line that is meant");
  }
}
