package dev.moot.engine.parse;

import dev.moot.api.model.Relation;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlTypes;
import java.util.List;

/** The keys of a relation. */
final class RelationKeys {

  static final Key<Located<String>> ID =
      Key.of("id", QuoteKeys.NAME, "Its name, needed only where an undercut targets it.");
  static final Key<Relation.Type> TYPE =
      Key.of(
              "type",
              Choice.of(Relation.Type.values(), RelationKeys::meaning),
              "How the premises bear on the target.")
          .required("say how it bears: `type: support`");
  static final Key<List<Located<String>>> PREMISES =
      Key.some(
              "premises",
              QuoteKeys.CLAIM_NAME,
              "The claims that bear on the target. Several are linked: they count only together.")
          .required("name the claims that bear: `premises: [id]`");
  static final Key<Located<String>> TARGET =
      Key.of(
              "target",
              QuoteKeys.CLAIM_NAME,
              "What they bear on: a claim, or for an undercut the id of a relation.")
          .required("name what they bear on: `target: id`");
  static final Key<Double> STRENGTH =
      Key.of("strength", YamlTypes.SHARE, "How much they bear on it, 0 to 1.").otherwise(1.0);
  static final Key<Located<String>> BY =
      Key.of("by", QuoteKeys.NAME, "Who draws it: the id of a participant.");
  static final Key<String> SCHEME =
      Key.of("scheme", YamlTypes.TEXT, "The name of its argument scheme: expert opinion, analogy.");
  static final Key<YamlMapping> QUOTE = Key.of("quote", QuoteKeys.QUOTE, "Where they draw it.");

  static final Shape SHAPE =
      Shape.of("relation", "a relation", ID, TYPE, PREMISES, TARGET, STRENGTH, BY, SCHEME, QUOTE);

  private RelationKeys() {}

  private static String meaning(Relation.Type type) {
    return switch (type) {
      case SUPPORT -> "The premises are a reason for the target.";
      case ATTACK -> "The premises are a reason against the target.";
      case UNDERCUT -> "The premises weaken the step that another relation makes.";
      case REQUIRES -> "The target does not hold unless the premises do.";
      case CONTRADICTS -> "Premises and target cannot both hold.";
      case REPHRASES -> "The premises say what the target says; counts for nothing.";
    };
  }
}
