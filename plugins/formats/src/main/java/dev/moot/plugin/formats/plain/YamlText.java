package dev.moot.plugin.formats.plain;

import dev.moot.api.draft.Unreadable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the first document of a text of YAML, event by event; no tag makes an object of it. */
public final class YamlText {

  private static final String HINT = "write the file again, or mend it there";

  private YamlText() {}

  /** What {@code text} says. */
  public static Node read(String text) throws MistakeException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    Growing growing = new Growing();
    try {
      Parser events = new ParserImpl(new StreamReader(text), options);
      Event event = events.getEvent();
      while (!(event instanceof DocumentEndEvent || event instanceof StreamEndEvent)) {
        take(event, growing);
        event = events.getEvent();
      }
      return new Node(growing.whole());
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      throw mistake(mark, "this is no YAML: " + e.getProblem());
    } catch (ReaderException e) {
      throw new MistakeException(
          Unreadable.of("a character that YAML does not have: " + code(e), "delete it"));
    }
  }

  private static String code(ReaderException e) {
    return String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
  }

  private static void take(Event event, Growing growing) throws MistakeException {
    int line = event.getStartMark().getLine() + 1;
    int column = event.getStartMark().getColumn() + 1;
    boolean key = growing.wantsKey();
    if (event instanceof MappingEndEvent || event instanceof SequenceEndEvent) {
      growing.end();
    } else if (event instanceof AliasEvent) {
      throw mistake(event.getStartMark(), "anchors and aliases are not read here");
    } else if (event instanceof ScalarEvent scalar) {
      if (key) {
        growing.key(scalar.getValue(), line, column);
      } else {
        growing.put(value(scalar));
      }
    } else if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
      if (key) {
        throw mistake(event.getStartMark(), "a list or a mapping cannot be a key here");
      }
      growing.begin(event instanceof SequenceStartEvent, line, column);
    }
  }

  private static @Nullable String value(ScalarEvent scalar) {
    boolean nothing = scalar.isPlain() && scalar.getValue().matches("|~|null|Null|NULL");
    return nothing ? null : scalar.getValue();
  }

  private static MistakeException mistake(Mark mark, String message) {
    return new MistakeException(
        new Unreadable(mark.getLine() + 1, mark.getColumn() + 1, message, HINT));
  }
}
