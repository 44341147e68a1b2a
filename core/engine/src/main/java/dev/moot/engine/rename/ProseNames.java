package dev.moot.engine.rename;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.parse.SiteLinkUse;
import dev.moot.engine.yaml.Span;
import java.util.ArrayList;
import java.util.List;

/** The places of one Markdown file that name a claim, and what is to stand there. */
final class ProseNames {

  /**
   * A claim named in prose.
   *
   * @param written the name, as a piece of the file
   * @param claim what it stands for
   */
  record Named(BasedSequence written, ClaimId claim) {}

  private final LinkedPost post;

  ProseNames(LinkedPost post) {
    this.post = post;
  }

  /** Every claim reference, and every attribute of a directive that names a claim. */
  List<Named> all() {
    List<Named> all = new ArrayList<>();
    for (Node node : post.parsed().references()) {
      Claim claim = post.references().get(node);
      if (claim != null) {
        all.add(new Named(((ClaimReference) node).claimId(), claim.id()));
      }
    }
    for (DirectiveNode directive : post.parsed().directives()) {
      for (DirectiveNode.Attribute attribute : directive.attributes()) {
        Claim claim = post.claims(directive).get(attribute.key().toString());
        if (claim != null) {
          all.add(new Named(attribute.value(), claim.id()));
        }
      }
    }
    return all;
  }

  /**
   * What changes when {@code from} is called {@code to}.
   *
   * @throws Refusal when a plugin does not say where in the file it read a name
   */
  List<Edit> references(ClaimId from, ClaimId to) throws Refusal {
    List<Edit> edits = new ArrayList<>();
    for (Named named : all()) {
      String written = named.written().toString();
      String local = written.substring(written.indexOf('/') + 1);
      // Where an older name is written, that name is an alias and keeps resolving.
      if (named.claim().equals(from) && local.equals(from.local())) {
        int end = named.written().getEndOffset();
        int start = end - local.length();
        if (!post.parsed().file().text().startsWith(local, start)) {
          throw new Refusal(
              post.parsed().file().path()
                  + " names `"
                  + from
                  + "` in a way that only a plugin can read",
              "the plugin has to give the id as a piece of the file, see `ClaimReference.claimId`");
        }
        edits.add(new Edit(new Span(start, end), to.local()));
      }
    }
    for (SiteLinkUse use : post.parsed().siteLinks()) {
      if (use.link().permalink().equals(from.permalink())) {
        edits.add(path(use, from, to));
      }
    }
    return edits;
  }

  private Edit path(SiteLinkUse use, ClaimId from, ClaimId to) {
    String text = post.parsed().file().text();
    int start = post.parsed().file().lines().offsetOf(use.location());
    String old = from.permalink().path();
    if (text.startsWith(old, start)) {
      int local = start + old.length() - 1 - from.local().length();
      return new Edit(new Span(local, local + from.local().length()), to.local());
    }
    // Spelled with escapes: the whole path is written anew.
    int end = start + use.location().length() - use.link().fragment().length();
    return new Edit(new Span(start, end), to.permalink().path());
  }
}
