package dev.moot.engine.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A plugin that is a folder: no code, with a directive of its name and a case of that.
 *
 * @param id the plugin's id, lower-case words joined by hyphens, beginning with a letter
 */
public record NewPluginFolder(String id) {

  /** Its files by path. */
  public List<NewFile> files() {
    List<NewFile> files = new ArrayList<>();
    files.add(
        new NewFile("plugin.yaml", Template.fill("plugin-folder/plugin.yaml", Map.of("ID", id))));
    files.addAll(new NewDirective(id).files());
    return files;
  }
}
