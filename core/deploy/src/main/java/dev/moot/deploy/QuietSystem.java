package dev.moot.deploy;

import java.io.IOException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit is to see it. Left to itself JGit measures how exact the clock of each file
 * system is, by writing files into the folders it looks at, and notes the result in the user's
 * home; here it is told a value that holds everywhere.
 */
final class QuietSystem extends SystemReader.Delegate {

  private QuietSystem(SystemReader machine) {
    super(machine);
  }

  /** Makes JGit see the machine so, in this process. */
  static void use() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public StoredConfig getUserConfig() throws ConfigInvalidException, IOException {
    return new Measured(super.getUserConfig());
  }

  private static final class Measured extends StoredConfig {

    Measured(StoredConfig own) {
      super(own);
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
      // the user's own has been read
    }

    @Override
    public void save() {
      // and is not written
    }
  }
}
