package dev.moot.engine.directive;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.Directive.Attribute;
import dev.moot.api.plugin.Directive.Attribute.Type;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.Shorthand;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The head of a directive's template: YAML in the comment that the file begins with, which says
 * what writers may give it. A template without one takes neither label nor attributes.
 *
 * @param yaml the YAML; empty without a head
 * @param description what the directive is for
 * @param label whether it takes a label
 * @param attributes its attributes
 * @param defaults the values of those that are left out, by key
 * @param keepsNotes whether notes inside it are listed at its end
 */
record DirectiveHead(
    String yaml,
    String description,
    Directive.Label label,
    List<Attribute> attributes,
    Map<String, String> defaults,
    boolean keepsNotes) {

  private static final String OPEN = "<#--";
  private static final String CLOSE = "-->";

  /** The types whose values are found in the site where the directive is used. */
  private static final Set<Type> NAMES = Set.of(Type.CLAIM, Type.CRUX, Type.DEBATE);

  private static final Key<String> MEANING =
      Key.of("description", YamlTypes.TEXT, "What it is for, in a sentence.").otherwise("");
  private static final Key<Type> TYPE =
      Key.of("type", Choice.of(Type.values(), DirectiveHead::meaning), "What its value is.")
          .otherwise(Type.TEXT);
  private static final Key<Boolean> REQUIRED =
      Key.of("required", YamlTypes.FLAG, "Whether it has to be given.").otherwise(false);
  private static final Key<String> DEFAULT =
      Key.of("default", YamlTypes.TEXT, "Its value where it is left out.");
  private static final Key<List<String>> VALUES =
      Key.some("values", YamlTypes.TEXT, "The words of a choice.");
  private static final Shape ATTRIBUTE =
      Shape.of("attribute", "an attribute", TYPE, MEANING, REQUIRED, DEFAULT, VALUES);

  private static final Key<Directive.Label> LABEL =
      Key.of(
              "label",
              Choice.of(Directive.Label.values(), l -> ""),
              "Whether it takes a label in brackets.")
          .otherwise(Directive.Label.NONE);
  private static final Key<List<Keyed<String, YamlMapping>>> ATTRIBUTES =
      Key.byId(
          "attributes",
          "the attribute `%s`",
          new Shorthand<>(ATTRIBUTE, TYPE),
          "What stands in braces, by name.");
  private static final Key<Boolean> KEEPS_NOTES =
      Key.of("keeps-notes", YamlTypes.FLAG, "Whether notes inside it are listed at its end.")
          .otherwise(false);
  private static final Shape HEAD =
      Shape.of("directive", "the head", MEANING, LABEL, ATTRIBUTES, KEEPS_NOTES);

  static final DirectiveHead NONE =
      new DirectiveHead("", "", Directive.Label.NONE, List.of(), Map.of(), false);

  DirectiveHead {
    attributes = List.copyOf(attributes);
    defaults = Map.copyOf(defaults);
  }

  /** The head of {@code text}, which {@code file} says; empty, with reports, if it is wrong. */
  static Optional<DirectiveHead> of(String file, String text, Diagnostics diagnostics) {
    int open = text.length() - text.stripLeading().length();
    int close = text.indexOf(CLOSE, open);
    // A comment that never ends is for FreeMarker to report.
    if (!text.startsWith(OPEN, open) || close < 0) {
      return Optional.of(NONE);
    }
    AtomicBoolean wrong = new AtomicBoolean();
    Diagnostics heard =
        d -> {
          wrong.set(true);
          diagnostics.report(d);
        };
    int start = open + OPEN.length();
    String yaml = text.substring(start, close);
    return new YamlText(file, yaml, start, new LineIndex(file, text))
        .read(HEAD, heard)
        .map(m -> of(yaml, m, heard))
        .filter(head -> !wrong.get());
  }

  private static DirectiveHead of(String yaml, YamlMapping m, Diagnostics diagnostics) {
    List<Attribute> attributes = new ArrayList<>();
    Map<String, String> defaults = new HashMap<>();
    for (Keyed<String, YamlMapping> declared : m.value(ATTRIBUTES)) {
      declared
          .value()
          .flatMap(a -> attribute(declared.key(), a, diagnostics))
          .ifPresent(
              attribute -> {
                attributes.add(attribute);
                declared
                    .value()
                    .flatMap(a -> otherwise(attribute, a, diagnostics))
                    .ifPresent(value -> defaults.put(attribute.key(), value));
              });
    }
    return new DirectiveHead(
        yaml, m.value(MEANING), m.value(LABEL), attributes, defaults, m.value(KEEPS_NOTES));
  }

  private static Optional<Attribute> attribute(String key, YamlMapping m, Diagnostics diagnostics) {
    Type type = m.value(TYPE);
    List<String> values = m.value(VALUES);
    if (type == Type.CHOICE && values.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  YamlRules.MISSING_KEY,
                  m.location(),
                  "the attribute `" + key + "` is a choice and has no `values`")
              .withHint("list its words: `values: [small, large]`"));
      return Optional.empty();
    }
    if (type != Type.CHOICE && !values.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  YamlRules.BAD_VALUE,
                  m.location(),
                  "the attribute `" + key + "` has `values` and is no choice")
              .withHint("write `type: choice`, or leave them out"));
      return Optional.empty();
    }
    if (NAMES.contains(type) && m.read(DEFAULT).isPresent()) {
      diagnostics.report(
          Diagnostic.of(
                  YamlRules.BAD_VALUE,
                  m.location(),
                  "the attribute `" + key + "` names a thing of the site and has a `default`")
              .withHint("leave the `default` out; with `required: true` writers have to name one"));
      return Optional.empty();
    }
    return Optional.of(new Attribute(key, type, m.value(REQUIRED), values));
  }

  private static Optional<String> otherwise(
      Attribute attribute, YamlMapping m, Diagnostics diagnostics) {
    Optional<String> value = m.read(DEFAULT);
    Optional<AttributeValue.Problem> problem = value.flatMap(v -> problem(attribute, v));
    problem.ifPresent(
        p ->
            diagnostics.report(
                Diagnostic.of(
                        YamlRules.BAD_VALUE,
                        m.location(),
                        "the `default` of `" + attribute.key() + "` is not " + p.wants())
                    .withHint(p.hint())));
    return problem.isPresent() ? Optional.empty() : value;
  }

  /** What is wrong with a value that stands in for one that is left out, if anything is. */
  private static Optional<AttributeValue.Problem> problem(Attribute attribute, String value) {
    boolean unsafe =
        attribute.type() == Type.LINK && !value.isBlank() && SafeUrl.of(value).isEmpty();
    return unsafe
        ? Optional.of(
            new AttributeValue.Problem(
                "an address that a page may link to",
                "use https, http, mailto, or a path of the site"))
        : AttributeValue.problem(attribute, value);
  }

  private static String meaning(Type type) {
    return switch (type) {
      case TEXT -> "Any text.";
      case WORDS -> "Words that readers see, which the search finds.";
      case NUMBER -> "A number.";
      case FLAG -> "Either true or false.";
      case CHOICE -> "One of the words under `values`.";
      case LINK -> "A path or file of the site, or a web address.";
      case CLAIM -> "The id of a claim.";
      case CRUX -> "The id of a claim that is a crux.";
      case DEBATE -> "The id of a debate.";
    };
  }
}
