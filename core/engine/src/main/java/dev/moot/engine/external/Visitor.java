package dev.moot.engine.external;

import dev.moot.engine.address.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks for one address at a time: HEAD first, GET where that is not answered well, each host once a
 * second at most, again where the host is busy, and every redirect looked at before it is followed.
 * Threads may share it.
 */
final class Visitor {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final int ATTEMPTS = 3;
  private static final int REDIRECTS = 10;
  private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> REDIRECTED = Set.of(301, 302, 303, 307, 308);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final AllowedAddresses allowed;
  private final Time time;
  private final RateLimit limit;
  private final String agent;

  /** An answer without what it says. */
  private record Reply(int status, HttpHeaders headers) {}

  /** An address is not to be asked, or cannot be. */
  @SuppressWarnings("serial") // never written anywhere
  private static final class Barred extends IOException {
    private final Answer answer;

    Barred(Answer answer) {
      this.answer = answer;
    }
  }

  /**
   * @param agent what it calls itself
   */
  Visitor(AllowedAddresses allowed, Time time, String agent) {
    this.allowed = allowed;
    this.time = time;
    this.limit = new RateLimit(time);
    this.agent = agent;
  }

  /** What is at {@code address} in the end. */
  Answer visit(WebAddress address) throws InterruptedException {
    WebAddress at = address;
    WebAddress settled = address;
    boolean forGood = true;
    for (int i = 0; i <= REDIRECTS; i++) {
      Reply reply;
      try {
        reply = ask(at);
      } catch (Barred e) {
        return e.answer;
      } catch (IOException | IllegalArgumentException e) {
        return Answer.unchecked(silence(e));
      }
      Optional<String> location = reply.headers().firstValue("location");
      if (!REDIRECTED.contains(reply.status()) || location.isEmpty()) {
        return of(reply.status(), address, settled);
      }
      Optional<WebAddress> next = at.resolve(location.get());
      if (next.isEmpty()) {
        return Answer.unchecked("redirects to what is no address on the web");
      }
      at = next.get();
      forGood = forGood && FOR_GOOD.contains(reply.status());
      settled = forGood ? at : settled;
    }
    return Answer.dead("redirects more than " + REDIRECTS + " times");
  }

  private static String silence(Exception e) {
    if (e instanceof HttpTimeoutException) {
      return "does not answer in time";
    }
    if (e instanceof SSLException) {
      return "has no certificate that this machine trusts";
    }
    return e instanceof ConnectException ? "takes no connection" : "does not answer as a web site";
  }

  private static Answer of(int status, WebAddress asked, WebAddress settled) {
    if (status >= 200 && status < 300) {
      return settled.equals(asked) ? Answer.alive() : Answer.moved(settled.toString());
    }
    return GONE.contains(status)
        ? Answer.dead("answers " + status)
        : Answer.unchecked("answers " + status);
  }

  /**
   * Looks at where {@code address} is right before it is asked. The JDK keeps what it looked up for
   * half a minute, so that the machine that is looked at here is the one that is asked.
   */
  private void requireAllowed(WebAddress address) throws Barred {
    try {
      for (InetAddress one : InetAddress.getAllByName(address.host())) {
        if (!allowed.allows(one)) {
          throw new Barred(Answer.barred());
        }
      }
    } catch (UnknownHostException e) {
      throw new Barred(Answer.noHost(address.host()));
    }
  }

  /** Whether {@code host} is a name that this machine can look up. */
  boolean finds(String host) {
    try {
      return !host.matches("[0-9.]+|\\[.*") && InetAddress.getAllByName(host).length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private Reply ask(WebAddress address) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Duration wait = Duration.ofSeconds(1L << attempt);
      try {
        Reply reply = request("HEAD", address);
        if (reply.status() >= 400 && reply.status() != 429) {
          reply = request("GET", address);
        }
        wait = retryAfter(reply).orElse(wait);
        boolean tooLong = wait.compareTo(LONGEST_WAIT) > 0;
        if (!BUSY.contains(reply.status()) || attempt == ATTEMPTS || tooLong) {
          return reply;
        }
      } catch (Barred e) {
        throw e;
      } catch (IOException e) {
        // Twice is enough for a host that keeps silent: each time takes long.
        if (attempt == 2) {
          throw e;
        }
      }
      limit.rest(address.host(), wait);
    }
  }

  private Reply request(String method, WebAddress address)
      throws IOException, InterruptedException {
    limit.await(address.host());
    requireAllowed(address);
    HttpRequest request =
        HttpRequest.newBuilder(address.uri())
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(PATIENCE)
            .header("User-Agent", agent)
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close(); // what it says is not read, however long it is
    return new Reply(response.statusCode(), response.headers());
  }

  /** What the header asks for, in seconds or as a time of day. */
  private Optional<Duration> retryAfter(Reply reply) {
    Optional<String> header = reply.headers().firstValue("retry-after").map(String::strip);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    String value = header.get();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      ZonedDateTime at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(time.now(), at.toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
