package dev.moot.api.model;

import java.util.List;
import java.util.function.Supplier;

/** What is written in the posts and pages of a site, without markup. Any number of threads ask. */
public interface SiteProse {

  /** How long the text of {@code post} is as it is typed, in characters; known without a look. */
  int length(Post post);

  /**
   * A value that is another one when the sections of {@code post} may be others; known without a
   * look. What a file that shows them goes by.
   */
  Object edition(Post post);

  /**
   * The text of {@code post}, section by section, in its order; set as its page shows it. What
   * stands before the first heading is a section of its own. Worked out anew by each call.
   */
  List<ProseSection> sections(Post post);

  /** The pages that set two people side by side, which are pages of plugins; in their order. */
  List<PairPage> pairs();

  /**
   * What {@code work} gave when it was last done for {@code post}, if its sections are the same as
   * then; else the result of doing it now. It is remembered from one build to the next.
   *
   * @param kind what it is, among the works of the plugin that asks: of letters, digits and hyphens
   * @param work follows from the sections of the post and from nothing else
   */
  String remembered(Post post, String kind, Supplier<String> work);
}
