package dev.moot.plugin.formats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file in which messages follow one another, each after a line that begins with {@code From}. */
public final class Mailbox {

  private static final Pattern FROM =
      Pattern.compile("From [^\\n]*\\d{1,2}:\\d{2}[^\\n]*\\d{4}[^\\n]*|From \\S+@\\S+[^\\n]*");

  /** A line of a message that begins so is marked. */
  private static final Pattern MARKED = Pattern.compile("(?m)^>(?=>*From )");

  private Mailbox() {}

  /** Whether {@code text} begins as such a file does. */
  public static boolean fits(String text) {
    int end = text.indexOf('\n');
    return FROM.matcher(end < 0 ? text : text.substring(0, end).stripTrailing()).matches();
  }

  /** The messages of {@code text}. */
  public static List<Message> messages(String text) {
    List<Message> all = new ArrayList<>();
    StringBuilder message = new StringBuilder();
    boolean begun = false;
    boolean blank = true;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      Matcher from = FROM.matcher(line);
      if (blank && from.matches()) {
        if (begun) {
          all.add(message(message));
        }
        begun = true;
        message.setLength(0);
      } else {
        message.append(line).append('\n');
      }
      blank = line.isEmpty();
    }
    if (begun || !message.toString().isBlank()) {
      all.add(message(message));
    }
    return all;
  }

  private static Message message(StringBuilder raw) {
    return MessageReading.of(MARKED.matcher(raw).replaceAll(""));
  }
}
