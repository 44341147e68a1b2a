package dev.moot.engine.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlOutline;
import dev.moot.engine.yaml.YamlText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasListTest {

  private static AliasList list(String text) {
    SourceFile file = SourceFile.of("claims/d.yaml", text);
    YamlOutline outline =
        new YamlText(file.path(), file.text(), 0, file.lines()).outline().orElseThrow();
    return new AliasList(file.text(), outline, "a");
  }

  private static String with(String text) {
    return Edit.apply(text, List.of(list(text).with("old")));
  }

  private static String without(String text, int index) {
    return Edit.apply(text, List.of(list(text).without(index)));
  }

  /** In the table {@code /} stands for a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // A line of its own in the claim's indentation, behind all that the claim says.
        "claims:/  a:/    text: A./  b: {text: B.}/; claims:/  a:/    text: A./    aliases: [old]/  b: {text: B.}/",
        "claims:/  a:/    text: A.  # why//  # next/  b: {text: B.}/; claims:/  a:/    text: A.  # why/    aliases: [old]//  # next/  b: {text: B.}/",
        "claims:/      a:/            text: A.; claims:/      a:/            text: A./            aliases: [old]",
        "claims:/  a:/    text: |/      A.///  b: {text: B.}/; claims:/  a:/    text: |/      A./    aliases: [old]///  b: {text: B.}/",
        "claims:/  a:/    text: A./    quotes:/      - {exact: x}/      - exact: y/        by: z/; claims:/  a:/    text: A./    quotes:/      - {exact: x}/      - exact: y/        by: z/    aliases: [old]/",
        // In braces.
        "claims:/  a: {text: A. }/; claims:/  a: {text: A., aliases: [old] }/",
        "claims: {a: {text: A.}}/; claims: {a: {text: A., aliases: [old]}}/",
        "claims:/  a: {/    text: A.,/  }/; claims:/  a: {/    text: A., aliases: [old],/  }/",
        // A list that is there, in its own style.
        "claims:/  a:/    aliases: [x]/    text: A./; claims:/  a:/    aliases: [x, old]/    text: A./",
        "claims:/  a:/    aliases: [ 'x', 'y' ] # before/    text: A./; claims:/  a:/    aliases: [ 'x', 'y', 'old' ] # before/    text: A./",
        "claims:/  a:/    aliases:/    - x # one/    - y # two/    text: A./; claims:/  a:/    aliases:/    - x # one/    - y # two/    - old/    text: A./",
        "claims:/  a:/    aliases:/      -   \"x\"/    text: A./; claims:/  a:/    aliases:/      -   \"x\"/      -   \"old\"/    text: A./",
      })
  void anAliasIsAddedInTheStyleOfTheFileAndTakenAwayAgain(String before, String after) {
    for (String lineBreak : List.of("\n", "\r\n")) {
      String text = before.replace("/", lineBreak);
      String added = after.replace("/", lineBreak);
      assertThat(with(text)).isEqualTo(added);
      int last = added.contains("y") && !added.contains("exact") ? 2 : added.contains("x") ? 1 : 0;
      assertThat(without(added, added.contains("exact") ? 0 : last)).isEqualTo(text);
    }
  }

  @Test
  void aSingleWordBecomesAList() {
    assertThat(with("claims:\n  a:\n    aliases: x\n    text: A.\n"))
        .isEqualTo("claims:\n  a:\n    aliases: [x, old]\n    text: A.\n");
    assertThat(with("claims:\n  a: {aliases: [], text: A.}\n"))
        .isEqualTo("claims:\n  a: {aliases: [old], text: A.}\n");
  }

  @Test
  void theFirstOfSeveralGoesAndTheOthersStay() {
    assertThat(without("claims:\n  a: {aliases: [x, y], text: A.}\n", 0))
        .isEqualTo("claims:\n  a: {aliases: [y], text: A.}\n");
    assertThat(without("claims:\n  a: {aliases: [x], text: A.}\n", 0))
        .isEqualTo("claims:\n  a: {text: A.}\n");
    assertThat(without("claims:\n  a:\n    aliases:\n      - x\n      - y\n    text: A.\n", 0))
        .isEqualTo("claims:\n  a:\n    aliases:\n      - y\n    text: A.\n");
    assertThat(without("claims:\n  a:\n    aliases:\n      - x\n    text: A.\n", 0))
        .isEqualTo("claims:\n  a:\n    text: A.\n");
    assertThat(without("claims:\n  a:\n    aliases: x\n    text: A.\n", 0))
        .isEqualTo("claims:\n  a:\n    text: A.\n");
  }
}
