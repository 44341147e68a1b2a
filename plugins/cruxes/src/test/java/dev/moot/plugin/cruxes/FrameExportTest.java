package dev.moot.plugin.cruxes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The framework that is exported has the labels that the debate is tested for. */
class FrameExportTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Tea
      claims:
        a: {text: "First, 100% sure."}
        b: {text: Second., attacks: [a]}
        c: {text: Third.}
        d: {text: Fourth.}
        e: {text: Fifth.}
        f: {text: Sixth., supports: [e]}
      relations:
        - {id: step, type: attack, premises: [c, d], target: e}
        - {id: cut, type: undercut, premises: [b], target: step}
        - {id: need, type: requires, premises: [a], target: f}
      tests: {semantics: grounded, in: [b, c, d, e], out: [a, f]}
      """;

  @TempDir Path folder;

  @Test
  void bothFormatsHaveTheLabelsOfTheDebate() {
    BuiltSite site =
        TestSite.in(folder)
            .config("exports: [tgf, apx]\nignore: [claims/unsourced]\n")
            .file("claims/tea.yaml", CLAIMS)
            .build();
    assertThat(site.files()).as(() -> String.join("\n", site.lines())).isNotEmpty();
    String tgf = site.file("claims/tea.tgf");
    String apx = site.file("claims/tea.apx");

    Map<String, String> names = new HashMap<>();
    List<String[]> attacks = new ArrayList<>();
    Set<String> nodes = new TreeSet<>();
    String[] halves = tgf.split("(?m)^#\n");
    for (String line : halves[0].split("\n")) {
      String[] words = line.split(" ", 2);
      nodes.add(words[0]);
      if (words.length > 1) {
        names.put(words[0], words[1].substring(0, words[1].indexOf(':')));
      }
    }
    for (String line : halves[1].split("\n")) {
      attacks.add(line.split(" "));
    }
    assertThat(accepted(nodes, attacks, names)).containsExactly("b", "c", "d", "e");

    List<String[]> facts = new ArrayList<>();
    Matcher att = Pattern.compile("(?m)^att\\(a(\\d+),a(\\d+)\\)\\.$").matcher(apx);
    while (att.find()) {
      facts.add(new String[] {att.group(1), att.group(2)});
    }
    assertThat(facts).containsExactlyElementsOf(attacks);
    assertThat(apx.lines())
        .allMatch(l -> l.startsWith("%") || l.matches("arg\\(a\\d+\\)\\.|att\\(a\\d+,a\\d+\\)\\."))
        .contains("% a1 a: First, 100% sure.");
  }

  /** The named ones among those that are in by the grounded labelling, by its definition. */
  private static Set<String> accepted(
      Set<String> nodes, List<String[]> attacks, Map<String, String> names) {
    Set<String> in = new TreeSet<>();
    Set<String> out = new TreeSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (String node : nodes) {
        if (attacks.stream().filter(a -> a[1].equals(node)).allMatch(a -> out.contains(a[0]))) {
          grows |= in.add(node);
        }
        if (attacks.stream().anyMatch(a -> a[1].equals(node) && in.contains(a[0]))) {
          grows |= out.add(node);
        }
      }
    }
    Set<String> named = new TreeSet<>();
    in.stream().filter(names::containsKey).map(names::get).forEach(named::add);
    return named;
  }
}
