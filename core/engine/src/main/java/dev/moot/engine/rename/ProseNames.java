package dev.moot.engine.rename;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Correction;
import dev.moot.api.model.ParticipantId;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.PostTree;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.WrittenWord;
import java.util.ArrayList;
import java.util.List;

/** The places of one Markdown file, prose and corrections, that name a claim or a participant. */
final class ProseNames {

  /**
   * A name in prose.
   *
   * @param written the name, as a piece of the file
   * @param id what it stands for
   */
  record Named<I>(BasedSequence written, I id) {

    /** The name without the debate that may stand before it. */
    String local() {
      String all = written.toString();
      return all.substring(all.indexOf('/') + 1);
    }
  }

  private final LinkedPost post;

  ProseNames(LinkedPost post) {
    this.post = post;
  }

  /** Every claim reference, and every directive and correction that names a claim. */
  List<Named<ClaimId>> claims() {
    List<Named<ClaimId>> all = new ArrayList<>();
    PostTree tree = post.parsed().tree();
    for (int i = 0; i < post.references().size(); i++) {
      BasedSequence written = ((ClaimReference) tree.references().get(i)).claimId();
      post.references().get(i).ifPresent(c -> all.add(new Named<>(written, c.id())));
    }
    for (DirectiveNode directive : tree.directives()) {
      for (DirectiveNode.Attribute attribute : directive.attributes()) {
        Claim claim = post.claims(directive).get(attribute.key().toString());
        if (claim != null) {
          all.add(new Named<>(attribute.value(), claim.id()));
        }
      }
    }
    corrected(all);
    return all;
  }

  private void corrected(List<Named<ClaimId>> all) {
    List<Correction> corrections = post.post().corrections();
    for (int i = 0; i < corrections.size(); i++) {
      List<NameUse> written = post.parsed().corrected().get(i);
      List<ClaimId> claims = corrections.get(i).claims();
      for (int n = 0; n < claims.size(); n++) {
        all.add(new Named<>(words(written.get(n)), claims.get(n)));
      }
    }
  }

  private BasedSequence words(NameUse claim) {
    SourceFile file = post.parsed().file();
    int start = file.lines().offsetOf(claim.location());
    Span span = WrittenWord.of(file.text(), start, claim.name());
    return BasedSequence.of(file.text()).subSequence(span.start(), span.end());
  }

  /** Every link to a person, every card of one, and everybody named at the head of a turn. */
  List<Named<ParticipantId>> people() {
    List<Named<ParticipantId>> all = new ArrayList<>();
    for (Node node : post.parsed().tree().people()) {
      ParticipantReference reference = (ParticipantReference) node;
      all.add(new Named<>(reference.participant(), post.participant(reference).id()));
    }
    return all;
  }

  /**
   * What changes when {@code from} is called {@code to}. Where an older name is written, that name
   * is an alias and keeps resolving.
   *
   * @throws Refusal when a plugin does not say where in the file it read a name
   */
  List<Edit> references(ClaimId from, ClaimId to) throws Refusal {
    List<Edit> edits = new ArrayList<>();
    for (Named<ClaimId> named : claims()) {
      if (named.id().equals(from) && named.local().equals(from.local())) {
        edits.add(edit(named, to.local()));
      }
    }
    return edits;
  }

  /**
   * What changes when somebody is called otherwise: ids, and their name where it stands for one.
   *
   * @throws Refusal when a plugin does not say where in the file it read a name
   */
  List<Edit> references(NewParticipant wanted) throws Refusal {
    List<Edit> edits = new ArrayList<>();
    for (Named<ParticipantId> named : people()) {
      boolean byId = named.local().equals(wanted.from().local());
      if (named.id().equals(wanted.from()) && (byId ? wanted.hasNewId() : wanted.hasNewName())) {
        edits.add(edit(named, byId ? wanted.to().local() : wanted.name()));
      }
    }
    return edits;
  }

  private Edit edit(Named<?> named, String words) throws Refusal {
    int end = named.written().getEndOffset();
    int start = end - named.local().length();
    if (!post.parsed().file().text().startsWith(named.local(), start)) {
      throw new Refusal(
          post.parsed().file().path()
              + " names `"
              + named.id()
              + "` in a way that only a plugin can read",
          "the plugin has to give the id as a piece of the file, see `ClaimReference.claimId`");
    }
    return new Edit(new Span(start, end), words);
  }
}
