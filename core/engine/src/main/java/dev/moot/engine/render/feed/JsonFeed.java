package dev.moot.engine.render.feed;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.model.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A feed in the form of JSON Feed 1.1. */
final class JsonFeed {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private final FeedHead head;
  private final SiteSettings settings;
  private final List<FeedEntry> entries;
  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  JsonFeed(FeedHead head, SiteSettings settings, List<FeedEntry> entries) {
    this.head = head;
    this.settings = settings;
    this.entries = entries;
    json.setIndent("  ");
  }

  /** The file's text; to be called once. */
  String text() {
    try {
      write();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return text + "\n";
  }

  private void write() throws IOException {
    json.beginObject();
    field("version", VERSION);
    field("title", head.title());
    field("home_page_url", head.page());
    field("feed_url", head.json());
    field("description", settings.description());
    json.name("authors").beginArray().beginObject();
    field("name", head.author());
    field("url", settings.url());
    json.endObject().endArray();
    field("language", head.language().toLanguageTag());
    json.name("items").beginArray();
    for (FeedEntry entry : entries) {
      item(entry);
    }
    json.endArray();
    json.endObject();
  }

  private void item(FeedEntry entry) throws IOException {
    json.beginObject();
    field("id", entry.id());
    field("url", entry.url());
    field("title", entry.post().title());
    field("content_html", entry.content());
    field("summary", entry.post().summary());
    if (entry.post().language().filter(l -> !l.equals(head.language())).isPresent()) {
      field("language", entry.post().language().map(Locale::toLanguageTag));
    }
    field("date_published", entry.published());
    field("date_modified", entry.updated());
    if (!entry.post().tags().isEmpty()) {
      json.name("tags").beginArray();
      for (Tag tag : entry.post().tags()) {
        json.value(tag.name());
      }
      json.endArray();
    }
    json.endObject();
  }

  private void field(String name, String value) throws IOException {
    json.name(name).value(value);
  }

  private void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      field(name, value.get());
    }
  }
}
