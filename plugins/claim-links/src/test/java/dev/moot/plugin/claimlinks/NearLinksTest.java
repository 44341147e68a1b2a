package dev.moot.plugin.claimlinks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.plugin.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "[[judges will guard]]      > write the id, in small letters with hyphens: `[[judges-will-guard]]`",
        "[[The lid rattles.]]       > write the id, in small letters with hyphens: `[[the-lid-rattles]]`",
        "[[@ada lovelace]]          > write the id, in small letters with hyphens: `[[@ada-lovelace]]`",
        "[[tea/the lid|words]]      > write the id, in small letters with hyphens: `[[tea/the-lid|words]]`",
        "[[the lid|lid-rattles]]    > write `[[lid-rattles|the lid]]`",
        "[[claim:lid|the lid]]      > write `[[lid|the lid]]`",
        "[[person: ada]]            > write `[[@ada]]`",
        "[[lid#reasons]]            > write `[[lid]]`",
        "[[lid^block|so]]           > write `[[lid|so]]`",
        "[[#The kettle]]            > write `[The kettle](#the-kettle)`",
        "[[lid|]]                   > write `[[lid]]`, or add words",
        "[[|words]]                 > write `[[id|words]]`",
        "[[lid|a|b]]                > leave one out, or write `[a|b](claim:lid)`",
        "[[@ada|a|b]]               > leave one out, or write `[a|b](person:ada)`",
        "[[https://example.org|x]]  > write `[x](https://example.org)`",
        "[[lid-rattles]             > write `[[lid-rattles]]`",
        "![[lid]]                   > put `![[lid]]` on a line of its own, or write `[[lid]]` to link",
        "![[lid|300]]               > put `![[lid]]` on a line of its own, or write `[[lid]]` to link",
        "![[the lid]]               > write the id, in small letters with hyphens: `![[the-lid]]`",
      })
  void theHintSaysWhatToType(String text, String hint) {
    assertThat(hints(text)).containsExactly(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[1, 2], [3, 4]]",
        "[[1, 2]]",
        "[[]]",
        "[[ -f file ]]",
        "[[ $a == b ]]",
        "![[picture.png]]",
        "[[notes.md]]",
        "[[a]](b)",
        "![[tea#cruxes]]",
      })
  void whatIsMeantAsTextIsLeftAlone(String text) {
    assertThat(hints(text)).isEmpty();
  }

  private static List<String> hints(String text) {
    List<String> hints = new ArrayList<>();
    for (NearMiss form : NearLinks.ALL) {
      Matcher found = form.form().matcher(text);
      if (text.startsWith(form.opening()) && found.lookingAt()) {
        List<String> groups = List.of(found.group(), found.group(1));
        Optional<NearMiss.Advice> advice =
            form.advice()
                .apply(
                    new NearMiss.Find(groups, groups, NearMiss.Block.PARAGRAPH, false, List.of()));
        advice.ifPresent(a -> hints.add(a.hint()));
      }
    }
    return hints;
  }
}
