package dev.moot.engine.miss;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.NearMiss;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.rule.MarkdownRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Looks for near misses, the engine's and those of plugins, in what has stayed text. Forms are
 * tried only where their opening stands, and see no more than {@link NearMiss#REACH} units from
 * there, so the time grows with the text and no faster. Immutable.
 */
public final class NearMissCheck {

  /** A form, and whose it is; null for the engine. */
  private record Form(NearMiss miss, @Nullable LoadedPlugin owner) {}

  /** A place that is to be reported. */
  private record Miss(NearMiss form, MatchResult match, NearMiss.Advice advice) {

    private static final Comparator<Miss> LONGEST_FIRST =
        Comparator.comparing((Miss m) -> -m.match().end())
            .thenComparing(m -> m.form().rule().code())
            .thenComparing(m -> m.advice().message());
  }

  private final Map<Character, List<Form>> forms;

  /** The characters that openings begin with; nearly all text has none of them. */
  private final BitSet openings;

  private final Plugins plugins;

  /**
   * @param plugins those whose forms are looked for beside the engine's
   */
  public NearMissCheck(Plugins plugins) {
    this(plugins, plugins.directives().keySet());
  }

  private NearMissCheck(NearMissCheck other, Plugins plugins) {
    this.forms = other.forms;
    this.openings = other.openings;
    this.plugins = plugins;
  }

  NearMissCheck(Plugins plugins, Collection<String> directives) {
    this.forms = new HashMap<>();
    this.openings = new BitSet();
    this.plugins = plugins;
    EngineForms.all(directives).forEach(m -> add(new Form(m, null)));
    plugins
        .all(NearMiss.class)
        .forEach(owned -> add(new Form(owned.contribution(), owned.plugin())));
  }

  /** The same forms, of which those of plugins are called through {@code same}. */
  public NearMissCheck calling(Plugins same) {
    return new NearMissCheck(this, same);
  }

  private void add(Form form) {
    openings.set(form.miss().opening().charAt(0));
    forms.computeIfAbsent(form.miss().opening().charAt(0), c -> new ArrayList<>()).add(form);
  }

  /**
   * Reports each near miss in {@code document}; of formulas the first, and how many there are.
   *
   * @param lines those of its file
   * @param named takes what is to be reported once the claims are known
   */
  public void check(
      Document document,
      LineIndex lines,
      Diagnostics diagnostics,
      BiConsumer<Diagnostic, NearMiss.Meant> named) {
    List<Diagnostic> formulas = new ArrayList<>();
    Diagnostics heard =
        d -> {
          if (d.rule().equals(MarkdownRules.FORMULA)) {
            formulas.add(d);
          } else {
            diagnostics.report(d);
          }
        };
    List<String> labels =
        Parser.REFERENCES.get(document).values().stream()
            .map(r -> r.getReference().toString())
            .toList();
    RunningText.each(document, text -> new Search(text, lines, labels, heard, named).run());
    MathForms.joined(formulas).ifPresent(diagnostics::report);
  }

  /** One block's text. */
  private final class Search {

    private final RunningText running;
    private final String text;
    private final LineIndex lines;
    private final List<String> labels;
    private final Diagnostics diagnostics;
    private final BiConsumer<Diagnostic, NearMiss.Meant> named;

    Search(
        RunningText running,
        LineIndex lines,
        List<String> labels,
        Diagnostics diagnostics,
        BiConsumer<Diagnostic, NearMiss.Meant> named) {
      this.labels = labels;
      this.running = running;
      this.text = running.text();
      this.lines = lines;
      this.diagnostics = diagnostics;
      this.named = named;
    }

    void run() {
      int at = 0;
      while (at < text.length()) {
        if (!openings.get(text.charAt(at))) {
          at++;
          continue;
        }
        Miss miss = missAt(at);
        at++;
        if (miss != null) {
          report(miss);
          at = Math.max(at, miss.match().end());
        }
      }
    }

    /** The first by {@link Miss#LONGEST_FIRST} of those that begin at {@code at}. */
    private @Nullable Miss missAt(int at) {
      Miss first = null;
      for (Form form : forms.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(form.miss().opening(), at)) {
          Miss miss = guarded(form, at);
          if (miss != null && (first == null || Miss.LONGEST_FIRST.compare(miss, first) < 0)) {
            first = miss;
          }
        }
      }
      return first;
    }

    /** Calls code of a plugin so that its failure is its own. */
    private @Nullable Miss guarded(Form form, int at) {
      return form.owner() == null
          ? fit(form.miss(), at)
          : plugins
              .call(
                  form.owner(),
                  place(at, at + 1),
                  Optional.<Miss>empty(),
                  () -> Optional.ofNullable(fit(form.miss(), at)))
              .orElse(null);
    }

    private @Nullable Miss fit(NearMiss form, int at) {
      Matcher matcher =
          form.form()
              .matcher(text)
              .region(at, Math.min(text.length(), at + NearMiss.REACH))
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
      if (!matcher.lookingAt()) {
        return null;
      }
      MatchResult match = matcher.toMatchResult();
      return form.advice()
          .apply(find(match))
          .map(advice -> new Miss(form, match, advice))
          .orElse(null);
    }

    private NearMiss.Find find(MatchResult match) {
      List<String> groups = new ArrayList<>();
      List<String> written = new ArrayList<>();
      for (int i = 0; i <= match.groupCount(); i++) {
        String group = match.group(i);
        groups.add(group == null ? "" : group);
        written.add(group == null ? "" : running.written(match.start(i), match.end(i)));
      }
      return new NearMiss.Find(groups, written, running.kind(), running.isQuoted(), labels);
    }

    private void report(Miss miss) {
      int marked = miss.advice().marked();
      Diagnostic diagnostic =
          Diagnostic.of(
                  miss.form().rule(),
                  place(miss.match().start(marked), miss.match().end(marked)),
                  miss.advice().message())
              .withHint(miss.advice().hint());
      miss.advice()
          .meant()
          .ifPresentOrElse(
              meant -> named.accept(diagnostic, meant), () -> diagnostics.report(diagnostic));
    }

    private SourceLocation place(int from, int to) {
      return lines.at(running.startOf(from), running.endOf(to));
    }
  }
}
