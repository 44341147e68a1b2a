package dev.moot.dist.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site as its writers mean it, from which its files follow. */
final class SiteDraft {

  final Config config = new Config();
  final List<Article> articles = new ArrayList<>();
  final List<DebateDraft> debates = new ArrayList<>();

  /** Assets, the theme's files and plugins by path. */
  final Map<String, byte[]> others = new TreeMap<>();

  List<Article> posts() {
    return articles.stream().filter(a -> a.post).toList();
  }

  /** What there is, by kind and name: {@code claim d1/c2}. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    debates.forEach(d -> names.addAll(d.names()));
    articles.forEach(a -> names.add("file " + a.path()));
    others.keySet().forEach(path -> names.add("file " + path));
    config.pluginsOn().forEach(plugin -> names.add("plugin " + plugin));
    cruxes().forEach(names::add);
    return names;
  }

  private Set<String> cruxes() {
    Set<String> names = new HashSet<>();
    for (DebateDraft debate : debates) {
      for (Block crux : debate.lists.getOrDefault("cruxes", List.of())) {
        if (crux.fits(debate.names())) {
          names.add("crux " + crux.needs().get(0).substring("claim ".length()));
        }
      }
    }
    return names;
  }

  /** Every file of the site by its path. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>(others);
    Set<String> names = names();
    files.put("moot.yaml", config.text(names).getBytes(UTF_8));
    articles.forEach(a -> files.put(a.path(), a.text(names).getBytes(UTF_8)));
    for (DebateDraft debate : debates) {
      files.put(debate.path(), debate.text(names).getBytes(UTF_8));
      debate.sources.forEach(
          (source, lines) ->
              files.put(
                  "sources/" + debate.file(source),
                  (String.join("\n", lines) + "\n").getBytes(UTF_8)));
    }
    return files;
  }
}
