package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Rule;
import freemarker.template.TemplateModelException;

/** What a template asked a function for that is not there, with a code and hint of its own. */
final class TemplateMistake extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final String words;
  private final String hint;

  TemplateMistake(Rule rule, String words, String hint) {
    super(words);
    this.rule = rule;
    this.words = words;
    this.hint = hint;
  }

  Rule rule() {
    return rule;
  }

  String words() {
    return words;
  }

  String hint() {
    return hint;
  }
}
