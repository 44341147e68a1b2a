package dev.moot.dist.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A post or page: its front matter as YAML by key, and its blocks. */
final class Article {

  final boolean post;
  String name;
  String title;
  final Map<String, String> keys = new TreeMap<>();
  final List<String> debates = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();

  Article(boolean post, String name, String title) {
    this.post = post;
    this.name = name;
    this.title = title;
  }

  String path() {
    return (post ? "posts/" : "pages/") + name + ".md";
  }

  /** The last part of the path it appears at. */
  String slug() {
    return keys.getOrDefault("slug", name);
  }

  /** Its file, as far as the site has what it is about. */
  String text(Set<String> names) {
    StringBuilder text = new StringBuilder("---\ntitle: \"" + title + "\"\n");
    keys.forEach((key, value) -> text.append(key + ": " + value + "\n"));
    List<String> there = debates.stream().filter(d -> names.contains("debate " + d)).toList();
    if (!there.isEmpty()) {
      text.append("debates: " + there + "\n");
    }
    text.append("---\n");
    blocks.stream().filter(b -> b.fits(names)).forEach(b -> text.append("\n" + b.text() + "\n"));
    return text.toString();
  }
}
