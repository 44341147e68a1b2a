package dev.moot.engine.render.theme;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import freemarker.ext.beans.BeanModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it. Its components are asked by handles, which the JVM has code for
 * long before it would have any for each accessor asked by reflection; all else is as of any bean.
 */
final class RecordModel extends BeanModel
    implements MethodCallAwareTemplateHashModel, TemplateScalarModel {

  private final Map<String, MethodHandle> components;
  private final ModelWrapper wrapper;

  /**
   * @param components those that anyone may ask, by name
   */
  RecordModel(Record record, Map<String, MethodHandle> components, ModelWrapper wrapper) {
    super(record, wrapper);
    this.components = components;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    MethodHandle component = components.get(name);
    if (component == null) {
      return super.get(name);
    }
    Object value;
    try {
      value = (Object) component.invokeExact(object);
    } catch (Throwable e) {
      return super.get(name); // it fails in the same way, and is told with its place
    }
    return value instanceof String text && language(name).isPresent()
        ? new TongueText(text, language(name).get())
        : wrapper.wrap(value);
  }

  /** The language of the component {@code name}, where it has one of its own. */
  private Optional<Locale> language(String name) {
    if (object instanceof Claim claim) {
      return name.equals("text") ? claim.language() : Optional.empty();
    }
    return object instanceof Debate debate && name.equals("title")
        ? debate.language()
        : Optional.empty();
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return super.getBeforeMethodCall(name);
  }

  @Override
  public String getAsString() {
    return object.toString();
  }
}
