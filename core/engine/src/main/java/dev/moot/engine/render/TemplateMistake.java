package dev.moot.engine.render;

import freemarker.template.TemplateModelException;

/** What a template asked a function for that is not there, with a code and hint of its own. */
final class TemplateMistake extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String words;
  private final String hint;

  TemplateMistake(String code, String words, String hint) {
    super(words);
    this.code = code;
    this.words = words;
    this.hint = hint;
  }

  String code() {
    return code;
  }

  String words() {
    return words;
  }

  String hint() {
    return hint;
  }
}
