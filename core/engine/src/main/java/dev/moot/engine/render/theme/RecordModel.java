package dev.moot.engine.render.theme;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it. Methods that take nothing are called as {@link RecordShapes} knows
 * them; all else is as of any bean, which looks through the whole class and so is made only when it
 * is asked. Of one thread.
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

    Text(Record record, Map<String, RecordShapes.Asked> methods, ModelWrapper wrapper) {
      super(record, methods, wrapper);
    }

    @Override
    public String getAsString() {
      return toString();
    }
  }

  private final Record record;
  private final Map<String, RecordShapes.Asked> methods;
  private final ModelWrapper wrapper;
  private @Nullable Bean bean;

  static RecordModel of(Record record, RecordShapes.Shape shape, ModelWrapper wrapper) {
    return shape.isText()
        ? new Text(record, shape.methods(), wrapper)
        : new RecordModel(record, shape.methods(), wrapper);
  }

  /**
   * @param methods those that anyone may call, by name
   */
  private RecordModel(
      Record record, Map<String, RecordShapes.Asked> methods, ModelWrapper wrapper) {
    this.record = record;
    this.methods = methods;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    RecordShapes.Asked asked = methods.get(name);
    if (asked == null || !asked.isValue()) {
      return bean().get(name);
    }
    Object value;
    try {
      value = asked.of(record);
    } catch (Throwable e) {
      return bean().get(name); // it fails in the same way, and is told with its place
    }
    return value instanceof String text ? worded(name, text) : wrapper.wrap(value);
  }

  /** What the component {@code name} says, with its language where it has one of its own. */
  private TemplateModel worded(String name, String text) {
    Optional<Locale> language = Optional.empty();
    if (record instanceof Claim claim && name.equals("text")) {
      language = claim.language();
    } else if (record instanceof Debate debate && name.equals("title")) {
      language = debate.language();
    }
    return language.isPresent() ? new TongueText(text, language.get()) : new SimpleScalar(text);
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    RecordShapes.Asked asked = methods.get(name);
    return asked == null
        ? bean().getBeforeMethodCall(name)
        : (TemplateMethodModelEx) arguments -> called(name, asked, arguments);
  }

  private @Nullable Object called(String name, RecordShapes.Asked asked, List<?> arguments)
      throws TemplateModelException {
    if (!arguments.isEmpty()) {
      return method(name).exec(arguments); // which says what is wrong with them
    }
    Object value;
    try {
      value = asked.of(record);
    } catch (Throwable e) {
      return method(name).exec(arguments); // as above
    }
    return wrapper.wrap(value);
  }

  private TemplateMethodModelEx method(String name) throws TemplateModelException {
    try {
      return (TemplateMethodModelEx) Objects.requireNonNull(bean().getBeforeMethodCall(name));
    } catch (ShouldNotBeGetAsMethodException e) {
      throw new IllegalStateException(e); // it is one
    }
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
