package dev.moot.serve.desk;

import static dev.moot.serve.desk.Frame.text;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.serve.words.ServeWords;
import java.util.List;

/** What is done with a source: the bar with the search, the maker of quotes, the list of keys. */
final class Tools {

  /**
   * Keys that do something.
   *
   * @param what the message that says what
   * @param keys how they are written, a space between
   */
  private record Keys(String what, String keys) {}

  private static final List<Keys> KEYS =
      List.of(
          new Keys("post", "j k → ←"),
          new Keys("quote", "n p"),
          new Keys("clear", "u U"),
          new Keys("sentence", "s S"),
          new Keys("grow", "l h"),
          new Keys("begin", "L H"),
          new Keys("make", "Enter"),
          new Keys("find", "/"),
          new Keys("filter", "c"),
          new Keys("close", "Esc"),
          new Keys("help", "?"));

  private final Debate debate;
  private final ServeWords words;
  private final boolean writes;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param writes whether quotes are put into claim files
   */
  Tools(Debate debate, ServeWords words, boolean writes) {
    this.debate = debate;
    this.words = words;
    this.writes = writes;
  }

  String html() {
    out.append("<section id=\"bar\" aria-label=\"")
        .append(said("bar"))
        .append("\">\n<button type=\"button\" data-do=\"make\">")
        .append(said("make"))
        .append("</button>\n<button type=\"button\" data-do=\"clear\">")
        .append(said("clear"))
        .append("</button>\n<button type=\"button\" data-do=\"next\">")
        .append(said("next"))
        .append("</button>\n<input id=\"find\" type=\"search\" autocomplete=\"off\" aria-label=\"")
        .append(said("find"))
        .append("\" placeholder=\"")
        .append(said("find"))
        .append("\">\n<button type=\"button\" data-do=\"help\">")
        .append(said("keys"))
        .append("</button>\n<p id=\"said\" role=\"status\"></p>\n</section>\n");
    maker();
    keys();
    return out.toString();
  }

  private void maker() {
    out.append(
            "<dialog id=\"maker\" aria-labelledby=\"maker-title\">\n<form method=\"dialog\">\n<h2 id=\"maker-title\">")
        .append(said("maker"))
        .append("</h2>\n<blockquote dir=\"auto\" id=\"words\"></blockquote>\n<p><label for=\"by\">")
        .append(said("by"))
        .append("</label> <select id=\"by\"><option value=\"\">")
        .append(said("by.nobody"))
        .append("</option>");
    for (Participant participant : debate.participants().values()) {
      out.append("<option value=\"")
          .append(text(participant.id().local()))
          .append("\">")
          .append(text(participant.name()))
          .append("</option>");
    }
    out.append("</select></p>\n<p id=\"called\"></p>\n<pre dir=\"ltr\" id=\"yaml\"></pre>\n");
    if (writes) {
      out.append("<p><label for=\"target\">")
          .append(said("target"))
          .append(
              "</label> <input id=\"target\" type=\"text\" autocomplete=\"off\" role=\"combobox\" aria-expanded=\"true\" aria-controls=\"targets\" aria-autocomplete=\"list\"></p>\n<ul id=\"targets\" role=\"listbox\" aria-label=\"")
          .append(said("target"))
          .append("\"></ul>\n");
    } else {
      out.append("<p class=\"note\">").append(said("read-only")).append("</p>\n");
    }
    out.append("<p id=\"refused\" role=\"alert\"></p>\n<p class=\"buttons\">");
    if (writes) {
      out.append("<button type=\"button\" id=\"put\">").append(said("put")).append("</button> ");
    }
    out.append("<button type=\"button\" id=\"copy\">")
        .append(said("copy"))
        .append("</button> <button value=\"close\">")
        .append(said("cancel"))
        .append("</button></p>\n</form>\n</dialog>\n");
  }

  private void keys() {
    out.append(
            "<dialog id=\"keys\" aria-labelledby=\"keys-title\">\n<form method=\"dialog\">\n<h2 id=\"keys-title\">")
        .append(said("keys"))
        .append("</h2>\n<dl>\n");
    for (Keys keys : KEYS) {
      out.append("<dt dir=\"ltr\">");
      for (String key : keys.keys().split(" ", -1)) {
        out.append("<kbd>").append(key).append("</kbd> ");
      }
      out.append("</dt><dd>").append(said("key." + keys.what())).append("</dd>\n");
    }
    out.append("</dl>\n<p class=\"buttons\"><button value=\"close\">")
        .append(said("cancel"))
        .append("</button></p>\n</form>\n</dialog>\n");
  }

  private String said(String key) {
    return text(words.message("desk." + key));
  }
}
