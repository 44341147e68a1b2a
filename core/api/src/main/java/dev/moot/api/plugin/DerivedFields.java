package dev.moot.api.plugin;

import dev.moot.api.model.Debate;
import dev.moot.api.render.PageScope;
import java.util.Map;

/**
 * Adds what is computed of a debate to its JSON. It stands there under {@code derived} and the
 * plugin's id, apart from all that people declared.
 */
@FunctionalInterface
public non-sealed interface DerivedFields extends Contribution {

  /**
   * The fields, in the order in which they are written, of plain values as in {@link
   * Explanation#fields}; none at all are left out.
   *
   * @param scope what is known while the file is made
   */
  Map<String, ?> fields(Debate debate, PageScope scope);
}
