package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.yaml.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of one kind that a claim file uses and does not declare. If one is used again and again and
 * what is nearly called so is not used at all, then the mistake is where it is declared, and it is
 * one.
 */
final class UnknownNames {

  private final Rule rule;
  private final String what;
  private final String otherwise;
  private final Map<String, List<SourceLocation>> places = new LinkedHashMap<>();

  /**
   * @param what what messages call such a thing
   * @param otherwise the hint where nothing is called nearly so
   */
  UnknownNames(Rule rule, String what, String otherwise) {
    this.rule = rule;
    this.what = what;
    this.otherwise = otherwise;
  }

  void add(Located<String> name) {
    places.computeIfAbsent(name.value(), k -> new ArrayList<>()).add(name.location());
  }

  /**
   * Reports them.
   *
   * @param declared what the file declares
   * @param used what of it the file uses
   */
  void report(
      String debate,
      Map<String, SourceLocation> declared,
      Set<String> used,
      Diagnostics diagnostics) {
    places.forEach(
        (name, all) -> {
          Optional<String> near = Nearest.to(name, declared.keySet());
          boolean once = all.size() > 1 && near.isPresent() && !used.contains(near.get());
          if (once) {
            diagnostics.report(misspelt(debate, name, all, near.get(), declared));
          } else {
            all.forEach(place -> diagnostics.report(of(debate, name, place, near, declared)));
          }
        });
  }

  private Diagnostic misspelt(
      String debate,
      String name,
      List<SourceLocation> all,
      String near,
      Map<String, SourceLocation> declared) {
    return Diagnostic.of(
            rule,
            declared.getOrDefault(near, all.get(0)),
            "no "
                + what
                + " `"
                + name
                + "` in debate `"
                + debate
                + "`, but it is named "
                + all.size()
                + " times and `"
                + near
                + "` never")
        .withHint("write `" + name + "` here")
        .withRelated(all.get(0), "`" + name + "` is first named here");
  }

  private Diagnostic of(
      String debate,
      String name,
      SourceLocation place,
      Optional<String> near,
      Map<String, SourceLocation> declared) {
    Diagnostic diagnostic =
        Diagnostic.of(rule, place, "no " + what + " `" + name + "` in debate `" + debate + "`")
            .withHint(near.map(n -> "did you mean `" + n + "`?").orElse(otherwise));
    return near.map(
            n ->
                diagnostic.withRelated(
                    declared.getOrDefault(n, place), "`" + n + "` is declared here"))
        .orElse(diagnostic);
  }
}
