package dev.moot.engine.render.running;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.engine.rule.TemplateRules;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of a directive as its template asks for them: those that its head declares. */
public final class AttributeHash implements TemplateHashModel {

  private final Collection<String> declared;
  private final Map<?, ?> given;
  private final ObjectWrapper wrapper;

  /**
   * @param declared the names of all
   * @param given the values of those that have one
   */
  public AttributeHash(Collection<String> declared, Map<?, ?> given, ObjectWrapper wrapper) {
    this.declared = declared;
    this.given = given;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    if (!declared.contains(key)) {
      throw new TemplateMistake(
          TemplateRules.ERROR,
          "the head declares no attribute `" + key + "`",
          Nearest.to(key, declared)
              .map(n -> "did you mean `attributes." + n + "`?")
              .orElse(
                  "declare it in the comment that the file begins with: `attributes: {"
                      + key
                      + ": text}`"));
    }
    Object value = given.get(key);
    return value == null ? null : wrapper.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return given.isEmpty();
  }
}
