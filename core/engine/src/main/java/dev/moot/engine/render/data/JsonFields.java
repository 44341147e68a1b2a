package dev.moot.engine.render.data;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Keyword;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Site;
import dev.moot.engine.json.PlainJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes values of the model as fields of JSON. What is absent or empty is left out. */
final class JsonFields {

  /** Writes the fields of one object of a list. */
  interface Fields<T> {
    void write(T item) throws IOException;
  }

  private final JsonWriter json;
  private final String debate;
  private final Site site;

  /**
   * @param debate where names of participants in quotes are looked up
   */
  JsonFields(JsonWriter json, String debate, Site site) {
    this.json = json;
    this.debate = debate;
    this.site = site;
  }

  void open() throws IOException {
    json.beginObject();
  }

  void open(String name) throws IOException {
    json.name(name).beginObject();
  }

  void close() throws IOException {
    json.endObject();
  }

  void text(String name, String value) throws IOException {
    json.name(name).value(value);
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  void texts(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.name(name).beginArray();
      for (String value : values) {
        json.value(value);
      }
      json.endArray();
    }
  }

  void word(String name, Optional<? extends Keyword> value) throws IOException {
    text(name, value.map(Keyword::word));
  }

  void day(String name, Optional<LocalDate> value) throws IOException {
    text(name, value.map(LocalDate::toString));
  }

  void flag(String name, boolean value) throws IOException {
    json.name(name).value(value);
  }

  void number(String name, long value) throws IOException {
    json.name(name).value(value);
  }

  void number(String name, double value) throws IOException {
    json.name(name).value(value);
  }

  void number(String name, Optional<Double> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    }
  }

  /** The path of a page, and its full address when the site has one. */
  void place(Permalink permalink) throws IOException {
    place(permalink, "");
  }

  void place(Permalink permalink, String fragment) throws IOException {
    text("path", permalink.path() + fragment);
    text("url", site.settings().absolute(permalink).map(u -> u + fragment));
  }

  /** A claim by the name it has now. */
  void claim(String name, ClaimId claim) throws IOException {
    text(name, site.current(claim).toString());
  }

  void claim(String name, Optional<ClaimId> claim) throws IOException {
    if (claim.isPresent()) {
      claim(name, claim.get());
    }
  }

  void claims(String name, List<ClaimId> claims) throws IOException {
    texts(name, claims.stream().map(c -> site.current(c).toString()).toList());
  }

  void person(String name, Optional<ParticipantId> person) throws IOException {
    text(name, person.map(ParticipantId::toString));
  }

  void people(String name, List<ParticipantId> people) throws IOException {
    texts(name, people.stream().map(ParticipantId::toString).toList());
  }

  void quote(String name, Optional<Quote> quote) throws IOException {
    if (quote.isPresent()) {
      open(name);
      quoteFields(quote.get());
      close();
    }
  }

  void quoteFields(Quote quote) throws IOException {
    text("by", quote.by().map(b -> debate + "/" + b));
    text("source", quote.source());
    text("exact", quote.exact());
    text("prefix", quote.prefix());
    text("suffix", quote.suffix());
  }

  <T> void list(String name, Collection<T> items, Fields<T> fields) throws IOException {
    if (!items.isEmpty()) {
      json.name(name).beginArray();
      for (T item : items) {
        open();
        fields.write(item);
        close();
      }
      json.endArray();
    }
  }

  /** A value made of plain maps, collections, strings and numbers. */
  void plain(String name, Object value) throws IOException {
    json.name(name);
    PlainJson.write(value, json);
  }
}
