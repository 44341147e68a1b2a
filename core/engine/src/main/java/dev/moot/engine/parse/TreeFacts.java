package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.engine.typography.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes plain values out of a syntax tree.
 *
 * @param at where in the file a text stands
 * @param typography how the sentences of mentions are shown
 */
record TreeFacts(PostTree tree, Function<BasedSequence, SourceLocation> at, Typography typography) {

  List<ReferenceUse> references() {
    List<ReferenceUse> all = new ArrayList<>();
    Mentions mentions = new Mentions(typography);
    for (Node node : tree.references()) {
      ClaimReference reference = (ClaimReference) node;
      all.add(
          new ReferenceUse(
              name(reference.claimId()),
              reference.isMention()
                  ? Optional.of(mentions.of(reference, at.apply(node.getChars())))
                  : Optional.empty(),
              around(node)));
    }
    return all;
  }

  List<PersonUse> people() {
    List<PersonUse> all = new ArrayList<>();
    for (Node node : tree.people()) {
      ParticipantReference reference = (ParticipantReference) node;
      all.add(
          new PersonUse(
              name(reference.participant()), reference.debate(), at.apply(node.getChars())));
    }
    return all;
  }

  List<QuotationUse> quotations() {
    List<QuotationUse> all = new ArrayList<>();
    for (Node node : tree.quotations()) {
      Quotation quotation = (Quotation) node;
      all.add(
          new QuotationUse(
              tree.findPerson((Node) quotation.by()),
              quotation.isTheirs(),
              quotation.source().map(this::name),
              Passage.of(node, at)));
    }
    return all;
  }

  List<DirectiveUse> directives() {
    List<DirectiveUse> all = new ArrayList<>();
    for (DirectiveNode node : tree.directives()) {
      all.add(
          new DirectiveUse(
              name(node.name()),
              node.attributes().stream()
                  .map(a -> new DirectiveUse.Attribute(a.key().toString(), name(a.value())))
                  .toList(),
              around(node)));
    }
    return all;
  }

  private NameUse name(BasedSequence written) {
    return new NameUse(written.toString(), at.apply(written));
  }

  private List<Integer> around(Node node) {
    List<Integer> around = new ArrayList<>();
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof DirectiveNode) {
        around.add(tree.directive(up));
      }
    }
    return around;
  }
}
