package dev.moot.engine.plugin;

import dev.moot.engine.digest.Sha256;
import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.util.Optional;

/**
 * A plugin that a site could use.
 *
 * @param descriptor what it says of itself
 * @param file its jar or folder
 * @param origin where it comes from
 * @param used whether the site does
 */
public record DescribedPlugin(
    PluginDescriptor descriptor, RootFile file, PluginOrigin origin, boolean used) {

  /** The SHA-256 of its jar or of all in its folder; empty when it cannot be read. */
  public Optional<String> sha256() {
    try {
      return Optional.of(
          origin == PluginOrigin.FOLDER ? FolderFiles.sha256(file) : Sha256.hex(file.bytes()));
    } catch (IOException e) {
      return Optional.empty(); // gone meanwhile, or not to be read
    }
  }

  /** Whether it came with Moot. */
  public boolean shipped() {
    return origin == PluginOrigin.SHIPPED;
  }
}
