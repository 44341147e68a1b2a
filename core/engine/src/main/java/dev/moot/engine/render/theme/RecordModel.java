package dev.moot.engine.render.theme;

import freemarker.ext.beans.BeanModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.invoke.MethodHandle;
import java.util.Map;
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
    return wrapper.wrap(value);
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
