package dev.moot.engine.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSlugsTest {

  private static Map<String, String> slugs(List<String> names) {
    Map<NameKey, String> spellings = new java.util.LinkedHashMap<>();
    names.forEach(n -> spellings.put(NameKey.of(n), n));
    Map<NameKey, String> found = NameSlugs.of(spellings);
    Map<String, String> slugs = new HashMap<>();
    names.forEach(n -> slugs.put(n, found.get(NameKey.of(n))));
    return slugs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C, C#, C++ | c, c-sharp, c-plus-plus",
        "C++, C, C# | c-plus-plus, c, c-sharp",
        "C#, C++ | c-sharp, c-plus-plus",
        "C# | c",
        "C sharp, C, C# | c-sharp, c, c-sharp-2",
        "NET, .NET | net, dot-net",
        "café, cafe | cafe-2, cafe",
        "café, cafè | cafe-2, cafe",
        "A+, A- | a-plus, a",
        "Q&A, Q A, QA | q-and-a, q-a, qa",
        "F♯, F#, F | f-sharp-2, f-sharp, f",
        "#1, 1, 1! | sharp-1, 1, 1-bang",
        "日本, 日本! | u65e5-u672c, u65e5-u672c-u21",
        "Москва | u41c-u43e-u441-u43a-u432-u430"
      })
  void eachNameHasAnAddressOfItsOwn(String names, String expected) {
    List<String> all = Arrays.asList(names.split(", "));
    assertThat(all).extracting(slugs(all)::get).containsExactly(expected.split(", "));
  }

  @RepeatedTest(100)
  void theOrderOfNamesDoesNotMatterAndNoTwoShareOne(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder name = new StringBuilder();
      for (int l = 1 + random.nextInt(3); l > 0; l--) {
        name.append("abC#+ é日-2".charAt(random.nextInt(10)));
      }
      boolean known =
          names.stream().anyMatch(n -> NameKey.of(n).equals(NameKey.of(name.toString())));
      if (!known && !name.toString().isBlank()) {
        names.add(name.toString());
      }
    }
    Map<String, String> slugs = slugs(names);
    assertThat(slugs.values()).doesNotHaveDuplicates();
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, random);
    assertThat(slugs(shuffled)).isEqualTo(slugs);
  }

  @Test
  void longNamesWithoutALatinLetterAreToldApartToo() {
    String start = "一二三四五六七八九十百千万億兆京";
    assertThat(slugs(List.of(start)).get(start)).endsWith("-u5146-u4eac");
    assertThat(slugs(List.of(start + "甲", start + "乙")).values())
        .doesNotHaveDuplicates()
        .allMatch(s -> s.matches("u4e00(-u[0-9a-f]{4}){15}-[0-9a-f]{8}"));
  }

  @Test
  void namesThatBeginAlikeAndAreTooLongForAFileAreToldApart() {
    String one = "long ".repeat(80) + "one";
    String two = "long ".repeat(80) + "two";
    Map<String, String> slugs = slugs(List.of(one, two));
    assertThat(slugs.values()).doesNotHaveDuplicates().allMatch(s -> s.length() <= 255);
    assertThat(slugs.get(one)).matches("(long-){49}l-[0-9a-f]{8}");
  }

  @ParameterizedTest
  @CsvSource({
    "Tea, tea",
    "'green  tea', Green Tea",
    "'green\u00a0tea', green tea",
    "cafe\u0301, CAFÉ",
    "ÉCLAIR, éclair",
    "ΣΟΦΌΣ, σοφός",
    "'tea\u200b', tea",
    "'\u200fשלום', שלום",
    "İzmir, izmir"
  })
  void letterCaseBlanksAndCompositionDoNotCount(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"resume, résumé", "ß, ss", "green-tea, green tea", "ﬁ, fi", "C, C#", "ızmır, izmir"})
  void allElseCounts(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }
}
