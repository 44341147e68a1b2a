package dev.moot.lsp.complete;

import dev.moot.api.model.Debate;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.TextLines;
import dev.moot.lsp.yaml.YamlPlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;

/** What a writer may want to type next in a claim file, in front matter or in moot.yaml. */
final class YamlCompletion {

  private static final Set<String> CLAIMS =
      Set.of(
          "root",
          "supports",
          "attacks",
          "condition",
          "same_as",
          "premises",
          "target",
          "claim",
          "for",
          "on",
          "about",
          "answered_by",
          "in",
          "out",
          "undecided",
          "claims");
  private static final Set<String> PEOPLE = Set.of("by", "declared_by", "asked_by");

  private final SiteView view;
  private final TextLines lines;
  private final int first;
  private final List<String> own;
  private final boolean claims;
  private final KnownKeys known;

  /**
   * @param first the line on which the YAML begins
   * @param own the debates of the file
   * @param claims whether it is a claim file
   */
  YamlCompletion(
      SiteView view,
      TextLines lines,
      int first,
      List<String> own,
      boolean claims,
      KnownKeys known) {
    this.view = view;
    this.lines = lines;
    this.first = first;
    this.own = own;
    this.claims = claims;
    this.known = known;
  }

  Optional<CompletionList> at(int cursor) {
    return YamlPlace.at(lines, first, cursor)
        .map(
            place -> {
              Suggestions to = new Suggestions(lines, place.start(), cursor, place.end());
              if (place.value()) {
                values(place, to);
              }
              if (place.key()) {
                keys(place, to);
              }
              return to.list();
            });
  }

  private void keys(YamlPlace place, Suggestions to) {
    boolean followed = lines.text().startsWith(":", place.end());
    String colon = followed ? "" : ": ";
    if (claims && place.path().size() == 3 && place.lastKey().equals("stances")) {
      new Names(view, own).people(to, id -> id + colon, true);
      return;
    }
    known
        .keys(place.path())
        .forEach((key, meaning) -> to.add(key, meaning, CompletionItemKind.Property, key + colon));
  }

  private void values(YamlPlace place, Suggestions to) {
    String key = place.lastKey();
    Names names = new Names(view, own);
    known
        .words(place.path())
        .forEach((word, meaning) -> to.add(word, meaning, CompletionItemKind.EnumMember, word));
    if (!claims) {
      frontMatter(place, names, to);
    } else if (CLAIMS.contains(key)) {
      if (!key.equals("root")) {
        names.claims(to, id -> id);
      } else {
        names.ownClaims(to);
      }
      if (key.equals("target")) {
        relations(to);
      }
    } else if (PEOPLE.contains(key) || key.equals("participants")) {
      names.people(to, id -> id, true);
      if (key.equals("declared_by")) {
        to.add("editor", "whoever writes the digest", CompletionItemKind.Constant, "editor");
      }
    } else if (key.equals("source") || key.equals("id") && place.path().contains("source")) {
      names.sources(to, id -> id);
    }
  }

  private void relations(Suggestions to) {
    for (String id : own) {
      Optional.ofNullable(view.debates().get(id)).map(Debate::relations).orElse(List.of()).stream()
          .map(r -> r.id())
          .filter(r -> !r.isEmpty())
          .forEach(r -> to.add(r, "the step " + r, CompletionItemKind.Operator, r));
    }
  }

  private void frontMatter(YamlPlace place, Names names, Suggestions to) {
    switch (place.path().isEmpty() ? "" : place.path().get(0)) {
      case "debates" -> names.debates(to, id -> id);
      case "tags" -> names.tags(to);
      case "series" -> {
        if (!place.lastKey().equals("part")) {
          names.series(to);
        }
      }
      case "corrections" -> {
        if (place.lastKey().equals("claims")) {
          names.claims(to, id -> id);
        }
      }
      default -> {}
    }
  }
}
