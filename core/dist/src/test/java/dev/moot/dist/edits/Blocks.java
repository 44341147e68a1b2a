package dev.moot.dist.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes up parts of texts: all that can be written, about what the site has. */
final class Blocks {

  private final SiteDraft site;
  private final Chance chance;

  Blocks(SiteDraft site, Chance chance) {
    this.site = site;
    this.chance = chance;
  }

  /** One of any kind for {@code article}. */
  Block any(Article article) {
    List<Supplier<Block>> kinds =
        List.of(
            this::plain,
            this::plain,
            () -> Block.of("## " + chance.words()),
            () -> Block.of("- " + chance.sentence() + "\n- \"" + chance.words() + "\" -- so..."),
            this::note,
            this::aside,
            this::inShort,
            this::code,
            this::picture,
            this::file,
            this::place);
    List<Supplier<Block>> debated =
        List.of(
            this::claim,
            this::claim,
            this::claim,
            this::card,
            this::person,
            this::term,
            this::exchange,
            this::directive);
    if (article.post) {
      return chance.of(site.debates.isEmpty() || chance.oneIn(2) ? kinds : debated).get();
    }
    return chance.of(kinds).get();
  }

  Block plain() {
    return Block.of(chance.sentence() + " " + chance.sentence());
  }

  private Block note() {
    int note = chance.fresh();
    return Block.of(
        chance.words() + ".[^n" + note + "]\n\n[^n" + note + "]: " + chance.sentence(),
        "plugin footnotes");
  }

  private Block aside() {
    String kind = chance.of(List.of("background", "faq", "evidence"));
    return Block.of(
        ":::aside[" + chance.words() + "]{kind=" + kind + "}\n\n" + chance.sentence() + "\n\n:::",
        "plugin asides");
  }

  private Block inShort() {
    return Block.of(":::in-short\n\n- " + chance.sentence() + "\n\n:::", "plugin asides");
  }

  private Block code() {
    return Block.of("```java\nint cups = " + chance.fresh() + "; // \"hot\"\n```");
  }

  private Block picture() {
    List<String> pictures = files(".svg");
    return pictures.isEmpty() ? plain() : picture(chance.of(pictures));
  }

  private Block picture(String path) {
    return Block.of("![" + chance.words() + "](../" + path + " \"A cup\")", "file " + path);
  }

  private List<String> files(String ending) {
    return site.others.keySet().stream()
        .filter(f -> f.startsWith("assets/") && f.endsWith(ending))
        .toList();
  }

  /** A link to what is published: most of the time it stays so. */
  Block file() {
    List<Article> out =
        site.articles.stream()
            .filter(a -> !a.keys.containsKey("draft"))
            .filter(a -> a.keys.getOrDefault("date", "").compareTo("2026-06") < 0)
            .toList();
    if (out.isEmpty()) {
      return plain();
    }
    Article other = chance.of(out);
    String text = "See [" + chance.words() + "](../" + other.path() + ").";
    return Block.of(text, "file " + other.path());
  }

  private Block place() {
    if (site.debates.isEmpty()) {
      return Block.of("See [all](/archive/) and [tags](/tags/).");
    }
    DebateDraft debate = chance.of(site.debates);
    String claim = chance.of(debate.claims).id;
    return Block.of(
        "See [the claim](/claims/"
            + debate.id
            + "/"
            + claim
            + "/) of [it](/claims/"
            + debate.id
            + "/).",
        "claim " + debate.id + "/" + claim);
  }

  private Block claim() {
    DebateDraft debate = chance.of(site.debates);
    String id = debate.id + "/" + chance.of(debate.claims).id;
    String link =
        chance.of(List.of("[[" + id + "]]", "[[" + id + "|so]]", "[*so* it is](claim:" + id + ")"));
    return Block.of(chance.words() + ", and " + link + ".", "claim " + id, "plugin claim-links");
  }

  private Block card() {
    DebateDraft debate = chance.of(site.debates);
    String id = debate.id + "/" + chance.of(debate.claims).id;
    return Block.of("![[" + id + "]]", "claim " + id, "plugin claim-links");
  }

  private Block person() {
    DebateDraft debate = chance.of(site.debates);
    if (debate.people.isEmpty()) {
      return plain();
    }
    String id = debate.id + "/" + chance.of(debate.people.keySet());
    String text = chance.oneIn(2) ? "![[@" + id + "]]" : chance.words() + ", says [[@" + id + "]].";
    return Block.of(text, "person " + id, "plugin claim-links");
  }

  private Block term() {
    List<String> terms = new ArrayList<>();
    site.debates.forEach(d -> terms.addAll(d.terms.keySet()));
    return terms.isEmpty()
        ? plain()
        : Block.of(chance.words() + " with " + chance.of(terms).replace('-', ' ') + ".");
  }

  private Block exchange() {
    DebateDraft debate = chance.of(site.debates);
    if (debate.people.isEmpty()) {
      return plain();
    }
    String id = debate.id + "/" + chance.of(debate.people.keySet());
    return Block.of(
        ":::exchange[" + chance.words() + "]\n\n**" + id + "**: " + chance.sentence() + "\n\n:::",
        "person " + id,
        "plugin exchanges");
  }

  private Block directive() {
    DebateDraft debate = chance.of(site.debates);
    String id = "debate " + debate.id;
    String of = "{debate=" + debate.id + "}\n:::";
    return chance.of(
        List.of(
            Block.of(":::argument-map" + of, id, "plugin argument-map"),
            Block.of(":::stances" + of, id, "plugin cruxes"),
            Block.of(":::expectations" + of, id, "plugin cruxes"),
            Block.of("![[" + debate.id + "#cruxes]]", id, "plugin cruxes", "plugin claim-links"),
            Block.of(":::crux-summary" + of, id, "plugin cruxes"),
            crux(debate)));
  }

  private Block crux(DebateDraft debate) {
    String claim = debate.id + "/" + chance.of(debate.claims).id;
    return Block.of(
        ":::crux{claim=" + claim + "}\n:::", "claim " + claim, "crux " + claim, "plugin cruxes");
  }
}
