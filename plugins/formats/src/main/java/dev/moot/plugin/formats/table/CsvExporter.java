package dev.moot.plugin.formats.table;

import dev.moot.api.model.Basis;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Site;
import dev.moot.api.model.Stance;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import dev.moot.plugin.formats.graph.Holds.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes claims and what people think of them as comma-separated values (RFC 4180): a line for each
 * stance, and one for a claim without any. How a position and a number are known stands beside
 * them, so that a reading is never taken for a word; so do the words with which it was hedged, what
 * the person changed in the claim, and the condition that a claim is meant under. A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
public final class CsvExporter implements Exporter {

  private static final List<String> HEAD =
      List.of(
          "claim",
          "text",
          "kind",
          "participant",
          "name",
          "stance",
          "stance_basis",
          "credence_min",
          "credence_max",
          "credence_basis",
          "date",
          "only_if",
          "only_if_text",
          "hedge",
          "changed");

  /** What has one apostrophe already would else be read back with none. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-\uff1d\uff0b\uff20\uff0d].*");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String name() {
    return "CSV";
  }

  @Override
  public String description() {
    return "a table of claims and stances";
  }

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public Export export(Debate debate, Site site) {
    Holds holds =
        new Holds(
            debate,
            0,
            Part.STANCES,
            Part.PARTICIPANTS,
            Part.KINDS,
            Part.CONDITIONS,
            Part.REVISIONS);
    long told =
        debate.claims().values().stream()
            .flatMap(c -> c.stances().stream().flatMap(s -> revisions(c, Optional.of(s))))
            .count();
    long all = debate.claims().values().stream().mapToLong(c -> c.revisions().size()).sum();
    holds.near("revisions", (int) told, "revision, as its kind", "revisions, as their kinds");
    holds.lost("revisions", (int) (all - told), "revision", "revisions");
    StringBuilder csv = new StringBuilder();
    line(csv, HEAD);
    for (Claim claim : debate.claims().values()) {
      List<Stance> stances = claim.stances();
      stances.forEach(s -> line(csv, cells(claim, Optional.of(s), debate, site)));
      if (stances.isEmpty()) {
        line(csv, cells(claim, Optional.empty(), debate, site));
      }
    }
    Set<String> heard =
        debate.stances().stream().map(s -> s.participant().local()).collect(Collectors.toSet());
    int silent =
        (int) debate.participants().keySet().stream().filter(p -> !heard.contains(p)).count();
    holds.lost("silent", silent, "participant without a stance", "participants without a stance");
    return new Export(csv.toString(), holds.account());
  }

  private static List<String> cells(
      Claim claim, Optional<Stance> stance, Debate debate, Site site) {
    Optional<Stance> placed = stance.filter(s -> s.position().isPresent());
    Optional<Stance> numbered = stance.filter(s -> s.credence().isPresent());
    List<String> cells = new ArrayList<>();
    cells.add(claim.id().local());
    cells.add(text(claim.text()));
    cells.add(claim.kind().map(k -> k.word()).orElse(""));
    cells.add(stance.map(s -> s.participant().local()).orElse(""));
    cells.add(
        stance
            .flatMap(s -> debate.participant(s.participant().local()))
            .map(Participant::name)
            .map(CsvExporter::text)
            .orElse(""));
    cells.add(placed.flatMap(Stance::position).map(p -> p.word()).orElse(""));
    cells.add(placed.map(s -> s.positionBasis().word()).orElse(""));
    cells.add(number(numbered.flatMap(Stance::credence).flatMap(c -> c.min())));
    cells.add(number(numbered.flatMap(Stance::credence).flatMap(c -> c.max())));
    cells.add(numbered.map(s -> s.numberBasis().word()).orElse(""));
    cells.add(stance.flatMap(Stance::date).map(String::valueOf).orElse(""));
    cells.add(
        claim
            .condition()
            .map(c -> c.debate().equals(debate.id()) ? c.local() : c.toString())
            .orElse(""));
    cells.add(claim.condition().flatMap(site::claim).map(c -> text(c.text())).orElse(""));
    cells.add(stance.flatMap(Stance::hedge).map(CsvExporter::text).orElse(""));
    cells.add(
        revisions(claim, stance)
            .map(
                r ->
                    r.change().word()
                        + r.date().map(d -> " " + d).orElse("")
                        + (r.isReading() ? " (" + Basis.READ.word() + ")" : ""))
            .collect(Collectors.joining("; ")));
    return cells;
  }

  /** What who has {@code stance} changed in {@code claim}. */
  private static Stream<Revision> revisions(Claim claim, Optional<Stance> stance) {
    return claim.revisions().stream()
        .filter(r -> stance.filter(s -> s.participant().equals(r.by())).isPresent());
  }

  private static String number(Optional<Double> number) {
    return number.map(String::valueOf).orElse("");
  }

  /** Words of a writer, which no program is to reckon with. */
  private static String text(String text) {
    String line = ExportedDebate.line(text);
    return FORMULA.matcher(line).matches() ? "'" + line : line;
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(CsvExporter::cell).collect(Collectors.joining(",")));
    csv.append("\r\n");
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"")
        ? "\"" + text.replace("\"", "\"\"") + "\""
        : text;
  }
}
