package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.rule.YamlRules;
import java.io.StringReader;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A piece of YAML inside a file: a claim file whole, or the front matter of a post. Anchors,
 * aliases and tags are refused, which rules out the known ways to make a small file large; depth
 * and size are limited.
 */
public final class YamlText {

  private static final int MAX_DEPTH = 30;
  private static final int MAX_CODE_POINTS = 4 << 20;

  private final String file;
  private final String yaml;
  private final int offset;
  private final LineIndex lines;
  private final boolean astral;

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
    this.astral = yaml.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /** Reads the mapping that the text must be; empty, with a diagnostic, when it is not one. */
  public Optional<YamlMapping> read(Shape shape, Diagnostics diagnostics) {
    return compose(diagnostics)
        .filter(root -> isPlain(root, diagnostics))
        .flatMap(root -> shape.read(YamlValue.ofDocument(this, root, shape.what(), diagnostics)));
  }

  /** How the text is laid out; empty when it is no YAML. */
  public Optional<YamlOutline> outline() {
    return compose(d -> {}).map(root -> new YamlOutline(this, root));
  }

  /** Where {@code mark} is in the file. */
  int offset(Mark mark) {
    return offset + index(mark.getIndex());
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
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(MAX_CODE_POINTS);
    options.setMaxAliasesForCollections(20);
    options.setAllowRecursiveKeys(false);
    try {
      Node root = new Yaml(options).compose(new StringReader(yaml));
      if (root == null) {
        diagnostics.report(
            Diagnostic.of(YamlRules.WRONG_TYPE, lines.at(offset, offset), "there is nothing here")
                .withHint("write `key: value` lines"));
      }
      return Optional.ofNullable(root);
    } catch (MarkedYAMLException e) {
      Mark mark = YamlWording.place(e);
      diagnostics.report(
          Diagnostic.of(
                  YamlRules.SYNTAX,
                  mark == null ? SourceLocation.ofFile(file) : at(mark, mark),
                  YamlWording.problem(e))
              .withHint(YamlWording.hint(e, yaml)));
    } catch (ReaderException e) {
      int at = offset + index(e.getPosition());
      String code = String.format(Locale.ROOT, "%04X", e.getCodePoint());
      diagnostics.report(
          Diagnostic.of(
                  YamlRules.SYNTAX,
                  lines.at(at, at + Character.charCount(e.getCodePoint())),
                  "the character U+" + code + " cannot be here")
              .withHint("delete it"));
    } catch (RuntimeException e) {
      // SnakeYAML lets NumberFormatException and the like through for some three-byte inputs,
      // without a mark.
      diagnostics.report(
          Diagnostic.of(YamlRules.SYNTAX, SourceLocation.ofFile(file), YamlWording.withoutMark(e))
              .withHint("look for an unfinished escape, a control character or very deep nesting"));
    }
    return Optional.empty();
  }

  private boolean isPlain(Node root, Diagnostics diagnostics) {
    PlainCheck check = new PlainCheck(diagnostics);
    check.visit(root);
    return check.plain;
  }

  /** The name of the file without folder and ending. */
  String fileStem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  SourceLocation locationOf(Node node) {
    if (node instanceof CollectionNode<?>) {
      SourceLocation start = at(node.getStartMark(), node.getStartMark());
      return new SourceLocation(start.file(), start.line(), start.column(), 1);
    }
    return at(node.getStartMark(), node.getEndMark());
  }

  /** The escape for the first control character in {@code scalar}, or the scalar itself. */
  private SourceLocation placeOfEscape(ScalarNode scalar) {
    int start = index(scalar.getStartMark().getIndex());
    String written = yaml.substring(start, index(scalar.getEndMark().getIndex()));
    return ControlCharacters.escape(written)
        .map(e -> lines.at(offset + start + e.start(), offset + start + e.end()))
        .orElseGet(() -> locationOf(scalar));
  }

  SourceLocation at(Mark start, Mark end) {
    return lines.at(offset + index(start.getIndex()), offset + index(end.getIndex()));
  }

  /** Marks count code points; everything else here counts UTF-16 units. */
  private int index(int codePoints) {
    if (!astral) {
      return codePoints;
    }
    return yaml.offsetByCodePoints(0, Math.min(codePoints, yaml.codePointCount(0, yaml.length())));
  }

  private final class PlainCheck {
    private final Diagnostics diagnostics;
    private final Map<Node, Boolean> seen = new IdentityHashMap<>();
    private boolean plain = true;

    PlainCheck(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }

    void visit(@Nullable Node node) {
      if (node == null || seen.put(node, true) != null) {
        return;
      }
      if (node.getAnchor() != null) {
        refuse(
            YamlRules.ANCHOR, node, "anchors and aliases are not read here", "write the value out");
      }
      if (isForeign(node.getTag())) {
        refuse(
            YamlRules.TAG,
            node,
            "the tag `" + node.getTag().getValue().replace(Tag.PREFIX, "!!") + "` is not read here",
            "leave the tag out");
      }
      if (node instanceof ScalarNode scalar) {
        OptionalInt control = ControlCharacters.in(scalar.getValue());
        if (control.isPresent()) {
          plain = false;
          String code = String.format(Locale.ROOT, "U+%04X", control.getAsInt());
          diagnostics.report(
              Diagnostic.of(
                      YamlRules.CONTROL_CHARACTER,
                      placeOfEscape(scalar),
                      "the character " + code + " cannot stand on a page")
                  .withHint("leave it out; only tabs and line ends may be written this way"));
        }
      } else if (node instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          visit(tuple.getKeyNode());
          visit(tuple.getValueNode());
        }
      } else if (node instanceof CollectionNode<?> list) {
        list.getValue().forEach(item -> visit((Node) item));
      }
    }

    private boolean isForeign(Tag tag) {
      return !tag.getValue().startsWith(Tag.PREFIX)
          || tag.getValue().equals(Tag.BINARY.getValue())
          || tag.getValue().equals(Tag.SET.getValue())
          || tag.getValue().equals(Tag.OMAP.getValue());
    }

    private void refuse(Rule rule, Node node, String message, String hint) {
      plain = false;
      diagnostics.report(Diagnostic.of(rule, locationOf(node), message).withHint(hint));
    }
  }
}
