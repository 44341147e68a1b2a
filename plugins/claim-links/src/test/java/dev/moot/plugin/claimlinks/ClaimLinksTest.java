package dev.moot.plugin.claimlinks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.ClaimReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimLinksTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(new ClaimLinksExtension())).build();

  @Test
  void theSchemeMakesALinkAClaimLink() {
    List<ClaimReference> found =
        references("see [the *real* `reason`](claim:lab-jobs/captured) here");
    assertThat(shown(found)).containsExactly("lab-jobs/captured: the real reason");
    assertThat(((Node) found.get(0)).getDescendants())
        .hasAtLeastOneElementOfType(Emphasis.class)
        .hasAtLeastOneElementOfType(Code.class);
  }

  @Test
  void aLinkDefinitionMayHoldTheScheme() {
    assertThat(shown(references("see [this][c]\n\n[c]: claim:captured\n")))
        .containsExactly("captured: this");
  }

  @Test
  void otherLinksStayLinks() {
    assertThat(references("[a](http://e.org) [b](claims/) [c](CLAIM:x)")).isEmpty();
  }

  @Test
  void doubleBracketsShowTheIdInWords() {
    assertThat(shown(references("x [[insights-suffice]] y [[lab-jobs/no-time]]")))
        .containsExactly("insights-suffice: insights suffice", "lab-jobs/no-time: no time");
  }

  @Test
  void wordsAfterABarMayHaveMarkup() {
    List<ClaimReference> found = references("*x* [[captured|the *real* reason]] and [[a|b]] *y*");
    assertThat(shown(found)).containsExactly("captured: the real reason", "a: b");
    assertThat(((Node) found.get(0)).getDescendants()).hasAtLeastOneElementOfType(Emphasis.class);
  }

  @Test
  void inTablesTheBarMayBeEscaped() {
    assertThat(shown(references("[[captured\\|words]]"))).containsExactly("captured: words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[]]",
        "[[a|]]",
        "[[|a]]",
        "[[a b]]",
        "[[a\nb]]",
        "[[a|\n]]",
        "[[a]",
        "[a]]",
        "[[a|b|c]]",
        "[[/a]]",
        "[[a/]]",
        "[[a/b/c]]",
        "`[[a]]`",
        "\\[[a]]",
        "    [[a]]",
        "```\n[[a]]\n![[a]]\n```",
        "text ![[a]] text"
      })
  void anythingElseStaysText(String markdown) {
    assertThat(references(markdown)).isEmpty();
  }

  @Test
  void anEditorMayWrapTheWords() {
    assertThat(
            shown(
                references(
                    "[[lid|that the *lid\nrattles*]]\n\n> [[lid|the\n> lid]] [[a |\nb]]\n\n- [[@c|d\n  e]]")))
        .containsExactly("lid: that the lid rattles", "lid: the lid", "a: b");
  }

  @Test
  void spaceAroundAnIdDoesNotCount() {
    assertThat(shown(references("[[ lid ]] [[lid ]] [[ tea/lid | the lid ]] [[\nlid]]")))
        .containsExactly("lid: lid", "lid: lid", "tea/lid: the lid", "lid: lid");
    assertThat(references("![[ lid ]]")).hasSize(1).allMatch(c -> c instanceof ClaimCard);
  }

  @Test
  void anExclamationMarkOnALineOfItsOwnMakesACard() {
    List<ClaimReference> found = references("text\n![[captured]]\n![[lab-jobs/time]]  \nmore\n");
    assertThat(found).hasSize(2).allMatch(c -> c instanceof ClaimCard && !c.isMention());
    assertThat(shown(found)).containsExactly("captured: ", "lab-jobs/time: ");
  }

  @Test
  void idsKnowTheirPlaces() {
    String source = "x [[captured|w]] [y](claim:time)\n\n![[card]]\n";
    assertThat(references(source))
        .extracting(c -> c.claimId().getStartOffset())
        .containsExactly(
            source.indexOf("captured"), source.indexOf("time"), source.indexOf("card"));
  }

  @Test
  void aClaimLinkInALinkStaysInIt() {
    Node link =
        PARSER.parse("[see [[captured]] there](http://e.org)").getFirstChild().getFirstChild();
    assertThat(link).isInstanceOf(Link.class);
    assertThat(link.getDescendants()).hasAtLeastOneElementOfType(ClaimLink.class);
  }

  private static List<String> shown(List<ClaimReference> references) {
    return references.stream().map(r -> r.claimId() + ": " + r.words()).toList();
  }

  private static List<ClaimReference> references(String markdown) {
    List<ClaimReference> found = new ArrayList<>();
    for (Node node : PARSER.parse(markdown).getDescendants()) {
      if (node instanceof ClaimReference reference) {
        found.add(reference);
      }
    }
    return found;
  }
}
