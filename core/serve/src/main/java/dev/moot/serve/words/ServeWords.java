package dev.moot.serve.words;

import dev.moot.engine.message.BadMessage;
import dev.moot.engine.message.LanguageForms;
import dev.moot.engine.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of the server's own pages and of the panel over a site's. They are no part of a theme:
 * no build shows them. Safe for threads.
 */
public final class ServeWords {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "ur", "yi");

  private final LanguageForms forms;
  private final Map<String, String> patterns;
  private final Map<String, Message> read = new ConcurrentHashMap<>();

  private ServeWords(Locale language, Map<String, String> patterns) {
    this.forms = new LanguageForms(language);
    this.patterns = patterns;
  }

  /** Those in {@code language}; in English where there are none in that. */
  public static ServeWords in(Locale language) {
    Map<String, String> found = patterns(language.getLanguage());
    return found.isEmpty()
        ? new ServeWords(Locale.ENGLISH, patterns("en"))
        : new ServeWords(language, found);
  }

  private static Map<String, String> patterns(String language) {
    try (@Nullable InputStream in =
        ServeWords.class.getResourceAsStream(
            "/dev/moot/serve/messages/" + language + ".properties")) {
      if (in == null) {
        return Map.of();
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> patterns = new TreeMap<>();
      file.stringPropertyNames().forEach(k -> patterns.put(k, file.getProperty(k)));
      return Collections.unmodifiableMap(patterns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the messages in " + language, e);
    }
  }

  /** The language that they are in. */
  public Locale language() {
    return forms.language();
  }

  /** In which direction that is read: {@code ltr} or {@code rtl}. */
  public String direction() {
    return RIGHT_TO_LEFT.contains(forms.language().getLanguage()) ? "rtl" : "ltr";
  }

  /** How the language counts and lists. */
  public LanguageForms forms() {
    return forms;
  }

  /** The words for {@code key}, in which {@code arguments} stand. */
  public String message(String key, Object... arguments) {
    return read.computeIfAbsent(key, this::read).say(forms, arguments);
  }

  private Message read(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("there is no message `" + key + "`");
    }
    try {
      return Message.of(pattern);
    } catch (BadMessage e) {
      throw new IllegalStateException(key + ": " + e.getMessage(), e);
    }
  }

  /** All that begin with {@code prefix}, by what comes after it; none of them has arguments. */
  public Map<String, Object> all(String prefix) {
    Map<String, Object> all = new TreeMap<>();
    for (String key : patterns.keySet()) {
      if (key.startsWith(prefix)) {
        all.put(key.substring(prefix.length()), message(key));
      }
    }
    return all;
  }
}
