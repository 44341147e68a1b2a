package dev.moot.dist.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A debate, and the texts of its sources. */
final class DebateDraft {

  private static final Pattern STEP = Pattern.compile("\\{id: (r\\d+),");

  final String id;
  String title;
  final Map<String, String> people = new LinkedHashMap<>();
  final Map<String, String> terms = new LinkedHashMap<>();
  final List<ClaimDraft> claims = new ArrayList<>();

  /** The sentences of each source, by its id. */
  final Map<String, List<String>> sources = new LinkedHashMap<>();

  /** Lines about claims and people, by the list they stand in. */
  final Map<String, List<Block>> lists = new LinkedHashMap<>();

  DebateDraft(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String path() {
    return "claims/" + id + ".yaml";
  }

  Optional<ClaimDraft> claim(String name) {
    return claims.stream().filter(c -> c.id.equals(name)).findFirst();
  }

  /** Whether the words of a quote, and who says them, are there. */
  boolean has(ClaimDraft.Words quote) {
    return people.containsKey(quote.by())
        && sources.getOrDefault(quote.source(), List.of()).contains(quote.exact());
  }

  String quote(ClaimDraft.Words quote) {
    return "{by: "
        + quote.by()
        + ", source: "
        + quote.source()
        + ", exact: \""
        + quote.exact()
        + "\"}";
  }

  /** The names that only this file knows. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    names.add("debate " + id);
    claims.forEach(c -> names.add("claim " + id + "/" + c.id));
    people.keySet().forEach(p -> names.add("person " + id + "/" + p));
    sources.keySet().forEach(s -> names.add("source " + id + "/" + s));
    for (Block relation : lists.getOrDefault("relations", List.of())) {
      Matcher named = STEP.matcher(relation.text());
      if (named.lookingAt() && relation.fits(names)) {
        names.add("step " + id + "/" + named.group(1));
      }
    }
    return names;
  }

  /** The ids of the relations that are there and have one. */
  List<String> steps() {
    String prefix = "step " + id + "/";
    return names().stream()
        .filter(n -> n.startsWith(prefix))
        .map(n -> n.substring(prefix.length()))
        .sorted()
        .toList();
  }

  String text(Set<String> names) {
    StringBuilder yaml =
        new StringBuilder(
            "schema: claims/1\ndebate: "
                + id
                + "\ntitle: \""
                + title
                + "\"\nroot: "
                + claims.get(0).id
                + "\n");
    section(yaml, "sources", sources.keySet().stream().map(this::source).toList());
    section(yaml, "participants", entries(people));
    section(yaml, "terms", entries(terms));
    yaml.append("claims:\n");
    Set<String> earlier = new HashSet<>();
    for (ClaimDraft claim : claims) {
      yaml.append(claim.yaml(this, earlier, names));
      earlier.add(claim.id);
    }
    lists.forEach(
        (list, lines) ->
            section(
                yaml,
                list,
                lines.stream().filter(l -> l.fits(names)).map(l -> "- " + l.text()).toList()));
    return yaml.toString();
  }

  private String source(String source) {
    return source
        + ": {file: "
        + file(source)
        + ", title: Minutes of "
        + source
        + ", kind: transcript}";
  }

  String file(String source) {
    return id + "-" + source + ".txt";
  }

  private static List<String> entries(Map<String, String> of) {
    return of.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList();
  }

  private static void section(StringBuilder yaml, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      yaml.append(name + ":\n");
      lines.forEach(line -> yaml.append("  " + line + "\n"));
    }
  }
}
