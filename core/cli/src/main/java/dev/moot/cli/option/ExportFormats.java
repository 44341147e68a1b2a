package dev.moot.cli.option;

import dev.moot.engine.SiteFormats;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What {@code export} writes, as the plugins say: those of the site in the current folder. */
public final class ExportFormats implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    try {
      return SiteFormats.exported(PluginOptions.installation(), Path.of(".")).iterator();
    } catch (RefusedException e) {
      return List.<String>of().iterator(); // not installed: in tests
    }
  }
}
