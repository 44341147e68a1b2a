package dev.moot.dist.edits;

import dev.moot.dist.product.PluginJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A plugin of a site's own with a setting, in two versions. */
final class OwnPlugin {

  static final String ID = "shout";
  static final String PATH = "plugins/" + ID + ".jar";

  private static final List<byte[]> JARS = Stream.of("one", "two").map(OwnPlugin::made).toList();

  private OwnPlugin() {}

  static byte[] jar(int version) {
    return JARS.get(version).clone();
  }

  private static byte[] made(String version) {
    try {
      Path folder = Files.createTempDirectory("own-plugin");
      Path jar =
          PluginJar.contributing(
                  ID,
                  "Directive.of(\"shout\", call -> Html.text(\""
                      + version
                      + " \" + settings.text(\"word\").orElse(\"-\")))")
              .yaml(
                  """
                  id: shout
                  version: 1.0.0
                  api: ">=0.1 <1"
                  description: Says a word.
                  settings:
                    word: The word.
                  """)
              .into(folder);
      byte[] bytes = Files.readAllBytes(jar);
      Files.delete(jar);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
