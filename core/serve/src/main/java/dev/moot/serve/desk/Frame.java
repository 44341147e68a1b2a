package dev.moot.serve.desk;

import dev.moot.api.render.Html;
import dev.moot.engine.json.JsonObject;
import dev.moot.serve.words.ServeWords;
import java.util.Map;

/** What stands around the main element of every page of the desk. */
final class Frame {

  static final String SCRIPT = "/_moot/desk.js";
  static final String STYLE = "/_moot/desk.css";

  private Frame() {}

  /**
   * A page.
   *
   * @param title what it is about
   * @param main its main element
   * @param behind what stands behind that and stays when it is renewed
   */
  static String page(ServeWords words, String title, String main, String behind) {
    return "<!doctype html>\n<html lang=\""
        + words.language().toLanguageTag()
        + "\" dir=\""
        + words.direction()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + text(words.message("desk.page", title))
        + "</title>\n<link rel=\"stylesheet\" href=\""
        + STYLE
        + "\">\n<script src=\""
        + SCRIPT
        + "\" defer></script>\n</head>\n<body data-words=\""
        + text(said(words))
        + "\">\n"
        + main
        + behind
        + "</body>\n</html>\n";
  }

  private static String said(ServeWords words) {
    JsonObject all = new JsonObject();
    for (Map.Entry<String, Object> entry : words.all("desk.script.").entrySet()) {
      all.set(entry.getKey(), entry.getValue());
    }
    return all.text();
  }

  /** {@code words} as text of a page, or within an attribute. */
  static String text(String words) {
    return Html.text(words).markup();
  }
}
