package dev.moot.api.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inline markup of a plugin's own, to be given to {@code
 * Parser.Builder.customInlineParserExtensionFactory}. Each kind of markup is a class of its own,
 * because Flexmark orders factories by their classes.
 */
public abstract class InlineSyntax implements InlineParserExtensionFactory {

  private final String characters;

  /**
   * @param characters those that the markup can begin with
   */
  protected InlineSyntax(String characters) {
    this.characters = characters;
  }

  /** Makes the parser of one document, which may keep state. */
  @Override
  public abstract InlineParserExtension apply(LightInlineParser inlines);

  @Override
  public final CharSequence getCharacters() {
    return characters;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }
}
