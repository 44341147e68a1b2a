package dev.moot.engine.markdown;

import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Source;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The names in a text that has none. */
final class NoNames implements BodyScope.Names {

  @Override
  public Claim claim(ClaimReference reference) {
    throw new AssertionError("no names here");
  }

  @Override
  public Map<String, Claim> claims(DirectiveNode directive) {
    return Map.of();
  }

  @Override
  public Map<String, Debate> debates(DirectiveNode directive) {
    return Map.of();
  }

  @Override
  public Optional<SiteLink> fileLink(String url) {
    return Optional.empty();
  }

  @Override
  public boolean leadsNowhere(String url, Predicate<Permalink> there) {
    return false;
  }

  @Override
  public Optional<ImageSize> imageSize(Permalink image) {
    return Optional.empty();
  }

  @Override
  public Participant participant(ParticipantReference reference) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Source source(Quotation quotation) {
    throw new UnsupportedOperationException();
  }
}
