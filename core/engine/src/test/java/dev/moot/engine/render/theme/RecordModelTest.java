package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.render.Html;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates see of a record. */
class RecordModelTest {

  /** Of any kind that a component may be. */
  public record Cup(String name, int size, Optional<String> owner, List<Cup> inside, Html mark) {

    /** No component, so that it is called. */
    public boolean isLarge() {
      return size > 3;
    }

    /** No component either, and asked as one all the same. */
    public int half() {
      return size / 2;
    }

    /** Fails for a cup that is none. */
    @Override
    public int size() {
      if (size < 0) {
        throw new IllegalStateException("no cup");
      }
      return size;
    }

    @Override
    public String toString() {
      return "cup " + name;
    }
  }

  /** Whose class does not say how it is written. */
  public record Saucer(String name) {

    /** Nobody has to write it to know that it is there. */
    @Override
    public String name() {
      throw new IllegalStateException("not asked for");
    }
  }

  /** Not for everybody. */
  private record Hidden(String name) {}

  private static String shown(String expression, Object value)
      throws IOException, TemplateException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setObjectWrapper(new ModelWrapper());
    configuration.setLogTemplateExceptions(false);
    StringWriter out = new StringWriter();
    new Template("t.ftlh", "${" + expression + "}", configuration)
        .process(Map.of("cup", value), out);
    return out.toString();
  }

  private static Cup cup(int size) {
    Cup small = new Cup("<b>", 1, Optional.empty(), List.of(), Html.markup("<i>"));
    return new Cup("<a>", size, Optional.of("Ada"), List.of(small), Html.markup("<i>"));
  }

  @ParameterizedTest
  @CsvSource({
    "cup.name, &lt;a&gt;",
    "cup.name(), &lt;a&gt;",
    "cup['name'], &lt;a&gt;",
    "cup.size + 1, 5",
    "cup.owner, Ada",
    "cup.inside[0].owner!'nobody', nobody",
    "cup.inside?map(c -> c.name)?join(' '), &lt;b&gt;",
    "cup.mark, <i>",
    "cup.isLarge()?c, true",
    "cup.large?c, true",
    "cup.half, 2",
    "cup.half(), 2",
    "cup['half']() + 1, 3",
    "cup, cup &lt;a&gt;",
    "(cup == cup)?c, true",
    "cup.handle!'none', none",
    "cup?has_content?c, true"
  })
  void componentsAndMethodsAreAskedByName(String expression, String shown) throws Exception {
    assertThat(shown(expression, cup(4))).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cup.size", "cup.size()"})
  void whatFailsIsTold(String expression) {
    assertThatThrownBy(() -> shown(expression, cup(-1)))
        .isInstanceOf(TemplateException.class)
        .hasRootCauseMessage("no cup");
  }

  /** What is asked often is asked in another way. */
  @ParameterizedTest
  @CsvSource({"half, 2000", "size, 4000", "name?length, 3000"})
  void theAnswerIsTheSameHoweverOftenItIsAsked(String asked, String sum) throws Exception {
    String each = "(1..1000)?map(i -> cup." + asked + ")";
    String all = each + "?filter(n -> n == " + "cup." + asked + ")?size * cup." + asked;
    assertThat(shown("(" + all + ")?c", cup(4))).isEqualTo(sum);
  }

  @Test
  void whatTakesNothingIsGivenNothing() {
    assertThatThrownBy(() -> shown("cup.half(2)", cup(4)))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("half");
  }

  @Test
  void whetherThereIsARecordIsKnownWithoutWritingIt() throws Exception {
    assertThat(shown("cup?has_content?c", new Saucer("a"))).isEqualTo("true");
    assertThat(shown("cup?is_string?c", new Saucer("a"))).isEqualTo("false");
    assertThatThrownBy(() -> shown("cup", new Saucer("a"))).isInstanceOf(TemplateException.class);
  }

  @Test
  void aRecordThatIsNotPublicSaysNothing() throws Exception {
    assertThat(shown("cup.name!'nothing'", new Hidden("a"))).isEqualTo("nothing");
  }
}
