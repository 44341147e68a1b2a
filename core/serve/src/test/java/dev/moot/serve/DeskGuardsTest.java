package dev.moot.serve;

import static dev.moot.serve.ServedDesk.CLAIMS;
import static dev.moot.serve.ServedDesk.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.serve.ServedDesk.Asking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that keeps others from writing, and from writing what the page did not show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskGuardsTest {

  private ServedDesks desks;

  @BeforeAll
  void begin(@TempDir Path temp) {
    desks = new ServedDesks(temp);
  }

  @AfterAll
  void stop() throws IOException {
    desks.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Host ! evil.example:1111 ! 403",
        "Origin ! http://evil.example ! 403",
        "Origin ! null ! 403",
        "Origin ! https://localhost:1 ! 403",
        "Origin ! ! 403",
        "Sec-Fetch-Site ! cross-site ! 403",
        "Sec-Fetch-Site ! same-site ! 403",
        "Sec-Fetch-Site ! none ! 403",
        "X-Moot-Token ! 0000 ! 403",
        "X-Moot-Token ! ! 403",
        "Content-Type ! text/plain ! 415",
        "Content-Type ! application/x-www-form-urlencoded ! 415",
        "Content-Type ! ! 415",
      })
  void aRequestThatIsNotOfThePageWritesNothing(String header, String value, int status)
      throws Exception {
    ServedDesk desk = desks.shared(true);
    Asking asking = new Asking(desk);
    if (value == null) {
      asking.headers.remove(header);
    } else {
      asking.headers.put(header, value);
    }

    assertThat(asking.post()).startsWith("HTTP/1.1 " + status + " ");
    assertThat(desk.written()).isEqualTo(CLAIMS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "claim ! \"../../moot\" ! 409",
        "claim ! \"drain/../freeze\" ! 409",
        "claim ! [\"freeze\"] ! 400",
        "claims ! \"00\" ! 409",
        "text ! \"00\" ! 409",
        "by ! \"nobody-here\" ! 409",
        "from ! 0 ! 409",
        "from ! -1 ! 409",
        "to ! 99999999999999999999 ! 409",
        "to ! 1e3 ! 409",
        "shown ! \"\" ! 409",
        "shown ! \"{by: ada, source: thread, exact: It freezes}\" ! 409",
        "shown ! \"- {by: ada, source: thread, exact: Drain it}\" ! 409",
        "by ! \"\" ! 409",
        "to ! 70 ! 409",
      })
  void whatDoesNotFitThePageIsNotWritten(String field, String value, int status) throws Exception {
    ServedDesk desk = desks.shared(true);
    Asking asking = new Asking(desk);
    asking.fields.put(field, value);

    assertThat(asking.post()).startsWith("HTTP/1.1 " + status + " ").contains("\"refused\":");
    assertThat(desk.written()).isEqualTo(CLAIMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"from\":1,\"from\":2}", "{\"a\":{}}", "{} {}", "null", " "})
  void aBodyOfAnotherFormIsRefused(String body) throws Exception {
    Asking asking = new Asking(desks.shared(true));
    asking.body = body;
    assertThat(asking.post()).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aBodyOfAnySizeIsNotReadThrough() throws Exception {
    Asking asking = new Asking(desks.shared(true));
    asking.fields.put("by", "\"" + "a".repeat(80_000) + "\"");
    assertThat(asking.post()).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void theTokenOfOnePageIsNoneOfAnother() throws Exception {
    Asking asking = new Asking(desks.shared(true));
    asking.path = "/_moot/desk/pond/lost/quote";
    assertThat(asking.post()).startsWith("HTTP/1.1 403 ");

    Asking later = new Asking(desks.own("theTokenOfOnePageIsNoneOfAnother"));
    later.headers.put("X-Moot-Token", asking.headers.get("X-Moot-Token"));
    assertThat(later.post()).startsWith("HTTP/1.1 403 ");
  }

  @Test
  void aFileThatChangedSinceIsLeftAsItIs() throws Exception {
    ServedDesk desk = desks.own("aFileThatChangedSinceIsLeftAsItIs");
    Asking asking = new Asking(desk);
    Files.writeString(desk.claims, CLAIMS + "# by hand\n");

    assertThat(asking.post()).startsWith("HTTP/1.1 409 ").contains("claims/pond.yaml was changed");
    assertThat(desk.written()).isEqualTo(CLAIMS + "# by hand\n");
  }

  @Test
  void aFileThatCannotBeReplacedIsSaidToBe() throws Exception {
    ServedDesk desk = desks.own("aFileThatCannotBeReplacedIsSaidToBe");
    Asking asking = new Asking(desk);
    Path site = Objects.requireNonNull(desk.claims.getParent()).resolveSibling(".moot");
    Files.writeString(site, "no folder");

    assertThat(asking.post()).startsWith("HTTP/1.1 500 ").contains("The disk says no");
    assertThat(desk.written()).isEqualTo(CLAIMS);
  }

  @Test
  void withoutWriteNothingTakesAnything() throws Exception {
    ServedDesk desk = desks.shared(false);
    Asking asking = new Asking(desk);

    assertThat(desk.get(PAGE)).doesNotContain("data-token", "id=\"put\"");
    assertThat(asking.post()).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD");
    assertThat(desk.written()).isEqualTo(CLAIMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/_moot/desk/", PAGE, PAGE + "quote/x", "/_moot/events"})
  void nothingElseIsPostedTo(String path) throws Exception {
    Asking asking = new Asking(desks.shared(true));
    asking.path = path;
    assertThat(asking.post()).startsWith("HTTP/1.1 405 ");
  }
}
