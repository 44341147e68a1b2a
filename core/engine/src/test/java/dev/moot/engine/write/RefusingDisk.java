package dev.moot.engine.write;

import java.io.IOException;
import java.nio.file.Path;

/** A disk that fails once, at one of its steps. */
final class RefusingDisk implements Disk {

  private int left;

  RefusingDisk(int step) {
    this.left = step;
  }

  private void step() throws IOException {
    if (--left == 0) {
      throw new IOException("refused");
    }
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    step();
    REAL.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    REAL.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    REAL.delete(path);
  }

  @Override
  public void makeFolders(Path folder) throws IOException {
    step();
    REAL.makeFolders(folder);
  }

  @Override
  public void force(Path path) throws IOException {
    step();
    REAL.force(path);
  }
}
