package dev.moot.engine.rename;

import dev.moot.api.model.Permalink;
import dev.moot.engine.config.Redirect;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.parse.SiteLinkUse;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.WrittenWord;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose address changes in its last part, since that is the id of what it is about.
 *
 * @param from where the page was
 * @param to where it will be
 */
record PageMove(Permalink from, Permalink to) {

  /** The links of {@code post} to the page. */
  List<Edit> links(LinkedPost post) {
    SourceFile file = post.parsed().file();
    List<Edit> edits = new ArrayList<>();
    for (SiteLinkUse use : post.parsed().siteLinks()) {
      if (use.link().permalink().equals(from)) {
        int start = file.lines().offsetOf(use.location());
        int end = start + use.location().length() - use.link().fragment().length();
        edits.add(edit(file, new Span(start, end)));
      }
    }
    return edits;
  }

  /** The redirects of {@code config} that lead to the page. */
  List<Edit> redirects(SourceFile config, List<Redirect> redirects) {
    List<Edit> edits = new ArrayList<>();
    for (Redirect redirect : redirects) {
      Permalink led = redirect.to().page();
      if (led.equals(from) || led.path().equals(withoutSlash(from))) {
        int start = config.lines().offsetOf(redirect.toPlace());
        edits.add(edit(config, WrittenWord.of(config.text(), start, withoutSlash(from))));
      }
    }
    return edits;
  }

  /** Where the address is spelled with escapes the whole of it is written anew. */
  private Edit edit(SourceFile file, Span address) {
    String old = withoutSlash(from);
    if (!file.text().startsWith(old, address.start())) {
      return new Edit(address, to.path());
    }
    int end = address.start() + old.length();
    return new Edit(new Span(end - id(from).length(), end), id(to));
  }

  private static String withoutSlash(Permalink page) {
    return page.path().substring(0, page.path().length() - 1);
  }

  private static String id(Permalink page) {
    String path = withoutSlash(page);
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
