package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Severity;
import dev.moot.engine.external.ExternalCount;
import dev.moot.engine.link.LeftOut;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.NeedsUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words in which a report is summed up. */
public final class Summary {

  private Summary() {}

  /** What is wrong: {@code 1 error, 2 warnings, 1 warning silenced}. */
  public static String found(Findings found) {
    List<String> parts = new ArrayList<>();
    parts.add(count(number(found, Severity.ERROR), "error"));
    parts.add(count(found.warnings(), "warning"));
    parts.addAll(lesser(found));
    return String.join(", ", parts);
  }

  /** The same behind a sentence, where there is no error: only what there is. */
  public static String asides(Findings found) {
    List<String> parts = new ArrayList<>();
    if (found.warnings() > 0) {
      parts.add(count(found.warnings(), "warning"));
    }
    parts.addAll(lesser(found));
    return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
  }

  private static List<String> lesser(Findings found) {
    List<String> parts = new ArrayList<>();
    long notices = number(found, Severity.NOTICE);
    if (notices > 0) {
      parts.add(count(notices, "notice"));
    }
    if (!found.silenced().isEmpty()) {
      parts.add(count(found.silenced().size(), "warning") + " silenced");
    }
    return parts;
  }

  private static long number(Findings found, Severity severity) {
    return found.diagnostics().stream().map(Diagnostic::severity).filter(severity::equals).count();
  }

  public static String size(Counts counts) {
    return count(counts.posts(), "digest")
        + ", "
        + count(counts.claims(), "claim")
        + ", "
        + count(counts.participants(), "participant");
  }

  public static String quotes(QuoteCount quotes) {
    String checked = count(quotes.checked(), "quote") + " checked";
    if (quotes.unchecked() == 0) {
      return checked;
    }
    int elsewhere = quotes.unchecked() - quotes.withoutFile();
    String not = checked + ", " + quotes.unchecked() + " not";
    if (quotes.withoutFile() == 0) {
      return not + ", for want of their sources (--sources DIR)";
    }
    return elsewhere == 0
        ? not + ", since their sources name no file"
        : not
            + ": "
            + elsewhere
            + " for want of their sources (--sources DIR), "
            + quotes.withoutFile()
            + " since their sources name no file";
  }

  /** What is no part of the build, and how to take it in; empty when everything is. */
  public static Optional<String> leftOut(LeftOut leftOut) {
    List<String> parts = new ArrayList<>();
    if (leftOut.drafts() > 0) {
      parts.add(count(leftOut.drafts(), "draft") + " (--drafts)");
    }
    leftOut
        .next()
        .ifPresent(
            day ->
                parts.add(
                    count(leftOut.scheduled(), "scheduled post")
                        + (leftOut.scheduled() == 1 ? ", due " : ", the first due ")
                        + day
                        + " (--future)"));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("left out " + String.join(" and ", parts));
  }

  /** What a site has not that does not say where it is published. */
  static Optional<String> missing(List<NeedsUrl> what) {
    if (what.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = what.stream().map(w -> "no " + name(w)).toList();
    int last = parts.size() - 1;
    return Optional.of(
        (last == 0 ? "" : String.join(", ", parts.subList(0, last)) + " and ")
            + parts.get(last)
            + ": moot.yaml has no `url` to say where the site is published");
  }

  private static String name(NeedsUrl what) {
    return switch (what) {
      case FEEDS -> "feeds";
      case SITEMAP -> "sitemap";
      case EMBEDS -> "embeds";
      case PICTURES -> "pictures for sharing";
    };
  }

  public static String external(ExternalCount links) {
    String asked =
        count(links.addresses(), "address")
            + " of other sites: "
            + links.asked()
            + " asked now, "
            + (links.addresses() - links.asked())
            + " known from before";
    return links.offline() ? asked + "; no host could be found" : asked;
  }

  public static String count(long number, String noun) {
    String plural = noun.endsWith("s") ? "es" : "s";
    return number + " " + noun + (number == 1 ? "" : plural);
  }
}
