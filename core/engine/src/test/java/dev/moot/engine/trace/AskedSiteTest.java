package dev.moot.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Site;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A site that notes what it is asked. */
class AskedSiteTest {

  @Test
  void nothingButTheSettingsCanBeAskedUnheard() {
    List<String> unheard =
        Arrays.stream(Site.class.getMethods())
            .filter(m -> m.getDeclaringClass() == Site.class)
            .filter(m -> !Modifier.isStatic(m.getModifiers()))
            .filter(m -> !overrides(m))
            .map(Method::getName)
            .toList();
    assertThat(unheard).containsExactly("settings");
  }

  private static boolean overrides(Method method) {
    try {
      AskedSite.class.getDeclaredMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
