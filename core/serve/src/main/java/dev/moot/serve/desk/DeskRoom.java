package dev.moot.serve.desk;

import dev.moot.api.model.Participant;
import dev.moot.engine.desk.DeskPen;
import dev.moot.engine.desk.DeskRefusal;
import dev.moot.engine.desk.DeskSource;
import dev.moot.engine.desk.MarkedWords;
import dev.moot.engine.desk.QuoteDraft;
import dev.moot.engine.desk.SourceDesk;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.json.FlatJson;
import dev.moot.engine.json.JsonObject;
import dev.moot.serve.words.ServeWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is below {@code /_moot/desk/}. It writes only when it has a pen, and then only for a
 * page that it made: same origin, the token of that page, a body of JSON and of no great size.
 */
public final class DeskRoom {

  /** Where the sources are listed. */
  public static final String PATH = DeskPath.ROOT;

  private static final int LARGEST_BODY = 64 * 1024;

  /** What stands before a quote in a list. */
  private static final String ITEM = "- ";

  private final SourceDesk desk;
  private final Optional<DeskPen> pen;
  private final Supplier<ServeWords> words;
  private final PageTokens tokens = new PageTokens();
  private final byte[] script = resource("desk.js");
  private final byte[] style = resource("desk.css");

  /**
   * @param pen what puts quotes into claim files; without one nothing is written
   * @param words what pages say now
   */
  public DeskRoom(SourceDesk desk, Optional<DeskPen> pen, Supplier<ServeWords> words) {
    this.desk = desk;
    this.pen = pen;
    this.words = words;
  }

  /** Whether {@code path}, decoded, is the desk's. */
  public boolean has(String path) {
    return path.startsWith(DeskPath.ROOT)
        || path.equals(DeskPath.ROOT.substring(0, DeskPath.ROOT.length() - 1))
        || path.equals(Frame.SCRIPT)
        || path.equals(Frame.STYLE);
  }

  /** Whether something may be written at {@code path}. */
  public boolean takes(String path) {
    return pen.isPresent()
        && DeskPath.of(path).filter(p -> p.rest().equals(DeskPath.QUOTE)).isPresent();
  }

  /** The answer to {@code request}; empty when there is nothing at its path. */
  public Optional<DeskAnswer> answer(DeskRequest request) throws IOException {
    String path = request.path();
    if (path.equals(Frame.SCRIPT)) {
      return Optional.of(new DeskAnswer(200, Frame.SCRIPT, script));
    }
    if (path.equals(Frame.STYLE)) {
      return Optional.of(new DeskAnswer(200, Frame.STYLE, style));
    }
    if (path.equals(DeskPath.ROOT) || !path.startsWith(DeskPath.ROOT)) {
      return Optional.of(DeskAnswer.page(new SourceList(desk, words.get()).page()));
    }
    Optional<DeskPath> of = DeskPath.of(path);
    if (of.isEmpty()) {
      return Optional.empty();
    }
    if (of.get().rest().equals(DeskPath.QUOTE)) {
      return Optional.of(request.posts() ? put(of.get(), request) : draft(of.get(), request));
    }
    return of.filter(p -> p.rest().isEmpty())
        .flatMap(p -> desk.source(p.debate(), p.source()))
        .map(source -> DeskAnswer.page(page(of.get(), source)));
  }

  private String page(DeskPath of, DeskSource source) {
    return new SourcePage(source, words.get(), pen.map(p -> tokens.of(of))).page();
  }

  private DeskAnswer draft(DeskPath of, DeskRequest request) {
    if (!request.ownPage()) {
      return DeskAnswer.refused(403, words.get().message("desk.refused.foreign"));
    }
    try {
      QuoteDraft draft = desk.draft(marked(of, request.query()));
      Optional<String> chosen = Optional.ofNullable(request.query().get("by"));
      Optional<String> by =
          chosen.isPresent()
              ? chosen.filter(b -> !b.isEmpty())
              : draft.author().map(p -> p.id().local());
      return DeskAnswer.json(
          200,
          new JsonObject()
              .set("exact", draft.words().exact())
              .set("yaml", ITEM + draft.by(by).yaml())
              .set("by", by.orElse(""))
              .set("called", called(draft)));
    } catch (DeskRefusal refusal) {
      return refused(refusal);
    }
  }

  /** What the text calls who wrote the post, where that is not the name of a participant. */
  private String called(QuoteDraft draft) {
    Optional<String> known = draft.author().map(Participant::name);
    String key = known.isPresent() ? "desk.called.known" : "desk.called";
    return draft
        .called()
        .filter(c -> !known.equals(Optional.of(c)))
        .map(c -> words.get().message(key, c))
        .orElse("");
  }

  private DeskAnswer put(DeskPath of, DeskRequest request) throws IOException {
    if (!request.ownPage() || !request.origin()) {
      return DeskAnswer.refused(403, words.get().message("desk.refused.foreign"));
    }
    if (!tokens.fits(of, request.token().orElse(""))) {
      return DeskAnswer.refused(403, words.get().message("desk.refused.token"));
    }
    if (!request.type().filter(DeskRoom::isJson).isPresent()) {
      return DeskAnswer.refused(415, words.get().message("desk.refused.form"));
    }
    byte[] body = request.body().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return DeskAnswer.refused(413, words.get().message("desk.refused.large"));
    }
    Optional<Map<String, String>> fields =
        FlatJson.fields(new String(body, StandardCharsets.UTF_8));
    if (fields.isEmpty() || pen.isEmpty()) {
      return DeskAnswer.refused(400, words.get().message("desk.refused.form"));
    }
    Map<String, String> asked = fields.get();
    try {
      String yaml =
          pen.get()
              .put(
                  marked(of, asked),
                  asked.getOrDefault("claim", ""),
                  Optional.ofNullable(asked.get("by")).filter(b -> !b.isEmpty()),
                  asked.getOrDefault("claims", ""),
                  shown(asked))
              .yaml();
      return DeskAnswer.json(200, new JsonObject().set("yaml", ITEM + yaml));
    } catch (DeskRefusal refusal) {
      return refused(refusal);
    } catch (IOException disk) {
      return DeskAnswer.refused(
          500, words.get().message("desk.refused.disk", String.valueOf(disk.getMessage())));
    }
  }

  private static String shown(Map<String, String> asked) {
    String item = asked.getOrDefault("shown", "");
    return item.startsWith(ITEM) ? item.substring(ITEM.length()) : "";
  }

  private static boolean isJson(String type) {
    return type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
  }

  private static MarkedWords marked(DeskPath of, Map<String, String> fields) {
    return new MarkedWords(
        of.debate(),
        of.source(),
        new Span(number(fields.get("from")), number(fields.get("to"))),
        fields.getOrDefault("text", ""));
  }

  private static int number(@Nullable String written) {
    return written != null && written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : -1;
  }

  private DeskAnswer refused(DeskRefusal refusal) {
    String key =
        "desk.refused." + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return DeskAnswer.refused(409, words.get().message(key, refusal.about()));
  }

  private static byte[] resource(String name) {
    try (@Nullable InputStream in = DeskRoom.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
