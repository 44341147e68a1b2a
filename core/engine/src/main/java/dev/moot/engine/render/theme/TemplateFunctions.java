package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.PartId;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.message.LanguageNames;
import dev.moot.engine.render.running.TemplateMistake;
import dev.moot.engine.rule.TemplateRules;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The functions that every template has, bound to the page being rendered. */
final class TemplateFunctions {

  private TemplateFunctions() {}

  static Map<String, Object> of(Scope scope, Messages messages, Set<String> assets) {
    Map<String, Object> functions = new HashMap<>();
    functions.put("href", function("href(permalink)", a -> scope.href(permalink(a))));
    functions.put(
        "permalinkOf", function("permalinkOf(permalink)", a -> scope.destination(permalink(a))));
    functions.put("exists", function("exists(path)", a -> scope.shows(permalink(a))));
    functions.put("asset", function("asset(name)", a -> asset(scope, assets, text(a))));
    functions.put("hasAsset", function("hasAsset(name)", a -> assets.contains(text(a))));
    functions.put("uniqueId", function("uniqueId(base)", a -> scope.uniqueId(text(a))));
    functions.put("partId", function("partId(name)", a -> partId(a)));
    Inline inline = new Inline(scope.language());
    functions.put(
        "inline",
        function(
            "inline(text)", a -> a instanceof TongueText t ? inline.of(t) : inline.of(text(a))));
    functions.put("day", function("day(date)", a -> messages.day(argument(a, LocalDate.class))));
    functions.put("days", none("days()", messages::days));
    functions.put(
        "languageName",
        function("languageName(language)", a -> LanguageNames.of(Locale.forLanguageTag(text(a)))));
    functions.put("comma", none("comma()", messages::comma));
    functions.put("dots", function("dots(claim)", a -> Dot.of(argument(a, Claim.class))));
    functions.put("claimOf", function("claimOf(id)", a -> scope.claim(argument(a, ClaimId.class))));
    functions.put("debateOf", function("debateOf(id)", a -> scope.debate(text(a))));
    functions.put(
        "participantOf",
        function("participantOf(id)", a -> scope.participant(argument(a, ParticipantId.class))));
    functions.put(
        "changeOf",
        function("changeOf(expectation)", a -> change(argument(a, Expectation.class), scope)));
    functions.put("m", (TemplateMethodModelEx) arguments -> message(messages, arguments));
    return functions;
  }

  /** What a function comes to for its argument. */
  private interface Body {
    Object apply(@Nullable Object argument) throws TemplateModelException;
  }

  private static TemplateMethodModelEx function(String usage, Body body) {
    return arguments -> {
      check(arguments, 1, usage);
      return body.apply(unwrap(arguments.get(0)));
    };
  }

  private static TemplateMethodModelEx none(String usage, Supplier<?> body) {
    return arguments -> {
      check(arguments, 0, usage);
      return body.get();
    };
  }

  private static void check(List<?> arguments, int count, String usage)
      throws TemplateModelException {
    if (arguments.size() != count) {
      throw new TemplateModelException("the function is called " + usage);
    }
  }

  private static String partId(@Nullable Object named) throws TemplateModelException {
    if (named instanceof ClaimId claim) {
      return PartId.of(claim);
    }
    return named instanceof ParticipantId person ? PartId.of(person) : PartId.of(text(named));
  }

  /** Which way somebody would move, seen from where they stand. */
  private static String change(Expectation expectation, Scope scope) {
    return ExpectedChange.of(expectation, scope.wordings(expectation.on())).word();
  }

  private static Object message(Messages messages, List<?> arguments)
      throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("the function is called m(\"key\", ...)");
    }
    String key = text(unwrap(arguments.get(0)));
    @Nullable Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = said(unwrap(arguments.get(i + 1)));
    }
    Optional<String> words = messages.formatForPage(key, values);
    if (words.isEmpty()) {
      throw new TemplateMistake(
          TemplateRules.UNKNOWN_MESSAGE,
          "there is no message `" + key + "`",
          messages.hintFor(key));
    }
    return words.get();
  }

  private static @Nullable Object said(@Nullable Object value) {
    return value instanceof TongueText own ? own.text() : value;
  }

  private static String asset(Scope scope, Set<String> assets, String name)
      throws TemplateModelException {
    if (!assets.contains(name)) {
      throw new TemplateMistake(
          TemplateRules.ERROR,
          "there is no asset `" + name + "`",
          Nearest.to(name, assets)
              .map(n -> "did you mean `" + n + "`?")
              .orElse("put it in theme/assets/"));
    }
    return scope.href(new Permalink("/" + CorePages.THEME + "/" + name));
  }

  private static Permalink permalink(@Nullable Object argument) throws TemplateModelException {
    if (argument instanceof Permalink permalink) {
      return permalink;
    }
    try {
      return new Permalink(text(argument));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException("`" + argument + "` is no path of the site");
    }
  }

  private static String text(@Nullable Object argument) throws TemplateModelException {
    return argument instanceof TongueText own ? own.text() : argument(argument, String.class);
  }

  private static <T> T argument(@Nullable Object argument, Class<T> type)
      throws TemplateModelException {
    if (type.isInstance(argument)) {
      return type.cast(argument);
    }
    throw new TemplateModelException(
        "the function wants a "
            + type.getSimpleName()
            + " and got "
            + (argument == null ? "nothing" : "a " + argument.getClass().getSimpleName()));
  }

  private static @Nullable Object unwrap(@Nullable Object model) throws TemplateModelException {
    if (model instanceof SimpleScalar text) {
      return text.getAsString(); // most are
    }
    if (model instanceof TongueText) {
      return model; // with its language
    }
    if (model instanceof WrapperTemplateModel wrapped) {
      return wrapped.getWrappedObject();
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (model instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (model instanceof TemplateBooleanModel flag) {
      return flag.getAsBoolean();
    }
    return model;
  }
}
