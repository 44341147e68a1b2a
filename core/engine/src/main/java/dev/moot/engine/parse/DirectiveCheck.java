package dev.moot.engine.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.directive.AttributeValue;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.typography.Typed;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks directives against what their plugins declare. */
final class DirectiveCheck {

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          ":{3,} ?\\{? ?\\.?(?:callout-)?(?i:(note|tip|info|warning|caution|important|danger|details))"
              + "(?:[ }\\[].*)?");

  /** A value in which the marks that would end it are escaped. */
  private static final Pattern ESCAPED =
      Pattern.compile("([\\w-]+)=\"((?:[^\"\\\\]|\\\\.)*\\\\\"(?:[^\"\\\\]|\\\\.)*)\"");

  private static final String FENCE = ":::";

  private final Plugins plugins;
  private final Function<BasedSequence, SourceLocation> places;
  private final Consumer<BasedSequence> links;
  private final Diagnostics diagnostics;
  private int misread;

  /**
   * @param links looks at the address that an attribute is
   */
  DirectiveCheck(
      Plugins plugins,
      Function<BasedSequence, SourceLocation> places,
      Consumer<BasedSequence> links,
      Diagnostics diagnostics) {
    this.plugins = plugins;
    this.places = places;
    this.links = links;
    this.diagnostics = diagnostics;
  }

  void check(DirectiveNode node) {
    String name = node.name().toString();
    SourceLocation place = places.apply(node.name());
    if (!node.isClosed()) {
      report(
          MarkdownRules.UNCLOSED_DIRECTIVE,
          place,
          "the directive `" + name + "` that opens here is never closed",
          "put a line `:::` after its last line");
    }
    Directive directive = plugins.directives().get(name);
    if (directive == null) {
      if (!plugins.areAllHere()) {
        return;
      }
      Set<String> known = plugins.directives().keySet();
      report(
          MarkdownRules.UNKNOWN_DIRECTIVE,
          place,
          "there is no directive `" + name + "`",
          Nearest.to(name, known)
              .map(n -> "did you mean `" + n + "`?")
              .orElse("the directives here are " + String.join(", ", known)));
      return;
    }
    checkLabel(node, directive, place);
    checkAttributes(node, directive, place);
  }

  private void checkLabel(DirectiveNode node, Directive directive, SourceLocation place) {
    boolean labelled = node.label().filter(l -> !l.getChars().isBlank()).isPresent();
    if (directive.label() == Directive.Label.REQUIRED && !labelled) {
      report(
          MarkdownRules.DIRECTIVE_LABEL,
          place,
          "`" + directive.name() + "` has no label",
          "write `:::" + directive.name() + "[Title]`");
    } else if (directive.label() == Directive.Label.NONE && labelled) {
      report(
          MarkdownRules.DIRECTIVE_LABEL,
          node.label().map(l -> places.apply(l.getChars())).orElse(place),
          "`" + directive.name() + "` takes no label",
          "leave out what stands in brackets");
    }
  }

  private void checkAttributes(DirectiveNode node, Directive directive, SourceLocation place) {
    Set<String> seen = new HashSet<>();
    for (DirectiveNode.Attribute attribute : node.attributes()) {
      String key = attribute.key().toString();
      SourceLocation at =
          attribute.key().getStartOffset() == 0 ? place : places.apply(attribute.key());
      if (directive.attribute(key).isEmpty()) {
        Set<String> known =
            directive.attributes().stream()
                .map(Directive.Attribute::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<String> near = Nearest.to(key, known);
        report(
            MarkdownRules.UNKNOWN_ATTRIBUTE,
            at,
            "`" + directive.name() + "` has no attribute `" + key + "`",
            near.map(n -> "did you mean `" + n + "`?")
                .orElse(
                    known.isEmpty()
                        ? "it takes none"
                        : "its attributes are " + String.join(", ", known)));
      } else if (!seen.add(key)) {
        report(
            MarkdownRules.UNKNOWN_ATTRIBUTE,
            at,
            "`" + key + "` stands here a second time",
            "remove one of the two");
      } else {
        checkValue(attribute, directive.attribute(key).get(), at);
      }
    }
    for (Directive.Attribute attribute : directive.attributes()) {
      if (attribute.required() && !node.values().containsKey(attribute.key())) {
        report(
            MarkdownRules.MISSING_ATTRIBUTE,
            place,
            "`" + directive.name() + "` has no `" + attribute.key() + "`",
            "write `:::" + directive.name() + "{" + attribute.key() + "=...}`");
      }
    }
  }

  private void checkValue(
      DirectiveNode.Attribute written, Directive.Attribute declared, SourceLocation key) {
    String value = written.value().toString();
    Optional<AttributeValue.Problem> problem = AttributeValue.problem(declared, value);
    if (problem.isPresent()) {
      boolean alone = written.value().getStartOffset() == 0; // the key alone stands for a value
      report(
          MarkdownRules.BAD_ATTRIBUTE,
          alone || written.value().isEmpty() ? key : places.apply(written.value()),
          "`"
              + declared.key()
              + "` is "
              + (alone ? "without a value" : "`" + VisibleText.of(value) + "`")
              + ", and wants "
              + problem.get().wants(),
          problem.get().hint());
    } else if (declared.type() == Directive.Attribute.Type.LINK) {
      links.accept(written.value());
    }
  }

  /** Reports lines of a paragraph that look like directive fences but are none. */
  void checkStrayFences(BasedSequence paragraph) {
    if (!Typed.text(paragraph).contains(FENCE)) {
      return; // nearly every one
    }
    int start = 0;
    while (start < paragraph.length()) {
      int end = paragraph.indexOfAny(c -> c == '\n' || c == '\r', start);
      int lineEnd = end < 0 ? paragraph.length() : end;
      BasedSequence line = paragraph.subSequence(start, lineEnd);
      if (line.trim().startsWith(FENCE)) {
        boolean bare = line.trim().toString().chars().allMatch(c -> c == ':');
        if (bare && misread > 0) {
          misread--; // it closes what was not read
          start = lineEnd + 1;
          continue;
        }
        misread += bare ? 0 : 1;
        report(
            bare ? MarkdownRules.STRAY_FENCE : MarkdownRules.BAD_DIRECTIVE,
            places.apply(line),
            bare ? "this fence closes nothing" : "this line opens no directive",
            bare
                ? "remove it, or check that the directive above it is spelled right"
                : hint(line.trim().toString()));
      }
      start = lineEnd + 1;
    }
  }

  /** Other tools have a title after the name, or a class in braces. */
  private String hint(String line) {
    Matcher escaped = ESCAPED.matcher(line);
    if (escaped.find()) {
      String value = escaped.group(2).replace("\\\"", "\"");
      return value.indexOf('\'') < 0
          ? "a value with `\"` in it stands in single marks: `"
              + escaped.group(1)
              + "='"
              + value
              + "'`"
          : "a value holds one kind of quotation marks, the other stands around it: write the ones"
              + " within as “ and ”";
    }
    Matcher other = OF_OTHERS.matcher(line);
    if (!other.matches() || plugins.directives().containsKey(other.group(1))) {
      return "write `:::name[label]{key=value}` and nothing after it";
    }
    String kind = other.group(1).toLowerCase(Locale.ROOT);
    return "write `> [!"
        + kind
        + "] Title` and `> ` before each line that belongs to it, and no `:::` below";
  }

  private void report(Rule rule, SourceLocation place, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, place, message).withHint(hint));
  }
}
