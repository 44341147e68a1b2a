package dev.moot.api.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Inline markup of a plugin's own, to be given to {@code
 * Parser.Builder.customInlineParserExtensionFactory}.
 */
public final class InlineSyntax implements InlineParserExtensionFactory {

  private final String characters;
  private final Supplier<InlineParserExtension> parser;

  private InlineSyntax(String characters, Supplier<InlineParserExtension> parser) {
    this.characters = characters;
    this.parser = parser;
  }

  /**
   * Markup that begins with one of {@code characters}.
   *
   * @param parser makes the parser of one document, which may keep state
   */
  public static InlineSyntax of(String characters, Supplier<InlineParserExtension> parser) {
    return new InlineSyntax(characters, parser);
  }

  @Override
  public InlineParserExtension apply(LightInlineParser inlines) {
    return parser.get();
  }

  @Override
  public CharSequence getCharacters() {
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
  public boolean affectsGlobalScope() {
    return false;
  }
}
