package dev.moot.api.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginSettingsTest {

  private final PluginSettings settings =
      new PluginSettings(Map.of("on", "true", "off", "false", "odd", "yes"));

  @Test
  void aFlagIsWhatIsWrittenOrElseWhatThePluginAsksFor() {
    assertThat(settings.flag("on", false)).isTrue();
    assertThat(settings.flag("off", true)).isFalse();
    assertThat(settings.flag("unset", true)).isTrue();
  }

  @Test
  void anythingElseIsNoFlag() {
    assertThatThrownBy(() -> settings.flag("odd", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`odd`", "`yes`");
  }
}
