package dev.moot.engine.miss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is marked of each near miss and what to type; and the ordinary text that is nearest to it.
 */
class SaidOfMissesTest {

  private static final String CASES =
      """
      ![cups](../assets/my cups.svg)
      ![cups](../assets/my cups.svg) -> write `![cups](<../assets/my cups.svg>)`

      [c](claim: lid)
      [c](claim: lid) -> write `[c](claim:lid)`

      [a](b c.md "Title")
      [a](b c.md "Title") -> write `[a](<b c.md> "Title")`

      [a](/b/ “Title”)
      [a](/b/ “Title”) -> write `[a](/b/ "Title")`

      [a](https://example.org/ the title)
      [a](https://example.org/ the title) -> write `[a](https://example.org/ "the title")`

      [a](https://example.org/my file.pdf)
      [a](https://example.org/my file.pdf) -> write `[a](<https://example.org/my file.pdf>)`

      [a](https://example.org/⏎long/path)
      [a](https://example.org/ -> write `[a](https://example.org/long/path)`

      ![a] (cups.svg)
      quiet

      ![a] (./cups.svg)
      ![a] (./cups.svg) -> write `![a](./cups.svg)`

      [`x`] (https://example.org/)
      [`x`] (https://example.org/) -> write `[`x`](https://example.org/)`

      (e)[https://example.org/]
      (e)[https://example.org/] -> write `[e](https://example.org/)`

      [f][nope]
      [f][nope] -> add a line `[nope]: https://...`, or write `\\[` where a bracket is meant

      [the study][studdy]⏎⏎[Study]: /x/
      [the study][studdy] -> did you mean `[the study][Study]`?

      ![pot](../assets/pot (1).svg)
      ![pot](../assets/pot (1).svg) -> write `![pot](<../assets/pot (1).svg>)`

      [the study](<https://example.org/)
      [the study](<https://example.org/) -> write `[the study](https://example.org/)`

      see <https://example.org/|the study>
      <https://example.org/|the study> -> write `[the study](https://example.org/)`

      ![pot]({{ site.baseurl }}/assets/pot.svg)
      ![pot]({{ site.baseurl }}/assets/pot.svg) -> write `![pot](/assets/pot.svg)`

      见[研究]（https://example.org/）。
      [研究]（https://example.org/） -> write `[研究](https://example.org/)`

      见［研究］（https://example.org/）。
      ［研究］（https://example.org/） -> write `[研究](https://example.org/)`

      这是＊＊重要＊＊的
      ＊＊重要＊＊ -> write `**重要**`

      ＃＃ 牛奶
      ＃＃ 牛奶 -> write `## 牛奶`

      • tea⏎• milk
      • tea -> write `- tea`
      • milk -> write `- milk`

      Press ++ctrl+alt+del++ now
      ++ctrl+alt+del++ -> write `<kbd>ctrl</kbd>+<kbd>alt</kbd>+<kbd>del</kbd>`

      As @hart1788 [p. 33] says
      @hart1788 [p. 33] -> write a note (`[^1]`), or `[[@id]]` for somebody who takes part

      See [1]_ there
      [1]_ -> write `[^1]`, and `[^1]: ...` where its text stands

      `the study <https://example.org/>`_ and `code`_
      `the study <https://example.org/>` -> write `[the study](https://example.org/)`

      === "Tea"
      === "Tea" -> write a heading, `### Title`, or `:::aside[Title]`, the text, and a line `:::`

      --8<-- "cups.md"
      --8<-- "cups.md" -> write its text here, or a link to it

      import Tabs from '@theme/Tabs';
      import Tabs from '@theme/Tabs'; -> take it out: no components are used here

      [[File:pot.svg|thumb|The pot]]
      [[File:pot.svg|thumb|The pot]] -> write `![what it shows](../assets/pot.svg)`

      [color=red]hot[/color]
      [color=red] -> take it out; the theme says how things look

      ::: {.note}
      quiet

      [the study][]
      [the study][] -> add a line `[the study]: https://...`, or write `\\[` where a bracket is meant

      [tea](https://example.org/tea_(drink)
      [tea](https://example.org/tea_(drink) -> write `[tea](https://example.org/tea_(drink))`

      [tea](claim:tea and so on
      [tea](claim:tea -> write `[tea](claim:tea)`

      [https://example.org/ the study]
      [https://example.org/ the study] -> write `[the study](https://example.org/)`

      a⏎[b]: https://example.org/
      [b]: https://example.org/ -> put a blank line before it

      ###Cups
      ### -> write `### Cups`

      -[x] done
      -[x] done -> write `- [x] ...`

      **Note: **this
      **Note: ** -> write `**Note:**`

      It is ** hot** tea
      ** hot** -> write `**hot**`

      | a | b |⏎| c | d |
      | a | b | -> write `|---|---|` below its first line

      | a | b |⏎|---|⏎| c | d |
      | a | b | -> write `|---|---|`

      a⏎| a | b |⏎|---|---|⏎| c | d |
      | a | b | -> put a blank line before its first line

      ~cold~ tea
      ~cold~ -> write `~~cold~~`

      ::aside[Milk]
      ::aside[Milk] -> write `:::aside[Milk]`

      :crux-sumary{debate=tea}
      :crux-sumary{debate=tea} -> write `:::crux-summary{debate=tea}`

      tea :aside[Milk] tea
      :aside -> begin a line with `:::aside` and close it with a line `:::`

      ：：：aside
      ：：：aside -> write `:::aside`

      a %%b%% c
      %%b%% -> write `<!-- b -->`

      %% not closed
      %% -> write `<!--` where it begins and `-->` where it ends

      a {/* b */}
      {/* b */} -> write `<!-- b -->`

      a <!– b –>
      <!– b –> -> write `<!-- b -->`

      ==a b==
      ==a b== -> write `<mark>a b</mark>`

      ![[two cups.png|300]]
      ![[two cups.png|300]] -> write `![what it shows](<../assets/two cups.png>)`

      ??? warning "Hot tea"
      ??? warning "Hot tea" -> write `> [!warning] Hot tea`, and `> ` before each line that belongs to it

      {{< relref "a.md" >}}
      {{< relref "a.md" >}} -> write `[words](other.md)`

      {{<youtube x>}}
      {{<youtube x>}} -> write what it stands for in Markdown, or put it in backticks if it is meant so

      {% post_url 2020-01-01-a %}
      {% post_url 2020-01-01-a %} -> write `[words](other.md)`

      {{ page.title }}
      {{ page.title }} -> write what it stands for in Markdown, or put it in backticks if it is meant so

      [[toc]]
      [[toc]] -> take it out: a page lists its own headings

      ${toc}
      ${toc} -> take it out: a page lists its own headings

      ![a](/b.svg){width=50%}
      {width=50%} -> take it out; the theme says how things look

      a⏎{: #b .c}
      {: #b .c} -> take it out; the theme says how things look

      H~2~O and 29^th^
      ~2~ -> write `<sub>2</sub>`
      ^th^ -> write `<sup>th</sup>`

      the end ^my-quote
      ^my-quote -> take it out; links lead to headings: `other.md#heading`

      see [@hart1788]
      [@hart1788] -> write a note (`[^1]`), or `[[@id]]` for somebody who takes part

      where $x_1 \\le 4$ is
      $x_1 \\le 4$ -> write it with signs (`x² ≤ 4`, `H<sub>2</sub>O`), or between backticks

      [quote=Ann]Tea[/quote]
      [quote=Ann] -> write `> ` before each line

      good :+1:
      :+1: -> write `👍`

      Tea >!calms!<
      !calms!< -> write `:::aside[Spoiler]`, the text, and a line `:::`
      """;

  /** A miss, and what is told of it a line each; {@code ⏎} is the end of a line. */
  static Stream<String> cases() {
    return Stream.of(CASES.strip().split("\\n\\n"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theHintIsTheFormToType(String text) {
    String[] lines = text.split("\\n", 2);
    assertThat(String.join("\n", Misses.told(lines[0].replace('⏎', '\n'))))
        .isEqualTo(lines[1].equals("quiet") ? "" : lines[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an option[s](or more than one)",
        "||v|| = 1, ||v|| and ||Av||² ≤ ||A||",
        "import tea from China; C++ and D++; see [1] and [1]_x",
        "[f](x (y) z) and [a](see b (c))",
        "@ann [sic] and @bob [1788 letter] and <https://example.org/a|b",
        "a • b and 5 • 3; ＃1 and ＃＊",
        "see [1] (and the notes)",
        "as [Hart] (1788) says, and (Hart)[1] too",
        "[1][2], [i][j], a[i][j], m[row][column], [][]",
        "[Slow] [Serial] [Disruptive][Feature]",
        "[x] (see below), [y](not a link, but a remark)",
        "It costs $5 to $10, or 5$-10$; US$5 = A$7; $HOME and $PATH$; $5/$7.",
        "a == b and c == d, a==b==c, ===, == and ==",
        "100%% sure, 5 %% 3 and 7 %% 2, %%, a%%",
        "C++ and C++, i++ and ++i, a C(++): so C++ does",
        "~5 and ~10, ~/a and ~/b, about ~5%-~10%",
        "2^8^2, x^2, a ^ b, ^",
        "2**8 and 3**4, price** and tax**, **kwargs and **more, **/*.js and src/**, a ** b ** c",
        "#hashtag and #5, ##, a ##b",
        "!!! Tea !!!",
        "!!! wow",
        "??? really",
        "He said: {a, b}, {x}, f{.} and ${{ secrets.X }}; {{x}}.",
        "Read [TOC] as table of contents.",
        "At 10:30:15 std::io::Read, a::b, :ok: and ratio 1:2:3",
        ": aside\n\nside: a\n::\n::note",
        "me@example.org, [me@example.org], @ann, [@ann](/ann/)",
        "C:\\new\\begin and \\n, \\item",
        "a || b || c, ||, and |x|",
        "Wow! 3 <4! And a!<b",
        "| a |",
        "[b] is bold, [i] is not; [s] [u]",
        "a - [ ] b and [ ] and [x]",
        "'''",
        "the end ^1\n\nsee x ^2",
        "Tea: [see the list]: https://example.org/",
        "image: a.png[1] and include: b",
        ".. and so on ..\n\n... note:: a",
        "<https://example.org/a b> and < b >"
      })
  void ordinaryTextIsNoMiss(String text) {
    assertThat(Misses.told(text)).isEmpty();
  }

  @Test
  void withoutDirectivesNoneIsMissed() {
    assertThat(EngineForms.all(Set.of())).hasSize(EngineForms.all(Misses.DIRECTIVES).size() - 3);
  }
}
