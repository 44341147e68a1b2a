package dev.moot.engine.render.theme;

import dev.moot.api.model.Permalink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids that one page has given out, each once. Of one thread, as a page is. */
final class GivenIds {

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final String ending;

  private GivenIds(String ending) {
    this.ending = ending;
  }

  static GivenIds ofPage() {
    return new GivenIds("");
  }

  /** Those of a text in a feed end as no other's do, should a reader show several at once. */
  static GivenIds ofEntry(Permalink permalink) {
    String path = permalink.path().replaceFirst("/$", "");
    return new GivenIds("." + path.substring(path.lastIndexOf('/') + 1));
  }

  /** {@code base}, or the first of {@code base-2}, {@code base-3} ... that is free. */
  String unique(String base) {
    String id = base;
    if (!ids.add(id)) {
      // None is ever free again, so that the search for the next begins behind the last.
      int n = last.getOrDefault(base, 1);
      do {
        id = base + "-" + ++n;
      } while (!ids.add(id));
      last.put(base, n);
    }
    return id + ending;
  }

  /** {@code id} itself, which whoever asks knows to be free or means to be the same one. */
  String own(String id) {
    ids.add(id);
    return id + ending;
  }
}
