package dev.moot.engine.parse;

import dev.moot.api.model.Slug;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.Shorthand;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import java.util.List;
import java.util.Optional;

/** The keys of a quote, and the names that stand in all parts of a claim file. */
final class QuoteKeys {

  /** The name of somebody or something declared in the same file. */
  static final YamlType<Located<String>> NAME = YamlTypes.ID.located();

  /** The name of a claim: an id, or {@code debate/id}. */
  static final YamlType<Located<String>> CLAIM_NAME =
      new Scalar<>(
              "the id of a claim",
              text -> Optional.of(text).filter(QuoteKeys::isClaimName),
              text -> "write `id`, or `debate/id` for a claim of another debate",
              List.of("string", "integer"),
              "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$",
              "")
          .located();

  static final Key<Located<String>> EXACT =
      Key.of("exact", YamlTypes.TEXT.located(), "The words themselves, as the source has them.")
          .required("add the words: `exact: \"...\"`");
  static final Key<Located<String>> BY =
      Key.of("by", NAME, "Who said it: the id of a participant.");
  static final Key<Located<String>> SOURCE =
      Key.of(
          "source",
          NAME,
          "Where it stands: the id of a source. It may be left out where the debate has only one.");
  static final Key<String> PREFIX =
      Key.of(
          "prefix",
          YamlTypes.TEXT,
          "What stands right before the words, to tell places apart where they occur twice.");
  static final Key<String> SUFFIX =
      Key.of(
          "suffix",
          YamlTypes.TEXT,
          "What stands right after the words, to tell places apart where they occur twice.");

  /** A quote: a mapping, or just its words. */
  static final YamlType<YamlMapping> QUOTE =
      new Shorthand<>(Shape.of("quote", "a quote", EXACT, BY, SOURCE, PREFIX, SUFFIX), EXACT);

  private QuoteKeys() {}

  private static boolean isClaimName(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Slug.isSlug(text)
        : Slug.isSlug(text.substring(0, slash)) && Slug.isSlug(text.substring(slash + 1));
  }
}
