package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Debates at random, of which the test knows what each stance rests on: nothing is drawn as stated
 * that nobody stated, on pages, in the data, in what is explained.
 */
class HowWeKnowTest {

  private static final int PEOPLE = 7;
  private static final int CLAIMS = 24;

  /** What a stance is written as, and how its position and its number are known by it. */
  private record Form(String yaml, String position, String number) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("{stance: %s}", "read", ""),
          new Form("{stance: %s, note: They said so., hedge: surely}", "read", ""),
          new Form("{stance: %s, quote: so I hold}", "stated", ""),
          new Form("{stance: %s, source: {id: hands, at: row 3}}", "stated", ""),
          new Form("{stance: %s, estimated: true, quote: so I hold}", "read", ""),
          new Form("{stance: %s, quote: {exact: so I hold, by: other}}", "read", ""),
          new Form("{stance: %s, credence: %n}", "read", "read"),
          new Form("{stance: %s, credence: %n, quote: so I hold}", "stated", "read"),
          new Form(
              "{stance: %s, credence: %n, quote: \"%p per cent, I hold\"}", "stated", "stated"),
          new Form("{stance: %s, credence: %n, quote: \"at most %p%\"}", "stated", "read"),
          new Form("{stance: %s, credence: {max: %n}, quote: \"at most %p%\"}", "stated", "stated"),
          new Form(
              "{stance: %s, credence: %n, quote: one in seventy, derived: turned round}",
              "stated", "derived"),
          new Form(
              "{stance: %s, credence: %n, quote: rarely, derived: turned round}", "stated", "read"),
          new Form("{stance: %s, credence: %n, quote: \"%p%\", estimated: true}", "read", "read"),
          new Form("{credence: %n, quote: \"%p%\"}", "stated", "stated"),
          new Form("{credence: %n, source: {id: hands, at: row 3}}", "read", "read"));

  private static final List<String> POSITIONS =
      List.of("reject", "lean-reject", "unsure", "lean-accept", "accept");

  @TempDir static Path temp;
  private static final List<List<Form>> WRITTEN = new ArrayList<>();
  private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    Random random = new Random(36);
    StringBuilder yaml =
        new StringBuilder(
            "schema: claims/1\ndebate: d\ntitle: D\nroot: c0\nsources: {hands: {title: A show of hands}}\n"
                + "participants:\n  other: {name: Other}\n");
    for (int p = 0; p < PEOPLE; p++) {
      yaml.append("  p").append(p).append(": {name: Person ").append(p).append("}\n");
    }
    yaml.append("claims:\n");
    for (int c = 0; c < CLAIMS; c++) {
      yaml.append("  c%d:\n    text: Claim %d.\n    evidence: [{title: Seen}]\n".formatted(c, c));
      if (c > 0) {
        yaml.append("    %s: [c%d]\n".formatted(c % 3 == 0 ? "attacks" : "supports", (c - 1) / 2));
      }
      yaml.append("    stances:\n");
      List<Form> forms = new ArrayList<>();
      for (int p = 0; p < PEOPLE; p++) {
        Form form = FORMS.get(random.nextInt(FORMS.size()));
        int firm = random.nextInt(POSITIONS.size());
        String position = POSITIONS.get(firm);
        int percent = 10 + 20 * firm;
        yaml.append("      p").append(p).append(": ");
        yaml.append(
            form.yaml()
                .replace("%s", position)
                .replace("%n", "0." + percent)
                .replace("%p", "" + percent));
        yaml.append("\n");
        forms.add(form);
      }
      WRITTEN.add(forms);
    }
    yaml.append("cruxes:\n  - {claim: c1, for: c0, declared_by: p0}\n");
    Path site = temp.resolve("site");
    Files.createDirectories(site.resolve("claims"));
    Files.createDirectories(site.resolve("posts"));
    Files.writeString(site.resolve("moot.yaml"), "title: T\nurl: https://example.org/\n");
    Files.writeString(site.resolve("claims/d.yaml"), yaml.toString());
    Files.writeString(
        site.resolve("posts/p.md"),
        "---\ntitle: P\ndate: 2026-01-01\ndebates: [d]\n---\nWords.\n\n:::stances{debate=d}\n:::\n\n:::crux{claim=d/c1}\n:::\n");
    output = temp.resolve("out");
    Run run = Product.moot("build", site, "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
  }

  private static Document page(String path) {
    return Jsoup.parse(Product.read(output.resolve(path).resolve("index.html")));
  }

  private static Map<?, ?> json(String text) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @Test
  void theDataSaysWhatThereIsToSay() {
    List<?> claims = (List<?>) json(Product.read(output.resolve("claims/d.json"))).get("claims");
    for (int c = 0; c < CLAIMS; c++) {
      List<?> stances = (List<?>) ((Map<?, ?>) claims.get(c)).get("stances");
      for (int p = 0; p < PEOPLE; p++) {
        Map<?, ?> stance = (Map<?, ?>) stances.get(p);
        Form form = WRITTEN.get(c).get(p);
        assertThat(stance.get("side_basis")).as(form.yaml()).isEqualTo(form.position());
        for (String basis : List.of("stated", "derived", "read")) {
          assertThat(stance.containsKey(basis + "_credence"))
              .as(form.yaml())
              .isEqualTo(form.number().equals(basis));
        }
      }
    }
  }

  @Test
  void theRowsOfClaimsAndPeopleSayTheSame() {
    for (int p = 0; p < PEOPLE; p++) {
      Document person = page("people/d/p" + p);
      for (int c = 0; c < CLAIMS; c++) {
        Form form = WRITTEN.get(c).get(p);
        String claim = "Claim " + c + ".";
        rowSays(row(person, claim), form);
        rowSays(row(page("claims/d/c" + c), "Person " + p), form);
      }
    }
  }

  private static Element row(Document page, String name) {
    return page.select(".stand tbody tr").stream()
        .filter(r -> r.select("th").text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void rowSays(Element row, Form form) {
    List<String> expected = new ArrayList<>();
    if (!form.number().isEmpty()) {
      expected.add(form.number());
    }
    if (form.yaml().contains("stance:")) {
      expected.add(form.position());
    }
    assertThat(row.select(".lean .how").eachAttr("data-how")).as(form.yaml()).isEqualTo(expected);
    assertThat(row.select(".lean").attr("data-how")).as(form.yaml()).isEqualTo(mark(form));
    assertThat(row.select(".lean .how[data-how=stated]").eachText())
        .as(form.yaml())
        .allMatch("stated"::equals);
  }

  private static String mark(Form form) {
    return !form.number().isEmpty()
        ? form.number()
        : form.position().equals("stated") ? "words" : "read";
  }

  @Test
  void theMarksOfStripsSayTheSame() {
    Document list = page("claims/d");
    int seen = 0;
    for (int c = 0; c < CLAIMS; c++) {
      String path = "c" + c + "/";
      for (Element link : list.select("a[href=\"" + path + "\"]")) {
        Element item = link.closest("li");
        if (item != null && item.select(".strip").size() == 1) {
          seen++;
          assertThat(item.select(".strip i").eachAttr("data-how"))
              .containsExactlyInAnyOrderElementsOf(
                  WRITTEN.get(c).stream().map(HowWeKnowTest::mark).toList());
        }
      }
    }
    assertThat(seen).isGreaterThan(10);
  }

  @Test
  void theHeadsSayHowMuchIsRead() {
    long positions = 0;
    for (int p = 0; p < PEOPLE; p++) {
      int person = p;
      long read = WRITTEN.stream().filter(c -> c.get(person).position().equals("read")).count();
      positions += read;
      assertThat(page("people/d/p" + p).select("header").text())
          .contains(read + " of " + CLAIMS + " positions are our reading");
    }
    assertThat(page("claims/d").select("header").text())
        .contains(positions + " of " + CLAIMS * PEOPLE + " positions are our reading");
  }

  @Test
  void digestsSayHowEachIsKnown() {
    Document post = page("posts/p");
    for (int p = 0; p < PEOPLE; p++) {
      String name = "Person " + p;
      Form form = WRITTEN.get(1).get(p);
      Element row =
          post.select(".matrix tbody tr").stream()
              .filter(r -> r.select("th").text().equals(name))
              .findFirst()
              .orElseThrow();
      // The main claim has the first column.
      assertThat(row.select(".how").eachAttr("data-how"))
          .containsExactly(WRITTEN.get(0).get(p).position(), form.position());
      String card = post.select("section.crux").text();
      String after = card.substring(card.indexOf(name) + name.length() + 2);
      String said = after.substring(0, after.indexOf(')'));
      boolean stated = form.position().equals("stated") || form.number().equals("stated");
      assertThat(said.contains("stated")).as(form.yaml() + ": " + said).isEqualTo(stated);
      boolean read = form.position().equals("read") || form.number().equals("read");
      assertThat(said.contains("our reading")).as(form.yaml() + ": " + said).isEqualTo(read);
    }
  }

  @Test
  void whatIsExplainedRestsOnNoMoreThanWasStated() {
    Map<?, ?> derived =
        (Map<?, ?>) json(Product.read(output.resolve("claims/d.json"))).get("derived");
    List<?> roots = (List<?>) ((Map<?, ?>) derived.get("cruxes")).get("roots");
    Map<?, ?> inputs = (Map<?, ?>) ((Map<?, ?>) roots.get(0)).get("inputs");
    long numbers = 0;
    for (int c = 1; c < CLAIMS; c++) {
      numbers += WRITTEN.get(c).stream().filter(f -> f.number().equals("stated")).count();
    }
    assertThat(((Number) inputs.get("stated")).longValue()).isBetween(1L, numbers);
  }
}
