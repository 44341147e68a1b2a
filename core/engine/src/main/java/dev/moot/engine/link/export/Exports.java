package dev.moot.engine.link.export;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Exporter;
import dev.moot.engine.config.WantedExport;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.rule.ConfigRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of other programs in which {@code moot.yaml} has debates published. */
public final class Exports {

  private static final Pattern ENDING = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");

  /**
   * A form.
   *
   * @param format its word
   * @param name what people call it
   * @param ending what its files end in
   * @param at where it is asked for
   * @param exporter what writes it
   */
  private record Form(
      String format,
      String name,
      String ending,
      SourceLocation at,
      Plugins.Owned<Exporter> exporter) {}

  private final Diagnostics diagnostics;
  private final List<Form> forms = new ArrayList<>();

  private Exports(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Those that are {@code asked} for and that a plugin writes; of the others it is told why not.
   */
  public static Exports of(List<WantedExport> asked, Plugins plugins, Diagnostics diagnostics) {
    Exports exports = new Exports(diagnostics);
    if (asked.isEmpty()) {
      return exports;
    }
    Map<String, List<Form>> known = new LinkedHashMap<>();
    for (Plugins.Owned<Exporter> owned : plugins.all(Exporter.class)) {
      form(owned, plugins, asked.get(0).location())
          .ifPresent(f -> known.computeIfAbsent(f.format(), k -> new ArrayList<>()).add(f));
    }
    asked.forEach(a -> exports.take(a, known));
    return exports;
  }

  private static Optional<Form> form(
      Plugins.Owned<Exporter> owned, Plugins plugins, SourceLocation at) {
    Exporter exporter = owned.contribution();
    return SiteCalls.asking(plugins)
        .call(
            owned.plugin(),
            at,
            Optional.empty(),
            () -> {
              if (!ENDING.matcher(exporter.ending()).matches()) {
                throw new IllegalArgumentException(
                    "files cannot end in `" + exporter.ending() + "`");
              }
              return Optional.of(
                  new Form(exporter.format(), exporter.name(), exporter.ending(), at, owned));
            });
  }

  private void take(WantedExport asked, Map<String, List<Form>> known) {
    List<Form> found = known.getOrDefault(asked.format(), List.of());
    if (found.isEmpty()) {
      refuse(
          asked.location(),
          "no plugin of this site exports `" + asked.format() + "`",
          Nearest.to(asked.format(), known.keySet())
              .map(n -> "did you mean `" + n + "`?")
              .orElseGet(() -> choice(known)));
    } else if (found.size() > 1) {
      String other = found.get(1).exporter().plugin().id();
      refuse(
          asked.location(),
          "the plugins `"
              + found.get(0).exporter().plugin().id()
              + "` and `"
              + other
              + "` both want `"
              + asked.format()
              + "`",
          "switch one of them off: `plugins: {" + other + ": false}`");
    } else {
      Form form = found.get(0);
      forms.add(
          new Form(form.format(), form.name(), form.ending(), asked.location(), form.exporter()));
    }
  }

  private static String choice(Map<String, List<Form>> known) {
    return known.isEmpty()
        ? "there is none; remove it"
        : "there are " + String.join(", ", known.keySet().stream().sorted().toList());
  }

  private void refuse(SourceLocation at, String message, String hint) {
    diagnostics.report(Diagnostic.of(ConfigRules.EXPORTS, at, message).withHint(hint));
  }

  /** Each debate of {@code site} in each form. */
  public List<PlacedExport> of(Site site) {
    List<PlacedExport> placed = new ArrayList<>();
    for (Debate debate : site.debates()) {
      for (Form form : forms) {
        if (isTooLong(debate, form)) {
          refuse(
              debate.location(),
              "`" + debate.id() + "." + form.ending() + "` is too long for the name of a file",
              "give the debate a shorter id, or take `" + form.format() + "` out of `exports`");
        } else {
          Permalink permalink = new Permalink("/claims/" + debate.id() + "." + form.ending());
          placed.add(
              new PlacedExport(debate.id(), form.name(), permalink, form.at(), form.exporter()));
        }
      }
    }
    return placed;
  }

  private static boolean isTooLong(Debate debate, Form form) {
    String name = debate.id() + "." + form.ending();
    return name.getBytes(StandardCharsets.UTF_8).length > Slug.MOST;
  }
}
