package dev.moot.engine.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * What a parser finds, with nothing in it that could make a small file large: an alias becomes an
 * empty scalar, and what is nested too deeply ends it all.
 */
final class PlainEvents implements Parser {

  /** A list or mapping lies in more others than are read. */
  static final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Event start;

    TooDeepException(Event start) {
      super("nested too deeply", null, false, false);
      this.start = start;
    }

    /** The beginning of what is too deep. */
    Event start() {
      return start;
    }
  }

  private final Parser events;
  private final int maxDepth;
  private final List<AliasEvent> stray = new ArrayList<>();
  private final List<Event> documents = new ArrayList<>();
  private final Set<Anchor> anchors = new HashSet<>();
  private int depth;
  private @Nullable Event ahead;

  PlainEvents(Parser events, int maxDepth) {
    this.events = events;
    this.maxDepth = maxDepth;
  }

  /** The aliases for which there is no anchor before them. */
  List<AliasEvent> strayAliases() {
    return stray;
  }

  /** Where documents begin: with their first `%` line, if they have any. */
  List<Event> documents() {
    return documents;
  }

  @Override
  public boolean hasNext() {
    return ahead != null || events.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return hasNext() && peekEvent().getEventId() == id;
  }

  @Override
  public Event peekEvent() {
    if (ahead == null) {
      if (!events.hasNext()) {
        throw new NoSuchElementException();
      }
      ahead = plain(events.next());
    }
    return ahead;
  }

  @Override
  public Event next() {
    Event next = peekEvent();
    ahead = null;
    return next;
  }

  private Event plain(Event event) {
    if (event instanceof AliasEvent alias) {
      if (!anchors.contains(alias.getAlias())) {
        stray.add(alias);
      }
      return new ScalarEvent(
          Optional.empty(),
          Optional.empty(),
          new ImplicitTuple(true, true),
          "",
          ScalarStyle.PLAIN,
          event.getStartMark(),
          event.getEndMark());
    }
    if (event instanceof DocumentStartEvent) {
      documents.add(event);
    }
    if (event instanceof NodeEvent node) {
      node.getAnchor().ifPresent(anchors::add);
    }
    if (event instanceof CollectionStartEvent && ++depth > maxDepth) {
      throw new TooDeepException(event);
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event;
  }
}
