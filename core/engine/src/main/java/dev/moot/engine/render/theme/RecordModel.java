package dev.moot.engine.render.theme;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
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
 * long before it would have any for each accessor asked by reflection; all else is as of any bean,
 * which looks through the whole class and so is made only when it is asked. Of one thread.
 */
class RecordModel
    implements TemplateHashModelEx,
        MethodCallAwareTemplateHashModel,
        AdapterTemplateModel,
        WrapperTemplateModel {

  /**
   * One that is a text too, such as the id of a claim. What is no text is no scalar: whether there
   * is anything in a scalar FreeMarker finds out by writing all of it.
   */
  private static final class Text extends RecordModel implements TemplateScalarModel {

    Text(Record record, Map<String, MethodHandle> components, ModelWrapper wrapper) {
      super(record, components, wrapper);
    }

    @Override
    public String getAsString() {
      return toString();
    }
  }

  private final Record record;
  private final Map<String, MethodHandle> components;
  private final ModelWrapper wrapper;
  private @Nullable Bean bean;

  static RecordModel of(Record record, RecordShapes.Shape shape, ModelWrapper wrapper) {
    return shape.isText()
        ? new Text(record, shape.components(), wrapper)
        : new RecordModel(record, shape.components(), wrapper);
  }

  /**
   * @param components those that anyone may ask, by name
   */
  private RecordModel(Record record, Map<String, MethodHandle> components, ModelWrapper wrapper) {
    this.record = record;
    this.components = components;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    MethodHandle component = components.get(name);
    if (component == null) {
      return bean().get(name);
    }
    Object value;
    try {
      value = (Object) component.invokeExact((Object) record);
    } catch (Throwable e) {
      return bean().get(name); // it fails in the same way, and is told with its place
    }
    return value instanceof String text && language(name).isPresent()
        ? new TongueText(text, language(name).get())
        : wrapper.wrap(value);
  }

  /** The language of the component {@code name}, where it has one of its own. */
  private Optional<Locale> language(String name) {
    if (record instanceof Claim claim) {
      return name.equals("text") ? claim.language() : Optional.empty();
    }
    return record instanceof Debate debate && name.equals("title")
        ? debate.language()
        : Optional.empty();
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return bean().getBeforeMethodCall(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return bean().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return bean().keys();
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return bean().values();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return record;
  }

  @Override
  public Object getWrappedObject() {
    return record;
  }

  @Override
  public String toString() {
    return record.toString();
  }

  private Bean bean() {
    Bean known = bean;
    if (known == null) {
      known = new Bean(record, wrapper);
      bean = known;
    }
    return known;
  }

  private static final class Bean extends BeanModel {

    Bean(Record record, ModelWrapper wrapper) {
      super(record, wrapper);
    }

    @Override
    protected @Nullable TemplateModel getBeforeMethodCall(String name)
        throws TemplateModelException, ShouldNotBeGetAsMethodException {
      return super.getBeforeMethodCall(name);
    }
  }
}
