package dev.moot.plugin.claimlinks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.ParticipantReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonLinksTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(new ClaimLinksExtension())).build();

  @Test
  void theSchemeTheSignAndADefinitionNameAPerson() {
    assertThat(
            named(
                "[a](person:organiser) [[@organiser]] [[@jobs/critic|b]] [c][d]\n\n"
                    + "![[@jobs/checker]]\n\n[d]: person:jobs/author\n"))
        .containsExactly("organiser", "organiser", "jobs/critic", "jobs/author", "jobs/checker");
  }

  @Test
  void idsKnowTheirPlaces() {
    String source = "x [[@ada|w]] [y](person:ben)\n\n![[@cy]]\n";
    assertThat(references(source))
        .extracting(r -> r.participant().getStartOffset())
        .containsExactly(source.indexOf("ada"), source.indexOf("ben"), source.indexOf("cy"));
  }

  @Test
  void wordsMayHaveMarkupAndNoLink() {
    Node link = (Node) references("[[@ada|*she* <https://e.org>]]").get(0);
    assertThat(link.getDescendants())
        .hasAtLeastOneElementOfType(Emphasis.class)
        .doesNotHaveAnyElementsOfTypes(Link.class, com.vladsch.flexmark.ast.AutoLink.class);
  }

  @Test
  void aDefinitionOfThatNameComesFirst() {
    assertThat(named("[[@ada]]\n\n[@ada]: https://example.org\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[@]]",
        "[[@ada|]]",
        "[[@ ada]]",
        "[[ada@home]]",
        "[[@@ada]]",
        "[[@a/b/c]]",
        "`[[@ada]]`",
        "\\[[@ada]]",
        "    [[@ada]]",
        "text ![[@ada]] text",
        "@ada",
        "[a](PERSON:ada)"
      })
  void anythingElseStaysText(String markdown) {
    assertThat(named(markdown)).isEmpty();
  }

  private static List<String> named(String markdown) {
    return references(markdown).stream().map(r -> r.participant().toString()).toList();
  }

  private static List<ParticipantReference> references(String markdown) {
    List<ParticipantReference> found = new ArrayList<>();
    for (Node node : PARSER.parse(markdown).getDescendants()) {
      if (node instanceof ParticipantReference reference) {
        found.add(reference);
      }
    }
    return found;
  }
}
