package dev.moot.plugin.cruxes.summary;

import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.declared.Told;
import java.util.Optional;

/**
 * What would follow from a crux or would settle it, with whose sentence that is.
 *
 * @param text the sentence
 * @param whose "as Ada has it, in our words", by our reading of Ada, or the writer of the digest
 */
public record ToldSentence(String text, String whose) {

  /** The sentence as {@code page} has it. */
  public static Optional<ToldSentence> of(Optional<Told> told, PageScope page) {
    Names names = new Names(page);
    return told.map(t -> new ToldSentence(t.text(), whose(t, names)));
  }

  private static String whose(Told told, Names names) {
    return told.by()
        .declaredBy()
        .map(
            by ->
                names.message(
                    told.by().isReading() ? "cruxes.told.read" : "cruxes.told.by", names.of(by)))
        .orElseGet(() -> names.message("cruxes.told.editor"));
  }
}
