package dev.moot.dist.edits;

import java.util.List;
import java.util.stream.Stream;

/** What happens to posts and pages. */
final class ArticleEdits {

  static final List<Edit> ALL =
      List.of(
          new Edit("new post", (site, chance) -> add(site, chance, true)),
          new Edit("new page", (site, chance) -> add(site, chance, false)),
          new Edit("delete", ArticleEdits::delete),
          new Edit("rename", (site, chance) -> any(site, chance).name = "r" + chance.fresh()),
          new Edit("body", ArticleEdits::more),
          new Edit("body", ArticleEdits::more),
          new Edit("link", ArticleEdits::link),
          new Edit("less", ArticleEdits::less),
          new Edit("same size", ArticleEdits::sameSize),
          new Edit("title", (site, chance) -> any(site, chance).title = chance.words()),
          new Edit("tags", (site, chance) -> put(site, chance, "tags", tags(chance))),
          new Edit("date", (site, chance) -> put(site, chance, "date", "" + chance.day())),
          new Edit("updated", (site, chance) -> any(site, chance, "updated", "2026-11-20")),
          new Edit("summary", (site, chance) -> any(site, chance, "summary", chance.sentence())),
          new Edit("draft", (site, chance) -> any(site, chance, "draft", "true")),
          new Edit("slug", (site, chance) -> any(site, chance, "slug", "s" + chance.fresh())),
          new Edit("language", (site, chance) -> any(site, chance, "language", "de")),
          new Edit("translation", ArticleEdits::translate),
          new Edit("alias", (site, chance) -> any(site, chance, "aliases", alias(chance))),
          new Edit("series", (site, chance) -> put(site, chance, "series", series(chance))),
          new Edit("correction", ArticleEdits::corrected),
          new Edit("correction of a page", ArticleEdits::correctedPage),
          new Edit("debates", ArticleEdits::debates));

  private ArticleEdits() {}

  /** A new one with some blocks. */
  static void add(SiteDraft site, Chance chance, boolean post) {
    Article article =
        new Article(post, (post ? "p" : "q") + chance.fresh(), chance.words() + " \\\"so\\\"");
    if (post) {
      article.keys.put("date", "" + chance.day());
      article.keys.put("tags", tags(chance));
      site.debates.stream().filter(d -> chance.oneIn(2)).forEach(d -> article.debates.add(d.id));
    }
    site.articles.add(article);
    for (int i = 2 + chance.below(4); i > 0; i--) {
      article.blocks.add(new Blocks(site, chance).any(article));
    }
  }

  /** The same in another language, in a file beside it. */
  private static void translate(SiteDraft site, Chance chance) {
    Article article = any(site, chance);
    Article other = new Article(article.post, article.name + ".he", chance.words());
    boolean isTaken = site.articles.stream().anyMatch(a -> a.path().equals(other.path()));
    if (!article.name.contains(".") && !isTaken) {
      other.keys.putAll(article.keys);
      other.keys.keySet().removeAll(List.of("language", "aliases", "slug"));
      other.debates.addAll(article.debates);
      other.blocks.addAll(article.blocks);
      site.articles.add(other);
    }
  }

  private static Article any(SiteDraft site, Chance chance) {
    return chance.of(site.articles);
  }

  /** Sets a key, or takes it away where it is. */
  private static void any(SiteDraft site, Chance chance, String key, String value) {
    Article article = any(site, chance);
    if (article.keys.remove(key) == null || chance.oneIn(2)) {
      article.keys.put(key, value);
    }
  }

  private static void put(SiteDraft site, Chance chance, String key, String value) {
    chance.of(site.posts()).keys.put(key, value);
  }

  private static void delete(SiteDraft site, Chance chance) {
    Article article = any(site, chance);
    if (!article.post || site.posts().size() > 2) {
      site.articles.remove(article);
    }
    if (site.articles.stream().allMatch(a -> a.post)) {
      add(site, chance, false);
    }
  }

  private static void more(SiteDraft site, Chance chance) {
    Article article = any(site, chance);
    Block block = new Blocks(site, chance).any(article);
    article.blocks.add(chance.below(article.blocks.size() + 1), block);
  }

  private static void link(SiteDraft site, Chance chance) {
    any(site, chance).blocks.add(new Blocks(site, chance).file());
  }

  private static void less(SiteDraft site, Chance chance) {
    Article article = any(site, chance);
    if (!article.blocks.isEmpty()) {
      article.blocks.remove(chance.below(article.blocks.size()));
    }
  }

  private static void sameSize(SiteDraft site, Chance chance) {
    List<Article> with = site.articles.stream().filter(a -> a.title.matches("\\w\\w+ .*")).toList();
    if (!with.isEmpty()) {
      Article article = chance.of(with);
      char first = article.title.charAt(0) == 'X' ? 'Y' : 'X';
      article.title = first + article.title.substring(1);
    }
  }

  private static String tags(Chance chance) {
    return Stream.of("Tea & cake", "habits", "Milk", "sugar").filter(t -> chance.oneIn(2)).toList()
        + "";
  }

  private static String alias(Chance chance) {
    return "[/old/" + chance.fresh() + "/, /older/" + chance.fresh() + "]";
  }

  private static String series(Chance chance) {
    return chance.of(List.of("Cups & habits", "Trials", "Small talk"));
  }

  private static void corrected(SiteDraft site, Chance chance) {
    any(
        site,
        chance,
        "corrections",
        "[{date: " + chance.day() + ", text: \"" + chance.sentence() + "\"}]");
  }

  private static void correctedPage(SiteDraft site, Chance chance) {
    List<Article> pages = site.articles.stream().filter(a -> !a.post).toList();
    String text = "[{date: " + chance.day() + ", text: \"" + chance.sentence() + "\"}]";
    chance.of(pages).keys.put("corrections", text);
  }

  private static void debates(SiteDraft site, Chance chance) {
    Article post = chance.of(site.posts());
    post.debates.clear();
    site.debates.stream().filter(d -> chance.oneIn(2)).forEach(d -> post.debates.add(d.id));
  }
}
