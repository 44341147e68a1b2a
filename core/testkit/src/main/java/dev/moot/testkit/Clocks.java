package dev.moot.testkit;

import dev.moot.api.plugin.Plugin;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds classes of a plugin that ask the machine for the time, or for its locale or zone. That of
 * today is on no page until tomorrow, so that no comparison of two builds finds it. Libraries that
 * the plugin brings are left alone: they may measure what they do.
 */
final class Clocks {

  private static final Pattern ASKED =
      Pattern.compile(
          "java/lang/System\\.(?:currentTimeMillis|nanoTime)\\(.*"
              + "|java/time/(?:chrono/)?\\w+\\.now\\((?!Ljava/time/Clock;).*"
              + "|java/time/Clock\\.(?:system|tick(?:Millis|Seconds|Minutes))\\w*\\(.*"
              + "|java/time/InstantSource\\.system\\(.*"
              + "|java/util/(?:Date|GregorianCalendar)\\.<init>\\(\\)V"
              + "|java/util/Calendar\\.getInstance\\(.*"
              + "|java/util/Locale\\.getDefault\\(.*"
              + "|java/time/ZoneId\\.systemDefault\\(.*"
              + "|java/util/TimeZone\\.getDefault\\(.*");

  private Clocks() {}

  /** What the classes in the package of {@code plugin} and below ask, by class. */
  static Map<String, String> askedBy(Plugin plugin) throws IOException {
    String folder = plugin.getClass().getPackageName().replace('.', '/') + "/";
    Map<String, String> asked = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : PluginJars.classesBeside(plugin).entrySet()) {
      if (file.getKey().startsWith(folder)) {
        ConstantPool.methods(file.getValue()).stream()
            .filter(m -> ASKED.matcher(m).matches())
            .map(m -> m.replaceFirst("\\(.*", "").replace('/', '.').replace(".<init>", ""))
            .findFirst()
            .ifPresent(m -> asked.put(file.getKey(), m));
      }
    }
    return asked;
  }
}
