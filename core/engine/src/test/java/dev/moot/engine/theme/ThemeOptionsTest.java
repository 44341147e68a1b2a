package dev.moot.engine.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a theme lets a site choose. */
class ThemeOptionsTest {

  private static final String OPTIONS =
      """
      id: mine
      base: plain
      options:
        tone: {type: choice, values: [warm, cool], default: warm}
        motto: What stands below the title.
        wide: {type: flag, default: false}
        size: {type: number, default: 1.50}
        logo: {type: file}
        home: {type: link}
        foot: {type: links}
      """;

  @TempDir Path folder;

  private TinySite site(String options) {
    return TinySite.plain(folder)
        .config(options.isEmpty() ? "" : "theme-options: " + options)
        .theme("../mine")
        .file("../mine/theme.yaml", OPTIONS)
        .post("a", "2026-01-01", "", "Words.");
  }

  private String shown(String template, String options) {
    TinySite site = site(options).file("../mine/layouts/post.ftlh", template);
    site.build();
    return site.page("posts/a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${theme.tone} ${theme.wide?c} ${theme.size} ${theme.motto!'-'} | '' | warm false 1.5 -",
        "${theme.tone} ${theme.wide?c} | {tone: cool, wide: true} | cool true",
        "${theme.motto} | {motto: <b>} | &lt;b&gt;",
        "<#if theme.logo??>${href(theme.logo)}</#if> | {logo: /archive/} | ../../archive/",
        "<#list theme.foot as l>${l.text} ${l.to} </#list> | {foot: {All: /archive/, E: https://e.org/}}"
            + " | All /archive/ E https://e.org/ ",
      })
  void templatesGetWhatTheSiteChose(String template, String options, String shown) {
    assertThat(shown(template, options).strip()).isEqualTo(shown.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{tnoe: cool} | moot.yaml:2:17 yaml/unknown-key the theme `mine` has no option `tnoe`",
        "{tone: blue} | moot.yaml:2:23 yaml/bad-value `blue` is no `tone`",
        "{wide: yes} | moot.yaml:2:23 yaml/wrong-type `wide` must be `true` or `false`",
        "{size: big} | moot.yaml:2:23 yaml/wrong-type `size` must be a number",
        "{motto: [a]} | moot.yaml:2:24 yaml/wrong-type `motto` must be text",
        "{logo: logo.svg} | moot.yaml:2:23 yaml/bad-value `logo.svg` is not a path of the site",
        "{logo: /assets/logo.svg} | moot.yaml:2:23 theme/dead-option the site has nothing at"
            + " `/assets/logo.svg`",
        "{home: javascript:x} | moot.yaml:2:23 yaml/bad-value `javascript:x` is not a path of the"
            + " site or a web address",
        "{foot: {All: /archiv/}} | moot.yaml:2:29 theme/dead-option the site has nothing at `/archiv/`",
        "{foot: /archive/} | moot.yaml:2:23 yaml/wrong-type `foot` must be a mapping of keys to"
            + " values",
        "warm | moot.yaml:2:16 yaml/wrong-type `theme-options` must be a mapping of keys to values"
      })
  void whatTheSiteGetsWrongIsSaidAtItsPlace(String options, String said) {
    Built built = site(options).tryToBuild();
    assertThat(built.lines()).containsExactly(said);
    assertThat(built.diagnostics().get(0).hint()).isPresent();
    assertThat(built.files()).isEmpty();
  }

  @Test
  void anAssetMayBeATemplateWhichGetsOptionsToo() {
    String template = "<#if theme.wide>main { width: ${theme.size}rem }</#if>";
    String link = "<#if hasAsset('o.css')>${asset('o.css')}</#if>";
    TinySite plain =
        site("").file("../mine/assets/o.css.ftl", template).file("../mine/layouts/post.ftlh", link);
    assertThat(plain.build().files()).doesNotContainKeys("theme/o.css", "theme/o.css.ftl");
    assertThat(plain.page("posts/a")).isEmpty();
    Built wide = site("{wide: true}").tryToBuild();
    assertThat(wide.lines()).isEmpty();
    assertThat(wide.file("theme/o.css")).isEqualTo("main { width: 1.5rem }");
    assertThat(wide.page("/posts/a/")).isEqualTo("../../theme/o.css");
  }

  @Test
  void aSiteOverridesAnAssetThatIsATemplateByOneThatIsNone() {
    Built built =
        site("")
            .file("../mine/assets/o.css.ftl", "theme")
            .file("theme/assets/o.css", "own")
            .build();
    assertThat(built.file("theme/o.css")).isEqualTo("own");
  }

  @Test
  void aMistakeInAnAssetIsSaidAtItsPlace() {
    Built built = site("").file("../mine/assets/o.css.ftl", "a\n${theme.widht}").tryToBuild();
    assertThat(built.lines())
        .singleElement()
        .asString()
        .startsWith("../mine/assets/o.css.ftl:2:3 template/error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: choice, values: [x], default: y} | 4:43 yaml/bad-value `y` is no `default`",
        "{type: choice, description: One} | 4:3 yaml/missing-key `a` is a choice and has no `values`",
        "{type: choice, values: []} | 4:29 yaml/wrong-type `values` must be a list of one or more",
        "{type: choice, values: {}} | 4:29 yaml/wrong-type `values` must have one word or more",
        "{type: choice, values: 'A b'} | 4:29 yaml/bad-value `A b` is not an id",
        "{values: [x, y]} | 4:3 yaml/missing-key `a` has `values` and is no choice",
        "{type: choise, values: [x, y]} | 4:13 yaml/bad-value `choise` is no `type`"
      })
  void aChoiceHasItsWords(String declared, String said) {
    Built built =
        site("")
            .file("../mine/theme.yaml", "id: mine\nbase: plain\noptions:\n  a: " + declared + "\n")
            .tryToBuild();
    assertThat(built.lines()).containsExactly("../mine/theme.yaml:" + said);
  }
}
