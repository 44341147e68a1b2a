package dev.moot.lsp.complete;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Source;
import dev.moot.lsp.site.SiteView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * The names of a site that a file may use, by what it may call them: what is of its own debates
 * bare, anything else behind its debate.
 */
final class Names {

  private final SiteView view;
  private final List<String> own;

  /**
   * @param own the debates of the file, in their order
   */
  Names(SiteView view, List<String> own) {
    this.view = view;
    this.own = own;
  }

  /** Adds the claims, those of its own debates first. */
  void claims(Suggestions to, UnaryOperator<String> inserted) {
    each(
        d -> d.claims().values().stream(),
        c -> c.id().local(),
        (name, claim) ->
            to.add(name, claim.text(), CompletionItemKind.Reference, inserted.apply(name)),
        false);
  }

  /** Adds those that their debate declares a crux. */
  void cruxes(Suggestions to, UnaryOperator<String> inserted) {
    each(
        d ->
            d.cruxes().stream()
                .map(c -> c.claim().local())
                .distinct()
                .flatMap(id -> d.claim(id).stream()),
        (Claim c) -> c.id().local(),
        (name, claim) ->
            to.add(name, claim.text(), CompletionItemKind.Reference, inserted.apply(name)),
        false);
  }

  /** Adds those who take part. */
  void people(Suggestions to, UnaryOperator<String> inserted, boolean ofOwnAlone) {
    each(
        d -> d.participants().values().stream(),
        (Participant p) -> p.id().local(),
        (name, person) ->
            to.add(name, person.name(), CompletionItemKind.Constant, inserted.apply(name)),
        ofOwnAlone);
  }

  /** Adds the sources of its own debates. */
  void sources(Suggestions to, UnaryOperator<String> inserted) {
    each(
        d -> d.sources().values().stream(),
        Source::id,
        (name, source) ->
            to.add(
                name,
                source.title().or(source::url).or(source::file).orElse(""),
                CompletionItemKind.File,
                inserted.apply(name)),
        true);
  }

  /** Adds the claims of its own debates. */
  void ownClaims(Suggestions to) {
    each(
        d -> d.claims().values().stream(),
        (Claim c) -> c.id().local(),
        (name, claim) -> to.add(name, claim.text(), CompletionItemKind.Reference, name),
        true);
  }

  /** Adds the tags in use, the most used first. */
  void tags(Suggestions to) {
    view.linked().stream()
        .flatMap(l -> l.site().tags().entrySet().stream())
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .forEach(
            e ->
                to.add(
                    e.getKey().name(),
                    "on " + e.getValue().size() + " digests",
                    CompletionItemKind.Keyword,
                    e.getKey().name()));
  }

  /** Adds the series in use. */
  void series(Suggestions to) {
    view.linked().stream()
        .flatMap(l -> l.site().series().keySet().stream())
        .forEach(s -> to.add(s.name(), "", CompletionItemKind.Keyword, s.name()));
  }

  /** Adds the debates. */
  void debates(Suggestions to, UnaryOperator<String> inserted) {
    view.debates()
        .values()
        .forEach(d -> to.add(d.id(), d.title(), CompletionItemKind.Module, inserted.apply(d.id())));
  }

  private interface Offer<T> {
    void add(String name, T thing);
  }

  /** A bare name stands for what the first of its debates has by it. */
  private <T> void each(
      Function<Debate, Stream<T>> things,
      Function<T, String> id,
      Offer<T> offer,
      boolean ofOwnAlone) {
    Set<String> bare = new HashSet<>();
    List<Debate> first = new ArrayList<>();
    own.forEach(d -> Optional.ofNullable(view.debates().get(d)).ifPresent(first::add));
    for (Debate debate : first) {
      things
          .apply(debate)
          .forEach(
              thing -> {
                String local = id.apply(thing);
                offer.add(bare.add(local) ? local : debate.id() + "/" + local, thing);
              });
    }
    if (!ofOwnAlone) {
      view.debates().values().stream()
          .filter(d -> !first.contains(d))
          .forEach(
              d ->
                  things
                      .apply(d)
                      .forEach(thing -> offer.add(d.id() + "/" + id.apply(thing), thing)));
    }
  }
}
