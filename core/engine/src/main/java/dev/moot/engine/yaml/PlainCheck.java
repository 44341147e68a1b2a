package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.character.HiddenText;
import dev.moot.engine.character.Turns;
import dev.moot.engine.character.Unseen;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.rule.YamlRules;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reports anchors, tags, characters that no page can hold, and those that hide or turn a text. */
final class PlainCheck {

  private static final String MERGE = "<<";

  /** What nobody goes on with a `#`. */
  private static final Pattern VALUE = Pattern.compile("(?i)true|false|null|~|[-+.:/\\d]+");

  private final YamlText text;
  private final Diagnostics diagnostics;
  private boolean plain = true;

  PlainCheck(YamlText text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** Whether there is nothing of the kind below {@code root}. */
  boolean isPlain(Node root) {
    visit(root);
    return plain;
  }

  private void visit(Node node) {
    if (node.getAnchor().isPresent()) {
      refuse(
          YamlRules.ANCHOR,
          node,
          "anchors and aliases are not read here",
          node instanceof ScalarNode
              ? "write the value out; a text that begins with `&` goes in quotes"
              : "write the value out");
    }
    text.tag(node).ifPresent(this::refuseTag);
    if (node instanceof ScalarNode scalar) {
      checkCharacters(scalar);
      if (scalar.isPlain()
          && !scalar.getValue().isEmpty()
          && !VALUE.matcher(scalar.getValue()).matches()) {
        text.comment(scalar).ifPresent(c -> reportComment(c, scalar.getValue()));
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key
            && key.isPlain()
            && key.getValue().equals(MERGE)) {
          refuse(
              YamlRules.ANCHOR,
              key,
              "one mapping is not merged into another here",
              "write the keys out; a key that is called `<<` goes in quotes");
        }
        visit(tuple.getKeyNode());
        visit(tuple.getValueNode());
      }
    } else if (node instanceof CollectionNode<?> list) {
      list.getValue().forEach(item -> visit((Node) item));
    }
  }

  private void reportComment(Span comment, String kept) {
    diagnostics.report(
        Diagnostic.of(
                YamlRules.COMMENT,
                text.locationOf(comment),
                "from this `#` on it is a comment, so that the text is `" + kept + "`")
            .withHint("put the whole text in quotes, or a blank after the `#` of a comment"));
  }

  private void checkCharacters(ScalarNode scalar) {
    String value = scalar.getValue();
    OptionalInt control = ControlCharacters.in(value);
    if (!value.isBlank() && Unseen.is(value) && control.isEmpty()) {
      refuse(
          YamlRules.INVISIBLE_TEXT,
          scalar,
          "nothing of this text is to be seen",
          "write words, or remove the key");
    } else {
      Turns.in(value).ifPresent(turn -> reportTurn(scalar, turn));
      HiddenText.tags(value).ifPresent(run -> reportHidden(scalar, run));
    }
    if (control.isPresent()) {
      plain = false;
      String code = String.format(Locale.ROOT, "U+%04X", control.getAsInt());
      diagnostics.report(
          Diagnostic.of(
                  YamlRules.CONTROL_CHARACTER,
                  text.placeOfEscape(scalar),
                  "the character " + code + " cannot stand on a page")
              .withHint("leave it out; only tabs and line ends may be written this way"));
    }
  }

  private void reportTurn(ScalarNode scalar, Turns.Turn turn) {
    diagnostics.report(
        Diagnostic.of(ReadRules.TURNED_TEXT, text.placeOf(turn.character(), scalar), turn.message())
            .withHint(turn.hint()));
  }

  private void reportHidden(ScalarNode scalar, HiddenText.Run run) {
    diagnostics.report(
        Diagnostic.of(ReadRules.HIDDEN_TEXT, text.locationOf(scalar), run.message())
            .withHint(run.hint()));
  }

  private void refuseTag(Span tag) {
    String word = text.yaml().substring(tag.start(), tag.end());
    plain = false;
    diagnostics.report(
        Diagnostic.of(
                YamlRules.TAG, text.locationOf(tag), "the tag `" + word + "` is not read here")
            .withHint(
                word.startsWith("!!") || word.startsWith("!<")
                    ? "leave the tag out"
                    : "leave the tag out; a text that begins with `!` goes in quotes"));
  }

  private void refuse(Rule rule, Node node, String message, String hint) {
    plain = false;
    diagnostics.report(Diagnostic.of(rule, text.locationOf(node), message).withHint(hint));
  }
}
