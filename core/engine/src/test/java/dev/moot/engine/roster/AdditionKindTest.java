package dev.moot.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.render.Html;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdditionKindTest {

  @Test
  void eachContributionHasItsKind() {
    assertThat(Stream.of(AdditionKind.values()).map(kind -> kind.type().getName()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Contribution.class.getPermittedSubclasses()).map(Class::getName).toList());
  }

  @Test
  void aKindSaysWhatItsContributionsAreCalled() {
    Directive box = Directive.of("box", call -> Html.EMPTY);

    assertThat(AdditionKind.DIRECTIVE.names(box)).containsExactly("box");
    assertThat(AdditionKind.TEXT_SYNTAX.words()).isEqualTo("text syntax");
    assertThat(AdditionKind.TEXT_SYNTAX.word()).isEqualTo("text-syntax");
  }
}
