package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The register: every near miss that the engine knows, whatever plugins add. */
final class EngineForms {

  private static final List<NearMiss> FIXED =
      Stream.of(
              LinkForms.ALL,
              ReferenceForms.ALL,
              MarkForms.ALL,
              CommentForms.ALL,
              EmbedForms.ALL,
              BlockForms.ALL,
              AttributeForms.ALL,
              InlineForms.ALL,
              MathForms.ALL,
              ForumForms.ALL)
          .flatMap(List::stream)
          .toList();

  private EngineForms() {}

  /**
   * All of them.
   *
   * @param directives the names of the directives there are
   */
  static List<NearMiss> all(Collection<String> directives) {
    return Stream.concat(FIXED.stream(), DirectiveForms.of(directives).stream()).toList();
  }
}
