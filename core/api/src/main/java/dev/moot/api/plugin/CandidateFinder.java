package dev.moot.api.plugin;

import dev.moot.api.render.Words;
import java.util.List;

/**
 * Finds sentences of a source that a writer may want to quote. It shows them and says why; what
 * they claim, and whether they claim anything, is the writer's to say.
 */
@Experimental
public non-sealed interface CandidateFinder extends Contribution {

  /**
   * Those of {@code text}, in order and none within another.
   *
   * @param text a paragraph of a source, its line breaks kept
   * @param words the words of the site's theme and plugins, for the reasons
   */
  List<Candidate> candidates(String text, Words words);
}
