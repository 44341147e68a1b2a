package dev.moot.serve.desk;

import dev.moot.engine.json.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * What the desk answers.
 *
 * @param status the status of HTTP
 * @param name a name with the ending of what it is
 * @param bytes what it says
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
public record DeskAnswer(int status, String name, byte[] bytes) {

  static DeskAnswer page(String html) {
    return new DeskAnswer(200, "desk.html", html.getBytes(StandardCharsets.UTF_8));
  }

  static DeskAnswer json(int status, JsonObject fields) {
    return new DeskAnswer(status, "desk.json", fields.text().getBytes(StandardCharsets.UTF_8));
  }

  /** A refusal, in words for whoever reads the page. */
  static DeskAnswer refused(int status, String words) {
    return json(status, new JsonObject().set("refused", words));
  }

  /** Whether it is a page that hears of changes. */
  public boolean isPage() {
    return name.endsWith(".html");
  }
}
