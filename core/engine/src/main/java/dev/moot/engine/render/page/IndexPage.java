package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject.Index;

/** A list of everything of a kind: its word is its layout, and a message has its title. */
interface IndexPage extends Page {

  Index index();

  PageParts parts();

  @Override
  default String layout() {
    return index().word();
  }

  @Override
  default String title() {
    return parts().title(index());
  }
}
