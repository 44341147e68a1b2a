package dev.moot.engine.render.theme;

import dev.moot.api.model.Keyword;
import dev.moot.api.render.Html;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows the model to templates: an {@code Optional} as its value or nothing, a keyword as its word,
 * {@link Html} as markup. Of objects only records and the api's own types can be asked, so that no
 * template reaches a class loader.
 */
final class ModelWrapper extends DefaultObjectWrapper {

  private static final String API = "dev.moot.api.";

  private final RecordShapes shapes = new RecordShapes();

  /** What constants are shown as, which is always the same. */
  private final Map<Keyword, TemplateModel> words = new ConcurrentHashMap<>();

  ModelWrapper() {
    super(Configuration.VERSION_2_3_35);
    setMemberAccessPolicy(new RecordsAndApi());
    setExposeFields(false);
  }

  /**
   * By class first: most of what is asked for is one of these, and finding out whether something is
   * of an interface costs far more.
   */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object == null) {
      return null;
    }
    if (object instanceof String text) {
      return new SimpleScalar(text);
    }
    if (object instanceof Record record) {
      Optional<RecordShapes.Shape> shape = shapes.of(record.getClass());
      return shape.isPresent() ? RecordModel.of(record, shape.get(), this) : wrapOther(record);
    }
    if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (object instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (object instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (object instanceof LocalDate date) {
      return new GenericObjectModel(date, this);
    }
    if (object instanceof Locale locale) {
      return new SimpleScalar(locale.toLanguageTag());
    }
    return wrapOther(object);
  }

  private @Nullable TemplateModel wrapOther(Object object) throws TemplateModelException {
    if (object instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (object instanceof TemplateModel model) {
      return model; // a function, or what a template made
    }
    if (object instanceof List<?> list) {
      return DefaultListAdapter.adapt(list, this);
    }
    if (object instanceof Keyword keyword) {
      TemplateModel word = words.get(keyword);
      return word != null ? word : words.computeIfAbsent(keyword, k -> new SimpleScalar(k.word()));
    }
    return super.wrap(object);
  }

  /** Whether templates may call {@code method}: it takes nothing and is of a record or the api. */
  static boolean isExposed(Method method) {
    Class<?> declaring = method.getDeclaringClass();
    return declaring != Object.class
        && method.getParameterCount() == 0
        && (declaring.isRecord() || declaring.getName().startsWith(API));
  }

  private static final class RecordsAndApi implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return isExposed(method);
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
