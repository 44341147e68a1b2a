package dev.moot.plugin.search;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteProse;
import dev.moot.api.plugin.IndexGenerator;
import dev.moot.api.render.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The files that the script asks: {@code search/index.js} says how many there are of the others,
 * {@code search/w/<n>.js} which words stand where, {@code search/d/<n>.js} what digests say, {@code
 * search/e/<n>.js} what everything else does, {@code search/stem.js} how forms of a word are
 * brought together, and {@code search/stem-de.js} the same in another language of the site.
 */
final class SearchFiles implements IndexGenerator {

  static final Permalink INDEX = new Permalink("/search/index.js");

  @Override
  public List<GeneratedFile> files(Site site, SiteProse prose) {
    Entries entries = new Entries(site, prose);
    IndexMaking making = new IndexMaking(entries);
    List<GeneratedFile> files = new ArrayList<>();
    for (Pack pack : entries.packs()) {
      files.add(
          file(pack.name(), () -> Script.of(pack.name(), pack.entries())).goingBy(pack.basis()));
    }
    for (int i = 0; i < entries.parts(); i++) {
      String name = "w/" + i;
      int part = i;
      files.add(file(name, () -> Script.of(name, making.part(part))));
    }
    Stemmer.of(site)
        .forEach(
            (name, language) ->
                files.add(
                    file(name, () -> Stemmer.script(name, language).orElseThrow())
                        .goingBy(name, language)));
    String described = entries.described();
    files.add(new GeneratedFile(INDEX, () -> Script.of("index", described)).goingBy(described));
    return files;
  }

  private static GeneratedFile file(String name, Supplier<String> content) {
    return new GeneratedFile(new Permalink("/search/" + name + ".js"), content);
  }
}
