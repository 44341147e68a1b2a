package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.markdown.CoreMessage;
import dev.moot.engine.rule.TemplateRules;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the theme and the plugins in the site's language: {@code
 * messages/<language>.properties}, with English for what a translation lacks.
 */
public final class Messages {

  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final Map<String, String> plain = new HashMap<>();

  Messages(ThemeFiles files, Locale language, Diagnostics diagnostics) {
    load(files, Locale.ENGLISH, diagnostics);
    if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      load(files, Locale.forLanguageTag(language.getLanguage()), diagnostics);
    }
    if (!language.toLanguageTag().equals(language.getLanguage())) {
      load(files, language, diagnostics);
    }
  }

  private void load(ThemeFiles files, Locale language, Diagnostics diagnostics) {
    for (ThemeFiles.Found file :
        files.findAll("messages/" + language.toLanguageTag() + ".properties")) {
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
        continue;
      }
      for (String key : new TreeSet<>(properties.stringPropertyNames())) {
        String pattern = properties.getProperty(key);
        try {
          if (pattern.indexOf('{') < 0) {
            plain.put(key, pattern.replace("''", "'"));
            formats.remove(key);
          } else {
            formats.put(key, new MessageFormat(pattern, language));
            plain.remove(key);
          }
        } catch (IllegalArgumentException e) {
          diagnostics.report(
              Diagnostic.of(
                      TemplateRules.BAD_MESSAGE,
                      SourceLocation.ofFile(file.shownAs()),
                      "the message `" + key + "` has a broken placeholder")
                  .withHint(
                      "placeholders are {0}, {1}; a brace is written '{', an apostrophe twice"));
        }
      }
    }
  }

  /** The words for {@code key}; empty when no file has it. */
  public Optional<String> format(String key, Object... arguments) {
    String words = plain.get(key);
    if (words != null) {
      return Optional.of(words);
    }
    MessageFormat format = formats.get(key);
    // MessageFormat keeps state while it formats, so each call gets its own.
    return format == null
        ? Optional.empty()
        : Optional.of(((MessageFormat) format.clone()).format(arguments));
  }

  /** What to say of a key that no file has. */
  String hintFor(String key) {
    return Nearest.to(key, keys())
        .map(n -> "did you mean `" + n + "`?")
        .orElse("add it to theme/messages/en.properties");
  }

  private Set<String> keys() {
    Set<String> keys = new TreeSet<>(plain.keySet());
    keys.addAll(formats.keySet());
    return keys;
  }

  /**
   * A date in words. Names of months come from the messages, since those of the JDK change between
   * releases.
   */
  String day(LocalDate date) {
    String[] months = format(CoreMessage.DATE_MONTHS.key()).orElse("").split("\\|", -1);
    int index = date.getMonthValue() - 1;
    String month = index < months.length ? months[index].strip() : Integer.toString(index + 1);
    return format(
            CoreMessage.DATE_DAY.key(),
            Integer.toString(date.getDayOfMonth()),
            month,
            Integer.toString(date.getYear()))
        .orElse(date.toString());
  }
}
