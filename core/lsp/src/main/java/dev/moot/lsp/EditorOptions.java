package dev.moot.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.moot.engine.pipeline.SiteOptions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says when it begins, under {@code initializationOptions}.
 *
 * @param trusted whether the plugins of sites in the folders that it opens may run; else, and of
 *     sites elsewhere, shipped ones alone are used
 * @param drafts whether drafts are checked
 * @param future whether posts dated after today are
 */
record EditorOptions(boolean trusted, boolean drafts, boolean future) {

  /** Those in {@code options}, which may be anything. */
  static EditorOptions of(@Nullable Object options) {
    JsonObject all = options instanceof JsonObject object ? object : new JsonObject();
    return new EditorOptions(
        flag(all, "trusted", false), flag(all, "drafts", true), flag(all, "future", true));
  }

  private static boolean flag(JsonObject options, String name, boolean otherwise) {
    JsonElement value = options.get(name);
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()
        ? value.getAsBoolean()
        : otherwise;
  }

  /**
   * How a site is taken.
   *
   * @param today how it is taken without them, at a moment of the machine
   * @param safe whether only shipped plugins are used
   */
  SiteOptions site(SiteOptions today, boolean safe) {
    return new SiteOptions(
        today.folder(),
        today.url(),
        today.sources(),
        drafts,
        future ? Optional.empty() : today.now(),
        safe,
        today.unsaved());
  }
}
