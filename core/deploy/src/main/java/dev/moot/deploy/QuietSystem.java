package dev.moot.deploy;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit is to see it. JGit measures how exact the clock of each file system is, by
 * writing files into the folders it looks at, and notes the result in the user's home; here it is
 * told a value that holds everywhere.
 */
final class QuietSystem extends SystemReader.Delegate {

  private QuietSystem(SystemReader machine) {
    super(machine);
  }

  /** Makes JGit see the machine so, in this process. */
  static void use() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      FS.FileStoreAttributes.setBackground(true);
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Measured(parent, fs);
  }

  private static final class Measured extends FileBasedConfig {

    Measured(Config parent, FS fs) {
      super(parent, new File("none"), fs);
    }

    @Override
    public @Nullable String getString(String section, @Nullable String store, String name) {
      if (section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)) {
        return "2 seconds"; // the coarsest there is, that of FAT
      }
      return super.getString(section, store, name);
    }

    @Override
    public void load() {
      // there is no file
    }

    @Override
    public void save() {
      // nor will there be one
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
