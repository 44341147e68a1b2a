package dev.moot.lsp.complete;

import dev.moot.api.plugin.Directive;
import dev.moot.engine.parse.DirectiveUse;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;

/** What a writer may want to type next in the Markdown of a post or page. */
final class ProseCompletion {

  private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)\\]:(.*)$");
  private static final Pattern OWN_ID = Pattern.compile("(?m)^#{1,6} (.*)\\{#([^}\\s]+)\\}\\s*$");

  private final SiteView view;
  private final String file;
  private final TextLines lines;
  private final Names names;
  private final boolean snippets;

  /**
   * @param own the debates of the post
   * @param snippets whether the editor knows snippets
   */
  ProseCompletion(SiteView view, String file, TextLines lines, List<String> own, boolean snippets) {
    this.view = view;
    this.file = file;
    this.lines = lines;
    this.names = new Names(view, own);
    this.snippets = snippets;
  }

  Optional<CompletionList> at(int cursor) {
    return ProsePlace.at(lines, cursor)
        .map(
            place -> {
              Suggestions to = new Suggestions(lines, place.start(), cursor, place.end());
              add(place, to);
              return to.list();
            });
  }

  private void add(ProsePlace place, Suggestions to) {
    switch (place.kind()) {
      case CLAIM, LINKED_CLAIM -> names.claims(to, place::closed);
      case CARD -> {
        names.claims(to, place::closed);
        names.debates(to, id -> place.closed(id + "#cruxes"));
      }
      case PERSON, LINKED_PERSON -> names.people(to, place::closed, false);
      case SPEAKER, SPOKEN_TO -> {
        if (isInExchange(place.start())) {
          names.people(to, place::closed, false);
        }
      }
      case TURN -> {
        if (isInExchange(place.start())) {
          turn(place, to);
        }
      }
      case DIRECTIVE -> view.directives().forEach(d -> directive(d, to));
      case ATTRIBUTE -> attributes(place, to);
      case VALUE -> value(place, to);
      case ANCHOR -> anchors(place, to);
      case NOTE -> {
        Matcher note = NOTE.matcher(lines.text());
        while (note.find()) {
          String id = note.group(1);
          to.add(id, note.group(2).strip(), CompletionItemKind.Text, place.closed(id));
        }
      }
    }
  }

  private void turn(ProsePlace place, Suggestions to) {
    if (place.before().isEmpty()) {
      to.add("verbatim", "the speaker’s own words", CompletionItemKind.Keyword, "verbatim");
      to.add("from", "where condensed words are from", CompletionItemKind.Keyword, "from ");
      to.add(
          "quoting", "where the quoted fragment is from", CompletionItemKind.Keyword, "quoting ");
    }
    names.sources(to, id -> id);
  }

  /** Whether the last exchange above is still open. */
  private boolean isInExchange(int offset) {
    int open = 0;
    int last = lines.position(offset).getLine();
    for (int i = 0; i < last; i++) {
      String line = lines.line(i).strip();
      if (line.startsWith(":::exchange")) {
        open = 1;
      } else if (open > 0 && line.matches(":{3,}[a-z].*")) {
        open++;
      } else if (open > 0 && line.matches(":{3,}")) {
        open--;
      }
    }
    return open > 0;
  }

  private void directive(Directive directive, Suggestions to) {
    StringBuilder braces = new StringBuilder();
    StringBuilder words = new StringBuilder();
    int tab = 1;
    String label = "";
    if (directive.label() == Directive.Label.REQUIRED) {
      label = "[${" + tab++ + ":Title}]";
    }
    for (Directive.Attribute attribute : directive.attributes()) {
      if (attribute.required()) {
        braces
            .append(braces.isEmpty() ? "" : " ")
            .append(attribute.key())
            .append("=$")
            .append(tab++);
      }
      words.append(words.isEmpty() ? "" : ", ").append(attribute.key());
    }
    String sentence = words.isEmpty() ? "" : "takes " + words;
    if (snippets) {
      to.addSnippet(
          directive.name(),
          sentence,
          CompletionItemKind.Function,
          directive.name() + label + (braces.isEmpty() ? "" : "{" + braces + "}") + "\n$0\n:::");
    } else {
      to.add(directive.name(), sentence, CompletionItemKind.Function, directive.name());
    }
  }

  private void attributes(ProsePlace place, Suggestions to) {
    directive(place.before())
        .ifPresent(
            d ->
                d.attributes()
                    .forEach(
                        a ->
                            to.add(
                                a.key(), sentence(a), CompletionItemKind.Property, a.key() + "=")));
  }

  private static String sentence(Directive.Attribute attribute) {
    String what =
        switch (attribute.type()) {
          case CLAIM -> "a claim";
          case CRUX -> "a claim that is declared a crux";
          case DEBATE -> "a debate";
          case NUMBER -> "a number";
          case LINK -> "an address";
          case WORDS -> "words that readers see";
          case CHOICE -> String.join(", ", attribute.choices());
          case TEXT, FLAG -> "";
        };
    return attribute.required() ? (what + " (required)").strip() : what;
  }

  private Optional<Directive> directive(String name) {
    return view.directives().stream().filter(d -> d.name().equals(name)).findFirst();
  }

  private void value(ProsePlace place, Suggestions to) {
    String name = place.before().replaceFirst("[\\[{].*", "");
    String key = place.before().replaceFirst("(?s).*[{\\s]", "");
    Directive.Attribute attribute =
        directive(name).flatMap(d -> d.attribute(key)).orElse(Directive.Attribute.text(key));
    switch (attribute.type()) {
      case CLAIM -> names.claims(to, id -> id);
      case CRUX -> names.cruxes(to, id -> id);
      case DEBATE -> names.debates(to, id -> id);
      case CHOICE -> attribute.choices().forEach(w -> to.add(w, "", CompletionItemKind.Value, w));
      default -> {
        if (key.equals("debate")) {
          names.debates(to, id -> id);
        } else if (key.equals("source")) {
          names.sources(to, id -> id);
        } else {
          inUse(name, key).forEach(w -> to.add(w, "", CompletionItemKind.Value, w));
        }
      }
    }
  }

  /** The words that the site's posts have there already, ids left out as each stands once. */
  private Set<String> inUse(String name, String key) {
    Set<String> words = new TreeSet<>();
    if (!key.equals("id")) {
      posts()
          .flatMap(p -> p.directives().stream())
          .filter(d -> d.name().name().equals(name))
          .flatMap(d -> d.attributes().stream())
          .filter(a -> a.key().equals(key))
          .map(a -> a.value().name())
          .filter(w -> w.matches("[^\\s\"'{}]+"))
          .forEach(words::add);
    }
    return words;
  }

  /** Ids of directives and headings in a file. */
  private void anchors(ProsePlace place, Suggestions to) {
    String target =
        place.before().isEmpty()
            ? file
            : Path.of(file)
                .resolveSibling(place.before())
                .normalize()
                .toString()
                .replace('\\', '/');
    String text = target.equals(file) ? lines.text() : view.texts().getOrDefault(target, "");
    Map<String, String> ids = new TreeMap<>();
    posts()
        .filter(p -> p.file().path().equals(target))
        .flatMap(p -> p.directives().stream())
        .forEach(
            d ->
                d.attributes().stream()
                    .filter(a -> a.key().equals("id"))
                    .map(DirectiveUse.Attribute::value)
                    .forEach(id -> ids.put(id.name(), d.name().name())));
    Matcher heading = OWN_ID.matcher(text);
    while (heading.find()) {
      ids.put(heading.group(2), heading.group(1).strip());
    }
    ids.forEach((id, words) -> to.add(id, words, CompletionItemKind.Reference, place.closed(id)));
  }

  private Stream<ParsedPost> posts() {
    return view.parsed().stream().flatMap(p -> p.posts().stream());
  }
}
