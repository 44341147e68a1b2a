package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.message.BadMessage;
import dev.moot.engine.message.LanguageForms;
import dev.moot.engine.message.Message;
import dev.moot.engine.rule.TemplateRules;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one file of messages, {@code messages/<language>.properties}. */
final class MessageFile {

  /**
   * One message.
   *
   * @param typed how it is written
   * @param message what it says
   * @param forms how its language counts, which may not be that of the site
   * @param shownAs the file it stands in
   */
  record Entry(String typed, Message message, LanguageForms forms, String shownAs) {

    String say(@Nullable Object... arguments) {
      return message.say(forms, arguments);
    }
  }

  private MessageFile() {}

  /** What is in {@code file}, by key; what cannot be read is reported and left out. */
  static Map<String, Entry> read(
      ThemeFiles.Found file, LanguageForms language, Diagnostics diagnostics) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException | IllegalArgumentException e) {
      diagnostics.report(
          Diagnostic.of(
                  TemplateRules.BAD_MESSAGE,
                  SourceLocation.ofFile(file.shownAs()),
                  "the file is not a list of messages")
              .withHint("write `key = words`; a backslash is written twice"));
      return Map.of();
    }
    Map<String, Entry> entries = new TreeMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      try {
        String typed = properties.getProperty(key);
        entries.put(key, new Entry(typed, Message.of(typed), language, file.shownAs()));
      } catch (BadMessage e) {
        diagnostics.report(
            Diagnostic.of(
                    TemplateRules.BAD_MESSAGE,
                    MessagePlace.of(file, key, e.at()),
                    "the message `" + key + "` cannot be read: " + e.getMessage())
                .withHint(e.hint()));
      }
    }
    return entries;
  }
}
