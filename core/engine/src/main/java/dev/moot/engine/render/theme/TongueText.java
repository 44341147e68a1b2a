package dev.moot.engine.render.theme;

import freemarker.template.TemplateScalarModel;
import java.util.Locale;

/**
 * What a claim says, or a debate is called, of which it is known in what language. {@code
 * inline(...)} marks it where it stands on a page of another one.
 *
 * @param text the text
 * @param language its language
 */
record TongueText(String text, Locale language) implements TemplateScalarModel {

  @Override
  public String getAsString() {
    return text;
  }
}
