package dev.moot.plugin.exchanges;

import dev.moot.api.model.Participant;
import dev.moot.api.model.Source;
import dev.moot.api.render.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A turn as the partial {@code exchange} sees it.
 *
 * @param id its {@code id} on the page
 * @param by who speaks
 * @param to whom they answer or address
 * @param verbatim whether the words are their own; if not, they are the writer's
 * @param source where verbatim words are taken from, or what the writer's condense
 * @param date when it was said: as its line says, else, where the exchange is over several sources,
 *     the day of its source
 * @param url where it can be read, a web address
 * @param body what is said, fragments included
 */
public record TurnView(
    String id,
    Participant by,
    List<Participant> to,
    boolean verbatim,
    Optional<Source> source,
    Optional<LocalDate> date,
    Optional<String> url,
    Html body) {

  public TurnView {
    to = List.copyOf(to);
  }
}
