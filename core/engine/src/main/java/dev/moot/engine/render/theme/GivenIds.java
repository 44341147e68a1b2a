package dev.moot.engine.render.theme;

import dev.moot.api.model.Permalink;
import java.util.HashSet;
import java.util.Set;

/** The ids that one page has given out, each once. Of one thread, as a page is. */
final class GivenIds {

  private final Set<String> ids = new HashSet<>();
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
    for (int n = 2; !ids.add(id); n++) {
      id = base + "-" + n;
    }
    return id + ending;
  }

  /** {@code id} itself, which whoever asks knows to be free or means to be the same one. */
  String own(String id) {
    ids.add(id);
    return id + ending;
  }
}
