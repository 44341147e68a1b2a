package dev.moot.engine.render.theme;

import dev.moot.api.model.Keyword;
import dev.moot.api.render.Html;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows the model to templates: an {@code Optional} as its value or nothing, a keyword as its word,
 * {@link Html} as markup. Of objects only records and the api's own types can be asked, so that no
 * template reaches a class loader.
 */
final class ModelWrapper extends DefaultObjectWrapper {

  private static final String API = "dev.moot.api.";

  private final RecordShapes shapes = new RecordShapes();

  ModelWrapper() {
    super(Configuration.VERSION_2_3_35);
    setMemberAccessPolicy(new RecordsAndApi());
    setExposeFields(false);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof String text) {
      return new SimpleScalar(text); // what is asked for most, before what costs more to find out
    }
    if (object instanceof TemplateModel model) {
      return model; // a function, or what a template made
    }
    if (object instanceof Record record) {
      Optional<RecordShapes.Shape> shape = shapes.of(record.getClass());
      return shape.isPresent() ? RecordModel.of(record, shape.get(), this) : wrapOther(record);
    }
    return wrapOther(object);
  }

  private @Nullable TemplateModel wrapOther(@Nullable Object object) throws TemplateModelException {
    if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (object instanceof Keyword keyword) {
      return new SimpleScalar(keyword.word());
    }
    if (object instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (object instanceof Locale locale) {
      return new SimpleScalar(locale.toLanguageTag());
    }
    return super.wrap(object);
  }

  private static final class RecordsAndApi implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          Class<?> declaring = method.getDeclaringClass();
          return declaring != Object.class
              && method.getParameterCount() == 0
              && (declaring.isRecord() || declaring.getName().startsWith(API));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return true;
    }
  }
}
