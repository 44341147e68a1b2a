package dev.moot.plugin.formats.linked;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Quote;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.model.Source;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import dev.moot.plugin.formats.plain.JsonWriting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A debate as nodes of JSON-LD. Whatever is said of people is what the heads of pages say: a claim
 * has an interpreter, who words it, and no author; it appears in somebody's words only where these
 * were compared with a stored text and their speaker stated that the claim holds.
 */
final class LinkedDebate {

  private static final Permalink FILE = Permalink.page("claims");

  private final ExportedDebate exported;
  private final Debate debate;
  private final SiteSettings settings;
  private final Holds holds;
  private final Set<String> heard = new HashSet<>();
  private int quoted;

  LinkedDebate(ExportedDebate exported, SiteSettings settings, Holds holds) {
    this.exported = exported;
    this.debate = exported.debate().withPeopleTold();
    this.settings = settings;
    this.holds = holds;
  }

  String text() {
    List<Map<String, Object>> graph = new ArrayList<>();
    graph.add(debateNode());
    exported.all().forEach(c -> graph.add(claim(c)));
    LinkedSteps steps = new LinkedSteps(c -> reference(address(c.permalink())), exported);
    graph.addAll(steps.nodes());
    tellWhatIsLost();
    if (!holds.lines().isEmpty()) {
      Map<String, Object> file = node("", "CreativeWork");
      file.put("about", reference(address(debate.permalink())));
      file.put("description", String.join(" ", holds.lines()));
      graph.add(0, file);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", context());
    document.put("@graph", graph);
    return JsonWriting.of(document);
  }

  /** The context in full: one at an address would have to be fetched. */
  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@vocab", "https://schema.org/");
    context.put("aif", "http://www.arg.dundee.ac.uk/aif#");
    context.put("url", Map.of("@type", "@id"));
    context.put("archivedAt", Map.of("@type", "@id"));
    context.put("datePublished", Map.of("@type", "Date"));
    return context;
  }

  private Map<String, Object> debateNode() {
    Map<String, Object> node = node(address(debate.permalink()), "CollectionPage");
    node.put("name", ExportedDebate.line(debate.title()));
    List<Map<String, Object>> roots =
        exported.all().stream()
            .filter(exported::isRoot)
            .map(c -> reference(address(c.permalink())))
            .toList();
    put(node, "mainEntity", roots);
    put(node, "isBasedOn", debate.sources().values().stream().flatMap(s -> source(s).stream()));
    node.put("author", writer());
    node.put("inLanguage", debate.language().orElse(settings.language()).toLanguageTag());
    return node;
  }

  private Map<String, Object> claim(Claim claim) {
    Map<String, Object> node = node(address(claim.permalink()), List.of("Claim", "aif:I-node"));
    node.put("text", ExportedDebate.text(claim));
    exported.condition(claim).ifPresent(c -> node.put("description", "Asserted only if: " + c));
    if (exported.isOwn(claim)) {
      node.put("claimInterpreter", writer());
      put(node, "appearance", claim.quotes().stream().flatMap(q -> quotation(claim, q).stream()));
      node.put("isPartOf", reference(address(debate.permalink())));
      node.put("inLanguage", debate.language().orElse(settings.language()).toLanguageTag());
    }
    return node;
  }

  private Optional<Map<String, Object>> quotation(Claim claim, Quote quote) {
    Optional<Participant> by = quote.by().flatMap(debate::participant);
    Optional<Source> from = sourceOf(quote).filter(s -> s.file().isPresent() && s.stored());
    if (by.isEmpty() || from.isEmpty() || !ExportedDebate.isStated(claim, by.orElseThrow().id())) {
      return Optional.empty();
    }
    quoted++;
    heard.add(by.orElseThrow().id().local());
    Map<String, Object> node = typed("Quotation");
    node.put("text", ExportedDebate.line(quote.exact()));
    node.put("author", named("Person", by.orElseThrow().name()));
    from.flatMap(this::source).ifPresent(s -> node.put("isBasedOn", s));
    return Optional.of(node);
  }

  private Optional<Source> sourceOf(Quote quote) {
    return quote.source().isEmpty() && debate.sources().size() == 1
        ? debate.sources().values().stream().findFirst()
        : quote.source().map(debate.sources()::get);
  }

  /** A source, by the address that it has for everybody. */
  private Optional<Map<String, Object>> source(Source source) {
    return source.url().map(url -> source(source, url));
  }

  private static Map<String, Object> source(Source source, String url) {
    Map<String, Object> node =
        typed(
            switch (source.kind().orElse(Source.Kind.OTHER)) {
              case POST -> "SocialMediaPosting";
              case COMMENT_THREAD -> "DiscussionForumPosting";
              case PAPER -> "ScholarlyArticle";
              case TRANSCRIPT, OTHER -> "CreativeWork";
            });
    node.put("url", url);
    source.title().ifPresent(t -> node.put("name", ExportedDebate.line(t)));
    source.date().ifPresent(d -> node.put("datePublished", d.toString()));
    source.archive().ifPresent(a -> node.put("archivedAt", a));
    return node;
  }

  /** Who words the claims: whoever writes the site, or else the site. */
  private Map<String, Object> writer() {
    return settings
        .author()
        .map(a -> named("Person", a))
        .orElseGet(() -> named("Organization", settings.title()));
  }

  private void tellWhatIsLost() {
    int quotes = debate.claims().values().stream().mapToInt(c -> c.quotes().size()).sum();
    holds.lost(
        "quotes",
        quotes - quoted,
        "quote that no stored text was compared with, or whose speaker does not state that the claim holds",
        "quotes that no stored text was compared with, or whose speakers do not state that the claim holds");
    holds.lost(
        "silent",
        debate.participants().size() - heard.size(),
        "participant of whom no such quote is there",
        "participants of whom no such quote is there");
    holds.lost(
        "sources",
        (int) debate.sources().values().stream().filter(s -> s.url().isEmpty()).count(),
        "source without an address",
        "sources without an address");
  }

  /** {@code page} in full, or as seen from the file where the site does not say where it is. */
  private String address(Permalink page) {
    return settings.absolute(page).orElseGet(() -> page.hrefFrom(FILE));
  }

  static Map<String, Object> reference(String id) {
    return new LinkedHashMap<>(Map.of("@id", id));
  }

  static Map<String, Object> node(String id, Object type) {
    Map<String, Object> node = reference(id);
    node.put("@type", type);
    return node;
  }

  private static Map<String, Object> typed(String type) {
    return new LinkedHashMap<>(Map.of("@type", type));
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> node = typed(type);
    node.put("name", ExportedDebate.line(name));
    return node;
  }

  private static void put(Map<String, Object> node, String key, Collection<?> values) {
    if (!values.isEmpty()) {
      node.put(key, values);
    }
  }

  private static void put(
      Map<String, Object> node, String key, Stream<Map<String, Object>> values) {
    put(node, key, values.toList());
  }
}
