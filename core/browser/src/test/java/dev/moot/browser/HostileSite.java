package dev.moot.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A site with {@link Payloads} in every field that there is, each field another one in turn. */
final class HostileSite {

  /** Where a text can stand in Markdown. */
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
          "[[calms|@]]",
          "Term @\n: What @ is");

  /** Where an address can. */
  private static final List<String> LINKS =
      List.of("[x](<@>)", "![x](<@>)", "<@>", "[x][r]\n\n[r]: <@>", "[[@]]", "[x](claim:@)");

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea-#
      title: @
      sources: {thread: {title: @, note: @, url: "https://example.org/?a='b&c", stored: false}}
      participants: {ada: {name: @, note: @, handles: [@], reply: {text: @, url: "https://example.org/r", date: 2026-11-21}}, ben: {name: Ben}}
      terms: {calm: {text: @, by: ada}}
      claims:
        calms-#:
          text: @
          stances:
            ada: {stance: accept, hedge: @, note: @}
            ben: {stance: reject, estimated: true, derived: @, note: @}
          evidence: [{title: @, url: "https://example.org/?a='b&c", note: @}]
          revisions: [{by: ada, change: narrowed, from: @}]
        other-#: {text: @, supports: [calms-#]}
      relations: [{type: attack, premises: [other-#], target: calms-#, scheme: @, by: ada}]
      cruxes:
        - {claim: calms-#, for: other-#, declared_by: ada, short: @, question: @, if_true: @, if_false: @, settled_by: @, note: @}
      expectations: [{by: ada, on: calms-#, direction: up, if: @, outcome: @, status: met}]
      questions: [{by: ada, text: @, about: calms-#}]
      """;

  private static final String FRONT =
      "title: @\ndate: 2026-11-20\nsummary: @\ntags: [@, ok]\nseries: {name: @, part: #}\n"
          + "corrections: [{date: 2026-11-20, text: @}]\n";

  private static final String CONFIG =
      """
      title: @
      description: @
      tagline: @
      license: @
      url: https://example.org/s/
      embeds: true
      fairness-page: true
      exports: [argdown, kialo, aif, csv, dot, graphml, jsonld]
      feeds: {author: @}
      menu: [{to: claims, title: @}, digests]
      theme-options: {logo: /assets/drawn.svg, footer: {@: /, Source: "https://example.org/"}}
      """;

  private static final Pattern REFUSED =
      Pattern.compile("\"severity\":\\s*\"error\"[^}]*?\"file\":\\s*\"([^\"]+)\"");

  private static final int DEBATES = 8;

  private final Path folder;
  private final List<String> texts = Payloads.texts();
  private int next;

  private HostileSite(Path folder, int first) {
    this.folder = folder;
    this.next = first;
  }

  /**
   * Writes one, and builds it without what is refused.
   *
   * @param first with which text to begin
   * @param more lines for {@code moot.yaml}
   */
  static Path built(Path temp, int first, String more) throws IOException {
    HostileSite site = new HostileSite(temp.resolve("site"), first);
    site.write(more);
    Path output = temp.resolve("built");
    site.dropWhatIsRefused();
    Product.Run run = Product.moot("build", site.folder, "-o", output);
    assertThat(run.exit()).as(errors(run)).isZero();
    return output;
  }

  /** How many texts one site has room for. */
  static int texts() {
    return Payloads.texts().size();
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
    }
    int last = next + texts.size();
    for (int i = 0; next < last; i++) {
      StringBuilder body = new StringBuilder();
      for (int form = 0; form < FORMS.size(); form++) {
        body.append(FORMS.get(form).replace("@", next().replace("\n", " "))).append("\n\n");
      }
      Folder.write(
          folder,
          "posts/p" + i + ".md",
          "---\n" + filled(FRONT, i) + "debates: [tea-0]\n---\n\n" + body);
    }
    int number = 0;
    for (String address : Payloads.addresses()) {
      for (String link : LINKS) {
        Folder.write(
            folder,
            "posts/a" + number++ + ".md",
            "---\ntitle: A\ndate: 2026-11-20\n---\n\n" + link.replace("@", address) + "\n");
      }
      Folder.write(folder, "claims/at-" + number + ".yaml", addressed(number, address));
    }
  }

  private static String addressed(int number, String address) {
    return "schema: claims/1\ndebate: at-%1$d\ntitle: At\nsources: {t: {title: T, url: %2$s, stored: false}}\nclaims: {at-%1$d: {text: T., evidence: [{title: T, url: %2$s}]}}\n"
        .formatted(number, quoted(address));
  }

  /** Takes away files until none has an error; places in pages are looked for last. */
  private void dropWhatIsRefused() throws IOException {
    Product.Run run = Product.moot("check", folder, "--format", "json");
    while (run.exit() != 0) {
      assertThat(run.exit()).as(run.err()).isEqualTo(1);
      for (String file :
          REFUSED.matcher(run.out()).results().map(m -> m.group(1)).distinct().toList()) {
        assertThat(file)
            .as(() -> errors(Product.moot("check", folder)))
            .matches("(posts/[ap]|claims/at).*");
        Files.delete(folder.resolve(file));
      }
      run = Product.moot("check", folder, "--format", "json");
    }
  }

  private static String errors(Product.Run run) {
    return run.text().lines().filter(l -> l.contains(": error[")).collect(joining("\n"));
  }

  private String filled(String pattern, int number) {
    StringBuilder filled = new StringBuilder();
    for (String part : pattern.replace("#", Integer.toString(number)).split("@", -1)) {
      filled.append(filled.isEmpty() ? "" : quoted(next())).append(part);
    }
    return filled.toString();
  }

  private String next() {
    return texts.get(next++ % texts.size());
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
