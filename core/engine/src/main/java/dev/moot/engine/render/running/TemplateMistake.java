package dev.moot.engine.render.running;

import dev.moot.api.diagnostic.Rule;
import freemarker.template.TemplateModelException;

/** What a template asked a function for that is not there, with a code and hint of its own. */
public final class TemplateMistake extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final String words;
  private final String hint;

  public TemplateMistake(Rule rule, String words, String hint) {
    super(words);
    this.rule = rule;
    this.words = words;
    this.hint = hint;
  }

  public Rule rule() {
    return rule;
  }

  public String words() {
    return words;
  }

  public String hint() {
    return hint;
  }
}
