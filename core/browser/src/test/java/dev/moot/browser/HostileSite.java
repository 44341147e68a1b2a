package dev.moot.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A site with {@link Payloads} wherever somebody's text can stand. Each form of Markdown has all of
 * them, on a page of its own; each field of a file has {@value #DEBATES} in one site, other ones in
 * each {@link #built turn}.
 */
final class HostileSite {

  /** Where a text can stand in Markdown; § is a number of its own. */
  private static final List<String> FORMS =
      List.of(
          "@",
          "Text @ text",
          "## Heading @",
          "- @",
          "> @",
          "| a |\n|---|\n| @ |",
          "[@](https://example.org/)",
          "![@](/assets/drawn.svg)",
          "[x](https://example.org/ '@')",
          "Note.^[@]",
          ":::aside[@]\n\n@\n\n:::",
          ":::aside[T]{kind=\"@\"}\n\nBody\n\n:::",
          "> [!faq] @\n> Body",
          "`@`",
          "```@\n@\n```",
          "[[calms-0|@]]",
          "[[ada|@]]",
          "![[calms-0|@]]",
          "Term @\n: What @ is",
          "Note.[^n§]\n\n[^n§]: @",
          "> @\n>\n> @ — [[ada]]",
          "- [ ] @",
          "## Heading @ {#h§}",
          "```html\n@\n```",
          "```js\n@\n```",
          "```yaml\n@: '@'\n```",
          "```diff\n+@\n```",
          "    @",
          "[x][@]\n\n[@]: https://example.org/ '@'",
          "<https://example.org/@>",
          "<b>@</b>",
          "<kbd @>x</kbd>",
          ":::exchange\n**Ada:** @\n\n**Ben:** @\n:::",
          "![x](/assets/drawn.svg '@')");

  /** Where an address can. */
  private static final List<String> LINKS =
      List.of("[x](<@>)", "![x](<@>)", "<@>", "[x][r]\n\n[r]: <@>", "[[@]]", "[x](claim:@)");

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea-#
      title: @
      sources: {thread: {title: @, note: @, url: "https://example.org/?a='b&c", archive: "https://example.org/'/", kind: post, stored: false}}
      participants:
        ada: {name: @, url: "https://example.org/'", note: @, handles: [@], reply: {text: @, url: "https://example.org/r", date: 2026-11-21}}
        ben: {name: @}
      terms: {calm: {text: @, by: ada, asked_by: ben, quote: {source: thread, exact: @}}}
      claims:
        calms-#:
          text: @
          quotes: [{by: ada, source: thread, exact: @, prefix: @, suffix: @}]
          stances:
            ada: {stance: accept, hedge: @, note: @, quote: {source: thread, exact: @}}
            ben: {stance: reject, estimated: true, derived: @, note: @, source: {id: thread, at: @}}
          evidence: [{title: @, url: "https://example.org/?a='b&c", archive: "https://example.org/'/", kind: @, note: @}]
          revisions: [{by: ada, change: narrowed, from: @, quote: {source: thread, exact: @}}]
        other-#: {text: @, supports: [calms-#], condition: calms-#}
      relations: [{type: attack, premises: [other-#], target: calms-#, scheme: @, by: ada, quote: {source: thread, exact: @}}]
      cruxes:
        - {claim: calms-#, for: other-#, declared_by: ada, short: @, question: @, if_true: @, if_false: @, settled_by: @, note: @, quote: {source: thread, exact: @}}
      expectations: [{by: ada, on: calms-#, direction: up, if: @, outcome: @, status: met, quote: {source: thread, exact: @}}]
      questions: [{by: ada, text: @, about: calms-#, quote: {source: thread, exact: @}}]
      """;

  /** Fields of a claim file that take an address. */
  private static final List<String> ADDRESSED =
      List.of(
          "sources: {t: {title: T, url: @, stored: false}}\nclaims: {at-#: {text: T.}}\n",
          "sources: {t: {title: T, archive: @, stored: false}}\nclaims: {at-#: {text: T.}}\n",
          "participants: {a: {name: A, url: @}}\nclaims: {at-#: {text: T.}}\n",
          "participants: {a: {name: A, reply: {text: T, url: @, date: 2026-11-21}}}\nclaims: {at-#: {text: T.}}\n",
          "claims: {at-#: {text: T., evidence: [{title: T, url: @}]}}\n",
          "claims: {at-#: {text: T., evidence: [{title: T, archive: @}]}}\n");

  private static final String FRONT =
      "title: @\ndate: 2026-11-20\nsummary: @\ntags: [@, ok]\nseries: {name: @, part: 1#}\n"
          + "corrections: [{date: 2026-11-20, text: @, claims: [tea-#/calms-#]}]\ndebates: [tea-#]\n";

  private static final String PAGE =
      "title: @\nsummary: @\ncorrections: [{date: 2026-11-20, text: @}]\n";

  private static final String CONFIG =
      """
      title: @
      description: @
      tagline: @
      license: @
      url: https://example.org/s/
      embeds: true
      fairness-page: true
      claim-list: true
      exports: [argdown, kialo, aif, csv, dot, graphml, jsonld]
      feeds: {author: @}
      menu: [{to: claims, title: @}, digests]
      theme-options: {logo: /assets/drawn.svg, footer: {@: /, Source: "https://example.org/"}}
      social: {pictures: [digests, debates, claims, people]}
      """;

  private static final Pattern REFUSED =
      Pattern.compile(
          "\"severity\":\\s*\"error\"[^}]*?\"file\":\\s*\"([^\"]+)\"(?:[^}]*?\"line\":\\s*(\\d+))?");

  /** Files of a kind in one site, so that each field has as many texts. */
  static final int DEBATES = 8;

  private final Path folder;
  private final int turn;
  private final List<String> texts = Payloads.texts();

  private HostileSite(Path folder, int turn) {
    this.folder = folder;
    this.turn = turn;
  }

  /**
   * Writes one, and builds it without what is refused.
   *
   * @param turn which texts stand in which fields; after {@link #turns} each was in all. The first,
   *     0, has prose as well
   * @param more lines for {@code moot.yaml}
   */
  static Path built(Path temp, int turn, String more) throws IOException {
    HostileSite site = new HostileSite(temp.resolve("site"), turn);
    site.write(more);
    Path output = temp.resolve("built");
    site.dropWhatIsRefused();
    Product.Run run = Product.moot("build", site.folder, "-o", output);
    assertThat(run.exit()).as(errors(run)).isZero();
    return output;
  }

  static int turns() {
    return (Payloads.texts().size() + DEBATES - 1) / DEBATES;
  }

  private void write(String more) throws IOException {
    Folder.write(folder, "moot.yaml", filled(CONFIG, 0) + more);
    Folder.write(
        folder,
        "assets/drawn.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' onload='alert(9999)'>"
            + "<script>alert(9999)</script></svg>");
    for (int i = 0; i < DEBATES; i++) {
      Folder.write(folder, "claims/tea-" + i + ".yaml", filled(CLAIMS, i));
      Folder.write(folder, "posts/p" + i + ".md", "---\n" + filled(FRONT, i) + "---\n\nText.\n");
      Folder.write(folder, "pages/p" + i + ".md", "---\n" + filled(PAGE, i) + "---\n\nText.\n");
    }
    if (turn == 0) {
      writeProse();
      writeAddresses();
    }
  }

  /** Each form with every text, a paragraph each. */
  private void writeProse() throws IOException {
    for (int form = 0; form < FORMS.size(); form++) {
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i).replace("\n", " ");
        body.append(FORMS.get(form).replace("§", "" + i).replace("@", text));
        body.append("\n\n");
      }
      prose("posts/form-" + form, body.toString());
    }
  }

  private void writeAddresses() throws IOException {
    StringBuilder body = new StringBuilder();
    int number = 0;
    for (String address : Payloads.addresses()) {
      for (String link : LINKS) {
        body.append(link.replace("[r]", "[r" + number + "]").replace("@", address)).append("\n\n");
      }
      for (String field : ADDRESSED) {
        Folder.write(
            folder,
            "claims/at-" + number + ".yaml",
            ("schema: claims/1\ndebate: at-#\ntitle: At\n" + field)
                .replace("#", Integer.toString(number++))
                .replace("@", quoted(address)));
      }
    }
    prose("posts/addresses", body.toString());
  }

  private void prose(String name, String body) throws IOException {
    Folder.write(
        folder,
        name + ".md",
        "---\ntitle: Prose\ndate: 2026-11-20\ndebates: [tea-0]\n---\n\n" + body);
  }

  /**
   * Takes away the paragraph of each error, or the file of an address, until there are none; places
   * in pages are looked for last.
   */
  private void dropWhatIsRefused() throws IOException {
    Product.Run run = Product.moot("check", folder, "--format", "json");
    while (run.exit() != 0) {
      assertThat(run.exit()).as(run.err()).isEqualTo(1);
      Map<String, Set<Integer>> refused = new TreeMap<>();
      REFUSED
          .matcher(run.out())
          .results()
          .forEach(
              m ->
                  refused
                      .computeIfAbsent(m.group(1), f -> new TreeSet<>())
                      .add(Integer.parseInt(m.group(2))));
      for (Map.Entry<String, Set<Integer>> file : refused.entrySet()) {
        assertThat(file.getKey())
            .as(() -> errors(Product.moot("check", folder)))
            .matches("posts/(form|addresses).*|claims/at.*");
        drop(folder.resolve(file.getKey()), file.getValue());
      }
      run = Product.moot("check", folder, "--format", "json");
    }
  }

  private static void drop(Path file, Set<Integer> lines) throws IOException {
    if (file.toString().endsWith(".yaml")) {
      Files.delete(file);
      return;
    }
    List<String> text = new ArrayList<>(Files.readAllLines(file));
    for (int line : lines) {
      for (int i = line - 1; i < text.size() && !text.get(i).isBlank(); i++) {
        text.set(i, "");
      }
      for (int i = line - 2; i > 0 && !text.get(i).isBlank(); i--) {
        text.set(i, "");
      }
    }
    Files.write(file, text);
  }

  private static String errors(Product.Run run) {
    return run.text().lines().filter(l -> l.contains(": error[")).collect(joining("\n"));
  }

  /** {@code pattern} with a text in each of its fields. */
  private String filled(String pattern, int number) {
    StringBuilder filled = new StringBuilder();
    int field = turn * DEBATES + number;
    for (String part : pattern.replace("#", Integer.toString(number)).split("@", -1)) {
      filled.append(filled.isEmpty() ? "" : quoted(texts.get(field++ % texts.size()))).append(part);
    }
    return filled.toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\x%02x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
