package dev.moot.api.markdown;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One use of a directive, checked and ready to render. Attributes that name claims and debates or
 * lead somewhere have been resolved.
 *
 * @param name the directive
 * @param label what stands in brackets, rendered
 * @param labelText the same as plain text, for ids and labels; empty without a label
 * @param attributes the attributes as written, but for links, which are as this page writes them,
 *     and words, which are as the text around is set
 * @param claims the claims that attributes name, by key
 * @param debates the debates that attributes name, by key
 * @param body the blocks inside, rendered
 * @param words how many words the body has
 * @param location where it is written
 * @param page the page it stands on
 */
public record DirectiveCall(
    String name,
    Optional<Html> label,
    String labelText,
    Map<String, String> attributes,
    Map<String, Claim> claims,
    Map<String, Debate> debates,
    Html body,
    int words,
    SourceLocation location,
    PageScope page) {

  public DirectiveCall {
    attributes = Map.copyOf(attributes);
    claims = Map.copyOf(claims);
    debates = Map.copyOf(debates);
  }

  /** The value of the attribute {@code key}. */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** The number that attribute {@code key} is. */
  public Optional<BigDecimal> number(String key) {
    return attribute(key).map(BigDecimal::new);
  }

  /** Whether attribute {@code key} is true. */
  public boolean isSet(String key) {
    return attribute(key).filter("true"::equals).isPresent();
  }

  /** The claim that attribute {@code key} names. */
  public Optional<Claim> claim(String key) {
    return Optional.ofNullable(claims.get(key));
  }

  /** The debate that attribute {@code key} names. */
  public Optional<Debate> debate(String key) {
    return Optional.ofNullable(debates.get(key));
  }
}
