package dev.moot.engine.directive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.plugin.Directive;
import dev.moot.api.render.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages with a directive show of it. */
class DirectiveTemplatesTest {

  private static final DirectiveTemplate OTHER = template("other", "<i>other</i>");

  private static DirectiveTemplate template(String name, String text) {
    return new DirectiveTemplate(
        Directive.of(name, call -> Html.EMPTY),
        "",
        "",
        Map.of(),
        new DirectiveTemplate.Text("directives/" + name + ".ftlh", text),
        Optional.empty(),
        new TreeMap<>(),
        Map.of());
  }

  private static List<Object> shown(String text) {
    return new DirectiveTemplates(List.of(template("box", text), OTHER), false).shown("box");
  }

  @Test
  void oneThatStandsAloneShowsItself() {
    assertThat(shown("<p>${content} evaluates? no</p>")).doesNotContain("other", OTHER.shows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include 'other.ftlh'>",
        "[#import 'other.ftlh' as o]",
        "<#assign o = .get_optional_template('other.ftlh')>",
        "<#assign o = .getOptionalTemplate('other.ftlh')>",
        "<@'<#inc' + 'lude x>'?interpret />",
        "<#assign i = x? interpret>",
        "${'.get_optional' + '_template(1)'?eval}",
        "${x?<#-- so -->eval}",
      })
  void oneThatTakesInOthersShowsThemAll(String text) {
    assertThat(shown(text)).contains("other", OTHER.shows());
  }
}
