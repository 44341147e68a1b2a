package dev.moot.engine.render.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template can name: the components of a record, and what stands beside it. Nothing is
 * copied; a component is asked for when the template does.
 */
final class ViewValues implements TemplateHashModel {

  private final Map<String, ?> beside;
  private final TemplateHashModel view;
  private final ObjectWrapper wrapper;

  /**
   * @param beside values whose names no component has
   */
  ViewValues(Record view, Map<String, ?> beside, ObjectWrapper wrapper) {
    this.beside = beside;
    this.wrapper = wrapper;
    try {
      this.view = (TemplateHashModel) wrapper.wrap(view);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a record that templates cannot read: " + view.getClass(), e);
    }
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Object value = beside.get(key);
    return value == null ? view.get(key) : wrapper.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
