package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.mistake.Mistake;
import dev.moot.engine.yaml.mistake.Mistakes;
import dev.moot.engine.yaml.mistake.Words;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A piece of YAML inside a file: a claim file whole, or the front matter of a post. Anchors,
 * aliases and tags are refused, which rules out the known ways to make a small file large; depth
 * and size are limited.
 */
public final class YamlText {

  /** What words mean, without {@code <<}, by which one mapping would come to be in another. */
  private static final class PlainSchema extends CoreSchema {

    @Override
    public ScalarResolver getScalarResolver() {
      return new CoreScalarResolver(false);
    }
  }

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new PlainSchema())
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowNonScalarKeys(true)
          .build();

  private static final int MAX_DEPTH = 30;
  private static final int MAX_LENGTH = 4 << 20;

  private final String file;
  private final String yaml;
  private final int offset;
  private final LineIndex lines;
  private final CodePoints points;

  /**
   * @param file the file it is part of
   * @param yaml the YAML
   * @param offset where it begins in the file
   * @param lines the lines of the whole file
   */
  public YamlText(String file, String yaml, int offset, LineIndex lines) {
    this.file = file;
    this.yaml = yaml;
    this.offset = offset;
    this.lines = lines;
    this.points = CodePoints.of(yaml);
  }

  /** Reads the mapping that the text must be; empty, with a diagnostic, when it is not one. */
  public Optional<YamlMapping> read(Shape shape, Diagnostics diagnostics) {
    return compose(diagnostics)
        .filter(root -> isMeant(root, diagnostics))
        .filter(root -> new PlainCheck(this, diagnostics).isPlain(root))
        .flatMap(root -> shape.read(YamlValue.ofDocument(this, root, shape.what(), diagnostics)));
  }

  private boolean isMeant(Node root, Diagnostics diagnostics) {
    Optional<Mistake> slip = new WordCheck(this).in(root);
    slip.ifPresent(m -> report(diagnostics, m));
    return slip.isEmpty();
  }

  /** Whether {@code node} is words with a slip in them, where keys should be; then it is said. */
  boolean reportWordsInPlaceOfKeys(Node node, Diagnostics diagnostics) {
    Optional<Mistake> slip =
        node instanceof ScalarNode scalar && scalar.isPlain()
            ? Words.inPlaceOfKeys(yaml, span(node))
            : Optional.empty();
    slip.ifPresent(
        m ->
            diagnostics.report(
                Diagnostic.of(YamlRules.WRONG_TYPE, locationOf(m.place()), m.message())
                    .withHint(m.hint())));
    return slip.isPresent();
  }

  /**
   * The comment behind {@code node} on its last line, if there is no blank after its sign: it may
   * be none.
   */
  Optional<Span> comment(Node node) {
    int sign = span(node).end();
    while (sign < yaml.length() && isBlank(yaml.charAt(sign))) {
      sign++;
    }
    // A line with a thousand items ends far behind most of them: it is looked for only from a `#`.
    return yaml.startsWith("#", sign) && sign + 1 < yaml.length() && isWord(yaml.charAt(sign + 1))
        ? Optional.of(new Span(sign, Span.lineEnd(yaml, sign)))
        : Optional.empty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) && c != '\n' && c != '\r';
  }

  private static boolean isWord(char c) {
    return !Character.isWhitespace(c) && c != '#' && c != '!';
  }

  /** The tag that {@code node} was given, which is all that a value can begin a {@code !} with. */
  Optional<Span> tag(Node node) {
    int start = span(node).start();
    if (!yaml.startsWith("!", start) || isOfItsFirstKey(node, start)) {
      return Optional.empty();
    }
    int end = start;
    while (end < yaml.length() && !Character.isWhitespace(yaml.charAt(end))) {
      if (yaml.charAt(end) == '>' && yaml.startsWith("!<", start)) {
        end++;
        break;
      }
      if (",[]{}".indexOf(yaml.charAt(end)) >= 0 && !yaml.startsWith("!<", start)) {
        break;
      }
      end++;
    }
    return Optional.of(new Span(start, end));
  }

  /** A mapping without braces begins where its first key does. */
  private boolean isOfItsFirstKey(Node node, int start) {
    return node instanceof MappingNode mapping
        && !mapping.getValue().isEmpty()
        && span(mapping.getValue().get(0).getKeyNode()).start() == start;
  }

  SourceLocation locationOf(Span span) {
    return lines.at(offset + span.start(), offset + span.end());
  }

  /** The text. */
  String yaml() {
    return yaml;
  }

  /** Where {@code node} is in the text. */
  Span span(Node node) {
    return new Span(index(node.getStartMark()), index(node.getEndMark()));
  }

  /** How the text is laid out; empty when it is no YAML. */
  public Optional<YamlOutline> outline() {
    return compose(d -> {}).map(root -> new YamlOutline(this, root));
  }

  /** Where {@code mark} is in the file. */
  int offset(Optional<Mark> mark) {
    return offset(mark.orElseThrow().getIndex());
  }

  private int index(Optional<Mark> mark) {
    return index(mark.orElseThrow().getIndex());
  }

  private int offset(int codePoints) {
    return offset + index(codePoints);
  }

  /** {@code end}, white space before it left out, but not before {@code start}. */
  int endOfWords(int start, int end) {
    int at = end;
    while (at > start && Character.isWhitespace(yaml.charAt(at - 1 - offset))) {
      at--;
    }
    return at;
  }

  private Optional<Node> compose(Diagnostics diagnostics) {
    if (yaml.length() > MAX_LENGTH) {
      report(diagnostics, offset, offset, "this is too long", "split it into several files");
      return Optional.empty();
    }
    StreamReader reader = new StreamReader(SETTINGS, yaml);
    try {
      PlainEvents events = new PlainEvents(new ParserImpl(SETTINGS, reader), MAX_DEPTH);
      Optional<Node> root = new Composer(SETTINGS, events).getSingleNode();
      if (root.isEmpty()) {
        diagnostics.report(
            Diagnostic.of(YamlRules.WRONG_TYPE, lines.at(offset, offset), "there is nothing here")
                .withHint("write `key: value` lines"));
      }
      events.documents().forEach(start -> reportOrders(index(start.getStartMark()), diagnostics));
      events.strayAliases().forEach(alias -> reportStray(alias, diagnostics));
      return root.filter(r -> events.strayAliases().isEmpty());
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark).or(reader::getMark);
      report(diagnostics, Mistakes.in(yaml, index(mark), String.valueOf(e.getProblem())));
    } catch (ReaderException e) {
      int at = offset(e.getPosition());
      String code = String.format(Locale.ROOT, "%04X", e.getCodePoint());
      report(
          diagnostics,
          at,
          at + Character.charCount(e.getCodePoint()),
          "the character U+" + code + " cannot be here",
          "delete it");
    } catch (PlainEvents.TooDeepException e) {
      int at = offset(e.start().getStartMark());
      report(
          diagnostics,
          at,
          at + 1,
          "more than " + MAX_DEPTH + " lists or mappings within each other",
          "close this one, or take it out of those around it");
    } catch (RuntimeException e) {
      // The library lets NumberFormatException and the like through, for an escape that ends with
      // the file for instance; it was reading here.
      report(diagnostics, Mistakes.in(yaml, index(reader.getMark()), "an escape or a tag"));
    }
    return Optional.empty();
  }

  /** Reports the lines that begin with a per cent sign, from the one at {@code start} on. */
  private void reportOrders(int start, Diagnostics diagnostics) {
    int at = start;
    while (yaml.startsWith("%", at)) {
      int end = Span.lineEnd(yaml, at);
      diagnostics.report(
          Diagnostic.of(
                  YamlRules.TAG,
                  locationOf(new Span(at, endOfWords(offset + at, offset + end) - offset)),
                  "lines such as `%YAML` and `%TAG` are not read here")
              .withHint("delete this line: what is written means the same in each file"));
      at = Math.min(yaml.length(), end + 1);
    }
  }

  private void reportStray(AliasEvent alias, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.of(
                YamlRules.ANCHOR,
                lines.at(offset(alias.getStartMark()), offset(alias.getEndMark())),
                "anchors and aliases are not read here")
            .withHint("write the value out; a text that begins with `*` goes in quotes"));
  }

  private void report(Diagnostics diagnostics, Mistake mistake) {
    Span place = mistake.place();
    report(
        diagnostics,
        offset + place.start(),
        offset + place.end(),
        mistake.message(),
        mistake.hint());
  }

  private void report(Diagnostics diagnostics, int start, int end, String message, String hint) {
    diagnostics.report(
        Diagnostic.of(YamlRules.SYNTAX, lines.at(start, end), message).withHint(hint));
  }

  /** The name of the file without folder and ending. */
  String fileStem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  SourceLocation locationOf(Node node) {
    int start = offset(node.getStartMark());
    return node instanceof CollectionNode<?>
        ? lines.at(start, start + 1)
        : lines.at(start, offset(node.getEndMark()));
  }

  /** The escape for the first control character in {@code scalar}, or the scalar itself. */
  SourceLocation placeOfEscape(ScalarNode scalar) {
    int start = offset(scalar.getStartMark());
    String written = yaml.substring(start - offset, offset(scalar.getEndMark()) - offset);
    return ControlCharacters.escape(written)
        .map(e -> lines.at(start + e.start(), start + e.end()))
        .orElseGet(() -> locationOf(scalar));
  }

  /** Where {@code character} stands in {@code scalar}; the scalar itself where it is an escape. */
  SourceLocation placeOf(char character, ScalarNode scalar) {
    Span span = span(scalar);
    int at = yaml.indexOf(character, span.start());
    return at >= 0 && at < span.end() ? locationOf(new Span(at, at + 1)) : locationOf(scalar);
  }

  /** Marks count code points; everything else here counts UTF-16 units. */
  private int index(int codePoints) {
    return points.index(codePoints);
  }
}
