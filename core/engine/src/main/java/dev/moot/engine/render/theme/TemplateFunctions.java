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
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that every template has, bound to the page being rendered. */
final class TemplateFunctions {

  private TemplateFunctions() {}

  static Map<String, Object> of(Scope scope, Messages messages, Set<String> assets) {
    Map<String, Object> functions = new HashMap<>();
    functions.put("href", function("href(permalink)", 1, a -> scope.href(permalink(a.get(0)))));
    functions.put(
        "permalinkOf",
        function("permalinkOf(permalink)", 1, a -> scope.destination(permalink(a.get(0)))));
    functions.put("exists", function("exists(path)", 1, a -> scope.shows(permalink(a.get(0)))));
    functions.put("asset", function("asset(name)", 1, a -> asset(scope, assets, text(a.get(0)))));
    functions.put("hasAsset", function("hasAsset(name)", 1, a -> assets.contains(text(a.get(0)))));
    functions.put("uniqueId", function("uniqueId(base)", 1, a -> scope.uniqueId(text(a.get(0)))));
    functions.put("partId", function("partId(name)", 1, a -> partId(a.get(0))));
    Inline inline = new Inline(scope.language());
    functions.put(
        "inline",
        function(
            "inline(text)",
            1,
            a -> a.get(0) instanceof TongueText t ? inline.of(t) : inline.of(text(a.get(0)))));
    functions.put(
        "day", function("day(date)", 1, a -> messages.day(argument(a.get(0), LocalDate.class))));
    functions.put("days", function("days()", 0, a -> messages.days()));
    functions.put(
        "languageName",
        function(
            "languageName(language)",
            1,
            a -> LanguageNames.of(Locale.forLanguageTag(text(a.get(0))))));
    functions.put("comma", function("comma()", 0, a -> messages.comma()));
    functions.put("dots", function("dots(claim)", 1, a -> Dot.of(argument(a.get(0), Claim.class))));
    functions.put(
        "claimOf", function("claimOf(id)", 1, a -> scope.claim(argument(a.get(0), ClaimId.class))));
    functions.put("debateOf", function("debateOf(id)", 1, a -> scope.debate(text(a.get(0)))));
    functions.put(
        "participantOf",
        function(
            "participantOf(id)",
            1,
            a -> scope.participant(argument(a.get(0), ParticipantId.class))));
    functions.put(
        "changeOf",
        function(
            "changeOf(expectation)", 1, a -> change(argument(a.get(0), Expectation.class), scope)));
    functions.put("m", (TemplateMethodModelEx) arguments -> message(messages, arguments));
    return functions;
  }

  private interface Body {
    Object apply(List<@Nullable Object> arguments) throws TemplateModelException;
  }

  private static TemplateMethodModelEx function(String usage, int count, Body body) {
    return arguments -> {
      if (arguments.size() != count) {
        throw new TemplateModelException("the function is called " + usage);
      }
      return body.apply(unwrapped(arguments));
    };
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
    List<@Nullable Object> values = unwrapped(arguments);
    if (values.isEmpty()) {
      throw new TemplateModelException("the function is called m(\"key\", ...)");
    }
    String key = text(values.get(0));
    return messages
        .formatForPage(
            key, values.subList(1, values.size()).stream().map(TemplateFunctions::said).toArray())
        .orElseThrow(
            () ->
                new TemplateMistake(
                    TemplateRules.UNKNOWN_MESSAGE,
                    "there is no message `" + key + "`",
                    messages.hintFor(key)));
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

  private static List<@Nullable Object> unwrapped(List<?> arguments) throws TemplateModelException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(unwrap(argument));
    }
    return values;
  }

  private static @Nullable Object unwrap(@Nullable Object model) throws TemplateModelException {
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
