package dev.moot.engine.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.parse.OutsideLink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalCheckTest {

  private interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  @TempDir Path site;

  private final FakeTime time = new FakeTime();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private AllowedAddresses allowed = AllowedAddresses.ANYWHERE;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          Page page = pages.get(exchange.getRequestURI().getPath());
          if (page == null) {
            exchange.sendResponseHeaders(404, -1);
          } else {
            page.answer(exchange);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static Page status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  private static Page redirect(int status, String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static OutsideLink link(String url, int line) {
    return new OutsideLink(
        url, new SourceLocation("posts/p.md", line, 3, 9), Optional.empty(), Optional.empty());
  }

  private ExternalCount check(OutsideLink... links) throws IOException {
    found.clear();
    return new ExternalCheck(site, allowed, time, "1.2.3")
        .check(List.of(links), done -> {}, found::add);
  }

  private List<String> codes() {
    return found.stream().map(Diagnostic::code).toList();
  }

  @Test
  void whatIsThereIsNotReportedAndAskedForWithHeadAndAnHonestName() throws IOException {
    pages.put("/a", status(200));

    assertThat(check(link(url("/a#part"), 1))).isEqualTo(new ExternalCount(1, 1, false));

    assertThat(found).isEmpty();
    assertThat(requests).containsExactly("HEAD /a");
    assertThat(agents).allMatch(a -> a.startsWith("Moot/1.2.3 "));
  }

  @Test
  void aDeadLinkIsAWarningAtItsPlaceWithWhereACopyMayBe() throws IOException {
    OutsideLink plain = link(url("/gone"), 4);
    check(
        plain,
        new OutsideLink(
            plain.url(), plain.location(), Optional.empty(), Optional.of(LocalDate.of(2026, 3, 4))),
        new OutsideLink(
            plain.url(),
            plain.location(),
            Optional.of("https://copy.example/x"),
            Optional.empty()));

    assertThat(codes()).containsOnly("external/dead-link");
    assertThat(found.get(0).isWarning()).isTrue();
    assertThat(found.get(0).location()).isEqualTo(plain.location());
    assertThat(found.get(0).message()).isEqualTo("`" + url("/gone") + "` answers 404");
    assertThat(found)
        .extracting(d -> d.hint().orElseThrow())
        .containsExactly(
            "look for a copy: https://web.archive.org/web/" + url("/gone"),
            "look for a copy: https://web.archive.org/web/20260304/" + url("/gone"),
            "there is a copy: link to `https://copy.example/x`");
  }

  @Test
  void aServerThatRefusesHeadIsAskedWithGet() throws IOException {
    pages.put(
        "/a",
        exchange ->
            exchange.sendResponseHeaders(
                exchange.getRequestMethod().equals("HEAD") ? 405 : 200, -1));

    check(link(url("/a"), 1));

    assertThat(found).isEmpty();
    assertThat(requests).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void aPageThatKeepsPeopleOutCannotBeChecked() throws IOException {
    for (int status : new int[] {401, 403, 999}) {
      pages.put("/" + status, status(status));
      check(link(url("/" + status), 1));
      assertThat(codes()).containsExactly("external/unchecked");
      assertThat(found.get(0).isWarning() || found.get(0).isError()).isFalse();
      assertThat(found.get(0).message()).endsWith("answers " + status);
    }
  }

  @Test
  void whatMovedForGoodIsANoticeWithItsNewAddress() throws IOException {
    pages.put("/old", redirect(301, "/newer"));
    pages.put("/newer", redirect(308, "/new"));
    pages.put("/new", redirect(302, "/today"));
    pages.put("/today", status(200));

    check(link(url("/old#part"), 1));

    assertThat(codes()).containsExactly("external/moved");
    assertThat(found.get(0).message())
        .isEqualTo("`" + url("/old#part") + "` has moved for good to `" + url("/new#part") + "`");
  }

  @Test
  void whatOnlyStandsElsewhereTodayIsNotReported() throws IOException {
    pages.put("/a", redirect(302, "/b"));
    pages.put("/b", redirect(301, "/c"));
    pages.put("/c", status(200));

    check(link(url("/a"), 1));

    assertThat(found).isEmpty();
  }

  @Test
  void aPageThatMovedToTheHomePageMayBeGone() throws IOException {
    pages.put("/article", redirect(301, "/"));
    pages.put("/", status(200));

    check(link(url("/article"), 1));

    assertThat(found.get(0).hint().orElseThrow())
        .startsWith("that is a home page, so the page itself may be gone; look for a copy");
  }

  @Test
  void redirectsThatNeverEndAreDead() throws IOException {
    pages.put("/a", redirect(302, "/a"));

    check(link(url("/a"), 1));

    assertThat(codes()).containsExactly("external/dead-link");
    assertThat(found.get(0).message()).endsWith("redirects more than 10 times");
    assertThat(requests).hasSize(11);
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() throws IOException {
    pages.put(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          exchange.sendResponseHeaders(requests.size() < 2 ? 429 : 200, -1);
        });

    check(link(url("/a"), 1));

    assertThat(found).isEmpty();
    assertThat(requests).containsExactly("HEAD /a", "HEAD /a");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aServerThatWantsToBeLeftAloneForLongIs() throws IOException {
    pages.put(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "Fri, 20 Nov 2026 13:00:00 GMT");
          exchange.sendResponseHeaders(429, -1);
        });

    check(link(url("/a"), 1));

    assertThat(codes()).containsExactly("external/unchecked");
    assertThat(requests).hasSize(1);
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void aServerInTroubleIsAskedThreeTimesAndThenNotJudged() throws IOException {
    pages.put("/a", status(503));

    check(link(url("/a"), 1));

    assertThat(codes()).containsExactly("external/unchecked");
    assertThat(requests).filteredOn(r -> r.startsWith("HEAD")).hasSize(3);
  }

  @Test
  void oneHostIsAskedOnceASecond() throws IOException {
    OutsideLink[] links =
        IntStream.range(0, 5)
            .mapToObj(
                i -> {
                  pages.put("/" + i, status(200));
                  return link(url("/" + i), i + 1);
                })
            .toArray(OutsideLink[]::new);

    check(links);

    assertThat(time.pauses()).hasSize(4).containsOnly(Duration.ofSeconds(1));
  }

  @Test
  void oneAddressIsAskedForOnceHoweverOftenItIsLinked() throws IOException {
    check(link(url("/gone"), 1), link(url("/gone#a"), 2), link(url("/gone"), 3));

    assertThat(requests).containsExactly("HEAD /gone", "GET /gone");
    assertThat(found).hasSize(3);
  }

  @Test
  void anAnswerIsRememberedAndReportedAgain() throws IOException {
    check(link(url("/gone"), 1));
    int asked = requests.size();

    ExternalCount second = check(link(url("/gone"), 7));

    assertThat(second).isEqualTo(new ExternalCount(1, 0, false));
    assertThat(requests).hasSize(asked);
    assertThat(found.get(0).location().line()).isEqualTo(7);
    time.pause(Duration.ofDays(2));
    check(link(url("/gone"), 1));
    assertThat(requests).hasSizeGreaterThan(asked);
  }

  @Test
  void aFailureOnTheWayLosesNoAnswer() throws IOException {
    pages.put("/a", status(200));
    pages.put("/b", status(200));
    ExternalCheck check = new ExternalCheck(site, allowed, time, "1");
    try {
      check.check(
          List.of(link(url("/a"), 1), link(url("/b"), 2)),
          done -> {
            if (done == 2) {
              throw new IllegalStateException("broken off");
            }
          },
          found::add);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("broken off");
    }

    assertThat(Files.readString(site.resolve(".moot/links.tsv"))).contains(url("/a"));
  }

  @Test
  void thisMachineIsNotAskedUnlessThatIsAllowed() throws IOException {
    allowed = AllowedAddresses.PUBLIC;
    pages.put("/secret", status(200));

    check(link(url("/secret"), 1), link("http://[::1]:1/", 2));

    assertThat(requests).isEmpty();
    assertThat(codes()).containsOnly("external/unchecked");
    check(link("http://0x7f.1:" + server.getAddress().getPort() + "/secret", 3));
    assertThat(requests).isEmpty();
  }

  @Test
  void aRedirectToWhereNobodyMayAskIsNotFollowed() throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    allowed = here::equals;
    pages.put("/door", redirect(302, url("/secret").replace("127.0.0.1", "127.0.0.2")));

    check(link(url("/door"), 1));

    assertThat(requests).containsExactly("HEAD /door");
    assertThat(found.get(0).message()).endsWith("leads to a private address and is not asked");
  }

  @Test
  void whatWasNotToBeAskedIsAskedOnceItMayBe() throws IOException {
    pages.put("/a", status(200));
    allowed = AllowedAddresses.PUBLIC;
    check(link(url("/a"), 1));
    assertThat(requests).isEmpty();

    allowed = AllowedAddresses.ANYWHERE;
    check(link(url("/a"), 1));
    assertThat(requests).containsExactly("HEAD /a");
    assertThat(found).isEmpty();
  }

  @Test
  void aRedirectOutOfTheWebIsNotFollowed() throws IOException {
    pages.put("/door", redirect(302, "file:///etc/passwd"));

    check(link(url("/door"), 1));

    assertThat(codes()).containsExactly("external/unchecked");
  }

  @Test
  void aHostThatIsNotThereIsDeadWhereAnotherAnswers() throws IOException {
    pages.put("/a", status(200));

    check(link("http://nobody.invalid/", 1), link(url("/a"), 2));

    assertThat(codes()).containsExactly("external/dead-link");
    assertThat(found.get(0).message()).endsWith("names a host that is not there: nobody.invalid");
  }

  @Test
  void whereNoHostIsThereNobodyCanTell() throws IOException {
    for (List<OutsideLink> links :
        List.of(
            List.of(link("http://nobody.invalid/", 1)),
            List.of(link("http://nobody.invalid/", 1), link("http://none.invalid/", 2)))) {
      ExternalCount count = check(links.toArray(OutsideLink[]::new));
      assertThat(count.offline()).isTrue();
      assertThat(codes()).containsOnly("external/unchecked");
      assertThat(found.get(0).hint()).contains("is this machine online?");
    }
  }

  @Test
  void hostsThatAreGoneStayWarningsWhenTheOthersAreKnownFromAnEarlierRun() throws IOException {
    pages.put("/a", status(200));
    OutsideLink[] links = {
      link(url("/a").replace("127.0.0.1", "localhost"), 1),
      link("http://one.invalid/", 2),
      link("http://two.invalid/", 3)
    };
    for (int asked : List.of(3, 2)) {
      assertThat(check(links)).isEqualTo(new ExternalCount(3, asked, false));
      assertThat(codes()).containsExactly("external/dead-link", "external/dead-link");
    }
  }

  @Test
  void aClosedDoorIsNotTakenForADeadPage() throws IOException {
    int port = server.getAddress().getPort();
    server.stop(0);

    check(link("http://127.0.0.1:" + port + "/", 1));

    assertThat(codes()).containsExactly("external/unchecked");
    assertThat(found.get(0).message()).endsWith("takes no connection");
  }

  @Test
  void whatIsNoAddressIsSaidToBeNone() throws IOException {
    check(link("http://exa_mple.invalid:99999/", 1));

    assertThat(found.get(0).message()).endsWith("is no address that can be asked");
  }
}
