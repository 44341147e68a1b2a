package dev.moot.engine.render.page;

import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Source;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.ImageSize;
import dev.moot.engine.markdown.SiteLink;
import dev.moot.engine.markdown.SourceLink;
import dev.moot.engine.trace.Question.Kind;
import dev.moot.engine.trace.Reads;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The names of a post, noting what is asked of the site: which file appears where. What the names
 * of claims and people stand for is asked with the post.
 */
record AskedNames(LinkedPost post, Reads reads) implements BodyScope.Names {

  @Override
  public Claim claim(ClaimReference reference) {
    return post.claim(reference);
  }

  @Override
  public Participant participant(ParticipantReference reference) {
    return post.participant(reference);
  }

  @Override
  public Source source(Quotation quotation) {
    return post.source(quotation);
  }

  @Override
  public Map<String, Claim> claims(DirectiveNode directive) {
    return post.claims(directive);
  }

  @Override
  public Map<String, Debate> debates(DirectiveNode directive) {
    return post.debates(directive);
  }

  @Override
  public Optional<SiteLink> fileLink(String url) {
    askFile(url);
    return post.fileLink(url);
  }

  @Override
  public boolean leadsNowhere(String url, Predicate<Permalink> there) {
    askFile(url.strip());
    return post.leadsNowhere(url, there);
  }

  @Override
  public Optional<ImageSize> imageSize(Permalink image) {
    reads.ask(Kind.PICTURE, image.path());
    return post.imageSize(image);
  }

  private void askFile(String url) {
    SourceLink link = SourceLink.of(url, post.parsed().file().path());
    if (link != null) {
      reads.ask(Kind.FILE, link.path());
    }
  }
}
