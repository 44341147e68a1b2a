package dev.moot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is no request is answered by the server of Java itself, before any code of ours sees it. Its
 * sentences are the same whatever was asked: not a byte of the request, of the site or of a trace
 * is in them.
 */
class MalformedRequestsTest {

  /** Stands in each request, and in a file of the site that is not published. */
  private static final String MARK = "qz7mark";

  private static final int PATIENCE_MILLIS = 600_000;

  /** All that the server of Java says of what it refuses: a number and a sentence of its own. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "<h1>(400 Bad Request|404 Not Found|501 Not Implemented)</h1>"
              + "(|Bad request line|URISyntaxException thrown|NumberFormatException thrown"
              + "|Header key contains illegal characters|Illegal Content-Length value"
              + "|Conflicting or malformed headers detected"
              + "|Unsupported Transfer-Encoding value"
              + "|No context found for request|Bad request)");

  @TempDir Path temp;

  @Test
  void noByteOfARequestThatIsNoneIsInTheAnswer() throws Exception {
    List<String> answeredByJava = new ArrayList<>();
    try (ServedDesk served = new ServedDesk(temp, true, "title: Pond\n")) {
      Files.writeString(temp.resolve("notes.txt"), MARK);
      int port = served.server.port();
      List<String> requests = requests(port);
      assertThat(requests).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
      for (String request : requests) {
        String answer = answer(port, request);
        assertThat(answer)
            .as(request)
            .doesNotContainIgnoringCase(MARK, temp.toString(), ".java:", "\tat ", "java.");
        String body = answer.substring(answer.indexOf("\r\n\r\n") < 0 ? 0 : body(answer));
        if (body.startsWith("<h1>")) {
          assertThat(body).as(request).matches(SENTENCE);
          answeredByJava.add(request);
        }
      }
      assertThat(answer(port, "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n"))
          .as("it still serves")
          .startsWith("HTTP/1.1 200 ");
    }
    assertThat(answeredByJava).as("not all of them are answered by us").isNotEmpty();
  }

  private static int body(String answer) {
    return answer.indexOf("\r\n\r\n") + 4;
  }

  private static String answer(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      } catch (SocketException e) {
        return ""; // ended without an answer
      }
    }
  }

  private static List<String> requests(int port) {
    String host = "Host: localhost:" + port + "\r\nConnection: close\r\n";
    List<String> requests = new ArrayList<>();
    for (String line :
        List.of(
            MARK,
            "GET",
            "GET /" + MARK,
            "GET  /" + MARK + " HTTP/1.1",
            " GET /" + MARK + " HTTP/1.1",
            "GET /" + MARK + " HTTP/1.1 " + MARK,
            "GET /" + MARK + " HTTP/9.9",
            "GET /" + MARK + " " + MARK,
            "GET " + MARK + " HTTP/1.1",
            "GET /" + MARK + "%zz HTTP/1.1",
            "GET /" + MARK + "% HTTP/1.1",
            "GET /" + MARK + "%00 HTTP/1.1",
            "GET /" + MARK + "[ HTTP/1.1",
            "GET /" + MARK + "^ HTTP/1.1",
            "GET /" + MARK + "| HTTP/1.1",
            "GET /" + MARK + "\\..\\ HTTP/1.1",
            "GET /" + MARK + "\" HTTP/1.1",
            "GET /<script>" + MARK + "</script> HTTP/1.1",
            "GET /" + MARK + "\u0000 HTTP/1.1",
            "GET /" + MARK + "\u001b[31m HTTP/1.1",
            "GET /" + MARK + "\u00ff HTTP/1.1",
            "GET http://" + MARK + ":x/ HTTP/1.1",
            "GET http://[" + MARK + "/ HTTP/1.1",
            "GET http:// HTTP/1.1",
            "GET : HTTP/1.1",
            "GET mailto:" + MARK + " HTTP/1.1",
            "GET file:///etc/" + MARK + " HTTP/1.1",
            "GET * HTTP/1.1",
            "GET ? HTTP/1.1",
            "GET # HTTP/1.1",
            "CONNECT " + MARK + ":443 HTTP/1.1",
            MARK + " / HTTP/1.1",
            "\u0016\u0003\u0001" + MARK,
            "PRI * HTTP/2.0")) {
      requests.add(line + "\r\n" + host + "\r\n");
    }
    for (String header :
        List.of(
            MARK,
            ": " + MARK,
            MARK + " : a",
            MARK + "\u0000: a",
            "<" + MARK + ">: a",
            "(" + MARK + "): a",
            " " + MARK + ": folded",
            "Content-Length: " + MARK,
            "Content-Length: -1",
            "Content-Length: 1e9",
            "Content-Length: 99999999999999999999",
            "Content-Length: 1\r\nContent-Length: 2",
            "Content-Length: 1\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: " + MARK,
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "Expect: " + MARK,
            "Host: " + MARK,
            "Cookie: " + (MARK + "; ").repeat(60_000))) {
      requests.add("GET /" + MARK + " HTTP/1.1\r\n" + host + header + "\r\n\r\n");
    }
    requests.add(
        "POST /_moot/desk/ HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" + MARK);
    requests.add("GET /" + MARK + " HTTP/1.1\n" + host.replace("\r", "") + "\n");
    requests.add("\r\n\r\n" + MARK);
    requests.add("GET /" + "a".repeat(500_000) + MARK + " HTTP/1.1\r\n" + host + "\r\n");
    requests.add("GET / HTTP/1.1\r\n" + (MARK + ": a\r\n").repeat(5_000) + host + "\r\n");
    return requests;
  }
}
