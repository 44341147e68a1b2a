package dev.moot.engine.render.page;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.engine.render.theme.Scope;
import java.util.Locale;
import java.util.Optional;

/** A claim as other sites show it in a frame. */
record EmbedPage(Claim claim, PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param claim the claim
   * @param debate its debate
   * @param address where its page is, in full
   */
  public record View(Claim claim, Debate debate, String address) {}

  @Override
  public String layout() {
    return "embed";
  }

  @Override
  public Optional<Locale> language() {
    return claim.language();
  }

  @Override
  public String title() {
    return parts.title(claim);
  }

  @Override
  public View view(Scope scope) {
    Site site = parts.site();
    return new View(
        claim,
        site.debate(claim.id().debate()).orElseThrow(),
        site.settings().absolute(claim.permalink()).orElseThrow());
  }
}
