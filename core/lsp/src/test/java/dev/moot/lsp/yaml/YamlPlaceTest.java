package dev.moot.lsp.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.lsp.text.TextLines;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It is told where a writer is, though the rest of the file is broken. */
class YamlPlaceTest {

  private static String at(String text) {
    int cursor = text.indexOf('|');
    String whole = text.substring(0, cursor) + text.substring(cursor + 1);
    return YamlPlace.at(new TextLines(whole), 0, cursor)
        .map(
            p ->
                String.join(" ", p.path())
                    + (p.key() ? " KEY" : "")
                    + (p.value() ? " VALUE" : "")
                    + " <"
                    + whole.substring(p.start(), p.end())
                    + ">")
        .orElse("nowhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ro| ->  KEY <ro>",
        "root: mi|lk -> root VALUE <milk>",
        "root: [a, b|] -> root - VALUE <b>",
        "root:\n- a\n- b| -> root - KEY VALUE <b>",
        "claims:\n  a:\n    te| -> claims a KEY <te>",
        "claims:\n  a:\n    text: x\n  b| -> claims KEY <b>",
        "claims:\n  a:\n    text: x\n| ->  KEY <>",
        "claims:\n  a:\n    quotes:\n      - {by: a, source: | -> claims a quotes - source VALUE <>",
        "claims:\n  a:\n    quotes:\n      - {by: a, so| -> claims a quotes - KEY <so>",
        "claims:\n  a:\n    quotes:\n      - by: a\n        so| -> claims a quotes - KEY <so>",
        "claims:\n  a:\n    quotes:\n      - by: | -> claims a quotes - by VALUE <>",
        "claims:\n  a:\n    stances:\n      aunt: {stance: lean| -> claims a stances aunt stance VALUE <lean>",
        "claims:\n  a:\n    stances:\n      aunt: {stance: accept,\n        cre| -> claims a stances aunt KEY <cre>",
        "claims:\n  a:\n    stances: {aunt: {stance: accept}, ch| -> claims a stances KEY <ch>",
        "a: {b: \"x, y: {\", c| -> a KEY <c>",
        "a: {b: http://x.example/y, c| -> a KEY <c>",
        "a: x # | -> nowhere",
        "# a| -> nowhere",
        "text: >\n  words: wo| -> nowhere",
        "text: >\n  words\nkey| ->  KEY <key>",
        "a: 'it''s'\nb: \"x| -> b VALUE <x>",
        "a: [\nb| -> a - VALUE <b>",
        "a:| -> nowhere",
        "a: [x]\r\nb: y| -> b VALUE <y>",
      })
  void whatLeadsToTheCursorIsKnown(String line) {
    String[] parts = line.split(" -> ", 2);
    assertThat(at(parts[0]).strip()).isEqualTo(parts[1].strip());
  }

  @Test
  void noTextBreaksIt() {
    String text = "a: {b: [c, \"d\ne: - f\n - g:\n  h: |\n   i\n]}'#: ? * & ! % @";
    for (int from = 0; from < text.length(); from++) {
      for (int to = from; to <= text.length(); to++) {
        String part = text.substring(from, to);
        TextLines lines = new TextLines(part);
        Optional<YamlPlace> place = YamlPlace.at(lines, 0, part.length());

        assertThat(place.map(p -> p.start() <= p.end()).orElse(true)).as(part).isTrue();
        assertThat(YamlEntry.of(lines, 0, lines.count()).size()).isNotNegative();
      }
    }
  }
}
