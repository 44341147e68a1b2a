package dev.moot.api.model;

import java.util.List;

/** What is written in the posts and pages of a site, without markup. Any number of threads ask. */
public interface SiteProse {

  /** How long the text of {@code post} is as it is typed, in characters; known without a look. */
  int length(Post post);

  /**
   * The text of {@code post}, section by section, in its order; set as its page shows it. What
   * stands before the first heading is a section of its own. Worked out anew by each call.
   */
  List<ProseSection> sections(Post post);
}
