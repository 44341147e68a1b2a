package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.engine.markdown.CoreMessage;
import dev.moot.engine.message.LanguageForms;
import dev.moot.engine.render.words.OnlyIf;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the theme and the plugins in the site's language: {@code
 * messages/<language>.properties}, with those of the language without its region for what is not
 * there, and then English.
 */
public final class Messages {

  private final Map<String, MessageFile.Entry> entries = new HashMap<>();
  private final LanguageForms site;
  private final Map<Locale, Messages> inOthers = new HashMap<>();

  /**
   * @param language that of the site
   * @param others those that some of its pages are in
   */
  Messages(ThemeFiles files, Locale language, Collection<Locale> others, Diagnostics diagnostics) {
    this(files, language, diagnostics);
    others.forEach(other -> inOthers.put(other, new Messages(files, other, diagnostics)));
  }

  private Messages(ThemeFiles files, Locale language, Diagnostics diagnostics) {
    this.site = new LanguageForms(language);
    MessageOwners owners = new MessageOwners(diagnostics);
    for (Locale each : languages(language)) {
      boolean isOwn = each.getLanguage().equals(language.getLanguage());
      LanguageForms forms = isOwn ? site : new LanguageForms(each);
      String name = "messages/" + each.toLanguageTag() + ".properties";
      Iterator<String> plugins = files.pluginsWith(name).iterator();
      for (ThemeFiles.Found file : files.findAll(name)) {
        Map<String, MessageFile.Entry> read = MessageFile.read(file, forms, diagnostics);
        if (plugins.hasNext()) {
          owners.take(plugins.next(), file, read.keySet());
        }
        entries.putAll(read);
      }
    }
  }

  /** The same for a page in {@code language}, where that is not the site's. */
  public Messages in(Optional<Locale> language) {
    return language.map(l -> inOthers.getOrDefault(l, this)).orElse(this);
  }

  /** The condition that claims are meant under, in these words. */
  public OnlyIf onlyIf() {
    return new OnlyIf((message, language) -> in(language).format(message.key()));
  }

  /** English, then {@code language} from its beginning: {@code zh}, {@code zh-Hant}. */
  private static List<Locale> languages(Locale language) {
    List<Locale> all = new ArrayList<>();
    for (String tag = language.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      all.add(0, Locale.forLanguageTag(tag));
    }
    if (!all.get(0).equals(Locale.ENGLISH)) {
      all.add(0, Locale.ENGLISH);
    }
    return all;
  }

  private static String shortened(String tag) {
    int dash = tag.lastIndexOf('-');
    return dash < 0 ? "" : tag.substring(0, dash);
  }

  /** The words for {@code key}; empty when no file has it. */
  public Optional<String> format(String key, @Nullable Object... arguments) {
    MessageFile.Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.say(arguments));
  }

  /**
   * The same for a page, on which English words in a site of another language are marked: see
   * {@link ForeignWords}.
   */
  Optional<String> formatForPage(String key, @Nullable Object... arguments) {
    MessageFile.Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    String words = entry.say(arguments);
    return Optional.of(isForeign(entry) ? ForeignWords.marked(words) : words);
  }

  private boolean isForeign(MessageFile.Entry entry) {
    return !entry.forms().language().getLanguage().equals(site.language().getLanguage());
  }

  /**
   * All that are asked for, by their keys: a language that writes days itself wants none for them.
   */
  List<ListedMessage> listed() {
    return new TreeMap<>(entries)
        .entrySet().stream()
            .filter(e -> !isForeign(e.getValue()) || !site.isKnown() || !isOfDays(e.getKey()))
            .map(
                e ->
                    new ListedMessage(
                        e.getKey(),
                        e.getValue().typed(),
                        e.getValue().shownAs(),
                        e.getValue().forms().language()))
            .toList();
  }

  private static boolean isOfDays(String key) {
    return key.equals(CoreMessage.DATE_DAY.key()) || key.equals(CoreMessage.DATE_MONTHS.key());
  }

  /** What to say of a key that no file has. */
  String hintFor(String key) {
    return Nearest.to(key, entries.keySet())
        .map(n -> "did you mean `" + n + "`?")
        .orElse("add it to theme/messages/en.properties");
  }

  /** {@code items} as a sentence of the site's language lists them. */
  String list(List<String> items) {
    return site.list(items);
  }

  /** What stands between two items where a page lists them side by side. */
  String comma() {
    return site.comma();
  }

  /** A date in words. */
  String day(LocalDate date) {
    return LanguageForms.filled(dayIn(date.getMonth()), date);
  }

  /** How {@link #day} writes the days of each month, from January: for scripts, which fill them. */
  List<String> days() {
    return Stream.of(Month.values()).map(this::dayIn).toList();
  }

  /**
   * A day of that month, as {@link LanguageForms#shortDayIn} has it: by the messages for it, unless
   * these are English and the language of the site, which is another, has a form of its own.
   */
  private String dayIn(Month month) {
    if (!isOfTheSite(CoreMessage.DATE_DAY) && site.isKnown()) {
      return site.shortDayIn(month);
    }
    String[] months = format(CoreMessage.DATE_MONTHS.key()).orElse("").split("\\|", -1);
    int index = month.getValue() - 1;
    String name = index < months.length ? months[index].strip() : Integer.toString(index + 1);
    return format(CoreMessage.DATE_DAY.key(), "{0}", name, "{2}")
        .orElseGet(() -> site.shortDayIn(month));
  }

  /** Whether a message is there in the site's language, of whatever region. */
  private boolean isOfTheSite(CoreMessage message) {
    MessageFile.Entry entry = entries.get(message.key());
    return entry != null && !isForeign(entry);
  }
}
